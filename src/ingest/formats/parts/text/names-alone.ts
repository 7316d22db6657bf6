import { readRoleWord } from '../../../roles/words.js';
import { foldLabel } from './fold-label.js';
import { type LabelledLine, parseLine, parseTimeLine } from './line.js';
import type { TextLine } from './tidy.js';
import { beginsLikeSpeech, isListWord, isNoteLabel, isRemark, looksLikeLongName } from './words.js';

const LONGEST_NAME = 48;
/** Names of so many lines or more lead a text; fewer may be headings of a report. */
const SHARE = 0.15;

/**
 * Lines of a text in which the speaker stands alone above the words, with a colon put behind each name; null when no
 * names lead it. Names come again, are more than one, and have words below.
 */
export function raiseNames(lines: readonly TextLine[]): readonly TextLine[] | null {
  const counts = new Map<string, number>();
  const filled = lines.filter(({ text }) => text.trim() !== '' && parseTimeLine(text) === null);
  const isSpeechAfter = (place: number): boolean => {
    const next = filled[place + 1]?.text ?? '';
    return next !== '' && nameOf(next) !== nameOf(filled[place]?.text ?? '');
  };
  for (const [place, { text }] of filled.entries()) {
    const name = nameOf(text);
    if (name !== null && isSpeechAfter(place)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name));
  const led = [...names].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  if (names.size < 2 || led < Math.max(3, SHARE * filled.length)) return null;
  return lines.map((line) => {
    const name = nameOf(line.text);
    return name !== null && names.has(name) ? { ...line, text: `${line.text.trim().replace(/[:：]$/, '')}:` } : line;
  });
}

/** The folded name that a line is, when it could be one. */
function nameOf(text: string): string | null {
  const line = text.trim().replace(/^#{1,6}\s+/, '');
  if (line === '' || line.length > LONGEST_NAME || /[.?!,;…]$/.test(line) || line.split(/\s+/).length > 5) return null;
  if (isNoteLabel(line) || isRemark(line) || isListWord(line) || beginsLikeSpeech(line)) return null;
  const bare = foldLabel(line);
  return looksLikeLongName(line) || readRoleWord(line) !== null ? bare.key : null;
}

const ASKS_WHO = /^(?:speaker|speaker name|name|voice|sprecher(?:in)?|hablante|orador|locuteur|spreker)$/i;

/** `SPEAKER: S1` above the words: the name stands behind the colon. */
export function raiseValues(parsed: readonly (LabelledLine | null)[]): readonly (LabelledLine | null)[] {
  const raised = parsed.map((line) => (line && ASKS_WHO.test(line.label) ? toNamed(line) : null));
  const asked = parsed.filter((line) => line && ASKS_WHO.test(line.label)).length;
  const named = raised.filter((line) => line !== null).length;
  if (named < 2 || named < 0.8 * asked) return parsed;
  return parsed.map((line, at) => raised[at] ?? line);
}

function toNamed(line: LabelledLine): LabelledLine | null {
  const value = line.text;
  if (value === '' || value.length > LONGEST_NAME || value.split(/\s+/).length > 5 || /[?!,;…]$|\p{Ll}\.$/u.test(value))
    return null;
  const named = parseLine(value) ?? parseLine(`${value}:`);
  if (named === null || named.text !== '') return null;
  return { ...named, separator: 'colon', start: named.start ?? line.start, end: named.end ?? line.end };
}
