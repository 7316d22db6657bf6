import type { Line } from './blocks.js';

/** A document's line and the paragraph or row it stands in. */
export interface DocumentLine extends Line {
  readonly number: number;
}

/**
 * Lines in which a speaker is told by looks instead of a colon (bold, underlined, a heading of its own, a tab behind it)
 * get the colon, so that documents and plain text are read by one rule. Looks count only when a label comes again, when
 * there is more than one, and when together they begin a good part of the lines: a bold word is no speaker.
 */
export function writeColons(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const heads = lines.map(headOf);
  const counts = new Map<string, number>();
  for (const head of heads) if (head) counts.set(head.key, (counts.get(head.key) ?? 0) + 1);
  const again = new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
  const said = lines.filter(({ text }) => text.trim() !== '').length;
  const begun = heads.filter((head) => head && again.has(head.key)).length;
  const told = again.size > 1 && begun >= SHARE_OF_LINES * said;
  const named = labelsWithColon(lines);
  return lines.map((line, at) => {
    const head = heads[at];
    if (!head) return line;
    // A label seen once is a speaker who speaks once when words stand behind it, and a title when none do.
    const isSpeaker = named.has(head.key) || (told && (again.has(head.key) || head.rest !== ''));
    return isSpeaker ? { ...line, text: `${head.time}${head.label}: ${head.rest}`.trimEnd() } : line;
  });
}

/** Labels that a colon follows at more than one line's start; where it was forgotten, looks still tell. */
function labelsWithColon(lines: readonly DocumentLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text } of lines) {
    const match = /^\s*([\p{L}\p{N}][^:：\t]{0,59}?)\s*[:：]/u.exec(text);
    if (!match) continue;
    const key = keyOf(match[1] ?? '');
    if (seen.has(key)) again.add(key);
    seen.add(key);
  }
  return again;
}

function keyOf(label: string): string {
  return label
    .replace(/[\s[\]()]+/g, ' ')
    .trim()
    .toLowerCase();
}

const SHARE_OF_LINES = 0.15;
const LONGEST_LABEL = 60;
const MOST_WORDS = 6;

interface Head {
  readonly time: string;
  readonly label: string;
  /** The label without case, brackets and double spaces. */
  readonly key: string;
  readonly rest: string;
}

const TIME = /^\s*[[(<]?(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?[\])>]?\s+/;

/** What could be a label at the start of a line that bears no colon. */
function headOf({ text, marked }: Line): Head | null {
  const time = TIME.exec(text)?.[0] ?? '';
  const tab = text.indexOf('\t', time.length);
  const end = marked > time.length ? marked : tab;
  if (end <= time.length) return null;
  const label = text.slice(time.length, end).trim().replace(/\s+/g, ' ');
  const rest = text.slice(end).trim();
  if (!isLabel(label) || /^[:：]/.test(rest) || isTime(rest)) return null;
  return { time: time.trimStart(), label, key: keyOf(label), rest };
}

function isLabel(label: string): boolean {
  return (
    label.length > 0 &&
    label.length <= LONGEST_LABEL &&
    label.split(' ').length <= MOST_WORDS &&
    /\p{L}/u.test(label) &&
    /^[\p{L}\p{N}[(]/u.test(label) &&
    !/[.?!,;:：…]$|\d:\d{2}/.test(label)
  );
}

function isTime(text: string): boolean {
  return /^[[(]?(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?[\])]?$/.test(text);
}
