import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SessionData } from '../session-data.js';
import { typeLetter } from './codes-by-keys.js';
import { choicesFor, definitionIn, nameIn } from './codes-to-give.js';
import { type Decision, decisionOn, type Work } from './saved-work.js';

interface ReviewBarProps {
  readonly data: SessionData;
  readonly codes: readonly (string | null)[];
  readonly words: readonly string[];
  readonly work: Work;
  /** Position of the utterance under review. */
  readonly at: number;
  readonly lines: ReadonlyMap<string, HTMLElement | null>;
  readonly onMove: (at: number) => void;
  readonly onDecide: (id: string, decision: Decision | null) => void;
  readonly onReviewer: (reviewer: string) => void;
  readonly onLeave: () => void;
}

/** The bar at the foot of the window: one utterance, its codes, a note; by mouse or by keys. */
export function ReviewBar(props: ReviewBarProps) {
  const { data, codes, work, at, lines, onMove, onDecide, onReviewer, onLeave } = props;
  const [letters, setLetters] = useState('');
  const note = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLElement>(null);
  const row = data.utterances[at];
  const id = row?.[0] ?? '';
  const choices = choicesFor(data, row?.[2]);
  const decision = decisionOn(work, id);
  const current = codes[at] ?? null;
  const alternative = decision === null ? (data.alternatives?.[id] ?? null) : null;

  const move = (step: number, wanted: (place: number) => boolean = () => true) => {
    for (let place = at + step; place >= 0 && place < data.utterances.length; place += step) {
      const line = lines.get(data.utterances[place]?.[0] ?? '');
      if (data.utterances[place]?.[2] !== 'other' && line && !line.hidden && wanted(place)) {
        onMove(place);
        return;
      }
    }
  };
  const choose = (code: string) => {
    setLetters('');
    onDecide(id, { code, note: decision?.note ?? '' });
  };
  const isUnsure = (place: number) =>
    lines.get(data.utterances[place]?.[0] ?? '')?.classList.contains('u-unsure') === true ||
    (codes[place] ?? null) === null;

  useLayoutEffect(() => {
    const line = lines.get(id);
    line?.classList.add('u-now');
    line?.scrollIntoView({ block: 'center' });
    setLetters('');
    return () => line?.classList.remove('u-now');
  }, [id]);
  useEffect(() => {
    const pick = (event: MouseEvent) => {
      const target =
        event.target instanceof Element && !event.target.closest('a, button') ? event.target.closest('.u') : null;
      const place = target ? data.utterances.findIndex((one) => one[0] === target.id) : -1;
      if (place >= 0) onMove(place);
    };
    document.addEventListener('click', pick);
    return () => document.removeEventListener('click', pick);
  }, []);
  // Away from the button that opened the bar, which Enter would press again.
  useLayoutEffect(() => bar.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (field) {
        if (event.key === 'Escape' || event.key === 'Enter') event.target.blur();
        return;
      }
      const button = event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement;
      if (button && (event.key === 'Enter' || event.key === ' ')) return;
      const acts: Readonly<Record<string, () => void>> = {
        ArrowDown: () => move(1),
        ArrowUp: () => move(-1),
        ArrowRight: () => move(1, isUnsure),
        ArrowLeft: () => move(-1, isUnsure),
        Enter: () => {
          if (current) choose(current);
          move(1);
        },
        Backspace: () => onDecide(id, null),
        Escape: () => (letters === '' ? onLeave() : setLetters('')),
        '.': () => note.current?.focus(),
      };
      const act = acts[event.key];
      if (act) {
        event.preventDefault();
        act();
        return;
      }
      if (!/^[a-z]$/i.test(event.key)) return;
      const typed = typeLetter(letters, event.key, choices);
      if (typed.status === 'chosen') choose(typed.code);
      else setLetters(typed.status === 'waiting' ? typed.letters : '');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  return (
    <section class="review" aria-label="Review" ref={bar} tabIndex={-1}>
      <p class="review-head">
        <b>Utterance {id.replace(/^.*u/, '')}</b>
        <span role="status" class="quiet">
          {current ? nameIn(data, current) : 'no code yet'}
          {alternative ? `, or ${nameIn(data, alternative[0])} ${alternative[1]}%` : ''}
          {decision ? ' – yours' : ''}
          {letters === '' ? '' : ` – ${letters.toUpperCase()}…`}
        </span>
        <span class="review-steps">
          <button type="button" onClick={() => move(-1)} title="Arrow up">
            ↑ Previous
          </button>
          <button type="button" onClick={() => move(1)} title="Arrow down">
            ↓ Next
          </button>
          <button type="button" onClick={() => move(1, isUnsure)} title="Arrow right">
            → {data.blind ? 'Next without code' : 'Next unsure'}
          </button>
        </span>
      </p>
      <fieldset class="review-codes" aria-label="Code">
        {choices.map((code) => (
          <button
            type="button"
            key={code}
            aria-pressed={current === code}
            title={definitionIn(data, code)}
            onClick={() => choose(code)}
          >
            {code === 'change' || code === 'sustain' || code === 'neutral' ? (
              nameIn(data, code)
            ) : (
              <>
                <b>{code}</b> {nameIn(data, code)}
              </>
            )}
          </button>
        ))}
      </fieldset>
      {row?.[5] ? <p class="quiet">The machine went by: {row[5]}</p> : null}
      <div class="review-note">
        <label>
          Note
          <input
            ref={note}
            value={decision?.note ?? ''}
            disabled={current === null}
            onInput={(event) => current && onDecide(id, { code: current, note: event.currentTarget.value })}
          />
        </label>
        <label>
          Your initials
          <input value={work.reviewer} onInput={(event) => onReviewer(event.currentTarget.value)} />
        </label>
        <button type="button" disabled={!decision} onClick={() => onDecide(id, null)}>
          Take back
        </button>
      </div>
      <p class="quiet keys">
        Keys: <kbd>↑</kbd> <kbd>↓</kbd> move · <kbd>→</kbd> {data.blind ? 'next without code' : 'next unsure'} · the
        code’s letters (<kbd>o</kbd>, <kbd>s</kbd>
        <kbd>r</kbd>) set it · <kbd>Enter</kbd> agree and go on · <kbd>.</kbd> note · <kbd>Backspace</kbd> take back
        {data.blind ? '' : ' · '}
        {data.blind ? null : (
          <>
            <kbd>Esc</kbd> leave
          </>
        )}
      </p>
    </section>
  );
}
