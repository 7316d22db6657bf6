import { hashText } from '../domain/correction.js';
import { UsageError } from '../domain/errors.js';
import type { FeedbackData, Moment, SheetQuote } from '../domain/feedback.js';
import type { GrowthArea } from '../domain/growth-area.js';
import { isSamePlace, placeName, type QuotePlace, type SheetChoice } from '../domain/sheet-choice.js';

/** What a trainer wants of one sheet, by the places of its quotes. */
export interface SheetWishes {
  readonly ticks: readonly QuotePlace[];
  readonly unticks: readonly QuotePlace[];
  readonly swaps: readonly { readonly insteadOf: QuotePlace; readonly quote: QuotePlace }[];
  /** Empty words bring the sheet's own back. */
  readonly words: readonly { readonly area: GrowthArea; readonly words: string }[];
}

/**
 * A trainer's wishes as choices to be kept, in the order swaps, words, ticks: a quote that is swapped in can be ticked
 * at once. Throws UsageError for what the sheet does not have, naming what it has.
 */
export function chooseForSheet(
  sheet: FeedbackData,
  wishes: SheetWishes,
  { reviewer, now }: { readonly reviewer: string | null; readonly now: Date },
): readonly SheetChoice[] {
  const { practitionerId } = sheet;
  const base = {
    practitionerId,
    quote: null,
    textHash: null,
    insteadOf: null,
    area: null,
    words: null,
    reviewer,
    decidedAt: now.toISOString(),
  } as const;
  let quotes: readonly SheetQuote[] = [...sheet.strengths, ...sheet.growth.flatMap(({ moment }) => moment ?? [])];
  const swaps = wishes.swaps.map(({ insteadOf, quote }): SheetChoice => {
    const standing = onSheet(quotes, insteadOf, practitionerId);
    const other = standing.others.find((one) => isSamePlace(one, quote));
    if (!other) throw cannotSwap(standing, quote);
    const left = standing.others.filter((one) => one !== other);
    quotes = quotes.map((one) => (one === standing ? { ...standing, ...other, others: [...left, standing] } : one));
    return { ...base, decision: 'swap', ...quoteOf(other), insteadOf: placeOf(standing) };
  });
  const words = wishes.words.map(({ area, words: text }): SheetChoice => {
    if (!sheet.growth.some((one) => one.area === area)) throw noSuchArea(area, sheet);
    return { ...base, decision: 'words', area, words: text.trim() === '' ? null : text.trim() };
  });
  const ticked = (decision: 'tick' | 'untick') => (place: QuotePlace) => ({
    ...base,
    decision,
    ...quoteOf(onSheet(quotes, place, practitionerId)),
  });
  return [...swaps, ...words, ...wishes.ticks.map(ticked('tick')), ...wishes.unticks.map(ticked('untick'))];
}

function quoteOf(moment: Moment): Pick<SheetChoice, 'quote' | 'textHash'> {
  return { quote: placeOf(moment), textHash: moment.text === null ? null : hashText(moment.text) };
}

function placeOf({ sessionId, utteranceId }: QuotePlace): QuotePlace {
  return { sessionId, utteranceId };
}

function onSheet(quotes: readonly SheetQuote[], place: QuotePlace, practitionerId: string): SheetQuote {
  const found = quotes.find((one) => isSamePlace(one, place));
  if (found) return found;
  throw new UsageError(
    'no-such-quote',
    `the sheet of ${practitionerId} does not quote ${placeName(place)}.`,
    quotes.length === 0 ? 'It quotes nothing.' : `It quotes ${quotes.map(placeName).join(', ')}.`,
  );
}

function cannotSwap(standing: SheetQuote, wanted: QuotePlace): UsageError {
  return new UsageError(
    'no-such-swap',
    `${placeName(wanted)} is no quote of the same kind as ${placeName(standing)} (${standing.kind}).`,
    standing.others.length === 0
      ? 'There is no other of this kind.'
      : `There are ${standing.others.map(placeName).join(', ')}.`,
  );
}

function noSuchArea(area: GrowthArea, { practitionerId, growth }: FeedbackData): UsageError {
  return new UsageError(
    'no-such-area',
    `the sheet of ${practitionerId} does not suggest "${area}".`,
    growth.length === 0 ? 'It suggests nothing.' : `It suggests ${growth.map((one) => one.area).join(', ')}.`,
  );
}
