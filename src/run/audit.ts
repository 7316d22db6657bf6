import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HUMAN_CODER } from '../coding/code-session.js';
import type { AsyncCoder, Coder } from '../coding/coder.js';
import { buildAllFeedback } from '../cohorts/feedback.js';
import { isAsked } from '../cohorts/minimum-cell.js';
import { summariseRun } from '../cohorts/summarise-run.js';
import type { Config } from '../config/config.js';
import type { FlagRules } from '../config/flags.js';
import { UsageError } from '../domain/errors.js';
import type { SessionMoments } from '../domain/feedback.js';
import type { Problem } from '../domain/problem.js';
import { DASHBOARD_PATH, feedbackSheetPath } from '../domain/run-paths.js';
import type { RunResult } from '../domain/run-result.js';
import type { SheetChoice } from '../domain/sheet-choice.js';
import type { DiscoveredFile } from '../ingest/discover.js';
import type { TranscriptReader } from '../ingest/formats/reader.js';
import { prepareIngest } from '../ingest/prepare.js';
import type { ReportContext } from '../reports/context.js';
import { renderDashboardBytes } from '../reports/html/pages/dashboard.js';
import { renderFeedbackSheet } from '../reports/html/pages/feedback-sheet.js';
import { readChoices } from '../saved/choices.js';
import { keepSignedPage } from '../saved/keep-signed.js';
import type { Manifest } from '../saved/manifest.js';
import type { MonthUsed } from '../saved/month-parts.js';
import { RunStore } from '../saved/store.js';
import { buildManifest } from './build-manifest.js';
import { pruneCache } from './cache/prune.js';
import { CACHE_FOLDER } from './cache/result-cache.js';
import { readCorrections } from './corrections.js';
import type { Executor } from './executor.js';
import { localExecutor, threadData } from './executors/local.js';
import { gatherSessions } from './gather.js';
import { choicesUnder, hideConfig, hideMonth, hiderOf } from './hide-names.js';
import { refuseToLoseDecisions, strayDecisions } from './keep-decisions.js';
import type { AskedForRun, RunToAsk } from './language-model/ask-for-run.js';
import { refuseWithQueue } from './language-model/refuse-with-queue.js';
import { madeWith } from './made-with.js';
import { type OpenRunContext, openRunContext } from './open-context.js';
import { filesOutside } from './output-apart.js';
import type { OnProgress } from './progress.js';
import { gatheredInOrder, PseudonymOrder, problemsInOrder } from './pseudonym-order.js';
import { refuseSaltInside } from './pseudonyms.js';
import { writeRunTables } from './run-tables.js';
import { openRunWriter } from './run-writer.js';
import { groupsOnly, refuseBesideRows, shareRun, writeSharedPage } from './shared-run.js';
import type { SpokenWords } from './spoken-words.js';

/** What an audit is asked to do. */
export interface AuditOptions {
  readonly out: string;
  readonly config: Config;
  /**
   * A coder of your own (null for people's codes alone); it then works on this thread, and nothing is kept for the
   * next run. By default the one that the configuration names.
   */
  readonly coder?: Coder | AsyncCoder | null;
  /** Readers of your own, asked before those of oars; the work then stays on this thread, and nothing is kept. */
  readonly readers?: readonly TranscriptReader[];
  /** Threads that read, code and render; by default as many as the input is worth, at most one a processor. */
  readonly threads?: number;
  /** Where results are kept for the next run: a folder, or null for nowhere. By default inside `out`. */
  readonly cache?: string | null;
  /** Redis whose `oars worker` processes are to do the work instead of threads, such as `redis://127.0.0.1:6379`. */
  readonly queue?: string;
  /** Files that the configuration was read from: its own first, then those of instruments of one's own. */
  readonly settings?: readonly string[];
  /** What was found and used in a month's folder; it goes into the manifest. */
  readonly month?: MonthUsed;
  /** Replace a run in `out` although it has decisions of reviewers that this one was not given. */
  readonly dropCorrections?: boolean;
  readonly now: () => Date;
  readonly onProgress?: OnProgress;
  /** What whoever waits should know while the audit goes on. */
  readonly onNotice?: (line: string) => void;
  /** The key of a language model's server, where it wants one. */
  readonly languageModelKey?: string | null;
  /** How far a language model is, in questions. */
  readonly onAsked?: (done: number, of: number) => void;
  /** Ends the audit early; what stood in `out` stays. */
  readonly signal?: AbortSignal;
}

