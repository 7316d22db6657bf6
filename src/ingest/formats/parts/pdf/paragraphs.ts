import { BlockBuilder, type Document } from '../document/blocks.js';
import type { PdfLine } from './lay-out.js';

/** Pages' lines as paragraphs, which go on over the end of a page. */
export function toParagraphs(given: readonly (readonly PdfLine[])[], width: number): Document {
  const pages = joinWrappedCells(given);
  const builder = new BlockBuilder();
  const lines = pages.flat();
  const page: PageShape = { margin: marginOf(lines, width), pitch: pitchOf(pages), labels: labelsOf(lines) };
  let before: PdfLine | null = null;
  for (const [number, onPage] of pages.entries()) {
    for (const [at, line] of onPage.entries()) {
      const goesOn = before !== null && isContinued(before, line, page, at === 0 && number > 0);
      if (!goesOn) builder.endOpenParagraph();
      else if (!/[-\u2010]$/.test(before?.text ?? '')) builder.addText(' ', false);
      builder.addText(line.text.slice(0, line.marked).replaceAll('\u00ad', ''), true);
      builder.addText(line.text.slice(line.marked).replaceAll('\u00ad', ''), false);
      before = line;
    }
  }
  return builder.document();
}

/** Rows of a table stand further apart than lines in a cell, by this much. */
const APART = 1.12;
const MOST_LINES_OF_A_NAME = 3;

/**
 * A name that takes two lines of its cell, beside the first two lines of the words, is put together: in a table whose rows
 * stand apart, names on neighbouring lines are one unless both begin rows elsewhere.
 */
function joinWrappedCells(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const pitch = pitchOf(pages);
  const blocks = pages.map((lines) => blocksOf(lines, pitch));
  const firsts = new Set(blocks.flat().flatMap(([first]) => (first ? [nameIn(first)] : [])));
  return blocks.map((onPage) =>
    onPage.flatMap((block) => {
      const [first, ...rest] = block;
      if (!first || nameIn(first) === null) return block;
      const more = rest.filter((line) => nameIn(line) !== null);
      const isWrapped =
        more.length > 0 &&
        more.length < MOST_LINES_OF_A_NAME &&
        more.every((line, at) => line === rest[at] && !firsts.has(nameIn(line)));
      if (!isWrapped) return block;
      const name = [first, ...more].map(nameIn).join(' ');
      const words = [first, ...more].map(({ text }) => text.slice(text.indexOf('\t') + 1)).join(' ');
      const right = Math.max(...block.map((line) => line.right));
      return [
        { ...first, text: `${name}\t${words}`, marked: 0, right, y: more.at(-1)?.y ?? first.y },
        ...rest.slice(more.length),
      ];
    }),
  );
}

/** What stands before the first tab of a line; null without one. */
function nameIn({ text }: PdfLine): string | null {
  const tab = text.indexOf('\t');
  return tab > 0 && tab <= 60 ? text.slice(0, tab).trim() : null;
}

/** Lines that stand no further apart than lines of a cell. */
function blocksOf(lines: readonly PdfLine[], pitch: number): readonly (readonly PdfLine[])[] {
  const blocks: PdfLine[][] = [];
  for (const line of lines) {
    const above = blocks.at(-1)?.at(-1);
    if (above && above.y - line.y > 0 && above.y - line.y <= APART * pitch) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

interface PageShape {
  /** Where lines end that are full. */
  readonly margin: number;
  /** The usual distance from a line to the next. */
  readonly pitch: number;
  /** What stands before a colon at the start of more than one line. */
  readonly labels: ReadonlySet<string>;
}

/**
 * A line goes on in the next when there was no room left in it for the next one's first word, no more space between them
 * than between most, and the next does not begin with a speaker.
 */
function isContinued(line: PdfLine, next: PdfLine, { margin, pitch, labels }: PageShape, overPages: boolean): boolean {
  if (!overPages && line.y - next.y > 1.4 * pitch) return false;
  if (Math.abs(line.size - next.size) > 0.15 * line.size || next.text.includes('\t')) return false;
  if (labels.has(labelOf(next.text) ?? '')) return false;
  if (next.marked > 0 && line.marked < line.text.length) return false;
  if (line.marked > 0 && line.marked === line.text.length && next.marked === 0) return false;
  const word = next.text.split(/\s/, 1)[0]?.length ?? 0;
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  return line.right + (word + 1) * letter > margin - letter;
}

/** The right margin: as wide as the left one, or nearer where many lines end. */
function marginOf(lines: readonly PdfLine[], width: number): number {
  const left = percentile(
    lines.map((line) => line.left),
    0.05,
  );
  const most = percentile(
    lines.map(({ right }) => right),
    0.98,
  );
  const full = lines.filter(({ right }) => right > most - 0.08 * (most - left)).length;
  return full >= 15 && full >= 0.35 * lines.length ? most : Math.max(most, width - left);
}

function labelsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text } of lines) {
    const label = labelOf(text);
    if (label === null) continue;
    if (seen.has(label)) again.add(label);
    seen.add(label);
  }
  return again;
}

function labelOf(text: string): string | null {
  return /^(\S[^:：\t]{0,59}?)\s*[:：]\s/u.exec(`${text} `)?.[1]?.toLowerCase() ?? null;
}

/** The usual distance from a line to the next. */
function pitchOf(pages: readonly (readonly PdfLine[])[]): number {
  const steps = pages.flatMap((page) => page.slice(1).map((line, at) => (page[at]?.y ?? line.y) - line.y));
  return percentile(
    steps.filter((step) => step > 0),
    0.25,
  );
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
