import type { SessionMoments } from '../domain/feedback.js';
import type { Problem } from '../domain/problem.js';
import { sessionPagePath } from '../domain/run-paths.js';
import type { InputFile } from '../domain/run-result.js';
import type { SessionSummary } from '../domain/session-result.js';
import { ingestFile } from '../ingest/ingest-file.js';
import type { Preparation } from '../ingest/prepare.js';
import { csvHeader, csvRows } from '../tables/csv.js';
import { FLAGS } from '../tables/flags.js';
import { MEASURES } from '../tables/measures.js';
import { PROBLEMS } from '../tables/problems.js';
import { SESSIONS } from '../tables/sessions.js';
import { UTTERANCES } from '../tables/utterances.js';
import { hiderOf } from './hide-names.js';
import {
  type ProcessedSession,
  processSession,
  SESSION_TABLES,
  type SessionTable,
  type Workshop,
} from './process-session.js';
import type { OnProgress } from './progress.js';
import { formatSummary } from './saved-summary.js';
import { SessionNames } from './session-names.js';
import type { Appender, RunStore } from './store.js';

/** What is left in memory once every session has been read, coded and written: no words but a few moments of each session. */
export interface Gathered {
  readonly inputs: readonly InputFile[];
  readonly sessions: readonly SessionSummary[];
  readonly moments: readonly SessionMoments[];
  readonly problems: readonly Problem[];
  /** Sessions that could not be built, and files that gave none. */
  readonly failed: number;
  /** The flags table, still growing: findings about practitioners come when all sessions are known. */
  readonly flags: Appender;
}

const HEADERS: Readonly<Record<SessionTable, (text: boolean) => string>> = {
  sessions: (text) => csvHeader(SESSIONS, text),
  measures: (text) => csvHeader(MEASURES, text),
  utterances: (text) => csvHeader(UTTERANCES, text),
  flags: (text) => csvHeader(FLAGS, text),
};

/** Reads, codes and writes every session of the input, in its order. */
export async function gatherSessions(
  input: Preparation,
  workshop: Workshop,
  store: RunStore,
  options: { readonly onProgress?: OnProgress; readonly signal?: AbortSignal; readonly problems: readonly Problem[] },
): Promise<Gathered> {
  const write = await openTables(store, workshop);
  const names = new SessionNames();
  const hide = hiderOf(workshop.pseudonyms);
  const inputs: InputFile[] = [];
  const sessions: SessionSummary[] = [];
  const moments: SessionMoments[] = [];
  const problems: Problem[] = [];
  let failed = 0;
  const complain = async (found: readonly Problem[]) => {
    problems.push(...found);
    await write.problems(found);
  };
  await complain([...input.problems, ...options.problems].map(hide.problem));
  for (const file of input.files) {
    const ingesting = ingestFile(file, input.options);
    let step = await ingesting.next();
    for (; !step.done; step = await ingesting.next()) {
      options.signal?.throwIfAborted();
      if (step.value.status === 'failed') {
        failed += 1;
        await complain(step.value.problems.map(hide.problem));
      } else {
        const named = names.claim(step.value.session);
        const processed = processSession(
          hide.session(named.session),
          [...step.value.problems, ...named.problems].map(hide.problem),
          workshop,
        );
        sessions.push(processed.summary);
        moments.push(processed.moments);
        await complain(processed.problems);
        await write.session(processed);
      }
      options.onProgress?.({
        filesDone: inputs.length,
        files: input.files.length,
        sessionsDone: sessions.length,
        sessionsFailed: failed,
      });
    }
    inputs.push(hide.input(step.value));
    options.onProgress?.({
      filesDone: inputs.length,
      files: input.files.length,
      sessionsDone: sessions.length,
      sessionsFailed: failed,
    });
  }
  return { inputs, sessions, moments, problems, failed, flags: write.flags };
}

interface TableWriters {
  readonly flags: Appender;
  session(processed: ProcessedSession): Promise<void>;
  problems(problems: readonly Problem[]): Promise<void>;
}

async function openTables(store: RunStore, { config }: Workshop): Promise<TableWriters> {
  const { text, excelBom } = config.reports;
  const mark = excelBom ? '\uFEFF' : '';
  const open = async (name: SessionTable) => {
    const appender = await store.appender(`tables/${name}.csv`);
    await appender.append(mark + HEADERS[name](text));
    return appender;
  };
  const flags = await open('flags');
  const tables = new Map<SessionTable, Appender>([['flags', flags]]);
  for (const name of SESSION_TABLES) if (!tables.has(name)) tables.set(name, await open(name));
  const summaries = await store.appender('tables/sessions.jsonl');
  const problemTable = await store.appender('tables/problems.csv');
  await problemTable.append(mark + csvHeader(PROBLEMS, text));
  return {
    flags,
    async session(processed) {
      for (const [name, appender] of tables) await appender.append(processed.rows[name]);
      await summaries.append(formatSummary(processed.summary));
      if (processed.page !== null) await store.write(sessionPagePath(processed.summary.sessionId), processed.page);
    },
    problems: (found) => problemTable.append(found.length === 0 ? '' : csvRows(PROBLEMS, found, text)),
  };
}
