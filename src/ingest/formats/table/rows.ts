import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { z } from 'zod';
import { InputError } from '../../../domain/errors.js';
import type { SourceFile } from '../reader.js';

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

/** The rows of a table as they stand in the file, header included. */
export async function* readRows(file: SourceFile, delimiter: Delimiter): AsyncGenerator<Row> {
  const parser = Readable.from(file.chunks()).compose(parse({ ...OPTIONS, delimiter, info: true }));
  let line = 1;
  try {
    for await (const item of parser) {
      const { record, info } = parsed.parse(item);
      if (record.length > MOST_COLUMNS) throw tooManyColumns(record.length, line);
      yield { cells: record, line };
      line = info.lines + 1;
    }
  } catch (error) {
    throw error instanceof CsvError ? brokenTable(error, line) : error;
  } finally {
    parser.destroy();
  }
}

const parsed = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** The first rows of a table, for telling what it is; null when the text is no table with that delimiter. */
export function firstRows(
  text: string,
  complete: boolean,
  delimiter: Delimiter,
  most: number,
): readonly (readonly string[])[] | null {
  const whole = complete ? text : text.slice(0, Math.max(0, text.lastIndexOf('\n')));
  try {
    return z.array(z.array(z.string())).parse(parseSync(whole, { ...OPTIONS, delimiter, to: most }));
  } catch {
    return null;
  }
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
