import { splitColumns } from './columns.js';
import type { PdfPage, PdfRun } from './messages.js';

/** A line of a page, in points. */
export interface PdfLine {
  readonly text: string;
  /** Characters at its start that are bold. */
  readonly marked: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** A gap as wide as this many letters is a tab: between a name and the words that stand in a column beside it. */
const TAB_LETTERS = 1.8;
const SPACE_LETTERS = 0.2;

/** Lines of a page from its top down, each from left to right; of a page set in two columns, the left one's first. */
export function toLines({ width, runs }: PdfPage): { readonly lines: readonly PdfLine[]; readonly width: number } {
  const rows = withoutNumbers(toRows(runs));
  const columns = splitColumns(rows, width);
  return { lines: (columns?.rows ?? rows).flatMap((row) => toLine(row) ?? []), width: columns?.width ?? width };
}

function toRows(runs: readonly PdfRun[]): readonly (readonly PdfRun[])[] {
  const rows: PdfRun[][] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - run.y < 0.5 * Math.max(first.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

function toLine(row: readonly PdfRun[]): PdfLine | null {
  const [first] = row;
  if (!first) return null;
  let text = '';
  let marked = 0;
  let right = first.x;
  for (const run of row) {
    const gap = run.x - right;
    if (text !== '' && gap > TAB_LETTERS * run.size) text = `${text.trimEnd()}\t`;
    else if (text !== '' && gap > SPACE_LETTERS * run.size && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    const isMarked = run.bold && marked === text.trimEnd().length;
    text = text === '' ? run.text.trimStart() : text + run.text;
    if (isMarked) marked = text.trimEnd().length;
    right = Math.max(right, run.x + run.width);
  }
  return { text: text.trim(), marked, left: first.x, right, y: first.y, size: first.size };
}

/** Rows without the numbers that court and research transcripts print before each line. */
function withoutNumbers(rows: readonly (readonly PdfRun[])[]): readonly (readonly PdfRun[])[] {
  const isNumbered = ([first, second]: readonly PdfRun[]): boolean =>
    first !== undefined &&
    /^\s*\d{1,4}\s*$/.test(first.text) &&
    (second === undefined || second.x - first.x > 1.5 * first.size);
  const numbered = rows.filter(isNumbered).length;
  if (numbered < 4 || numbered < 0.7 * rows.length) return rows;
  return rows.map((row) => (isNumbered(row) ? row.slice(1) : row)).filter((row) => row.length > 0);
}
