import { mkdirSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it, for its owner alone; throws what the system
 * refuses. Node's own way never ends where the system says of a folder that
 * stands there that nothing does, as under /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    const above = dirname(path);
    if (code !== 'ENOENT' || above === path || (await isThere(above))) throw cause;
    await makeFolder(above);
    await mkdir(path, { mode: 0o700 }).catch((again) => {
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

/** The same at once, below a folder that is there. */
export function makeFolderSync(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return;
    if (codeOf(cause) !== 'ENOENT') throw cause;
    const above = dirname(path);
    if (above !== path) makeFolderSync(above);
    mkdirSync(path, { mode: 0o700 });
  }
}

function codeOf(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : null;
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
