import { CsvError, type Parser, parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { z } from 'zod';
import { InputError } from '../../../../domain/errors.js';
import type { SourceFile } from '../../../source-file.js';

/** A row's cells and the line it begins on. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

export type Delimiter = ',' | '\t' | ';' | '|';

/** No cell of speech is this long; a quote left open swallows the rest of the file and meets this limit. */
const LARGEST_ROW_CHARACTERS = 2_000_000;
const MOST_COLUMNS = 2_000;

const OPTIONS = {
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: LARGEST_ROW_CHARACTERS,
} as const;

/**
 * The rows of a table as they stand in the file, header included: easy ones cut
 * here, and by the parser from the first stretch on that is not.
 */
export async function* readRows(file: SourceFile, delimiter: Delimiter): AsyncGenerator<Row> {
  let line = 1;
  let rest = '';
  let parser: RowParser | null = null;
  try {
    for await (const piece of file.chunks()) {
      if (parser) {
        yield* parser.feed(piece);
        continue;
      }
      const newline = piece.lastIndexOf('\n');
      const end = newline === -1 ? 0 : rest.length + newline + 1;
      rest += piece;
      if (end === 0 && rest.length < LARGEST_ROW_CHARACTERS) continue;
      // A row that has no end so far and is too long is the parser's to refuse.
      const rows: readonly (readonly string[])[] | null = end === 0 ? null : easyRows(rest.slice(0, end), delimiter);
      if (rows) {
        for (const cells of rows) yield { cells, line: line++ };
        rest = rest.slice(end);
      } else {
        parser = new RowParser(delimiter, line);
        yield* parser.feed(rest);
      }
    }
    const last = parser ? null : easyRows(rest, delimiter);
    for (const cells of last ?? []) yield { cells, line: line++ };
    if (last) return;
    if (!parser) {
      parser = new RowParser(delimiter, line);
      yield* parser.feed(rest);
    }
    yield* parser.finish();
  } finally {
    parser?.destroy();
  }
}

/**
 * The package's parser, fed and emptied by hand: a stream would drop the rows
 * before a fault, and with them the line that the fault stands in.
 */
class RowParser {
  private readonly parser: Parser;
  private readonly before: number;
  private line: number;

  /** `line` is the one that the first text begins on; lines above it ended in LF, and so must those below. */
  constructor(delimiter: Delimiter, line: number) {
    const ends = line === 1 ? {} : { record_delimiter: '\n' };
    this.parser = parse({ ...OPTIONS, ...ends, delimiter, info: true });
    // The error is taken up below; without a listener it would end the process.
    this.parser.on('error', () => {});
    this.before = line - 1;
    this.line = line;
  }

  *feed(piece: string): Generator<Row> {
    try {
      if (piece !== '') this.parser.write(piece);
      for (let item: unknown = this.parser.read(); item !== null; item = this.parser.read()) yield this.toRow(item);
      if (this.parser.errored) throw this.parser.errored;
    } catch (error) {
      throw this.named(error);
    }
  }

  async *finish(): AsyncGenerator<Row> {
    try {
      this.parser.end();
      for await (const item of this.parser) yield this.toRow(item);
    } catch (error) {
      throw this.named(error);
    }
  }

  destroy(): void {
    this.parser.destroy();
  }

  private toRow(item: unknown): Row {
    const { record, info } = parsed.parse(item);
    if (record.length > MOST_COLUMNS) throw tooManyColumns(record.length, this.line);
    const row = { cells: record, line: this.line };
    this.line = this.before + info.lines + 1;
    return row;
  }

  private named(error: unknown): unknown {
    return error instanceof Error ? toInputError(error, this.line) : error;
  }
}

function toInputError(error: Error, line: number): Error {
  return error instanceof CsvError ? brokenTable(error, line) : error;
}

const parsed = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** True for what Markdown draws between a table's header and its rows: `|:---|---:|`. */
export function isRule(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /^(?::-+:?|-{2,}:?|-:)$/.test(cell));
}

