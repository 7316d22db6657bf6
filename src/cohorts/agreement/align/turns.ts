import type { CodedItem } from '../coding.js';
import { toWords } from './words.js';

/** Utterances of one turn (or of one volley, where the sheet names no turns), with their words. */
export interface CodedTurn {
  readonly items: readonly CodedItem[];
  readonly words: readonly string[];
  /** For each utterance, the place of its first word in the turn. */
  readonly starts: readonly number[];
}

/** A coder's utterances of a session by turn, in the order of the sheet; by volley unless `named`. */
export function splitTurns(items: readonly CodedItem[], named: boolean): readonly CodedTurn[] {
  const turns: CodedItem[][] = [];
  for (const item of items) {
    const last = turns.at(-1);
    const before = last?.at(-1);
    const same = before !== undefined && (named ? before.turn === item.turn : before.role === item.role);
    if (same && last) last.push(item);
    else turns.push([item]);
  }
  return turns.map((own) => {
    const words: string[] = [];
    const starts: number[] = [];
    for (const { text } of own) {
      starts.push(words.length);
      words.push(...toWords(text ?? ''));
    }
    return { items: own, words, starts };
  });
}
