import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { MACHINE_AGREEMENT } from '../domain/run-paths.js';
import type { Month } from '../saved/month-folder.js';
import { writeFiles } from '../saved/write-files.js';
import type { FactSources } from '../studies/gather-facts.js';
import { agreeInMonth, BOOTSTRAP_DEFAULTS } from './agreement.js';
import { expectUpToDate } from './find.js';

/**
 * What a month's sign-off rests on beside the run: the sample, and the agreement of the sheets as they are now, which is
 * written into the run. Throws UsageError when the month has changed since its run.
 */
export async function papersOf(month: Month, config: Config): Promise<Partial<FactSources>> {
  await expectUpToDate(month);
  const sample = month.drawn ? { sample: month.folder } : {};
  if (month.sheets.length === 0) return sample;
  const { people, files } = await agreeInMonth(month, { ...BOOTSTRAP_DEFAULTS, config });
  await writeFiles(month.out, files);
  return { ...sample, agreement: people === null ? [month.out] : [month.out, join(month.out, MACHINE_AGREEMENT)] };
}