/** The first rows of a table, without a rule, for telling what it is; null when the text is no table with that delimiter. */
export function firstRows(
  text: string,
  complete: boolean,
  delimiter: Delimiter,
  most: number,
): readonly (readonly string[])[] | null {
  const whole = complete ? text : text.slice(0, Math.max(0, text.lastIndexOf('\n')));
  const rows = easyRows(whole, delimiter, most) ?? plainRows(whole, delimiter, most) ?? tryRows(whole, delimiter, most);
  if (rows) return rows.filter((row) => !isRule(row));
  // The start of a large file may end inside a cell, such as one that holds a whole transcript.
  const closed = complete ? null : tryRows(`${whole}"`, delimiter, most);
  if (closed) return closed;
  // Something in the text breaks the table; what stands before it still tells what the table is.
  const lines = whole.split('\n');
  for (let count = Math.min(lines.length - 1, most); count >= 2; count = Math.floor(count * 0.7)) {
    const fewer = tryRows(lines.slice(0, count).join('\n'), delimiter, most);
    if (fewer) return fewer;
  }
  return null;
}

/**
 * Rows of a text in which no cell begins with a quotation mark, which any parser would cut alike: a mark inside a cell
 * is a mark. Null for any other text.
 */
function plainRows(text: string, delimiter: Delimiter, most: number): readonly (readonly string[])[] | null {
  if (text.includes('"') && (text.includes('\r') || beginsQuoted(text, delimiter))) return null;
  if (/\r(?!\n)/.test(text)) return null;
  const rows: string[][] = [];
  for (let at = 0; at < text.length && rows.length < most; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end).replace(/\r$/, '');
    if (line !== '') rows.push(line.split(delimiter));
    at = end === -1 ? text.length : end + 1;
  }
  return rows;
}

function beginsQuoted(text: string, delimiter: Delimiter): boolean {
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const before = text.charAt(at - 1);
    if (at === 0 || before === '\n' || before === delimiter) return true;
  }
  return false;
}

/**
 * Rows of a table as nearly every program writes one: lines end in LF, none is
 * empty, and quotation marks stand around whole cells of a single line. Any
 * parser cuts such a table alike, and this one ten times faster; null for any
 * other text.
 */
function easyRows(
  text: string,
  delimiter: Delimiter,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly string[])[] | null {
  if (text.includes('\r') || text.startsWith('\n') || text.includes('\n\n')) return null;
  const rows: string[][] = [];
  for (let at = 0; at < text.length && rows.length < most; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    const cells = line.includes('"') ? easyCells(line, delimiter) : line.split(delimiter);
    if (cells === null || cells.length > MOST_COLUMNS || line.length > LARGEST_ROW_CHARACTERS) return null;
    rows.push(cells);
    at = end + 1;
  }
  return rows;
}

/** The cells of a line some of which stand in quotation marks; null where marks stand anywhere else. */
function easyCells(line: string, delimiter: Delimiter): string[] | null {
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    if (line.charAt(at) === '"') {
      let close = line.indexOf('"', at + 1);
      while (close !== -1 && line.charAt(close + 1) === '"') close = line.indexOf('"', close + 2);
      if (close === -1) return null;
      cells.push(line.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      if (at < line.length && line.charAt(at) !== delimiter) return null;
    } else {
      const end = line.indexOf(delimiter, at);
      const cell = line.slice(at, end === -1 ? line.length : end);
      if (cell.includes('"')) return null;
      cells.push(cell);
      at = end === -1 ? line.length : end;
    }
    if (at >= line.length) return cells;
  }
}

function tryRows(text: string, delimiter: Delimiter, most: number): readonly (readonly string[])[] | null {
  // For each row of another length the parser makes an error that it drops; in prose, where most are, their stacks
  // would cost twenty times what the parsing does.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return asRows(parseSync(text, { ...OPTIONS, delimiter, to: most }));
  } catch {
    return null;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What the parser gives, whose types do not say it. Throws on anything else. */
function asRows(found: readonly unknown[]): readonly (readonly string[])[] {
  return found.map((row) => {
    if (!Array.isArray(row) || !row.every((cell) => typeof cell === 'string')) throw new Error('no row of text');
    return row;
  });
}

/** The parser's own message and record quote the cell, so neither is kept. */
function brokenTable(error: CsvError, line: number): InputError {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new InputError(
      'row-too-large',
      `expected rows of at most ${LARGEST_ROW_CHARACTERS} characters, found a longer one`,
      'look for a quotation mark that is never closed, at this line or above it',
      { line },
    );
  }
  return new InputError(
    'broken-table',
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'expected a closing quotation mark, found the end of the file'
      : 'expected a row of a table, found text that breaks its quoting',
    'close the quotation mark, or export the table again with every text cell in quotation marks',
    { line },
  );
}

function tooManyColumns(columns: number, line: number): InputError {
  return new InputError(
    'too-many-columns',
    `expected at most ${MOST_COLUMNS} columns, found ${columns}`,
    'export the transcript with one row per turn or utterance',
    { line },
  );
}
