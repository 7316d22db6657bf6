import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draws } from '../cohorts/compare/double-sampling.js';
import { readTable } from '../saved/read-table.js';
import { SAMPLE } from '../tables/sample.js';

/**
 * Sessions that were drawn at random for double coding, with the number of
 * sessions each stands for, from what `oars sample` wrote into the folders; null
 * when it wrote into none. Sessions drawn for their flags or their unsure codes
 * are not among them.
 */
export async function readDraws(folders: readonly string[]): Promise<Draws> {
  let found: Map<string, number> | null = null;
  for (const folder of folders) {
    const sample = join(folder, 'sample');
    if (!(await exists(join(sample, 'sample.csv')))) continue;
    found ??= new Map();
    for await (const { what, id, because, stands_for } of readTable(sample, SAMPLE)) {
      if (what !== 'drawn' || because !== 'drawn at random') continue;
      // Not in tables of older versions: there every drawn session counts alike.
      found.set(id, stands_for ?? 1);
    }
  }
  return found;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
