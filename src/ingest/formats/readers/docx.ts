import { InputError } from '../../../domain/errors.js';
import { NO_METADATA } from '../../../domain/transcript.js';
import { problem } from '../../problem.js';
import { memorySource } from '../../source.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { toDocxHeading } from '../parts/docx/headings.js';
import type { Block } from '../parts/docx/parse-html.js';
import { readHeaded } from '../parts/headed/read-headed.js';
import { findColumns } from '../parts/table/columns.js';
import { toTranscript } from '../parts/table/transcript.js';
import { toTurns } from '../parts/turns.js';
import { readDirectory } from '../parts/zip/directory.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';
import { textReader } from './text.js';

/** Word documents: Teams and Stream transcripts, Otter and Rev exports, tables with a speaker column, `Name: words`. */
export const docxReader: TranscriptReader = {
  id: 'docx',
  label: 'Word document',
  version: 1,
  surest: 0.98,
  accepts,
  read,
};

function accepts(head: FileHead): Acceptance {
  const isZip = head.bytes[0] === 0x50 && head.bytes[1] === 0x4b;
  const names = isZip ? new TextDecoder('latin1').decode(head.bytes) : '';
  return names.includes('word/document.xml') || (names.includes('[Content_Types].xml') && names.includes('word/'))
    ? { accepted: true, certainty: 0.98, because: 'a ZIP archive with a Word document in it' }
    : { accepted: false, because: 'no Word document in it' };
}

/** What a document may unpack to; more is no transcript. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const blocks = await toBlocks(await toHtml(await file.bytes()));
  const fromTables = [...readTables(blocks, file.path, options)];
  if (fromTables.some(({ kind }) => kind === 'transcript')) {
    yield* fromTables;
    return;
  }
  const lines = blocks.flatMap((block) =>
    block.kind === 'table' ? [] : block.lines.map((text) => ({ text, line: block.number })),
  );
  const headed = readHeaded(joinTimeLines(lines), toDocxHeading);
  const named = headed.cues.filter(({ speaker, text }) => speaker !== null && text !== '').length;
  if (named >= 2) yield* toItems(headed, file.path);
  else yield* readPlain(lines, file.path, options);
}

/** mammoth fails in many ways on damaged documents, and its messages may quote them. */
async function toHtml(bytes: Uint8Array): Promise<string> {
  const total = readDirectory(bytes).reduce(
    (sum, { name, size }) => sum + (name.startsWith('word/media/') ? 0 : size),
    0,
  );
  if (total > MOST_UNPACKED_BYTES)
    throw new InputError(
      'file-too-large',
      'expected a document of at most 64 MB unpacked, found more',
      'copy the transcript into a new document',
    );
  // Loaded when a document comes: it is a fifth of what a thread loads.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return value;
  } catch {
    throw brokenDocument();
  }
}

/** Damage can leave characters in the words that no XML may hold; they are no speech. */
async function toBlocks(html: string): Promise<readonly Block[]> {
  const { parseBlocks } = await import('../parts/docx/parse-html.js');
  try {
    return parseBlocks(html.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' '));
  } catch {
    throw brokenDocument();
  }
}

function brokenDocument(): InputError {
  return new InputError(
    'broken-docx',
    'expected a Word document, found one that cannot be opened',
    'open it in Word and save it again as DOCX or plain text',
  );
}

/** Every table with a speaker and a text column; one table split over pages has its header only once. */
function* readTables(blocks: readonly Block[], path: string, options: ReaderOptions): Generator<ReadItem> {
  let found: ReturnType<typeof findColumns> = null;
  const rows: { cells: readonly string[]; line: number }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table' || block.rows.length === 0) continue;
    const cells = splitTimespans(block.rows);
    const own = findColumns(cells, options.columns);
    if (own) {
      found ??= own;
      rows.push(
        ...cells
          .slice(own.hasHeader ? 1 : 0)
          .map((row, i) => ({ cells: row, line: block.number + i + (own.hasHeader ? 1 : 0) })),
      );
    } else if (found && cells[0]?.length === found.names.length) {
      rows.push(...cells.map((row, i) => ({ cells: row, line: block.number + i })));
    }
  }
  if (found) yield* toTranscript({ key: '', rows }, { ...found, hasHeader: true }, path, 'docx');
}

const TIMESPAN = /^([\d:.,]{3,15})\s*(?:-|–|—|-->|to)\s*([\d:.,]{3,15})$/;

/** NVivo's "0:05.2 - 0:09.8" in one cell becomes a start and an end in two. */
function splitTimespans(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const at = rows.at(-1)?.findIndex((cell) => TIMESPAN.test(cell)) ?? -1;
  if (at === -1) return rows;
  return rows.map((row) => {
    const match = TIMESPAN.exec(row[at] ?? '');
    const [start, end] = match ? [match[1] ?? '', match[2] ?? ''] : ['start', 'end'];
    return [...row.slice(0, at), start, ...row.slice(at + 1), end];
  });
}

/** Older Stream documents put `0:0:0.0 --> 0:0:1.3`, the name and the words on lines of their own. */
function joinTimeLines(lines: readonly { text: string; line: number }[]): readonly { text: string; line: number }[] {
  const joined: { text: string; line: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const here = lines[i];
    const name = lines[i + 1];
    if (here === undefined) continue;
    const time = /^\s*((?:\d{1,2}:)?\d{1,2}:\d{1,2})(?:[.,]\d+)?\s*-->/.exec(here.text);
    if (time && name !== undefined && name.text.trim() !== '' && name.text.length <= 80) {
      joined.push({ text: `${name.text.trim()}  ${padSeconds(time[1] ?? '')}`, line: here.line });
      i++;
    } else joined.push(here);
  }
  return joined;
}

function padSeconds(time: string): string {
  return time.replace(/:(\d)(?=:|$)/g, ':0$1');
}

function* toItems(headed: ReturnType<typeof readHeaded>, path: string): Generator<ReadItem> {
  const source = { path, part: null };
  if (headed.before > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'lines-left-out',
        severity: 'info',
        source,
        line: 1,
        message: `expected a speaker and a time at the top, found ${headed.before} other lines before the first`,
        remedy: 'nothing to do if they are a title; otherwise put the speaker above them',
      }),
    };
  }
  const turns = toTurns(headed.cues, Number.NEGATIVE_INFINITY);
  yield {
    kind: 'transcript',
    transcript: { source, format: 'docx', metadata: NO_METADATA, globals: {}, turns, statedRoles: {} },
  };
}

/** `Name: words` in paragraphs is plain text; its lines are counted in paragraphs. */
async function* readPlain(
  lines: readonly { text: string; line: number }[],
  path: string,
  options: ReaderOptions,
): AsyncGenerator<ReadItem> {
  const numbers = lines.map(({ line }) => line);
  const text = lines.map((entry) => entry.text.replaceAll('\n', ' ')).join('\n');
  const paragraphOf = (line: number | null): number | null => (line === null ? null : (numbers[line - 1] ?? line));
  for await (const item of textReader.read(memorySource(path, new TextEncoder().encode(text)), options)) {
    if (item.kind === 'problem')
      yield { kind: 'problem', problem: { ...item.problem, line: paragraphOf(item.problem.line) } };
    else {
      const turns = item.transcript.turns.map((turn) => ({ ...turn, line: paragraphOf(turn.line) ?? turn.line }));
      yield { kind: 'transcript', transcript: { ...item.transcript, format: 'docx', turns } };
    }
  }
}
