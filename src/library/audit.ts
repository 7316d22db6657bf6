import type { AsyncCoder, Coder } from '../coding/coder.js';
import type { ConfigInput } from '../config/config.js';
import { validateConfig } from '../config/validate.js';
import type { TranscriptReader } from '../ingest/formats/reader.js';
import type { AuditOutcome } from '../run/audit.js';
import type { OnProgress } from '../run/progress.js';

/** What an audit is asked to do. */
export interface AuditRequest {
  /** Folder the run is written into. */
  readonly out: string;
  /** As in a configuration file; defaults for what is left out. */
  readonly config?: ConfigInput;
  /** A coder of your own, or null for people's codes alone; by default the one the configuration names. */
  readonly coder?: Coder | AsyncCoder | null;
  /** Readers of your own, asked before those of oars; the work then stays on one thread. */
  readonly readers?: readonly TranscriptReader[];
  /** By default as many as the input is worth, at most one a processor. */
  readonly threads?: number;
  /** Where results are kept for the next run, or null for nowhere; by default inside `out`. */
  readonly cache?: string | null;
  /** Replace a run in `out` although it has decisions of reviewers that this one was not given. */
  readonly dropCorrections?: boolean;
  readonly onProgress?: OnProgress;
  /** Ends the audit early with the signal's reason; what stood in `out` stays. */
  readonly signal?: AbortSignal;
}

/**
 * The whole way: reads transcripts, codes every utterance, scores, aggregates,
 * and writes tables and pages. Throws UsageError when there is nothing to read
 * or nowhere to write; trouble with single files is in `run.problems`.
 *
 * @example
 * ```ts
 * import { audit } from 'oars-fidelity';
 *
 * const { run, failed } = await audit('clinic', { out: 'out', config: { reports: { pages: false } } });
 * console.log(`${run.sessions.length} sessions, ${failed} failed`);
 * for (const { practitionerId, flag } of run.practitionerFlags) console.log(practitionerId, flag.label);
 * ```
 */
export async function audit(paths: string | readonly string[], request: AuditRequest): Promise<AuditOutcome> {
  const { config = {}, ...options } = request;
  // What makes a run is most of oars: loaded when a run is made.
  const [{ audit: runAudit }, { plainSummary }] = await Promise.all([
    import('../run/audit.js'),
    import('../run/memory/compactor.js'),
  ]);
  const outcome = await runAudit(typeof paths === 'string' ? [paths] : paths, {
    ...options,
    config: validateConfig(config, 'config'),
    now: () => new Date(),
  });
  const { sessions, setAside } = outcome.run;
  const run = { ...outcome.run, sessions: sessions.map(plainSummary), setAside: setAside.map(plainSummary) };
  return { ...outcome, run };
}
