import type { Config } from '../config/config.js';
import type { Problem } from '../domain/problem.js';
import { sessionPagePath } from '../domain/run-paths.js';
import type { Appender, RunStore } from '../saved/store.js';
import { csvHeader, csvRows } from '../tables/csv.js';
import { FLAGS } from '../tables/flags.js';
import { MEASURES } from '../tables/measures.js';
import { PROBLEMS } from '../tables/problems.js';
import { SESSIONS } from '../tables/sessions.js';
import { UTTERANCES } from '../tables/utterances.js';
import { keptPagePath } from './cache/result-cache.js';
import type { SessionOutcome } from './outcome.js';
import { SESSION_TABLES, type SessionTable } from './process-session.js';

/** Writes what grows with every session. */
export interface RunWriter {
  /** The flags table: findings about practitioners come when all sessions are known. */
  readonly flags: Appender;
  session(outcome: SessionOutcome): void;
  problems(problems: readonly Problem[]): void;
}

const HEADERS: Readonly<Record<SessionTable, (text: boolean) => string>> = {
  sessions: (text) => csvHeader(SESSIONS, text),
  measures: (text) => csvHeader(MEASURES, text),
  utterances: (text) => csvHeader(UTTERANCES, text),
  flags: (text) => csvHeader(FLAGS, text),
};

/** Pages that the cache keeps are taken from there. */
export async function openRunWriter(store: RunStore, config: Config, cache: string | null): Promise<RunWriter> {
  const { text, excelBom } = config.reports;
  const mark = excelBom ? '\uFEFF' : '';
  const open = async (name: SessionTable) => {
    const appender = await store.appender(`tables/${name}.csv`);
    appender.append(mark + HEADERS[name](text));
    return appender;
  };
  const flags = await open('flags');
  const tables = new Map<SessionTable, Appender>([['flags', flags]]);
  for (const name of SESSION_TABLES) if (!tables.has(name)) tables.set(name, await open(name));
  const summaries = await store.appender('tables/sessions.jsonl');
  const problemTable = await store.appender('tables/problems.csv');
  problemTable.append(mark + csvHeader(PROBLEMS, text));
  return {
    flags,
    session({ summary, line, rows, page }) {
      for (const [name, appender] of tables) appender.append(rows[name]);
      summaries.append(line);
      if (page === null) return;
      const path = sessionPagePath(summary.sessionId);
      if (page instanceof Uint8Array) store.write(path, page);
      else store.link(path, keptPagePath(cache ?? '', page), page);
    },
    problems(found) {
      if (found.length > 0) problemTable.append(csvRows(PROBLEMS, found, text));
    },
  };
}