/** What an audit found, and where it wrote it. */
export interface AuditOutcome {
  readonly out: string;
  readonly run: RunResult;
  readonly manifest: Manifest;
  /** Sessions that could not be built, and files that gave none. */
  readonly failed: number;
  /** A copy of the page that the run before was signed on, which the new run does not speak for; null without one. */
  readonly signedBefore: string | null;
}

/**
 * The whole way: discover, read, code, score, aggregate, write. Sessions are
 * written as they come; only their summaries stay in memory. Throws UsageError
 * when there is nothing to read or nowhere to write.
 */
export async function audit(paths: readonly string[], options: AuditOptions): Promise<AuditOutcome> {
  const { config, signal, onProgress } = options;
  const started = options.now();
  await refuseSaltInside(paths, config);
  const found = await prepareIngest(paths, config.ingest, config.codebook);
  const input = { ...found, files: await filesOutside(options.out, found.files) };
  if (input.files.length === 0) throw nothingFound(paths, input.problems);
  const corrections = await readCorrections(config.coding.corrections);
  const sheets = await readChoices(config.reports.choices);
  refuseWithQueue(config, options.queue);
  const asked = await askLanguageModel({
    ...options,
    ...input,
    ingest: input.options,
    key: options.languageModelKey ?? null,
    corrections: corrections.bySession,
  });
  const opened = await openRunContext(
    config,
    input.options,
    corrections.bySession,
    options.coder,
    asked?.coding ?? null,
  );
  const context = options.readers ? { ...opened, readers: options.readers } : opened;
  const { pseudonyms } = context;
  const beside = await madeWith(input, config, options.settings ?? [], options.out, pseudonyms);
  const isShared = isAsked(config.reports.minimumCell);
  if (isShared) await refuseBesideRows(options.out);
  const cache = cacheOf(options);
  if (options.cache) await expectFolder(options.cache);
  const store = await RunStore.open(options.out);
  let executor: Executor | null = null;
  let ordered: PseudonymOrder | null = null;
  try {
    if (!options.dropCorrections) await refuseToLoseDecisions(options.out, corrections);
    executor = await executorFor(context, input.files, cache.folder, options, input.root);
    const tables = await openRunWriter(store, config, cache.folder, input.files.length);
    if (pseudonyms && !isShared) ordered = new PseudonymOrder(tables, join(store.staging, WAITING));
    const writer = isShared ? groupsOnly(tables) : (ordered ?? tables);
    const read = await gatherSessions(input.files, executor, writer, {
      problems: [...input.problems, ...corrections.problems, ...sheets.problems, ...(asked?.problems ?? [])].map(
        hiderOf(pseudonyms).problem,
      ),
      ...(onProgress ? { onProgress } : {}),
      ...(signal ? { signal } : {}),
    });
    // Whoever worked has the memory that putting the run together needs.
    await executor.close();
    executor = null;
    const gathered = ordered ? gatheredInOrder(read) : read;
    if (gathered.sessions.length === 0) throw nothingRead(gathered.problems);
    const ids = new Set(gathered.sessions.map(({ sessionId }) => sessionId));
    const stray = strayDecisions(corrections, ids, pseudonyms);
    writer.corrections(stray.rows);
    const strayProblems = stray.problems.map(hiderOf(pseudonyms).problem);
    writer.problems(strayProblems);
    ordered?.finish();
    const found = [...gathered.problems, ...strayProblems];
    const problems = ordered ? problemsInOrder(found) : found;
    const run = summariseRun({ ...gathered, problems, coder: context.coder?.identity ?? HUMAN_CODER }, config);
    const shared = isShared ? shareRun(run, config) : null;
    await writeRunTables(store, shared ?? { ...run, shared: null }, config, tables.flags);
    const choices = pseudonyms ? choicesUnder(pseudonyms, sheets.choices) : sheets.choices;
    if (config.reports.pages) {
      if (shared === null)
        writeRunPages(store, run, { ...gathered, choices, spoken: tables.spoken() }, config.flags, context.pages);
      else writeSharedPage(store, run, shared.shared, context.pages);
    }
    const outputs = await store.close();
    const manifest = buildManifest({
      run,
      shared: shared?.shared ?? null,
      config: pseudonyms ? hideConfig(config, pseudonyms) : config,
      outputs,
      started,
      finished: options.now(),
      failed: gathered.failed,
      withdrawals: input.withdrawals,
      ...(options.month ? { month: pseudonyms ? hideMonth(options.month, pseudonyms) : options.month } : {}),
      languageModel: asked?.counted ?? null,
      madeWith: beside,
    });
    const signedBefore = await keepSignedPage(options.out);
    await store.commit(`${JSON.stringify(manifest, null, 2)}\n`);
    if (cache.ours) pruneCache(cache.ours, ({ key }) => gathered.cacheKeys.has(key));
    return { out: options.out, run, manifest, failed: gathered.failed, signedBefore };
  } catch (error) {
    ordered?.close();
    await store.abandon();
    throw error;
  } finally {
    await executor?.close();
  }
}

