import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../domain/errors.js';
import type { Session } from '../domain/session.js';
import { fingerprintOf } from './fingerprint.js';

/** In a month's folder: what was withdrawn, by fingerprints that say nothing of it. */
export const FORGOTTEN = 'forgotten.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What is to be kept out of every run of a month's folder. */
export const Forgotten = z.strictObject({
  format: z.literal(1),
  about: z.string(),
  /** When something was withdrawn, and how many sessions; never which. */
  withdrawals: z.array(z.strictObject({ at: z.string(), sessions: z.number().int() })),
  /** Content of files that hold nothing else. */
  files: z.array(sha256),
  /** Words of sessions, in files that hold others too. */
  sessions: z.array(sha256),
});
export type Forgotten = z.output<typeof Forgotten>;

export const NOTHING_FORGOTTEN: Forgotten = {
  format: 1,
  about:
    'Sessions that were withdrawn (`oars forget`), by fingerprints alone. Keep this file: it keeps them out of later runs.',
  withdrawals: [],
  files: [],
  sessions: [],
};

/** What was forgotten in the folders that hold the given paths. Throws UsageError for a list that cannot be read: nothing must come back by accident. */
export async function forgottenAbove(paths: readonly string[]): Promise<Forgotten> {
  const lists = new Set<string>();
  for (const path of paths) {
    for (let folder = resolve(path); ; folder = dirname(folder)) {
      lists.add(join(folder, FORGOTTEN));
      if (dirname(folder) === folder) break;
    }
  }
  let all = NOTHING_FORGOTTEN;
  for (const list of lists) {
    const found = await readForgotten(list);
    if (found === null) continue;
    const { withdrawals, files, sessions } = found;
    all = {
      ...all,
      withdrawals: [...all.withdrawals, ...withdrawals],
      files: [...all.files, ...files],
      sessions: [...all.sessions, ...sessions].toSorted(),
    };
  }
  return all;
}

/** One list; null where there is none. */
export async function readForgotten(path: string): Promise<Forgotten | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  try {
    return Forgotten.parse(JSON.parse(text));
  } catch {
    throw new UsageError(
      'forgotten-unreadable',
      `expected in ${path} what \`oars forget\` wrote, found something else.`,
      'Put the file back as it was: without it, what was withdrawn would come back.',
    );
  }
}

/** The files that were not forgotten. */
export async function withoutForgotten<File extends { readonly absolute: string }>(
  files: readonly File[],
  { files: gone }: Forgotten,
): Promise<readonly File[]> {
  if (gone.length === 0) return files;
  const kept: File[] = [];
  for (const file of files) if (!gone.includes((await contentHash(file.absolute)) ?? '')) kept.push(file);
  return kept;
}

/** SHA-256 of a file's content, hex; null when it cannot be read. */
export async function contentHash(path: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch {
    return null;
  }
}

/** By what a session is known again, wherever its words stand: also one too short to be told from a copy. */
export function sessionHash(session: Session): string {
  const words = fingerprintOf(session) || session.turns.map(({ text }) => text).join('\n');
  return createHash('sha256').update(words).digest('hex');
}
