import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instrument } from '../instruments/instrument.js';
import type { OutputFile } from '../saved/write-files.js';
import { addToDataPackage } from '../tables/data-package.js';
import { CsvReader } from '../tables/read-csv.js';

const PACKAGE = 'tables/datapackage.json';

/** The data package of the run that files are written into, with these tables in it; nothing where there is none. */
export async function listLaterTables(
  folder: string,
  files: readonly OutputFile[],
  instruments: readonly Instrument[],
): Promise<readonly OutputFile[]> {
  const written = await readFile(join(folder, PACKAGE), 'utf8').catch(() => null);
  if (written === null) return [];
  const later = files
    .filter(({ path }) => /^tables\/[^/]+\.csv$/.test(path))
    .map(({ path, content }) => ({
      file: {
        path: path.slice('tables/'.length),
        bytes: Buffer.byteLength(content),
        sha256: createHash('sha256').update(content).digest('hex'),
      },
      header: [...new CsvReader().push(`${content.split('\n', 1)[0] ?? ''}\n`)][0] ?? [],
    }));
  const found = addToDataPackage(written, later, instruments);
  return found === null ? [] : [{ path: PACKAGE, content: `${JSON.stringify(found, null, 2)}\n` }];
}