/** What the language model that is configured answers; null where none is, or where a coder of one's own was given. */
async function askLanguageModel(run: RunToAsk & Pick<AuditOptions, 'coder'>): Promise<AskedForRun | null> {
  if (run.coder !== undefined || run.config.coding.languageModel === null) return null;
  // Loaded when asked for: nearly all runs are without, and what speaks to a server is long to load.
  const { askForRun } = await import('./language-model/ask-for-run.js');
  return askForRun(run);
}

/** Where sessions wait to be put in the order of their pseudonyms; nothing of that name is part of a run. */
const WAITING = 'waiting';

async function executorFor(
  context: OpenRunContext,
  files: readonly DiscoveredFile[],
  cache: string | null,
  { queue, out, threads, coder, readers, signal, onNotice = () => {} }: AuditOptions,
  root: string,
): Promise<Executor> {
  const inline = coder !== undefined || readers !== undefined;
  if (queue === undefined || inline) {
    return localExecutor(context, files, { threads: threads ?? null, cache, inline });
  }
  // Loaded when asked for: one machine never needs it.
  const { queueExecutor } = await import('./queue/queue-executor.js');
  return queueExecutor({ url: queue, out, root, context, data: threadData(context, cache), signal, onNotice });
}

/** Throws UsageError where a folder for kept results is named that is none. */
async function expectFolder(cache: string): Promise<void> {
  const found = await stat(cache).catch(() => null);
  if (found === null || found.isDirectory()) return;
  throw new UsageError(
    'cache-no-folder',
    `expected a folder to keep results in at ${cache}, found a file.`,
    'Name another folder with --cache, or use --no-cache.',
  );
}

/**
 * Where results are kept. A cache inside the output (`ours`) holds what that
 * output is made of and nothing older: it is swept after every run, also when
 * this run keeps nothing. Results under pseudonyms are never kept, since what a
 * cache is asked by bears the names; and a run to be passed on holds none of single sessions.
 */
function cacheOf({ out, cache, coder, readers, config }: AuditOptions): {
  readonly folder: string | null;
  readonly ours: string | null;
} {
  const inside = join(out, CACHE_FOLDER);
  const isKept = cache !== null && coder === undefined && readers === undefined;
  if (!isKept || config.reports.hashIds !== null) return { folder: null, ours: inside };
  if (cache === undefined && isAsked(config.reports.minimumCell)) return { folder: null, ours: inside };
  return cache === undefined ? { folder: inside, ours: inside } : { folder: cache, ours: null };
}

function nothingFound(paths: readonly string[], problems: readonly Problem[]): UsageError {
  const refused = problems.find(({ severity }) => severity === 'error');
  if (refused) {
    return new UsageError(
      'no-files',
      `no transcript could be read in ${paths.join(', ')}. First problem: ${refused.source.path}: ${refused.message}.`,
      `${refused.remedy.charAt(0).toUpperCase()}${refused.remedy.slice(1)}.`,
    );
  }
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

/** What feedback sheets quote, and what trainers decided about them. */
interface SheetSources {
  readonly moments: readonly SessionMoments[];
  readonly choices: readonly SheetChoice[];
  /** For the dashboard's search. */
  readonly spoken: SpokenWords | null;
}

/** Writes the pages that need the whole run. */
function writeRunPages(
  store: RunStore,
  run: RunResult,
  { moments, choices, spoken }: SheetSources,
  rules: FlagRules,
  context: ReportContext,
): void {
  store.write(DASHBOARD_PATH, renderDashboardBytes(run, context, spoken));
  for (const feedback of buildAllFeedback(run.sessions, moments, rules, choices)) {
    store.write(feedbackSheetPath(feedback.practitionerId), renderFeedbackSheet(feedback, context));
  }
}
