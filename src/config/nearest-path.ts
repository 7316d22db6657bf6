import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nearest } from './nearest.js';

/** The path that exists and is most like a mistyped one, each of its parts set right; null when there is none. */
export async function nearestPath(path: string): Promise<string | null> {
  const parent = dirname(path);
  if (parent === path) return path;
  const name = basename(path);
  const here = await entries(parent);
  if (here?.includes(name)) return path;
  if (here) return beside(parent, name, here);
  const found = await nearestPath(parent);
  const there = found === null ? null : await entries(found);
  if (found === null || !there) return null;
  return there.includes(name) ? join(found, name) : beside(found, name, there);
}

function beside(parent: string, name: string, entriesThere: readonly string[]): string | null {
  const near = nearest(name, entriesThere);
  return near === null ? null : join(parent, near);
}

/** What a folder holds but for hidden files; null where there is no such folder. */
async function entries(folder: string): Promise<readonly string[] | null> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.'));
  } catch {
    return null;
  }
}
