import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { csvHeader, csvRows } from '../../src/tables/csv.js';
import { DATA_DICTIONARY, dictionaryRows } from '../../src/tables/data-dictionary.js';
import { FLAGS } from '../../src/tables/flags.js';
import { measuresTable } from '../../src/tables/measures.js';
import {
  READ_IN_BASE_R,
  READ_IN_PANDAS,
  READ_IN_PYTHON,
  READ_IN_READR,
  tablesReadMe,
} from '../../src/tables/read-me.js';
import { sessionsTable } from '../../src/tables/sessions.js';
import type { Table } from '../../src/tables/table.js';
import { UTTERANCES, utteranceRows } from '../../src/tables/utterances.js';
import { makeConversation, makeResult } from '../support/make-results.js';
import { hasR, output, pythonWith } from '../support/tools.js';

/** Everything that has ever gone wrong between a CSV file and its reader. */
const NASTY = [
  '=1+1',
  "'=guarded already",
  '@here',
  '-5',
  'NA',
  'null',
  '007',
  'TRUE',
  '  spaces  ',
  '＝full width',
  'a,"b"\nc',
  'x\ry',
  'é 日本 🙂',
  "'",
];

const RESULTS = NASTY.map((words, at) =>
  makeResult({
    id: `${at}`.padStart(3, '0'),
    said: makeConversation(at, at / NASTY.length, at === 0 ? 0 : 6).map(([code, said, more], line) =>
      line === 1 ? [code, `x ${words}`, { ...more, note: words, confidence: 1 / (at + 3) }] : [code, said, more ?? {}],
    ),
    metadata: {
      practitionerId: words,
      site: words,
      cohort: at % 3 === 0 ? null : 'NA',
      sessionDate: '2026-02',
      extra: { remark: words },
    },
    ...(at % 2 === 0 ? { secondsPerWord: 1 / 3 } : {}),
  }),
);

const TABLES: Readonly<Record<string, readonly [Table<never>, readonly unknown[]]>> = {
  sessions: rows(
    sessionsTable(INSTRUMENTS),
    RESULTS.map((result) => result.summary),
  ),
  measures: rows(
    measuresTable(INSTRUMENTS),
    RESULTS.flatMap(({ summary }) => summary.measures.map((measure) => ({ sessionId: summary.sessionId, measure }))),
  ),
  utterances: rows(UTTERANCES, RESULTS.flatMap(utteranceRows)),
  flags: rows(
    FLAGS,
    RESULTS.flatMap(({ summary }) =>
      summary.flags.map((flag) => ({
        scope: 'session' as const,
        sessionId: summary.sessionId,
        practitionerId: summary.metadata.practitionerId,
        flag,
      })),
    ),
  ),
  'data-dictionary': rows(DATA_DICTIONARY, dictionaryRows(true, INSTRUMENTS)),
};

function rows<Row>(table: Table<Row>, all: readonly Row[]): readonly [Table<never>, readonly unknown[]] {
  return [table, all];
}

/** The values that a table stands for; an empty text is a missing one. */
function values(name: string): unknown[] {
  const [table, all] = TABLES[name] as [Table<unknown>, readonly unknown[]];
  return all.map((row) =>
    Object.fromEntries(
      table.columns.map((column) => {
        const cell = column.of(row);
        return [column.name, cell === '' ? null : cell];
      }),
    ),
  );
}

const NAMES = ['sessions', 'measures', 'utterances', 'flags'] as const;

describe.each([
  ['plain', ''],
  ['with the byte-order mark for Excel', '\uFEFF'],
])('the snippets of README.txt on files %s', (_, mark) => {
  const folder = mkdtempSync(join(tmpdir(), 'oars-tables-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    for (const [name, [table, all]] of Object.entries(TABLES)) {
      const { columns } = table;
      writeFileSync(
        join(folder, `${name}.csv`),
        mark + csvHeader({ ...table, columns }, true) + csvRows(table, all as never[], true),
      );
    }
  });

  test.skipIf(!pythonWith())('Python without packages reads what was written', () => {
    const print = `import json; print(json.dumps({name: read_oars(name) for name in ${JSON.stringify(NAMES)}}))`;
    const read = JSON.parse(output(pythonWith() as string, ['-c', `${READ_IN_PYTHON}${print}`], folder));
    for (const name of NAMES) expect(read[name]).toEqual(values(name));
  });

  test.skipIf(!pythonWith('pandas'))('pandas reads what was written', () => {
    const print = `
import json
def plain(table): return [{key: None if value is pd.NA or value != value else value.item() if hasattr(value, "item") else value for key, value in row.items()} for row in table.astype(object).to_dict("records")]
print(json.dumps({name: plain(read_oars(name)) for name in ${JSON.stringify(NAMES)}}))`;
    const read = JSON.parse(output(pythonWith('pandas') as string, ['-c', `${READ_IN_PANDAS}${print}`], folder));
    for (const name of NAMES) expect(read[name]).toEqual(values(name));
  });

  test.skipIf(!hasR('jsonlite')).each([
    [
      'base R (which takes a carriage return for the end of a line)',
      READ_IN_BASE_R,
      [],
      (text: string) => text.replace('\r', '\n'),
    ],
    ['readr', READ_IN_READR, ['readr'], (text: string) => text],
  ])('%s reads what was written', (_, snippet, packages, lineEnds) => {
    if (!hasR(...packages)) return;
    const print = `
in_full <- function(table) { for (at in which(sapply(table, is.double))) table[[at]] <- ifelse(is.na(table[[at]]), NA, sprintf("%.17g", table[[at]])); table }
read <- lapply(lapply(c(${NAMES.map((name) => `"${name}"`).join(', ')}), read_oars), in_full)
names(read) <- c(${NAMES.map((name) => `"${name}"`).join(', ')})
cat(jsonlite::toJSON(read, dataframe = "rows", na = "null"))`;
    writeFileSync(join(folder, 'read.R'), `${snippet}${print}`);
    const read = JSON.parse(output('Rscript', ['read.R'], folder));
    for (const name of NAMES) {
      const expected = values(name);
      expect(read[name]).toHaveLength(expected.length);
      for (const [at, row] of expected.entries()) expectNear(read[name][at], row as Record<string, unknown>, lineEnds);
    }
  });
});

test('README.txt holds the snippets as they were run, and speaks of Parquet and words only where there are some', () => {
  const bare = tablesReadMe({ text: false, parquet: false, instruments: INSTRUMENTS, shared: null });
  const full = tablesReadMe({ text: true, parquet: true, instruments: INSTRUMENTS, shared: null });
  const unindented = full.replace(/^ {4}/gm, '');
  for (const snippet of [READ_IN_BASE_R, READ_IN_READR, READ_IN_PYTHON, READ_IN_PANDAS])
    expect(unindented).toContain(snippet);
  expect(full).toContain('read_parquet');
  expect(bare).not.toContain('arquet("');
  expect(bare).toContain("without the transcripts' words");
  for (const name of Object.keys(TABLES)) expect(bare).toContain(`${name}.csv`);
});

/** R's own reading of decimals may differ from the nearest double in the last digit. */
function expectNear(
  read: Record<string, unknown>,
  written: Record<string, unknown>,
  lineEnds: (text: string) => string,
): void {
  for (const [column, value] of Object.entries(written)) {
    const found = read[column] ?? null;
    if (typeof value === 'number' && found !== null) {
      expect(Math.abs(Number(found) - value), column).toBeLessThanOrEqual(2 * Number.EPSILON * Math.abs(value));
    } else {
      expect(found, column).toEqual(typeof value === 'string' ? lineEnds(value) : value);
    }
  }
}
