import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A page of a run, to be shown. */
export interface RunFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** A file below a run's folder, by its path in it; null for what is none, or lies or leads elsewhere. */
export async function readRunFile(out: string, path: string): Promise<RunFile | null> {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  const type = TYPES[extname(name)];
  if (type === undefined || name.includes('\0') || name.split(/[\\/]/).some((part) => part.startsWith('.')))
    return null;
  try {
    const root = await realpath(out);
    const file = await realpath(join(root, name));
    if (!file.startsWith(root + sep)) return null;
    return { bytes: new Uint8Array(await readFile(file)), type };
  } catch {
    return null;
  }
}
