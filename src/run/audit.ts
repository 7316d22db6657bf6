import { HUMAN_CODER } from '../coding/code-session.js';
import type { Coder } from '../coding/coder.js';
import type { Config } from '../config/config.js';
import { UsageError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';
import type { RunResult } from '../domain/run-result.js';
import { prepareIngest } from '../ingest/prepare.js';
import { buildManifest } from './build-manifest.js';
import { readCorrections } from './corrections.js';
import { gatherSessions } from './gather.js';
import { hideConfig } from './hide-names.js';
import type { Manifest } from './manifest.js';
import { reportContext } from './pages.js';
import type { OnProgress } from './progress.js';
import { loadPseudonyms } from './pseudonyms.js';
import { writeRunPages } from './run-pages.js';
import { writeRunTables } from './run-tables.js';
import { RunStore } from './store.js';
import { summariseRun } from './summarise-run.js';

/** What an audit is asked to do. */
export interface AuditOptions {
  readonly out: string;
  readonly config: Config;
  /** Null when only people's codes are wanted. */
  readonly coder: Coder | null;
  readonly now: () => Date;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** What an audit found, and where it wrote it. */
export interface AuditOutcome {
  readonly out: string;
  readonly run: RunResult;
  readonly manifest: Manifest;
  /** Sessions that could not be built, and files that gave none. */
  readonly failed: number;
}

/**
 * The whole way: discover, read, code, score, aggregate, write. Sessions pass
 * one at a time; only their summaries stay in memory. Throws UsageError when
 * there is nothing to read or nowhere to write.
 */
export async function audit(paths: readonly string[], options: AuditOptions): Promise<AuditOutcome> {
  const { config, coder, signal, onProgress } = options;
  const started = options.now();
  const found = await prepareIngest(paths, config.ingest);
  if (found.files.length === 0) throw nothingFound(paths);
  const corrections = await readCorrections(config.coding.corrections);
  const pseudonyms = await loadPseudonyms(config);
  const pages = await reportContext(config, null);
  const store = await RunStore.open(options.out);
  try {
    const gathered = await gatherSessions(
      found,
      { coder, config, corrections: corrections.bySession, pages, pseudonyms },
      store,
      {
        problems: corrections.problems,
        ...(onProgress ? { onProgress } : {}),
        ...(signal ? { signal } : {}),
      },
    );
    if (gathered.sessions.length === 0) throw nothingRead(gathered.problems);
    const run = summariseRun({ ...gathered, coder: coder?.identity ?? HUMAN_CODER }, config);
    await writeRunTables(store, run, config, gathered.flags);
    if (config.reports.pages) await writeRunPages(store, run, gathered.moments, config.flags, pages);
    const outputs = await store.close();
    const manifest = buildManifest({
      run,
      config: pseudonyms ? hideConfig(config, pseudonyms) : config,
      outputs,
      started,
      finished: options.now(),
      failed: gathered.failed,
    });
    await store.commit(`${JSON.stringify(manifest, null, 2)}\n`);
    return { out: options.out, run, manifest, failed: gathered.failed };
  } catch (error) {
    await store.abandon();
    throw error;
  }
}

function nothingFound(paths: readonly string[]): UsageError {
  return new UsageError(
    'no-files',
    `no transcripts found in ${paths.join(', ')}.`,
    'Give a file or a folder that holds transcripts (text, CSV, JSON …); `oars check <path>` says what each file is taken for.',
  );
}

function nothingRead(problems: readonly Problem[]): UsageError {
  const first = problems.find((problem) => problem.severity === 'error');
  const where = first ? `${first.source.path}${first.line === null ? '' : `:${first.line}`}` : '';
  return new UsageError(
    'no-readable-file',
    `not one session could be read. First problem: ${first ? `${where}: ${first.message}` : 'none was reported.'}`,
    first
      ? `${first.remedy} \`oars check <path>\` lists every problem.`
      : '`oars check <path>` says what each file is taken for.',
  );
}
