import { access, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { STARTERS } from './starters.js';

/** What a month's folder holds, by name. */
export const MONTH = {
  config: 'oars.yaml',
  transcripts: 'transcripts',
  sessions: 'sessions.csv',
  speakers: 'speakers.csv',
  corrections: 'corrections',
  choices: 'choices',
  sample: 'sample',
  sheets: 'sheets',
  safety: 'safety.csv',
  out: 'out',
  forgotten: 'forgotten.json',
} as const;

/** A month's folder: where its parts lie. */
export interface Month {
  readonly folder: string;
  readonly config: string;
  readonly transcripts: string;
  /** The table of sessions, in `transcripts` where it stands there, else beside it; it need not be there yet. */
  readonly sessions: string;
  readonly speakers: string;
  /** Null while it holds no file. */
  readonly corrections: string | null;
  /** Trainers' choices for feedback sheets; null while it holds no file. */
  readonly choices: string | null;
  /** People's filled sheets, by name. */
  readonly sheets: readonly string[];
  /** True once sessions were drawn for double coding. */
  readonly drawn: boolean;
  /** Where the run is, or will be. */
  readonly out: string;
  /** The months before, oldest first, each with a finished run; last is last month's. */
  readonly before: readonly EarlierMonth[];
  /** Entries that are none of a month's parts: nothing reads them. */
  readonly unread: readonly string[];
}

/** A month's folder beside this one, with a finished run. */
export interface EarlierMonth {
  readonly folder: string;
  readonly out: string;
}

/** The month's folder at a path; null where it is none: it has settings (`oars.yaml`) and a folder `transcripts`. */
export async function findMonth(folder: string): Promise<Month | null> {
  const names = await namesIn(folder);
  if (!names.includes(MONTH.config) || !names.includes(MONTH.transcripts)) return null;
  const among = await namesIn(join(folder, MONTH.transcripts));
  const tableAt = (name: string) => join(folder, among.includes(name) ? MONTH.transcripts : '', name);
  const csvIn = async (part: string) =>
    (await namesIn(join(folder, part))).filter((name) => /\.csv$/i.test(name)).map((name) => join(folder, part, name));
  const corrections = await csvIn(MONTH.corrections);
  const choices = await csvIn(MONTH.choices);
  const known = new Set<string>([...Object.values(MONTH), ...Object.values(STARTERS)]);
  return {
    folder,
    config: join(folder, MONTH.config),
    transcripts: join(folder, MONTH.transcripts),
    sessions: tableAt(MONTH.sessions),
    speakers: tableAt(MONTH.speakers),
    corrections: corrections.length === 0 ? null : join(folder, MONTH.corrections),
    choices: choices.length === 0 ? null : join(folder, MONTH.choices),
    sheets: await csvIn(MONTH.sheets),
    drawn: await isThere(join(folder, MONTH.sample, 'sample.csv')),
    out: join(folder, MONTH.out),
    before: await monthsBefore(folder),
    unread: names.filter(
      (name) => !known.has(name) && !/^out-/.test(name) && !name.startsWith('.') && !/^readme(\.\w+)?$/i.test(name),
    ),
  };
}

/** Months are told by their names, such as 2026-05, perhaps with words after it. */
const MONTH_NAME = /^\d{4}-\d{2}(?!\d)/;

async function monthsBefore(folder: string): Promise<readonly EarlierMonth[]> {
  const here = resolve(folder);
  const name = basename(here);
  if (!MONTH_NAME.test(name)) return [];
  const earlier = (await namesIn(dirname(here)))
    .filter((other) => MONTH_NAME.test(other) && other.slice(0, 7) < name.slice(0, 7))
    // From where the user stands, so that what is printed can be typed.
    .map((other) => ({ folder: join(folder, '..', other), out: join(folder, '..', other, MONTH.out) }));
  const finished: EarlierMonth[] = [];
  for (const month of earlier) if (await isThere(join(month.out, 'manifest.json'))) finished.push(month);
  return finished;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch {
    return [];
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
