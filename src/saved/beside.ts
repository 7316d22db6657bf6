import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';

/** What a run is made with beside the transcripts. */
export const BESIDE = ['side-file', 'settings', 'instrument', 'corrections', 'wording', 'model'] as const;
export type BesideKind = (typeof BESIDE)[number];

/** A file or folder that a run was made with beside the transcripts, as its manifest vouches for it. */
export const Beside = z.strictObject({
  what: z.enum(BESIDE),
  /** A side file's is relative to the input, as those of transcripts are; any other to the run. Under pseudonyms a pseudonym, or empty. */
  path: z.string(),
  /** SHA-256, hex; a folder's is that of its files together. Keyed with the salt under pseudonyms. */
  sha256: z.string(),
});
export type Beside = z.output<typeof Beside>;

/** Where a file or folder lies that a run is made with. */
export interface BesidePlace {
  readonly what: BesideKind;
  readonly path: string;
  readonly absolute: string;
}

/** Fingerprints of what a run is made with; what cannot be read is for its reader to complain of. */
export async function besideOf(places: readonly BesidePlace[]): Promise<readonly Beside[]> {
  const found: Beside[] = [];
  for (const { what, path, absolute } of places) {
    const sha256 = await fingerprintBeside(absolute, what);
    if (sha256 !== null) found.push({ what, path, sha256 });
  }
  return found;
}

/** A path as a manifest in `folder` states it. */
export function placeFrom(folder: string, absolute: string): string {
  return relative(folder, absolute).split(sep).join('/');
}

/** SHA-256 of a file, or of the files of a folder that are read there, by name; null when it cannot be read. */
export async function fingerprintBeside(path: string, what: BesideKind): Promise<string | null> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) return null;
  if (!stats.isDirectory()) return fingerprintFile(path);
  const names = (await readdir(path)).filter((name) => what !== 'corrections' || /\.csv$/i.test(name)).toSorted();
  const whole = createHash('sha256');
  for (const name of names) {
    const own = await fingerprintFile(join(path, name));
    if (own !== null) whole.update(`${name}\0${own}\n`);
  }
  return whole.digest('hex');
}

/** SHA-256 of a file, hex; null when it cannot be read. */
export async function fingerprintFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path)) hash.update(piece);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
