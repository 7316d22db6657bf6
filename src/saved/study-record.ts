import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../domain/errors.js';
import { VERSION } from '../domain/version.js';
import type { OutputFile } from './write-files.js';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** What was asked of saved runs after they were made, from what, and which files answer it; no word of the transcripts, no clock. */
export const StudyRecord = z.strictObject({
  format: z.literal(1),
  study: z.enum(['compare', 'agreement', 'months']),
  tool: z.strictObject({ name: z.literal('oars-fidelity'), version: z.string() }),
  /** Seed, draws and whatever else was asked. */
  options: z.record(z.string(), z.unknown()),
  /** Runs it rests on, by the name of their folder. */
  runs: z.array(z.strictObject({ folder: z.string(), manifestSha256: fingerprint })),
  /** Other files it rests on, as they were named. */
  inputs: z.array(z.strictObject({ path: z.string(), sha256: fingerprint })),
  sessions: z.array(z.string()),
  outputs: z.array(z.strictObject({ path: z.string(), sha256: fingerprint })),
});
export type StudyRecord = z.infer<typeof StudyRecord>;

/** Folder of the records in a folder of results. */
const STUDIES = 'studies';

/** What a study's record states beside its files. */
export interface StudyFacts {
  readonly study: StudyRecord['study'];
  readonly options: Readonly<Record<string, unknown>>;
  readonly runs: readonly { readonly folder: string; readonly manifestSha256: string }[];
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly sessions: readonly string[];
}

/** The files of a study with the record that vouches for them. */
export function withRecord(facts: StudyFacts, files: readonly OutputFile[]): readonly OutputFile[] {
  const record: StudyRecord = {
    format: 1,
    study: facts.study,
    tool: { name: 'oars-fidelity', version: VERSION },
    options: { ...facts.options },
    runs: [...facts.runs],
    inputs: [...facts.inputs],
    sessions: [...new Set(facts.sessions)].sort(),
    outputs: files.map(({ path, content }) => ({ path, sha256: sha256(content) })),
  };
  return [...files, { path: `${STUDIES}/${facts.study}.json`, content: `${JSON.stringify(record, null, 2)}\n` }];
}

/** A run as a record names it. */
export async function nameRun(folder: string): Promise<StudyRecord['runs'][number]> {
  const bytes = await readFile(join(folder, 'manifest.json'));
  return { folder: basename(folder), manifestSha256: sha256(bytes) };
}

/** Records in a folder of results, by name; throws UsageError for one that is not as it was written. */
export async function readStudies(folder: string): Promise<readonly StudyRecord[]> {
  const names = await readdir(join(folder, STUDIES)).catch(() => []);
  const records: StudyRecord[] = [];
  for (const name of names.filter((one) => one.endsWith('.json')).toSorted()) {
    const parsed = await readFile(join(folder, STUDIES, name), 'utf8')
      .then((text) => StudyRecord.safeParse(JSON.parse(text)))
      .catch(() => null);
    if (!parsed?.success) {
      throw new UsageError(
        'record-unreadable',
        `${join(folder, STUDIES, name)}: expected the record of a study, found something else.`,
        'Run the command that wrote it again.',
      );
    }
    records.push(parsed.data);
  }
  return records;
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
