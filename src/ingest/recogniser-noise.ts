import { countWords } from '../domain/count-words.js';
import { plural } from '../domain/plural.js';
import type { Problem } from '../domain/problem.js';
import type { Transcript, Turn } from '../domain/transcript.js';
import { problem } from './problem.js';
import { findLoops, LOOP_TIMES } from './word-loops.js';

/** A transcript without what a recogniser made up, and what there is to say about it. */
export interface Denoised {
  readonly transcript: Transcript;
  readonly problems: readonly Problem[];
}

/**
 * Recognisers repeat a sentence over silence, and put scraps of a word under an unknown speaker. A repeated sentence
 * counts once; a scrap inside one person's speech is that person's, a scrap between two people is left out. People repeat
 * themselves too: only what nobody says so often is taken for a loop. Turns that people coded stay as they are.
 */
export function withoutNoise(transcript: Transcript): Denoised {
  const loops = { count: 0, line: 0 };
  const once = sayOnce(transcript.turns, loops);
  const { turns, folded, left, line } = settleScraps(once);
  if (loops.count === 0 && folded + left === 0) return { transcript, problems: [] };
  const { source } = transcript;
  const problems: Problem[] = [];
  if (loops.count > 0)
    problems.push(
      problem({
        code: 'repeated-by-recogniser',
        severity: 'warning',
        source,
        line: loops.line,
        message: `expected speech, found ${plural(loops.count, 'place')} where the same words come ${LOOP_TIMES} times and more in a row, as recognisers write them over silence; they count once`,
        remedy: 'listen to the recording there; if someone did say it so often, the words are in the file',
      }),
    );
  if (folded + left > 0)
    problems.push(
      problem({
        code: 'scraps-of-unknown',
        severity: 'info',
        source,
        line,
        message: `expected speakers with a name, found ${folded + left} scraps of an unknown one: ${folded} inside one person's speech, given to that person, ${left} between two people, left out`,
        remedy: 'nothing to do if they are sounds; otherwise name the speaker in the file',
      }),
    );
  return {
    transcript: {
      ...transcript,
      turns: turns.map((turn, index) => (turn.index === index ? turn : { ...turn, index })),
    },
    problems,
  };
}

/** Turns with every loop cut to its first round, within a turn and over turns of one speaker. */
function sayOnce(turns: readonly Turn[], loops: { count: number; line: number }): readonly Turn[] {
  const kept: Turn[] = [];
  const found = (turn: Turn): void => {
    loops.count++;
    loops.line ||= turn.line;
  };
  for (let at = 0; at < turns.length; ) {
    const turn = turns[at];
    if (!turn) break;
    const same = countSame(turns, at);
    if (same > 1) found(turn);
    const last = turns[at + same - 1];
    at += same;
    const cuts = turn.codings.length > 0 ? [] : findLoops(turn.spoken);
    if (cuts.length > 0) found(turn);
    kept.push({ ...cutOut(turn, cuts), ...(same > 1 ? { end: last?.end ?? turn.end } : {}) });
  }
  return loops.count === 0 ? turns : kept;
}

/** How many turns from here on say the same, when that is too often for a person; 1 otherwise. */
function countSame(turns: readonly Turn[], from: number): number {
  const first = turns[from];
  const next = turns[from + 1];
  if (!first || !next || next.spoken.length !== first.spoken.length || first.codings.length > 0) return 1;
  let to = from + 1;
  for (; to < turns.length; to++) {
    const turn = turns[to];
    if (turn?.spoken !== first.spoken || turn.speaker !== first.speaker || turn.codings.length > 0) break;
  }
  const words = countWords(first.spoken);
  return to - from >= (words > 3 ? LOOP_TIMES : words > 1 ? 7 : 12) ? to - from : 1;
}

function cutOut(turn: Turn, cuts: readonly { readonly start: number; readonly end: number }[]): Turn {
  if (cuts.length === 0) return turn;
  const keep = (text: string): string => {
    let out = '';
    let from = 0;
    for (const { start, end } of cuts) {
      out += text.slice(from, start);
      from = end;
    }
    return out + text.slice(from);
  };
  // Both lose the same places, so their offsets stay the same; only `text` decides what is trimmed at the end.
  const text = keep(turn.text).trimEnd();
  return { ...turn, text, spoken: keep(turn.spoken).slice(0, text.length) };
}

const UNKNOWN = /^(?:unknown|unidentified|unnamed)(?:[ _-]?speaker)?(?:[ _-]?\d{1,3})?$/i;
const MOST_SCRAP_WORDS = 3;
/** An unknown speaker with more of the words than this is a person the recogniser could not name. */
const SCRAP_SHARE = 0.05;

function settleScraps(turns: readonly Turn[]): {
  readonly turns: readonly Turn[];
  readonly folded: number;
  readonly left: number;
  readonly line: number;
} {
  const none = { turns, folded: 0, left: 0, line: 0 };
  const isUnknown = ({ speaker }: Turn): boolean => speaker !== null && UNKNOWN.test(speaker);
  if (!turns.some(isUnknown)) return none;
  const known = new Set(turns.flatMap((turn) => (isUnknown(turn) || turn.speaker === null ? [] : [turn.speaker])));
  const words = (some: readonly Turn[]): number => some.reduce((sum, { spoken }) => sum + countWords(spoken), 0);
  const scraps = turns.filter(isUnknown);
  if (known.size < 2 || words(scraps) > SCRAP_SHARE * words(turns)) return none;
  if (scraps.some((turn) => countWords(turn.spoken) > MOST_SCRAP_WORDS || turn.codings.length > 0)) return none;
  let folded = 0;
  let left = 0;
  const next = nextKnown(turns, isUnknown);
  let before: string | null = null;
  const settled = turns.flatMap((turn, at) => {
    if (!isUnknown(turn)) {
      before = turn.speaker;
      return [turn];
    }
    const after = next[at] ?? null;
    if (before !== null && before === after) {
      folded++;
      return [{ ...turn, speaker: before }];
    }
    left++;
    return [];
  });
  return { turns: settled, folded, left, line: scraps[0]?.line ?? 0 };
}

/** For each turn, who of the known speakers is the next to speak. */
function nextKnown(turns: readonly Turn[], isUnknown: (turn: Turn) => boolean): readonly (string | null)[] {
  const next: (string | null)[] = [];
  let after: string | null = null;
  for (const turn of turns.toReversed()) {
    if (!isUnknown(turn)) after = turn.speaker;
    next.push(after);
  }
  return next.reverse();
}
