import { seededRandom, seedFrom } from '../../statistics/random.js';

/** What a segment is cut from. */
export interface TimedUtterance {
  readonly utteranceId: string;
  readonly turn: number;
  readonly startSeconds: number | null;
}

/** The utterances of a session that are to be coded. */
export interface Segment<T> {
  readonly utterances: readonly T[];
  /** In words, such as `20 minutes from 4:10`. */
  readonly said: string;
}

/**
 * A random stretch of the given length (MITI 4.2.1 recommends a random 20
 * minutes), whole turns only, drawn so that it fits into the session; the whole
 * session where it is shorter or has no time stamps.
 */
export function drawSegment<T extends TimedUtterance>(
  sessionId: string,
  utterances: readonly T[],
  seconds: number | null,
  seed: number,
): Segment<T> {
  if (seconds === null) return { utterances, said: 'whole session' };
  const starts = turnStarts(utterances);
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return { utterances, said: 'whole session (no time stamps)' };
  if (last - first <= seconds) return { utterances, said: 'whole session (shorter than the segment)' };
  const possible = starts.filter((start) => start + seconds <= last);
  const at = possible[seededRandom(seedFrom(seed, 'segment', sessionId)).below(possible.length)] ?? first;
  const turns = new Set(
    utterances
      .filter(({ startSeconds }) => startSeconds !== null && startSeconds >= at && startSeconds < at + seconds)
      .map(({ turn }) => turn),
  );
  return {
    utterances: utterances.filter(({ turn }) => turns.has(turn)),
    said: `${Math.round(seconds / 60)} minutes from ${clock(at)}`,
  };
}

/** First start of each turn that has one, ascending. */
function turnStarts(utterances: readonly TimedUtterance[]): number[] {
  const byTurn = new Map<number, number>();
  for (const { turn, startSeconds } of utterances) {
    if (startSeconds !== null && !byTurn.has(turn)) byTurn.set(turn, startSeconds);
  }
  return [...byTurn.values()].sort((left, right) => left - right);
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
