import type { Role, Utterance } from '../../domain/session.js';
import type { HumanCoding, Turn } from '../../domain/transcript.js';
import { type Span, segmentTurn } from './segment.js';

/**
 * The utterances of a session, `u1`, `u2` … in its order. A turn that people
 * coded as one utterance stays whole; where they marked spans, those are cut
 * out as they marked them. Times inside a turn are shared out by characters.
 */
export function buildUtterances(
  turns: readonly Turn[],
  roleOf: (speaker: string | null) => Role,
): readonly Utterance[] {
  const utterances: Utterance[] = [];
  for (const turn of turns) {
    for (const { start, end } of spansOf(turn)) {
      utterances.push({
        id: `u${utterances.length + 1}`,
        turn: turn.index,
        role: roleOf(turn.speaker),
        speaker: turn.speaker ?? '',
        start,
        end,
        text: turn.text.slice(start, end),
        spoken: turn.spoken.slice(start, end),
        startSeconds: timeAt(turn, start),
        endSeconds: timeAt(turn, end),
      });
    }
  }
  return utterances;
}

function spansOf(turn: Turn): readonly Span[] {
  if (turn.codings.some((coding) => coding.unit === 'utterance')) return [{ start: 0, end: turn.spoken.length }];
  const marked = turn.codings.filter((coding) => coding.unit === 'span');
  return marked.length > 0 ? aroundMarked(turn.spoken, marked) : segmentTurn(turn.spoken);
}

function aroundMarked(spoken: string, marked: readonly (HumanCoding & { readonly unit: 'span' })[]): readonly Span[] {
  const cuts = new Set([0, spoken.length]);
  for (const span of marked) {
    cuts.add(Math.max(0, Math.min(span.start, spoken.length)));
    cuts.add(Math.max(0, Math.min(span.end, spoken.length)));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const spans: Span[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const inside = marked.some((span) => span.start <= start && span.end >= end);
    const pieces = inside ? [{ start: 0, end: end - start }] : segmentTurn(spoken.slice(start, end));
    for (const piece of pieces) addSpan(spans, spoken, start + piece.start, start + piece.end);
  }
  return spans;
}

/** A piece without a word, such as the blank between two marked spans, goes to the one before it. */
function addSpan(spans: Span[], spoken: string, start: number, end: number): void {
  const last = spans.at(-1);
  if (last && !hasWord(spoken.slice(start, end))) spans[spans.length - 1] = { start: last.start, end };
  else if (last && !hasWord(spoken.slice(last.start, last.end))) spans[spans.length - 1] = { start: last.start, end };
  else spans.push({ start, end });
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function timeAt(turn: Turn, offset: number): number | null {
  if (offset === 0) return turn.start;
  if (offset === turn.text.length) return turn.end;
  if (turn.start === null || turn.end === null) return null;
  return turn.start + ((turn.end - turn.start) * offset) / turn.text.length;
}
