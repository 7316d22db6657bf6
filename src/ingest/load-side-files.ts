import { InputError } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import type { Problem } from '../domain/problem.js';
import type { SourceRef } from '../domain/transcript.js';
import { factsFromConvokit, rolesFromConvokit } from './convokit.js';
import type { Encoding } from './decode.js';
import type { DiscoveredFile } from './discover.js';
import { type DateOrder, orderOf, readingsOf } from './formats/parts/dates.js';
import { mergeFacts, type SessionFacts, toFacts } from './formats/parts/facts.js';
import { isRecord, parseJson, toCell } from './formats/parts/json/values.js';
import { fieldOfName, snakeCase } from './formats/parts/table/columns.js';
import { type Delimiter, type Row, readRows } from './formats/parts/table/rows.js';
import { problem, problemFromError } from './problem.js';
import type { SpeakerRule } from './roles/speakers-table.js';
import { roleWord } from './roles/words.js';
import { partKey, type SideFacts, sessionKey } from './side-files.js';
import { openFile } from './source-on-disk.js';

/** What the side files of an input say. */
export interface SideKnowledge {
  readonly sideFiles: Readonly<Record<string, SideFacts>>;
  readonly speakers: readonly SpeakerRule[];
  readonly problems: readonly Problem[];
}

/** Reads `sessions.csv`, `speakers.csv` and `*.meta.json`; a fault in one is a problem, not the end. */
export async function loadSideFiles(
  files: readonly DiscoveredFile[],
  encoding: Encoding | null,
): Promise<SideKnowledge> {
  const facts = new Map<string, SideFacts>();
  const speakers: SpeakerRule[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const source: SourceRef = { path: file.path, part: null };
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase();
    try {
      if (name === 'sessions.csv') problems.push(...(await loadSessions(file, encoding, facts)));
      else if (name === 'speakers.csv') speakers.push(...(await loadSpeakers(file, encoding, problems)));
      else if (name === 'speakers.json' || name === 'users.json')
        speakers.push(...rolesFromConvokit(await readJson(file, encoding), folderOf(file.path)));
      else if (name === 'conversations.json') {
        for (const [id, found] of factsFromConvokit(await readJson(file, encoding))) {
          add(facts, sessionKey(folderOf(file.path), id), found);
          problems.push(...unusable(found, file.path, 1));
        }
      } else if (name.endsWith('.meta.json')) problems.push(...(await loadMeta(file, encoding, facts)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push({ ...problemFromError(error, source), severity: 'warning' });
    }
  }
  return { sideFiles: Object.fromEntries(facts), speakers, problems };
}

function add(facts: Map<string, SideFacts>, key: string, found: SideFacts): void {
  const before = facts.get(key);
  facts.set(key, before ? mergeFacts(before, found) : found);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Columns that say which transcript a row of `sessions.csv` is about. */
export const FILE_COLUMNS: readonly string[] = ['file', 'filename', 'file_name', 'path', 'transcript'];

/** Columns that explain a drafted row to people. */
const REMARK_COLUMNS = ['because'];

/** Fields in which a value with a question mark was drafted and waits for a person's word. */
const DRAFTED_FIELDS = ['practitioner_id', 'client_id', 'site', 'cohort', 'session_date'];

/** A row of `sessions.csv` as it stands. */
interface SessionsRow {
  readonly line: number;
  /** Which transcript, which session of it. */
  readonly path: string | null;
  readonly session: string | null;
  readonly pairs: readonly (readonly [string, string])[];
  /** True when a value of it waits for a person's word. */
  readonly waits: boolean;
}

async function loadSessions(
  file: DiscoveredFile,
  encoding: Encoding | null,
  facts: Map<string, SideFacts>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const folder = folderOf(file.path);
  const rows = await readSessionsRows(file, encoding);
  const dates = readDates(rows, file.path);
  problems.push(...dates.problems, ...waitingRows(rows, file.path));
  const known: { path: string | null; session: string | null; found: SessionFacts }[] = [];
  for (const { line, path, session, pairs } of rows) {
    const readable = pairs.filter(([name, value]) => name !== 'session_date' || !isOpenDate(value, dates.order));
    const found = toFacts(readable, dates.order);
    problems.push(...unusable(found, file.path, line));
    if (path === null && session === null) problems.push(rowWithoutKey(file.path, line));
    else known.push({ path, session, found });
  }
  const rowsOfFile = new Map<string | null, number>();
  for (const { path } of known) rowsOfFile.set(path, (rowsOfFile.get(path) ?? 0) + 1);
  for (const { path, session, found } of known) {
    // Rows that share a file speak of the sessions in it: none of them may give its facts to another.
    if (path !== null && session !== null && rowsOfFile.get(path) !== 1) add(facts, partKey(path, session), found);
    else {
      if (path !== null) add(facts, path, found);
      if (session !== null) add(facts, sessionKey(folder, session), found);
    }
  }
  return problems;
}

async function readSessionsRows(file: DiscoveredFile, encoding: Encoding | null): Promise<readonly SessionsRow[]> {
  const folder = folderOf(file.path);
  const rows: SessionsRow[] = [];
  let names: readonly string[] | null = null;
  for await (const row of await rowsOf(file, encoding)) {
    if (names === null) {
      names = row.cells.map(snakeCase);
      if (!names.some((name) => FILE_COLUMNS.includes(name) || fieldOfName(name) === 'session')) throw noKeyColumn();
      continue;
    }
    const pairs: [string, string][] = [];
    let [path, session, waits]: [string | null, string | null, boolean] = [null, null, false];
    for (const [at, name] of names.entries()) {
      const value = (row.cells[at] ?? '').trim();
      const field = FILE_COLUMNS.includes(name) ? null : fieldOfName(name);
      if (value === '' || REMARK_COLUMNS.includes(name)) continue;
      if (FILE_COLUMNS.includes(name)) path ??= fileKey(folder, value);
      else if (field === 'session') {
        session ??= value;
        pairs.push(['session_id', value]);
      } else if (value.endsWith('?') && DRAFTED_FIELDS.includes(field ?? name)) waits = true;
      else pairs.push([field ?? name, value]);
    }
    rows.push({ line: row.line, path, session, pairs, waits });
  }
  return rows;
}

/** How the table writes its dates; where that cannot be told, said once with the first value and what it can mean. */
function readDates(
  rows: readonly SessionsRow[],
  path: string,
): { readonly order: DateOrder | null; readonly problems: readonly Problem[] } {
  const values = rows.flatMap(({ pairs, line }) =>
    pairs.filter(([name]) => name === 'session_date').map(([, value]) => ({ value, line })),
  );
  const order = orderOf(values.map(({ value }) => value));
  const open = values.filter(({ value }) => isOpenDate(value, order));
  const [first] = open;
  if (!first) return { order, problems: [] };
  const { 'day-first': dayFirst, 'month-first': monthFirst } = readingsOf(first.value);
  const found = problem({
    code: 'date-of-two-readings',
    severity: 'warning',
    source: { path, part: null },
    line: first.line,
    message: `expected dates that can be read one way, found ${first.value} in "session_date", which is ${dayFirst} or ${monthFirst} (${plural(open.length, 'row')})`,
    remedy: 'write the dates of the column as YYYY-MM-DD; until then these sessions have no date',
  });
  return { order, problems: [found] };
}

function isOpenDate(value: string, order: DateOrder | null): boolean {
  const { 'day-first': dayFirst, 'month-first': monthFirst } = readingsOf(value);
  return order === null && dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
}

function waitingRows(rows: readonly SessionsRow[], path: string): readonly Problem[] {
  const waiting = rows.filter(({ waits }) => waits);
  const [first] = waiting;
  if (!first) return [];
  return [
    problem({
      code: 'rows-wait',
      severity: 'warning',
      source: { path, part: null },
      line: first.line,
      message: `expected a decision, found values that end in "?" in ${plural(waiting.length, 'row')}`,
      remedy: 'set the value right and remove the mark; until then such a value is not used',
    }),
  ];
}

function fileKey(folder: string, value: string): string {
  const path = value.replaceAll('\\', '/').replace(/^\.\//, '');
  return folder === '' ? path : `${folder}/${path}`;
}

async function readJson(file: DiscoveredFile, encoding: Encoding | null): Promise<unknown> {
  const { source } = await openFile(file.path, file.absolute, file.bytes, encoding);
  return parseJson(await source.text());
}

async function loadMeta(
  file: DiscoveredFile,
  encoding: Encoding | null,
  facts: Map<string, SideFacts>,
): Promise<readonly Problem[]> {
  const value = await readJson(file, encoding);
  if (!isRecord(value)) {
    throw new InputError(
      'broken-side-file',
      'expected a JSON object, found another value',
      'write {"practitioner_id": "…", …}',
      { line: 1 },
    );
  }
  const nested = Object.entries(value).flatMap(([key, inner]) =>
    isRecord(inner) ? Object.entries(inner) : [[key, inner] as const],
  );
  const found = toFacts(
    nested.map(([key, inner]): [string, string] => {
      const name = snakeCase(key);
      const field = fieldOfName(name);
      return [field === 'session' ? 'session_id' : (field ?? name), toCell(inner)];
    }),
  );
  add(facts, file.path.replace(/\.meta\.json$/i, ''), found);
  return unusable(found, file.path, 1);
}

async function loadSpeakers(
  file: DiscoveredFile,
  encoding: Encoding | null,
  problems: Problem[],
): Promise<readonly SpeakerRule[]> {
  const rules: SpeakerRule[] = [];
  const folder = folderOf(file.path);
  let names: readonly string[] | null = null;
  for await (const row of await rowsOf(file, encoding)) {
    if (names === null) {
      names = row.cells.map(snakeCase);
      continue;
    }
    const cell = (...wanted: readonly string[]): string =>
      (row.cells[names?.findIndex((name) => wanted.includes(name)) ?? -1] ?? '').trim();
    const speaker = cell('speaker', 'label').replace(/^'(?=[=+@-])/, '');
    // A drafted role with a question mark waits for a person's word.
    if (speaker !== '' && cell('role').endsWith('?')) continue;
    const role = roleWord(cell('role'));
    const path = cell('file', 'path', 'filename');
    if (speaker === '' || role === null) {
      if (cell('role') !== '' || speaker === '') problems.push(badSpeakerRow(file.path, row.line));
      continue;
    }
    rules.push({ file: path === '' ? (folder === '' ? null : `${folder}/*`) : fileKey(folder, path), speaker, role });
  }
  return rules;
}

async function rowsOf(file: DiscoveredFile, encoding: Encoding | null): Promise<AsyncIterable<Row>> {
  const { source } = await openFile(file.path, file.absolute, file.bytes, encoding);
  const header = (source.head.text ?? '').split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  const delimiters: readonly Delimiter[] = [',', ';', '\t'];
  const [delimiter = ','] = delimiters.toSorted((a, b) => count(b) - count(a));
  return readRows(source, delimiter);
}

function noKeyColumn(): InputError {
  return new InputError(
    'broken-side-file',
    'expected a column "file" or "session_id" that says which transcript a row is about, found neither',
    'add one of them; the table is not used until then',
    { line: 1 },
  );
}

function rowWithoutKey(path: string, line: number): Problem {
  return problem({
    code: 'broken-side-file',
    severity: 'warning',
    source: { path, part: null },
    line,
    message: 'expected a file or a session id, found neither',
    remedy: 'fill in the row; it is not used until then',
  });
}

function badSpeakerRow(path: string, line: number): Problem {
  return problem({
    code: 'broken-side-file',
    severity: 'warning',
    source: { path, part: null },
    line,
    message: 'expected a speaker and a role of practitioner, client or other, found something else',
    remedy: 'mend the row; it is not used until then',
  });
}

function unusable(facts: SessionFacts, path: string, line: number): readonly Problem[] {
  return facts.unusable.map(({ name, expected }) =>
    problem({
      code: 'unusable-metadata',
      severity: 'warning',
      source: { path, part: null },
      line,
      message: `expected ${expected} in "${name}", found something else`,
      remedy: 'mend the value; it is left out of the results',
    }),
  );
}
