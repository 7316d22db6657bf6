import { type AuditOptions, type AuditOutcome, audit } from '../run/audit.js';
import type { Month } from '../saved/month-folder.js';
import { partsOf } from '../saved/month-parts.js';
import { draftBeforeAudit } from './draft.js';
import { drawForMonth, type MonthSample } from './sample.js';
import type { DraftedTable } from './speakers-file.js';

/** An audit of a month's folder. */
export interface MonthAudit {
  readonly outcome: AuditOutcome;
  /** Tables that rows were added to before it. */
  readonly drafted: readonly DraftedTable[];
  /** The sample for double coding, still to be written into the month. */
  readonly sample: MonthSample;
}

/** The audit of a month's folder: its tables are drafted first, and a sample is drawn once nothing in them is open. */
export async function auditMonth(
  month: Month,
  options: Omit<AuditOptions, 'month'> & Required<Pick<AuditOptions, 'signal'>>,
): Promise<MonthAudit> {
  const drafted = await draftBeforeAudit(month, options.config.ingest, options.signal);
  const outcome = await audit([month.transcripts], { ...options, month: await partsOf(month) });
  return { outcome, drafted, sample: await drawForMonth(month, outcome) };
}
