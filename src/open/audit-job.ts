import type { Config } from '../config/config.js';
import { OarsError } from '../domain/errors.js';
import { asRefusal } from '../domain/refusal.js';
import { auditMonth } from '../month/audit-month.js';
import { draftBeforeAudit } from '../month/draft.js';
import type { MonthSample } from '../month/sample.js';
import type { DraftedTable } from '../month/speakers-file.js';
import type { Month } from '../saved/month-folder.js';
import { writeFiles } from '../saved/write-files.js';
import type { JobState, Refused } from './protocol.js';

/** The month to be audited, and a turn at its tables. */
interface MonthToRead {
  readonly options: { readonly now: () => Date; readonly languageModelKey?: string | null };
  month(): Promise<Month>;
  config(): Promise<Config>;
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** The audit of the open month: one at a time, with how far it is. */
export class AuditJob {
  state: JobState | null = null;
  private controller = new AbortController();
  private running: Promise<void> = Promise.resolve();

  private readonly desk: MonthToRead;

  constructor(desk: MonthToRead) {
    this.desk = desk;
  }

  /** Begins an audit, unless one is on its way. */
  start(): JobState {
    if (this.state?.status === 'running') return this.state;
    const state = {
      status: 'running',
      filesDone: 0,
      files: 0,
      sessionsDone: 0,
      sessionsFailed: 0,
      said: [],
      refused: null,
    } as const;
    this.state = state;
    this.controller = new AbortController();
    this.running = this.audit(this.controller.signal);
    return state;
  }

  /** Ends it; what stood in the month stays as it was. */
  async stop(): Promise<void> {
    this.controller.abort();
    await this.running;
  }

  private async audit(signal: AbortSignal): Promise<void> {
    const show = (change: Partial<JobState>) => {
      if (this.state) this.state = { ...this.state, ...change };
    };
    try {
      const month = await this.desk.month();
      const config = await this.desk.config();
      // In its turn: a person may be saving the same table. The audit then finds nothing left to draft.
      const drafted = await this.desk.alone(() => draftBeforeAudit(month, config.ingest, signal));
      const { outcome, sample } = await auditMonth(month, {
        out: month.out,
        config,
        now: this.desk.options.now,
        signal,
        languageModelKey: this.desk.options.languageModelKey ?? null,
        onProgress: (progress) => show(progress),
      });
      await writeFiles(month.folder, sample.files);
      show({ status: 'done', said: sayOutcome(outcome.failed, drafted, sample) });
    } catch (error) {
      if (signal.aborted) show({ status: 'stopped', said: ['Stopped. What stood in the month is as it was.'] });
      else show({ status: 'failed', refused: refusedBy(error) });
    }
  }
}

/** What a reading leaves to do, for people. */
function sayOutcome(failed: number, drafted: readonly DraftedTable[], sample: MonthSample): readonly string[] {
  const open = drafted.reduce((sum, one) => sum + one.open, 0);
  return [
    ...(failed === 0 ? [] : [`${failed} could not be read; Files says why, and what mends it.`]),
    ...(open === 0
      ? []
      : [`${open} rows were drafted with a question mark, and wait for your word in Files and First.`]),
    ...(sample.status === 'drawn' ? ['Sessions were drawn for double coding.'] : []),
    ...(sample.status === 'waits'
      ? ['Sessions for double coding are drawn once no value in Files waits for your word.']
      : []),
    ...(sample.status === 'failed' ? sample.lines : []),
  ];
}

/** What went wrong, for people; never a word of a transcript. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof OarsError) return { error: error.message, remedy: error.hint };
  const refused = asRefusal(error);
  if (refused !== null) return { error: refused.message, remedy: refused.hint };
  return {
    error: 'This is a fault in oars, not in your data.',
    remedy: 'Nothing was changed by this step. Load the page again; if it happens again, please report what you did.',
  };
}
