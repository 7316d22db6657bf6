import { InputError } from '../../../domain/errors.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { TABLE_FIELDS } from '../parts/table/columns.js';
import { findLayout, type TableLayout } from '../parts/table/layout.js';
import { isRule, type Row, readRows } from '../parts/table/rows.js';
import { groupRows, sessionKeyOf } from '../parts/table/sessions.js';
import { toTranscript } from '../parts/table/transcript.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** Tables with a row per turn or utterance: CSV, TSV, semicolons, bars; any columns; one session or many. */
export const csvReader: TranscriptReader = {
  id: 'csv',
  label: 'Table (CSV, TSV)',
  version: 3,
  surest: 0.9,
  accepts,
  read,
};

function accepts(head: FileHead): Acceptance {
  const layout = findLayout(head, { columns: {} });
  if (!layout) return { accepted: false, because: 'rows do not have the same number of cells' };
  if (!layout.found) {
    return { accepted: true, certainty: 0.15, because: 'a table, but no column is known to hold what was said' };
  }
  const { columns, shape, by } = layout.found;
  if (shape.kind === 'in-text' && by === 'content')
    return { accepted: true, certainty: 0.45, because: 'lines cut into cells, in which the text says who speaks' };
  if (shape.kind !== 'column')
    return { accepted: true, certainty: 0.85, because: `a table in which ${WHERE[shape.kind]} says who speaks` };
  if (columns.speaker === undefined) return { accepted: true, certainty: 0.4, because: 'a table with a text column' };
  if (by === 'content' && columns.start !== undefined)
    return {
      accepted: true,
      certainty: 0.85,
      because: 'a table with columns of times and of speech, and one whose few values take turns',
    };
  return by === 'content'
    ? { accepted: true, certainty: 0.6, because: 'a table with a column of speech and one whose few values take turns' }
    : { accepted: true, certainty: 0.9, because: 'a table whose header names the speaker and the text' };
}

const WHERE = { wide: 'the name of a column', flag: 'a column of yes and no', 'in-text': 'the text itself' } as const;

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const layout = findLayout(file.head, options);
  checkMapping(layout, options.columns);
  if (!layout?.found) throw noTextColumn();
  const { found } = layout;
  if (isWhisperTable(found.names) && found.columns.speaker === undefined) throw withoutSpeakers();
  const rows = skipTop(readRows(file, layout.delimiter), found.dataFrom);
  let sessions = 0;
  for await (const group of groupRows(rows, sessionKeyOf(found), file.size)) {
    for (const item of toTranscript(group, found, file.path, csvReader.id)) {
      if (item.kind === 'transcript') sessions++;
      yield item;
    }
  }
  if (sessions === 0)
    throw new InputError(
      'no-turns',
      'expected rows with speech, found none',
      'check that the file is not only a header',
    );
}

/** Whisper's `.tsv`: times and words alone. */
function isWhisperTable(names: readonly string[]): boolean {
  return names.join(' ') === 'start end text';
}

function withoutSpeakers(): InputError {
  return new InputError(
    'no-speakers',
    'expected the speaker of each row, found the times and words of a Whisper table (.tsv), which names nobody',
    'recognise the recording with speakers (WhisperX with --diarize), or add a speaker column',
    { line: 1 },
  );
}

/** Without titles and header. */
async function* skipTop(rows: AsyncIterable<Row>, count: number): AsyncGenerator<Row> {
  let left = count;
  for await (const row of rows) if (!isRule(row.cells) && left-- <= 0) yield row;
}

/** A name given with `--column` that the table does not have is a mistake to name, not to guess around. */
function checkMapping(layout: TableLayout | null, mapping: Readonly<Record<string, string>>): void {
  if (!layout)
    throw new InputError('not-a-table', 'expected rows with the same number of cells, found none', NOT_TABLE_HINT);
  for (const field of TABLE_FIELDS) {
    const name = mapping[field];
    if (name === undefined || layout.found?.columns[field] !== undefined) continue;
    throw new InputError(
      'missing-column',
      `expected a column "${name}" for ${field}, found none of that name`,
      `look at the header of the table and map the column again with --column ${field}=<name>`,
      { line: 1 },
    );
  }
}

const NOT_TABLE_HINT = 'export the transcript as CSV with one row per turn and a header';

function noTextColumn(): InputError {
  return new InputError(
    'missing-column',
    'expected a column with what was said and one with who said it, found neither by name nor by content',
    'map them with --column text=<name> --column speaker=<name>',
    { line: 1 },
  );
}
