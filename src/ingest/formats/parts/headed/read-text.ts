import type { FileHead, SourceFile } from '../../../source-file.js';
import type { Acceptance, ReaderOptions, ReadItem } from '../../reader.js';
import { headLines, splitLines } from '../head-lines.js';
import { parseText, readText } from '../text/read-text.js';
import type { Heading } from './heading.js';

/** A layout of headed text: how its headings look. */
export interface HeadedLayout {
  readonly format: string;
  readonly example: string;
  toHeading(line: string): Heading | null;
}

/** Two headings with a speaker, each with words below, in the first lines. */
export function acceptsHeaded(head: FileHead, layout: HeadedLayout): Acceptance {
  if (head.text === null) return { accepted: false, because: 'not text' };
  const lines = headLines(head);
  const filled = lines.filter((line) => line.trim() !== '');
  const named = filled.map((line) => layout.toHeading(line));
  const headings = named.filter((heading) => heading?.speaker != null).length;
  // A table whose last column is a time looks like headings with nothing below them.
  const bare = named.filter((heading, at) => heading?.text === '' && heading.speaker && named[at + 1]?.speaker).length;
  if (bare > 0.5 * headings) return { accepted: false, because: 'headings without words below' };
  if (headings < 2) return { accepted: false, because: `fewer than two headings such as "${layout.example}"` };
  const share = headings / filled.length;
  if (share < 0.1) return { accepted: false, because: `only ${headings} headings such as "${layout.example}"` };
  return { accepted: true, certainty: 0.88, because: `${headings} headings such as "${layout.example}"` };
}

/** Text under headings is read as any text is: what is no heading or no word is the same in all of them. */
export async function* readHeadedText(
  file: SourceFile,
  layout: HeadedLayout,
  { codebook = null }: ReaderOptions,
): AsyncGenerator<ReadItem> {
  yield* readText(parseText(splitLines(await file.text())), file.path, layout.format, codebook);
}
