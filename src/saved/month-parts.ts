import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { Month } from './month-folder.js';

/** What a run in a month's folder was made with, beside the transcripts. */
export const MonthUsed = z.strictObject({
  /** Settings, tables, corrections and choices, by their place in the month's folder; a folder's fingerprint is that of its files together. */
  parts: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  /** Name of the folder of the month before, or null. */
  before: z.string().nullable(),
});

export type MonthUsed = z.output<typeof MonthUsed>;

/** What there is to use in a month's folder as it stands now. */
export async function partsOf(month: Month): Promise<MonthUsed> {
  const parts: { path: string; sha256: string }[] = [];
  for (const file of [month.config, month.sessions, month.speakers]) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes !== null) parts.push({ path: placeOf(file, month), sha256: hash(bytes) });
  }
  for (const folder of [month.corrections, month.choices])
    if (folder !== null) parts.push({ path: placeOf(folder, month), sha256: await hashFolder(folder) });
  const before = month.before.at(-1);
  return { parts, before: before === undefined ? null : basename(before.folder) };
}

/** Parts of a month's folder that are not as they were when its run was made, by their place. */
export function changedParts(then: MonthUsed, now: MonthUsed): readonly string[] {
  const paths = new Set([...then.parts, ...now.parts].map(({ path }) => path));
  const at = (used: MonthUsed, path: string) => used.parts.find((part) => part.path === path)?.sha256;
  return [...paths].filter((path) => at(then, path) !== at(now, path)).toSorted();
}

function placeOf(path: string, { folder }: Month): string {
  return relative(folder, path).split(sep).join('/');
}

async function hashFolder(folder: string): Promise<string> {
  const whole = createHash('sha256');
  for (const name of (await readdir(folder)).toSorted()) {
    if (/\.csv$/i.test(name)) whole.update(`${name}\0${hash(await readFile(join(folder, name)))}\n`);
  }
  return whole.digest('hex');
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
