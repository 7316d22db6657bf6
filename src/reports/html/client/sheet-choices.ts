import { GROWTH_AREAS } from '../../../domain/growth-area.js';
import { formatChoices, type SheetChoice } from '../../../domain/sheet-choice.js';
import { plural } from '../format.js';
import { download } from './download.js';
import { fileName } from './to-file.js';

/** A choice made on this page; saved ones keep who saved them. */
type Kept = SheetChoice & { readonly saved: boolean };

/** Ticks, swaps and edited words on a feedback sheet: shown at once, kept in this browser, saved as a file. */
export class SheetChoices {
  readonly #practitionerId: string;
  readonly #key: string;
  readonly #slots = [...document.querySelectorAll<HTMLElement>('.slot')];
  readonly #by = document.querySelector<HTMLInputElement>('#choices-by');
  #log: readonly Kept[] = [];

  constructor(practitionerId: string, key: string) {
    this.#practitionerId = practitionerId;
    this.#key = `${key} choices`;
  }

  /** Shows the controls, which do nothing without a script, and what was chosen here before. */
  start(): void {
    const bar = document.getElementById('choices');
    if (!bar) return;
    for (const hidden of [bar, ...document.querySelectorAll<HTMLElement>('.slot-choices, .words-edit')])
      hidden.hidden = false;
    for (const slot of this.#slots) this.#startSlot(slot);
    for (const words of document.querySelectorAll<HTMLElement>('.try-words')) this.#startWords(words);
    document.getElementById('choices-save')?.addEventListener('click', () => this.#save());
    this.#log = load(this.#key);
    for (const choice of this.#log) this.#show(choice);
    this.#refresh();
  }

  #startSlot(slot: HTMLElement): void {
    const tick = slot.querySelector<HTMLInputElement>('.slot-tick');
    tick?.addEventListener('change', () => {
      const shown = shownIn(slot);
      if (shown) this.#choose({ decision: tick.checked ? 'tick' : 'untick', ...quoteOf(shown) });
    });
    slot.querySelector('.slot-other')?.addEventListener('click', () => {
      const shown = shownIn(slot);
      const next = this.#nextIn(slot);
      if (shown && next) this.#choose({ decision: 'swap', ...quoteOf(next), insteadOf: placeOf(shown) });
    });
  }

  /** The next quote of a slot that stands nowhere else on the sheet. */
  #nextIn(slot: HTMLElement): HTMLElement | null {
    const all = figuresIn(slot);
    const at = all.findIndex((one) => !one.hidden);
    const elsewhere = this.#slots.filter((one) => one !== slot).map(shownIn);
    return (
      [...all.slice(at + 1), ...all.slice(0, at)].find(
        (one) => !elsewhere.some((other) => isAt(other, placeOf(one))),
      ) ?? null
    );
  }

  #startWords(place: HTMLElement): void {
    const area = GROWTH_AREAS.find((one) => one === place.dataset.area) ?? null;
    const shown = place.querySelector('.words');
    place.querySelector('.words-edit')?.addEventListener('click', () => {
      if (place.querySelector('textarea')) return;
      const field = document.createElement('textarea');
      field.rows = 3;
      field.className = 'screen-only';
      field.setAttribute('aria-label', 'Words to try');
      field.value = shown?.textContent ?? '';
      field.addEventListener('change', () =>
        this.#choose({ decision: 'words', area, words: field.value.trim() || null }),
      );
      place.append(field);
      field.focus();
    });
  }

  #choose(chosen: Pick<SheetChoice, 'decision'> & Partial<SheetChoice>): void {
    const choice: Kept = {
      practitionerId: this.#practitionerId,
      quote: null,
      textHash: null,
      insteadOf: null,
      area: null,
      words: null,
      ...chosen,
      reviewer: null,
      decidedAt: new Date().toISOString(),
      saved: false,
    };
    this.#log = [...this.#log, choice];
    this.#show(choice);
    this.#refresh();
  }

  #show({ decision, quote, insteadOf, area, words }: SheetChoice): void {
    if (decision === 'words') {
      const shown = [...document.querySelectorAll<HTMLElement>('.try-words')]
        .find((one) => one.dataset.area === area)
        ?.querySelector('.words');
      if (shown && words !== null) shown.textContent = words;
    } else if (decision === 'swap') {
      const slot = this.#slots.find((one) => isAt(shownIn(one), insteadOf));
      const next = slot && figuresIn(slot).find((one) => isAt(one, quote));
      if (slot && next) for (const figure of figuresIn(slot)) figure.hidden = figure !== next;
    } else {
      for (const figure of this.#slots.flatMap(figuresIn)) {
        if (!isAt(figure, quote)) continue;
        if (decision === 'tick') figure.dataset.read = '';
        else delete figure.dataset.read;
      }
    }
  }

  #refresh(): void {
    for (const slot of this.#slots) {
      const tick = slot.querySelector<HTMLInputElement>('.slot-tick');
      if (tick) tick.checked = shownIn(slot)?.dataset.read !== undefined;
    }
    const draft = document.getElementById('draft');
    if (draft) draft.hidden = this.#slots.every((slot) => shownIn(slot)?.dataset.read !== undefined);
    const state = document.getElementById('choices-state');
    const isKept = keep(this.#key, this.#log);
    if (state) state.textContent = describe(this.#log, isKept);
    const save = document.querySelector<HTMLButtonElement>('#choices-save');
    if (save) save.disabled = this.#log.length === 0;
  }

  #save(): void {
    const who = this.#by?.value.trim() ?? '';
    this.#log = this.#log.map((one) => (one.saved ? one : { ...one, reviewer: who === '' ? null : who, saved: true }));
    download(fileName('choices', this.#practitionerId, who, new Date()), formatChoices(this.#log), 'text/csv');
    this.#refresh();
  }
}

function describe(log: readonly Kept[], isKept: boolean): string {
  const waiting = plural(log.filter(({ saved }) => !saved).length, 'choice');
  if (log.length === 0) return 'No choices yet';
  if (log.every(({ saved }) => saved)) return 'All saved';
  return isKept
    ? `${waiting} kept in this browser, not saved yet`
    : `${waiting}: this browser keeps nothing for this page, so save before closing it`;
}

function figuresIn(slot: HTMLElement): readonly HTMLElement[] {
  return [...slot.querySelectorAll<HTMLElement>('figure')];
}

function shownIn(slot: HTMLElement): HTMLElement | null {
  return figuresIn(slot).find((one) => !one.hidden) ?? null;
}

function placeOf({ dataset }: HTMLElement): NonNullable<SheetChoice['quote']> {
  return { sessionId: dataset.session ?? '', utteranceId: dataset.utterance ?? '' };
}

function quoteOf(figure: HTMLElement): Pick<SheetChoice, 'quote' | 'textHash'> {
  return { quote: placeOf(figure), textHash: figure.dataset.hash ?? null };
}

function isAt(figure: HTMLElement | null, place: SheetChoice['quote']): boolean {
  return (
    figure !== null &&
    place !== null &&
    figure.dataset.session === place.sessionId &&
    figure.dataset.utterance === place.utteranceId
  );
}

function load(key: string): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(one: unknown): one is Kept {
  return typeof one === 'object' && one !== null && 'decision' in one && 'decidedAt' in one && 'saved' in one;
}

function keep(key: string, log: readonly Kept[]): boolean {
  try {
    if (log.length > 0) localStorage.setItem(key, JSON.stringify(log));
    return true;
  } catch {
    return false;
  }
}
