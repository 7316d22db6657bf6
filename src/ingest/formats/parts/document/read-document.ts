import { InputError } from '../../../../domain/errors.js';
import { problem } from '../../../problem.js';
import type { ReaderOptions, ReadItem } from '../../reader.js';
import type { Block, Document, Table } from './blocks.js';
import { writeHeadings } from './headings.js';
import { type DocumentLine, writeColons } from './raised-labels.js';
import { type DocumentKind, readLines } from './read-lines.js';
import { readTables } from './tables.js';

/**
 * The transcript in a document: in its tables where one has a speaker and a text column, else in its lines, which are
 * read as plain text is. Lines are counted in paragraphs and rows.
 */
export async function* readDocument(
  document: Document,
  path: string,
  options: ReaderOptions,
  kind: DocumentKind,
): AsyncGenerator<ReadItem> {
  const inTables = readTables(document.blocks, path, kind.format, options);
  const hasTable = inTables.some(({ kind: is }) => is === 'transcript');
  const lines = toLines(hasTable ? document.blocks.filter((block) => block.kind === 'paragraph') : document.blocks);
  const inLines = await readLines(lines, path, options, kind);
  if (inLines === null && !hasTable) throw noSpeakers(document, kind);
  const chosen = hasTable && wordsIn(inTables) >= wordsIn(inLines ?? []) ? inTables : (inLines ?? []);
  const source = { path, part: null };
  if (hasTable && chosen === inTables) {
    const beside = lines.filter(({ text }) => text.trim() !== '').length;
    if (beside > 0) {
      yield {
        kind: 'problem',
        problem: problem({
          code: 'lines-left-out',
          severity: 'info',
          source,
          message: `expected the transcript in a table, found ${beside} lines outside of it`,
          remedy: 'nothing to do if they are titles and notes; otherwise move them into the table',
        }),
      };
    }
  }
  if (document.beside > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'beside-the-text',
        severity: 'info',
        source,
        message: `expected speech in the text itself, found ${document.beside} pieces beside it (notes, text boxes, hidden or deleted words)`,
        remedy: 'nothing to do if nobody said them; otherwise move them into the text',
      }),
    };
  }
  yield* chosen;
}

/**
 * Reads a document whose text boxes are no speech, as a rule; where it has no transcript outside of them, the one that was
 * typed into them is read.
 */
export async function* readWithBoxes(
  parse: (boxes: 'out' | 'in') => Document,
  path: string,
  options: ReaderOptions,
  kind: DocumentKind,
): AsyncGenerator<ReadItem> {
  const document = parse('out');
  try {
    yield* readDocument(document, path, options, kind);
  } catch (error) {
    const isEmpty = error instanceof InputError && ['no-speakers', 'no-words'].includes(error.code);
    if (!isEmpty || document.beside === 0) throw error;
    const inBoxes = readDocument(parse('in'), path, options, kind);
    const first = await inBoxes.next().catch(() => {
      throw error;
    });
    if (!first.done) yield first.value;
    yield* inBoxes;
  }
}

/** Every line, empty ones too; a table that is no transcript is a line a cell, and `name: value` where a row has two. */
export function toLines(blocks: readonly Block[]): readonly DocumentLine[] {
  const lines = blocks.flatMap((block): readonly DocumentLine[] => {
    if (block.kind === 'table') return tableLines(block);
    return block.lines.map((line) => ({ ...line, number: block.number }));
  });
  return writeColons(writeHeadings(lines.filter(({ text }) => !isNobodys(text))));
}

function tableLines({ rows, number }: Table): readonly DocumentLine[] {
  const lines = rows.flatMap((row, at) => {
    const [first = '', second, ...more] = row.filter((cell) => cell !== '');
    const isPair = second !== undefined && more.length === 0 && isShort(first) && !holdsTurns(second);
    const texts = isPair ? [`${first.replace(/\s*:$/, '')}: ${second}`] : row;
    return texts.flatMap((text) => text.split('\n')).map((text) => ({ text, marked: 0, number: number + at }));
  });
  return [...lines, { text: '', marked: 0, number: number + rows.length - 1 }];
}

function isShort(cell: string): boolean {
  return cell.length <= 60 && !cell.includes('\n');
}

/** True of a cell with a transcript in it. */
function holdsTurns(cell: string): boolean {
  return cell.split('\n').filter((line) => /^\s*\S[^:\n]{0,59}:\s/.test(line)).length > 1;
}

/** What Teams writes between the turns. */
function isNobodys(text: string): boolean {
  return text.length < 120 && /^\s*\S.{0,80} (?:started|stopped) transcription\.?\s*$/.test(text);
}

function wordsIn(items: readonly ReadItem[]): number {
  const turns = items.flatMap((item) => (item.kind === 'transcript' ? item.transcript.turns : []));
  return turns.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

function noSpeakers({ blocks }: Document, kind: DocumentKind): InputError {
  const isEmpty = blocks.every((block) => block.kind === 'paragraph' && block.lines.every(({ text }) => text === ''));
  if (isEmpty)
    return new InputError('no-words', `expected a transcript, found ${kind.name} without text`, 'export it again');
  return new InputError(
    'no-speakers',
    `expected lines that begin with a speaker or a table with a speaker and a text column, found ${kind.name} with neither`,
    'begin each turn with its speaker ("T: …"), or export the transcript with speaker names',
  );
}
