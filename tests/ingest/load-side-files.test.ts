import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discover } from '../../src/ingest/discover.js';
import { loadSideFiles } from '../../src/ingest/load-side-files.js';
import { sideFactsFor } from '../../src/ingest/side-files.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oars-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function clientOf(path: string, ids: readonly (string | null)[], sessions: string): Promise<string | null> {
  await writeFile(join(folder, 'sessions.csv'), sessions);
  const { sideFiles } = await loadSideFiles((await discover([folder])).sideFiles, null);
  return sideFactsFor(sideFiles, path, ids)?.metadata.clientId ?? null;
}

const TWO_IN_ONE = 'file,session_id,client_id\na/both.csv,s1,c1\na/both.csv,s2,c2\na/one.txt,s3,c3\n';

test('two rows that name one file each speak of the session they name', async () => {
  expect(await clientOf('a/both.csv', ['s1'], TWO_IN_ONE)).toBe('c1');
  expect(await clientOf('a/both.csv', ['s2'], TWO_IN_ONE)).toBe('c2');
  expect(await clientOf('a/both.csv', ['s9'], TWO_IN_ONE)).toBeNull();
});

test('a row alone with its file speaks of it, whether the file states its session or not', async () => {
  expect(await clientOf('a/one.txt', [null], TWO_IN_ONE)).toBe('c3');
  expect(await clientOf('a/one.txt', ['s3'], TWO_IN_ONE)).toBe('c3');
});

test('a row without a file speaks of the session wherever it stands below', async () => {
  expect(await clientOf('b/c/any.json', ['s4'], 'session_id,client_id\ns4,c4\n')).toBe('c4');
});

/** The dates that a table's rows give, and what is said of the table. */
async function datesOf(dates: readonly string[]) {
  const rows = dates.map((date, at) => `s${at}.txt,${date}\n`);
  await writeFile(join(folder, 'sessions.csv'), `file,session_date\n${rows.join('')}`);
  const { sideFiles, problems } = await loadSideFiles((await discover([folder])).sideFiles, null);
  return {
    dates: dates.map((_, at) => sideFactsFor(sideFiles, `s${at}.txt`, [])?.metadata.sessionDate ?? null),
    said: problems.map(({ code, line, message }) => `${line} ${code}: ${message}`),
  };
}

test('one date that can be read one way says how the column writes the others', async () => {
  expect(await datesOf(['03/05/2026', '25/05/2026', '1.6.2026'])).toEqual({
    dates: ['2026-05-03', '2026-05-25', '2026-06-01'],
    said: [],
  });
  expect((await datesOf(['03/05/2026', '05/25/2026'])).dates).toEqual(['2026-03-05', '2026-05-25']);
});

test('months by name, years first and time stamps need no column', async () => {
  expect(
    (await datesOf(['3 May 2026', '"May 3, 2026"', '2026/5/3', '20260503', '2026-05-03T10:00', '2026-05'])).dates,
  ).toEqual([...Array<string>(5).fill('2026-05-03'), '2026-05']);
});

test('a column that can be read two ways is said once, with the value and both readings', async () => {
  expect(await datesOf(['03/05/2026', '04/05/2026', '5/5/2026', '2026-05-06'])).toEqual({
    dates: [null, null, '2026-05-05', '2026-05-06'],
    said: [
      '2 date-of-two-readings: expected dates that can be read one way, found 03/05/2026 in "session_date", which is 2026-05-03 or 2026-03-05 (2 rows)',
    ],
  });
});

test('a column that writes both ways is not guessed at', async () => {
  const { dates, said } = await datesOf(['25/05/2026', '05/25/2026', '03/05/2026']);
  expect(dates).toEqual(['2026-05-25', '2026-05-25', null]);
  expect(said).toHaveLength(1);
});

test('what is no date at all is said for its row', async () => {
  expect((await datesOf(['31/02/2026', 'spring'])).said).toEqual([
    '2 unusable-metadata: expected a date that can be read one way, such as YYYY-MM-DD in "session_date", found something else',
    '3 unusable-metadata: expected a date that can be read one way, such as YYYY-MM-DD in "session_date", found something else',
  ]);
});

test('a drafted value with a question mark waits: the rest of its row counts, and it is said once', async () => {
  await writeFile(
    join(folder, 'sessions.csv'),
    'file,practitioner_id,site,target_behaviour,because\na.txt,p01?,north,stop smoking?,a guess\nb.txt,?,?,,\nc.txt,p03,,,sure\n',
  );
  const { sideFiles, problems } = await loadSideFiles((await discover([folder])).sideFiles, null);
  expect(sideFactsFor(sideFiles, 'a.txt', [])?.metadata).toMatchObject({
    practitionerId: null,
    site: 'north',
    targetBehavior: 'stop smoking?',
    extra: {},
  });
  expect(sideFactsFor(sideFiles, 'b.txt', [])?.metadata).toMatchObject({ practitionerId: null, site: null });
  expect(sideFactsFor(sideFiles, 'c.txt', [])?.metadata.practitionerId).toBe('p03');
  expect(problems.map(({ code, line, message }) => [code, line, message])).toEqual([
    ['rows-wait', 2, 'expected a decision, found values that end in "?" in 2 rows'],
  ]);
});
