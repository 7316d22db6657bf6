import { type Config, instrumentsOf } from '../config/config.js';
import type { Problem } from '../domain/problem.js';
import { sessionPagePath } from '../domain/run-paths.js';
import type { Appender, RunStore } from '../saved/store.js';
import { CORRECTIONS, type CorrectionRow } from '../tables/corrections.js';
import { csvHeader, csvRows } from '../tables/csv.js';
import { PROBLEMS } from '../tables/problems.js';
import { sessionTables } from '../tables/session-tables.js';
import { keptPagePath } from './cache/result-cache.js';
import type { SessionOutcome } from './outcome.js';
import { SESSION_TABLES, type SessionTable } from './process-session.js';
import { type SpokenWords, SpokenWordsGatherer } from './spoken-words.js';

/** Writes what grows with every session. */
export interface RunWriter {
  /** The flags table: findings about practitioners come when all sessions are known. */
  readonly flags: Appender;
  session(outcome: SessionOutcome): void;
  problems(problems: readonly Problem[]): void;
  /** Decisions about sessions that the run does not have. */
  corrections(rows: readonly CorrectionRow[]): void;
}

/** The writer of a run that shows its sessions. */
export interface TablesWriter extends RunWriter {
  /** What was said in each session so far, word by word; null where it is not searched. */
  spoken(): SpokenWords | null;
}

/** Pages that the cache keeps are taken from there. */
export async function openRunWriter(
  store: RunStore,
  config: Config,
  cache: string | null,
  files: number,
): Promise<TablesWriter> {
  const { text, excelBom } = config.reports;
  const laidOut = sessionTables(instrumentsOf(config));
  const headers: Readonly<Record<SessionTable, string>> = {
    sessions: csvHeader(laidOut.sessions, text),
    measures: csvHeader(laidOut.measures, text),
    utterances: csvHeader(laidOut.utterances, text),
    flags: csvHeader(laidOut.flags, text),
    corrections: csvHeader(laidOut.corrections, text),
  };
  const mark = excelBom ? '\uFEFF' : '';
  const open = async (name: SessionTable) => {
    const appender = await store.appender(`tables/${name}.csv`);
    appender.append(mark + headers[name]);
    return appender;
  };
  const tables: Readonly<Record<SessionTable, Appender>> = {
    sessions: await open('sessions'),
    measures: await open('measures'),
    utterances: await open('utterances'),
    flags: await open('flags'),
    corrections: await open('corrections'),
  };
  const summaries = await store.appender('tables/sessions.jsonl');
  const problemTable = await store.appender('tables/problems.csv');
  problemTable.append(mark + csvHeader(PROBLEMS, text));
  const spoken = new SpokenWordsGatherer(text && config.reports.pages, files);
  return {
    flags: tables.flags,
    spoken: () => spoken.words(),
    session({ summary, line, rows, page }) {
      spoken.add(summary.sessionId, rows.utterances);
      for (const name of SESSION_TABLES) tables[name].append(rows[name]);
      summaries.append(line);
      if (page === null) return;
      const path = sessionPagePath(summary.sessionId);
      if (page instanceof Uint8Array) store.write(path, page);
      else store.link(path, keptPagePath(cache ?? '', page), page);
    },
    corrections(rows) {
      if (rows.length > 0) tables.corrections.append(csvRows(CORRECTIONS, rows, text));
    },
    problems(found) {
      if (found.length > 0) problemTable.append(csvRows(PROBLEMS, found, text));
    },
  };
}
