import { hashText } from '../domain/correction.js';
import type { Growth, Moment, SheetQuote } from '../domain/feedback.js';
import { isSamePlace, type SheetChoice } from '../domain/sheet-choice.js';

/** Quotes a sheet offers in the place of one that stands on it. */
const MOST_OTHERS = 5;

interface Chosen {
  readonly strengths: readonly Moment[];
  readonly growth: readonly (Omit<Growth, 'moment' | 'words'> & { readonly moment: Moment | null })[];
}

interface Settled {
  readonly strengths: readonly SheetQuote[];
  readonly growth: readonly Growth[];
  readonly lapsed: readonly SheetChoice[];
}

/**
 * What a trainer decided, put over what the rule chose. Swaps are followed in the order of their time: a quote gives way
 * where it stands, else the first of the same kind that the rule put there. A choice whose quote is no moment of that
 * kind any more, or has other words, lapses. `all` holds every moment that may be quoted, first those to be offered first.
 */
export function settleChoices(chosen: Chosen, all: readonly Moment[], choices: readonly SheetChoice[]): Settled {
  const lapsed: SheetChoice[] = [];
  const slots: { moment: Moment | null; swapped: boolean }[] = [
    ...chosen.strengths.map((moment) => ({ moment, swapped: false })),
    ...chosen.growth.map(({ moment }) => ({ moment, swapped: false })),
  ];
  for (const choice of choices) {
    const { decision, insteadOf } = choice;
    if (decision !== 'swap' || insteadOf === null) continue;
    const fits = all.filter((moment) => isQuoteOf(choice, moment));
    const slot =
      slots.find((one) => one.moment !== null && isSamePlace(one.moment, insteadOf)) ??
      slots.find((one) => !one.swapped && fits.some(({ kind }) => kind === one.moment?.kind));
    const moment = fits.find(({ kind }) => kind === slot?.moment?.kind);
    if (!slot || !moment) {
      lapsed.push(choice);
      continue;
    }
    // Never twice on one sheet: whoever stood there already changes places.
    const elsewhere = slots.find((one) => one !== slot && one.moment !== null && isSamePlace(one.moment, moment));
    if (elsewhere) elsewhere.moment = slot.moment;
    slot.moment = moment;
    slot.swapped = true;
  }
  const onSheet = slots.flatMap(({ moment }) => moment ?? []);
  const quotes = slots.map(({ moment, swapped }): SheetQuote | null =>
    moment === null
      ? null
      : {
          ...moment,
          read: readOf(moment, choices),
          swapped,
          others: all
            .filter((one) => one.kind === moment.kind && !onSheet.some((shown) => isSamePlace(shown, one)))
            .slice(0, MOST_OTHERS),
        },
  );
  for (const choice of choices) {
    if (choice.decision !== 'tick' || choice.quote === null) continue;
    const place = choice.quote;
    const there = onSheet.find((one) => isSamePlace(one, place));
    if (there && !isQuoteOf(choice, there)) lapsed.push(choice);
  }
  return {
    strengths: quotes.slice(0, chosen.strengths.length).filter((quote) => quote !== null),
    growth: chosen.growth.map((growth, at) => ({
      ...growth,
      moment: quotes[chosen.strengths.length + at] ?? null,
      words: choices.findLast((one) => one.decision === 'words' && one.area === growth.area)?.words ?? null,
    })),
    lapsed,
  };
}

/** The last word on whether a person read it; a code that a person gave was read by one. */
function readOf(moment: Moment, choices: readonly SheetChoice[]): SheetQuote['read'] {
  const last = choices.findLast(
    (one) => (one.decision === 'tick' || one.decision === 'untick') && isQuoteOf(one, moment),
  );
  if (last) return last.decision === 'tick' ? { by: last.reviewer, at: last.decidedAt } : null;
  return moment.byPerson ? { by: null, at: null } : null;
}

/** True when a choice names this moment, and its words are those that were chosen. */
function isQuoteOf({ quote, textHash }: SheetChoice, moment: Moment): boolean {
  if (quote === null || !isSamePlace(quote, moment)) return false;
  return textHash === null || moment.text === null || hashText(moment.text) === textHash;
}
