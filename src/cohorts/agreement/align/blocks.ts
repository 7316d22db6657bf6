import type { CodedItem } from '../coding.js';

/** One coder's utterance with where it begins and ends, in words of the turn as the reference has it. */
export interface Span {
  readonly item: CodedItem;
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of speech that begins and ends where every coder cut: one utterance
 * each, mostly; more for those who cut it further. Null for a coder who does not
 * have it.
 */
export interface Block {
  readonly spans: readonly (readonly Span[] | null)[];
}

/** The stretches of one turn between the places where all coders who have it cut. */
export function toBlocks(byCoder: readonly (readonly Span[] | null)[]): readonly Block[] {
  const present = byCoder.filter((spans) => spans !== null);
  const ends = present.map((spans) => new Set(spans.map(({ end }) => end)));
  const last = Math.max(...present.map((spans) => spans.at(-1)?.end ?? 0));
  const shared = [...(ends[0] ?? [])].filter((end) => end === last || ends.every((own) => own.has(end)));
  if (!shared.includes(last)) shared.push(last);
  const cuts = shared.sort((left, right) => left - right);
  return cuts.map((end, at) => {
    const start = at === 0 ? 0 : (cuts[at - 1] ?? 0);
    return {
      spans: byCoder.map((spans) => spans?.filter((span) => span.end > start && span.end <= end) ?? null),
    };
  });
}

/**
 * What is compared in a block: as many items as the finest coder has utterances;
 * every other coder counts with the utterance that shares most words with each.
 * Who is finest does not depend on the order of the coders.
 */
export function overlapsOf({ spans }: Block): readonly (readonly (Span | null)[])[] {
  const finest = spans
    .filter((own) => own !== null)
    .toSorted((left, right) => right.length - left.length || compareCuts(left, right))[0];
  return (finest ?? []).map((span) => spans.map((own) => (own === null ? null : mostShared(own, span))));
}

function mostShared(own: readonly Span[], { start, end }: Span): Span | null {
  let most = -1;
  let found: Span | null = null;
  for (const span of own) {
    const shared = Math.min(span.end, end) - Math.max(span.start, start);
    if (shared > most) [most, found] = [shared, span];
  }
  return found;
}

function compareCuts(left: readonly Span[], right: readonly Span[]): number {
  for (const [at, span] of left.entries()) {
    const other = right[at];
    if (other && span.end !== other.end) return span.end - other.end;
  }
  return 0;
}
