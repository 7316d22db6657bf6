import { createHmac } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Config } from '../config/config.js';
import { UsageError } from '../domain/errors.js';
import { snakeCase } from '../ingest/formats/parts/table/columns.js';

/** What a pseudonym stands for; the same word in two roles gets two pseudonyms. */
type Kind = 'session' | 'practitioner' | 'client' | 'file' | 'part' | 'speaker' | 'annotator' | 'other';

/** Keyed pseudonyms: with the same salt the same person has the same one in every run, and without it nobody can tell who. */
export interface Pseudonyms {
  of(kind: Kind, name: string): string;
  /** A path's pseudonym; what kind of file it is stays readable. */
  path(path: string): string;
  /** What stands for a file's SHA-256: nobody without the salt can try out what the file may have held. Empty stays empty. */
  fingerprint(sha256: string): string;
  /** True for a column of one's own that stays as it is: harmless by its name, or named by the user. */
  keeps(column: string): boolean;
}

/** The pseudonyms that a configuration asks for; null when names stay as they are. */
export async function loadPseudonyms(config: Config): Promise<Pseudonyms | null> {
  const file = config.reports.hashIds;
  return file === null ? null : readPseudonyms(file, config.reports.keepColumns);
}

/** The pseudonyms under the salt in a file; throws UsageError for a salt that cannot be read or is weak. */
export async function readPseudonyms(file: string, keepColumns: readonly string[] = []): Promise<Pseudonyms> {
  let salt: Buffer;
  try {
    salt = await readFile(file);
  } catch (cause) {
    throw new UsageError(
      'salt-missing',
      `cannot read the salt file ${file}.`,
      'Make one with `openssl rand -hex 32 > salt.txt`, keep it with your keys, and give it to every run that is to be compared.',
      { cause },
    );
  }
  const key = salt.toString('latin1').trim();
  if (key.length < SHORTEST_SALT) {
    throw new UsageError(
      'salt-too-short',
      `expected a salt of ${SHORTEST_SALT} characters or more in ${file}, found ${key.length}.`,
      'Names are easily guessed, a short salt too: make one with `openssl rand -hex 32`.',
    );
  }
  if (new Set(key).size < FEWEST_CHARACTERS) {
    throw new UsageError(
      'salt-weak',
      `expected a salt of ${FEWEST_CHARACTERS} different characters or more in ${file}, found ${new Set(key).size}.`,
      'A salt that repeats itself is soon guessed: make one with `openssl rand -hex 32`.',
    );
  }
  return createPseudonyms(Buffer.from(key, 'latin1'), keepColumns);
}

/** Throws UsageError when the salt is, or lies in, one of the paths of the input: whoever is given that folder has the key to every name. */
export async function refuseSaltInside(paths: readonly string[], config: Config): Promise<void> {
  const file = config.reports.hashIds;
  const salt = file === null ? null : await realpath(file).catch(() => null);
  if (salt === null) return;
  for (const path of paths) {
    const place = await realpath(path).catch(() => null);
    if (place === null || !(salt === place || salt.startsWith(place.endsWith(sep) ? place : place + sep))) continue;
    throw new UsageError(
      'salt-in-input',
      `expected a salt apart from the transcripts, found ${file} in the input ${path}.`,
      'Move the salt out of that folder, to where your keys are: together with the transcripts it names everybody.',
    );
  }
}

/** Pseudonyms under a key: HMAC-SHA256, cut to 64 bits. */
export function createPseudonyms(key: Uint8Array, keepColumns: readonly string[] = []): Pseudonyms {
  const kept = new Set([...HARMLESS, ...keepColumns.map(snakeCase)]);
  const hash = (kind: Kind, name: string) =>
    createHmac('sha256', key)
      .update(`${kind}\0${name.normalize('NFC')}`)
      .digest('hex')
      .slice(0, 16);
  return {
    of: (kind, name) => `${PREFIX[kind]}${hash(kind, name)}`,
    fingerprint: (sha256) =>
      sha256 === '' ? '' : createHmac('sha256', key).update(`content\0${sha256}`).digest('hex'),
    keeps: (column) => kept.has(column),
    path: (path) => `${PREFIX.file}${hash('file', path)}${/\.[A-Za-z0-9]{1,8}$/.exec(path)?.[0] ?? ''}`,
  };
}

/** Columns that say how a session was held or studied, and nothing of who was there. */
const HARMLESS = [
  'status',
  'condition',
  'arm',
  'group',
  'wave',
  'phase',
  'timepoint',
  'time_point',
  'session_number',
  'session_type',
  'modality',
  'channel',
  'format',
  'language',
  'duration',
  'duration_minutes',
  'minutes',
  'program',
  'programme',
];

const SHORTEST_SALT = 16;
/** Thirty-two random hexadecimal digits have fewer in one of ten million. */
const FEWEST_CHARACTERS = 6;

/** A letter first, so that spreadsheets never take a pseudonym for a number. */
const PREFIX: Readonly<Record<Kind, string>> = {
  session: 's-',
  practitioner: 'p-',
  client: 'c-',
  file: 'f-',
  part: 'n-',
  speaker: 'v-',
  annotator: 'a-',
  other: 'x-',
};
