import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../domain/errors.js';

/** Puts files into a folder, each as a whole: a reader never sees half of one. Returns their paths. */
export async function writeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly content: string }[],
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { path, content } of files) {
    const target = join(folder, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(`${target}.part`, content);
      await rename(`${target}.part`, target);
    } catch (cause) {
      throw new UsageError(
        'output-not-writable',
        `cannot write ${target}.`,
        'Choose another folder with --out, or mend its permissions.',
        { cause },
      );
    }
    written.push(target);
  }
  return written;
}
