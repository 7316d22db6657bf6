import { toCodeId } from '../codes.js';
import { foldLabel } from './fold-label.js';
import type { TextLine } from './tidy.js';
import { isNoteLabel, isRemark, looksLikeLongName } from './words.js';

/** `words — Ana`, `words (Ana)`, `words [Ana]`, the name as the last thing on the line. */
const BEHIND =
  /^(?<words>.*\S)(?:\s+[-–—~]{1,2}\s?|\s*[([]\s?)(?<name>[\p{L}\p{N}][\p{L}\p{N}.'’ -]{0,39}?)\s?[)\]]?\s*$/u;
const LONGEST_LINE = 4_000;
/** So many of a text's lines end in a name. */
const SHARE = 0.7;

/** Lines of a text in which the speaker stands behind the words, with the name and a colon before them; null for any other text. */
export function raiseNamesBehind(lines: readonly TextLine[]): readonly TextLine[] | null {
  const found = lines.map(({ text }) => (text.length > LONGEST_LINE ? null : nameBehind(text)));
  const counts = new Map<string, number>();
  for (const one of found) if (one) counts.set(one.key, (counts.get(one.key) ?? 0) + 1);
  const names = new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
  const named = found.filter((one) => one && names.has(one.key)).length;
  const filled = lines.filter(({ text }) => text.trim() !== '').length;
  if (names.size < 2 || named < Math.max(4, SHARE * filled)) return null;
  return lines.map((line, at) => {
    const one = found[at];
    return one && names.has(one.key) ? { ...line, text: `${one.name}: ${one.words}` } : line;
  });
}

interface Behind {
  readonly words: string;
  readonly name: string;
  readonly key: string;
}

function nameBehind(text: string): Behind | null {
  const { words = '', name = '' } = BEHIND.exec(text.trim())?.groups ?? {};
  if (name === '' || name.split(' ').length > 3 || !looksLikeLongName(name)) return null;
  if (isNoteLabel(name) || isRemark(name) || toCodeId(name) !== null) return null;
  return { words, name, key: foldLabel(name).key };
}
