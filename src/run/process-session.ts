import { codeSession } from '../coding/code-session.js';
import type { AsyncCoder, Coder } from '../coding/coder.js';
import { settleCorrections } from '../coding/settle-corrections.js';
import type { Config } from '../config/config.js';
import { type Decision, isCorrection } from '../domain/correction.js';
import { isMeasured } from '../domain/eligibility.js';
import type { SessionMoments } from '../domain/feedback.js';
import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';
import type { SessionSummary } from '../domain/session-result.js';
import { type EligibilityJudgement, judgeEligibility } from '../eligibility/judge-eligibility.js';
import { NO_STATUS, type SettledStatus, statusAmong } from '../eligibility/settle-status.js';
import type { TranscriptReader } from '../ingest/formats/reader.js';
import type { IngestOptions } from '../ingest/options.js';
import type { ReportContext } from '../reports/context.js';
import { renderSessionPageBytes } from '../reports/html/pages/session.js';
import { isSearched } from '../safety/find-safety-talk.js';
import { scoreSession } from '../scoring/score-session.js';
import { csvRows } from '../tables/csv.js';
import type { SessionTables } from '../tables/session-tables.js';
import { utteranceRows } from '../tables/utterances.js';
import type { Pseudonyms } from './pseudonyms.js';

/** What every session of a run is processed with. */
export interface RunContext {
  readonly coder: Coder | AsyncCoder | null;
  readonly config: Config;
  /** Readers of one's own; none when left out. */
  readonly readers?: readonly TranscriptReader[];
  /** How transcripts are read. */
  readonly ingest: IngestOptions;
  /** Reviewers' decisions by session id. */
  readonly corrections: Pick<ReadonlyMap<string, readonly Decision[]>, 'get'>;
  readonly pages: ReportContext;
  readonly tables: SessionTables;
  /** Null when names stay as they are. */
  readonly pseudonyms: Pseudonyms | null;
}

/** Tables that grow by a session at a time. */
export const SESSION_TABLES = ['sessions', 'measures', 'utterances', 'flags', 'corrections'] as const;
export type SessionTable = (typeof SESSION_TABLES)[number];

/** A session's share of every file of the run: plain data, so that it can cross threads and be cached. */
export interface ProcessedSession {
  readonly summary: SessionSummary;
  readonly rows: Readonly<Record<SessionTable, string>>;
  /** What it adds to its practitioner's feedback sheet. */
  readonly moments: SessionMoments;
  /** The session page in UTF-8, or null when none is wanted. */
  readonly page: Uint8Array | null;
  readonly problems: readonly Problem[];
}

/** Whether a session counts in a run, by what its coder declares and its configuration asks. */
export function judgeFor(
  session: Session,
  coder: Pick<Coder, 'languages'> | null,
  config: Config,
  reviewed: SettledStatus = NO_STATUS,
): EligibilityJudgement {
  return judgeEligibility(session, {
    reviewed: reviewed.standing,
    languages: coder?.languages ?? null,
    codes: coder === null ? 'human' : config.coding.codes,
    ...config.eligibility,
  });
}

/** Codes, scores and renders one session; pure, and the same on every thread and machine. */
export async function processSession(
  session: Session,
  problems: readonly Problem[],
  context: RunContext,
): Promise<ProcessedSession> {
  const { config, coder, tables } = context;
  const decisions = context.corrections.get(session.id) ?? [];
  const settled = settleCorrections(session, decisions.filter(isCorrection));
  const reviewed = statusAmong(session, decisions);
  const judged = judgeFor(session, coder, config, reviewed);
  const { eligibility } = judged;
  // A session that is set aside bears people's codes alone.
  const coded = await codeSession(session, isMeasured({ eligibility }) ? coder : null, {
    codes: config.coding.codes,
    explain: config.reports.text,
    corrections: settled.accepted,
    uncodable: judged.foreign,
    safety: isSearched(eligibility.language),
  });
  const result = scoreSession(
    coded,
    {
      instruments: context.pages.instruments,
      permissionCoversVolley: config.scoring.permissionCoversVolley,
      reviewBelow: config.coding.reviewBelow,
      flags: config.flags,
      eligibility,
      quotes: config.reports.text,
    },
    [...problems, ...judged.problems, ...reviewed.problems, ...settled.problems],
  );
  const { summary } = result;
  const { text } = config.reports;
  return {
    summary,
    rows: {
      sessions: csvRows(tables.sessions, [summary], text),
      measures: csvRows(
        tables.measures,
        summary.measures.map((measure) => ({ sessionId: summary.sessionId, measure })),
        text,
      ),
      utterances: csvRows(tables.utterances, utteranceRows(result), text),
      flags: csvRows(
        tables.flags,
        summary.flags.map((flag) => ({
          scope: 'session' as const,
          sessionId: summary.sessionId,
          practitionerId: summary.metadata.practitionerId,
          flag,
        })),
        text,
      ),
      corrections: csvRows(
        tables.corrections,
        [...reviewed.decisions, ...settled.decisions].map((one) => ({
          ...one,
          correction: { ...one.correction, sessionId: session.id },
        })),
        text,
      ),
    },
    moments: result.moments,
    page: config.reports.pages ? renderSessionPageBytes(result, context.pages) : null,
    problems: result.problems,
  };
}
