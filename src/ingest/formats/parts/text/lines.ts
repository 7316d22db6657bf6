import { readRoleWord } from '../../../roles/words.js';
import { parseTime } from '../times.js';

/** A line that may begin with a speaker. */
export interface LabelledLine {
  readonly label: string;
  /** What stands between label and words; a dash is weaker evidence than a colon. */
  readonly separator: 'colon' | 'dash';
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

const TIME = String.raw`[\[(<]?\s*(?:\d{1,3}:)?\d{1,3}:\d{2,3}(?:[.,]\d{1,3})?\s*[\])>]?`;
const LABEL = String.raw`[\p{L}][\p{L}\p{N}.'’_&/#-]*(?: (?:[\p{L}\p{N}]|\((?=\p{L}))[\p{L}\p{N}.'’_&/#()-]*){0,4}`;
const LINE = new RegExp(
  [
    String.raw`^\s*(?:[-•*] )?(?:\d{1,4}[.)]?[ \t]+)?`,
    `(?:(?<before>${TIME})(?:\\s*(?:-->|-|–|—|to)\\s*(?<until>${TIME}))?\\s*[-–|:]?\\s+)?`,
    String.raw`(?:\*{1,2}|__?)?[\[<]?`,
    `(?<label>${LABEL})[\\]>]?`,
    `(?:[ \\t]+(?<after>[\\[(]?${TIME}[\\])]?))?`,
    String.raw`(?:\*{1,2}|__?)?[ \t]*(?:(?<colon>[:：])(?:\*{1,2}|__?)?|(?<dash>(?<=[ \t\]>)*_])[-–—](?=\s)|[–—](?=\s)))`,
    `\\s*(?:(?<inside>${TIME})\\s+)?(?<text>.*)$`,
  ].join(''),
  'u',
);
const LONGEST_LABEL = 60;
/** Label and times stand within this many characters; what comes after is not searched, however long. */
const LONGEST_START = 200;

/** The label, times and words of a line that has the shape of `Label: words`; null for any other. */
export function parseLine(line: string): LabelledLine | null {
  const start = line.slice(0, LONGEST_START);
  const found = /[:：–—-]/.test(start) ? LINE.exec(start)?.groups : undefined;
  if (!found) return null;
  const { label = '', before = '', until = '', after = '', inside = '', text = '' } = found;
  if (label.length > LONGEST_LABEL) return null;
  return {
    label: label.trim(),
    separator: found.colon === undefined ? 'dash' : 'colon',
    text: (text + line.slice(LONGEST_START)).trim(),
    start: parseTime(before || after || inside),
    end: parseTime(until),
  };
}

const TIME_ALONE = new RegExp(`^\\s*(?<start>${TIME})(?:\\s*(?:-->|-|–|—|to)\\s*(?<end>${TIME}))?\\s*$`);

/** The times of a line that holds nothing else: they belong to the turn below. */
export function parseTimeLine(line: string): { readonly start: number | null; readonly end: number | null } | null {
  if (line.length > 60) return null;
  const found = TIME_ALONE.exec(line)?.groups;
  return found ? { start: parseTime(found.start ?? ''), end: parseTime(found.end ?? '') } : null;
}

/**
 * Which labels are speakers, and the name each goes by. "T", "Peer supporter"
 * and "Speaker 1" are speakers wherever they stand; another label must come
 * again, look like a name, and not be a word that people begin sentences with.
 */
export function chooseLabels(lines: readonly (LabelledLine | null)[]): ReadonlyMap<string, string> {
  const counts = new Map<string, { colons: number; dashes: number }>();
  for (const line of lines) {
    if (!line) continue;
    let count = counts.get(line.label);
    if (!count) {
      if (isNoteLabel(line.label)) continue;
      count = { colons: 0, dashes: 0 };
      counts.set(line.label, count);
    }
    if (line.separator === 'colon') count.colons++;
    else count.dashes++;
  }
  const numbered = numberedTurns([...counts.keys()]);
  const labels = new Map<string, string>();
  for (const [label, { colons, dashes }] of counts) {
    const turnLetter = numbered.get(label);
    if (turnLetter !== undefined) labels.set(label, turnLetter);
    else if (isSpeakerWord(label)) labels.set(label, label);
    else if (colons >= 2 && looksLikeName(label)) labels.set(label, label);
    else if (colons === 0 && dashes >= 3 && looksLikeName(label) && label.split(' ').length === 1)
      labels.set(label, label);
  }
  return labels;
}

/** True for labels of remarks about the transcript, such as "Note:". */
export function isNoteLabel(label: string): boolean {
  return /^(transcriber'?s? |editor'?s? |coder'?s? |author'?s? )?(notes?|nb|n\.b\.?|comments?|remark|date|time|duration|location|subject|re|file|recording|transcribed by|end of (transcript|recording|session)|start of (transcript|recording|session))$/i.test(
    label.replaceAll('’', "'"),
  );
}

function isSpeakerWord(label: string): boolean {
  if (
    /^(speaker|spk|spkr|participant|person|voice|unknown speaker|unidentified( speaker)?|unknown|male|female|man|woman|interviewer|interviewee)[ _#-]?[\p{L}\p{N}]{0,3}$/iu.test(
      label,
    )
  )
    return true;
  if (label.split(' ').length > 3) return false;
  if (/^[A-Z]{1,3}\d{0,3}$/.test(label)) return true;
  const word = readRoleWord(label);
  return word !== null && (/^[\p{Lu}\d]/u.test(label) || label.split(' ').length === 1);
}

const NOT_NAMES: ReadonlySet<string> = new Set(
  "i he she we they you it and but so the that this these those there here like well yeah yes no okay ok oh um uh because if when then now what how why who where which my your his her our their a an is was are were do did can could would should just or not first second third also question answer example http https step goal plan option reason one two three thing ps i'm it's that's don't let's maybe".split(
    ' ',
  ),
);

function looksLikeName(label: string): boolean {
  const words = label.toLowerCase().replaceAll('’', "'").split(' ');
  return words.length <= 3 && !NOT_NAMES.has(words[0] ?? '') && (/^\p{Lu}/u.test(label) || words.length === 1);
}

/** "T1:", "C1:", "T2:", … number the turns, not the people. */
function numberedTurns(labels: readonly string[]): ReadonlyMap<string, string> {
  const numbers = labels.flatMap((label) => {
    const match = /^(\p{L}{1,12})\s?(\d{1,4})$/u.exec(label);
    return match ? [{ label, letter: match[1] ?? '', number: Number(match[2]) }] : [];
  });
  const letters = new Set(numbers.map(({ letter }) => letter));
  if (numbers.length < 8 || numbers.length < 0.8 * labels.length || letters.size > 4) return new Map();
  if (Math.max(...numbers.map(({ number }) => number)) < 4) return new Map();
  return new Map(numbers.map(({ label, letter }) => [label, letter]));
}
