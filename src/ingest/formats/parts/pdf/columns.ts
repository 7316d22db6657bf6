import type { PdfRun } from './messages.js';

type Row = readonly PdfRun[];

/** A page in two columns as the rows of one: the right column's follow the left one's, moved to where that stands. */
export interface OneColumn {
  readonly rows: readonly Row[];
  /** Of a page with such a column in the middle. */
  readonly width: number;
}

/** Each column holds at least so many rows, most of them beside a row of the other. */
const FEWEST_ROWS = 6;
/** So much of a column's width is filled in most of its rows; names beside words in a table fill less. */
const FILLED = 0.55;

/**
 * The rows of a page whose text runs in two columns, in the order of reading; null for any other page, such as one of a
 * table with a column of names. Rows that reach over both columns, as titles do, part the page into stretches.
 */
export function splitColumns(rows: readonly Row[], width: number): OneColumn | null {
  const gutter = findGutter(rows, width);
  if (gutter === null) return null;
  const sides = rows.map((row) => ({
    row,
    left: row.filter((run) => run.x + run.width <= gutter + 1),
    right: row.filter((run) => run.x >= gutter - 1),
  }));
  const parted = sides.filter(({ row, left, right }) => left.length + right.length === row.length);
  const both = parted.filter(({ left, right }) => left.length > 0 && right.length > 0);
  const fewer = Math.min(
    parted.filter(({ left }) => left.length > 0).length,
    parted.filter(({ right }) => right.length > 0).length,
  );
  if (fewer < FEWEST_ROWS || both.length < 0.7 * fewer || parted.length < 0.8 * rows.length) return null;
  const starts = { left: edge(parted.map(({ left }) => left)), right: edge(parted.map(({ right }) => right)) };
  const isProse = [
    filledShare(
      both.map(({ left }) => left),
      starts.left,
      gutter,
    ),
    filledShare(
      both.map(({ right }) => right),
      starts.right,
      starts.right + (gutter - starts.left),
    ),
  ].every((share) => share >= FILLED);
  if (!isProse) return null;
  const moved = (row: Row): Row => row.map((run) => ({ ...run, x: run.x - starts.right + starts.left }));
  const ordered: Row[] = [];
  let waiting: Row[] = [];
  for (const { row, left, right } of sides) {
    if (left.length + right.length < row.length) {
      ordered.push(...waiting, row);
      waiting = [];
      continue;
    }
    if (left.length > 0) ordered.push(left);
    if (right.length > 0) waiting.push(moved(right));
  }
  return { rows: [...ordered, ...waiting], width: starts.left + gutter };
}

/** The middle of the widest upright stripe near the page's middle that nearly no row crosses. */
function findGutter(rows: readonly Row[], width: number): number | null {
  let best = { from: 0, to: 0 };
  let from: number | null = null;
  for (let x = 0.35 * width; x <= 0.65 * width; x += 2) {
    const crossing = rows.filter((row) => row.some((run) => run.x < x && run.x + run.width > x)).length;
    from = crossing > 0.15 * rows.length ? null : (from ?? x);
    if (from !== null && x - from > best.to - best.from) best = { from, to: x };
  }
  return best.to > best.from ? (best.from + best.to) / 2 : null;
}

/** Where most rows begin, or left of it. */
function edge(rows: readonly Row[]): number {
  const starts = rows.flatMap(([first]) => (first ? [first.x] : [])).sort((a, b) => a - b);
  return starts[Math.floor(0.1 * starts.length)] ?? 0;
}

/** The share of rows that reach over three quarters of their column. */
function filledShare(rows: readonly Row[], from: number, to: number): number {
  const full = rows.filter((row) => {
    const last = row.at(-1);
    return last !== undefined && last.x + last.width - from > 0.75 * (to - from);
  });
  return full.length / Math.max(1, rows.length);
}
