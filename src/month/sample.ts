import { join } from 'node:path';
import { UsageError } from '../domain/errors.js';
import type { AuditOutcome } from '../run/audit.js';
import { MONTH, type Month } from '../saved/month-folder.js';
import type { OutputFile } from '../saved/write-files.js';
import { readRun } from '../studies/read-run.js';
import { sampleRun } from '../studies/sample.js';

/** Sessions drawn for double coding, and what people are told about them. */
export interface MonthSample {
  readonly status: 'drawn' | 'drawn-before' | 'waits' | 'failed';
  readonly files: readonly OutputFile[];
  readonly lines: readonly string[];
}

/** Draws a month's sample, once: not again when it is there, and not before it is known whose sessions are whose. */
export async function drawForMonth(
  month: Month,
  { out, run, manifest }: Pick<AuditOutcome, 'out' | 'run' | 'manifest'>,
): Promise<MonthSample> {
  if (month.drawn)
    return {
      status: 'drawn-before',
      files: [],
      lines: [`Sample: as drawn before, in ${join(month.folder, MONTH.sample)}`],
    };
  if (run.problems.some(({ code }) => code === 'rows-wait')) {
    return {
      status: 'waits',
      files: [],
      lines: [
        `Sample: not drawn while rows of ${month.sessions} wait for your word; then run this again, or draw with \`oars sample ${month.folder}\``,
      ],
    };
  }
  try {
    const { sample, files } = await sampleRun(await readRun(out), {
      ...manifest.config.sample,
      by: ['random'],
      segmentSeconds: null,
    });
    const sheet = join(month.folder, MONTH.sample, 'coding-sheet.csv');
    return {
      status: 'drawn',
      files,
      lines: [
        `Sample: drew ${sample.drawn.map(({ session }) => session.sessionId).join(', ')}. Give each coder a copy of ${sheet}, and put the filled copies into ${join(month.folder, MONTH.sheets)}`,
      ],
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: 'failed', files: [], lines: [`Sample: not drawn, because ${error.message}`] };
  }
}
