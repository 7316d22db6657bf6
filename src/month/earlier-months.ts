import { UsageError } from '../domain/errors.js';
import type { Month } from '../saved/month-folder.js';
import { readRun, type SavedRun } from '../studies/read-run.js';

/** The runs of the months before, oldest first. */
interface EarlierRuns {
  readonly runs: readonly SavedRun[];
  /** Which months cannot be read, and why, for people: nothing is left out in silence. */
  readonly leftOut: readonly string[];
}

export const NO_EARLIER: EarlierRuns = { runs: [], leftOut: [] };

/** Reads what the months before found; one that cannot be read (another version wrote it) does not stop this month. */
export async function readEarlierRuns({ before }: Pick<Month, 'before'>): Promise<EarlierRuns> {
  const runs: SavedRun[] = [];
  const leftOut: string[] = [];
  for (const { folder, out } of before) {
    try {
      runs.push(await readRun(out));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      leftOut.push(`${folder} is left out: ${error.message} \`oars audit ${folder}\` writes it anew.`);
    }
  }
  return { runs, leftOut };
}
