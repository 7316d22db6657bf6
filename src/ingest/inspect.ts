import { countWords } from '../domain/count-words.js';
import type { Eligibility } from '../domain/eligibility.js';
import type { Problem } from '../domain/problem.js';
import type { InputFile } from '../domain/run-result.js';
import type { RoleDecision, Session } from '../domain/session.js';
import type { SessionMetadata } from '../domain/transcript.js';
import type { DiscoveredFile } from './discover.js';
import { fingerprintOf } from './fingerprint.js';
import { type ChosenFormat, ingestFile } from './ingest-file.js';
import { sketchOf } from './near-copies.js';
import type { IngestOptions } from './options.js';
import { proposeRoles, type RoleProposal } from './roles/propose-roles.js';

/** What a file was taken for and what was found in it; not a word of it but speaker labels. */
export interface FileReport {
  readonly file: InputFile;
  readonly format: ChosenFormat | null;
  readonly sessions: readonly SessionReport[];
  /** Problems of sessions that could not be built, or of the file as a whole. */
  readonly problems: readonly Problem[];
}

export interface SessionReport {
  readonly sessionId: string;
  /** What the file, its path and the side files say of it. */
  readonly metadata: SessionMetadata;
  readonly turns: number;
  readonly utterances: number;
  readonly minutes: number | null;
  readonly roles: RoleDecision;
  /** What the roles of several speakers may be, the likeliest first; none where two speak. */
  readonly proposals: readonly RoleProposal[];
  /** Turns and words of all speakers together. */
  readonly words: number;
  /** The shape of the first turns, by which a person sees whether the file was read as it is meant. */
  readonly firstTurns: readonly TurnShape[];
  /** Signs of identity by kind. */
  readonly identifiers: Readonly<Record<string, number>>;
  /** Whether it would be measured, and why not; null where nobody judged it. */
  readonly eligibility: Eligibility | null;
  readonly problems: readonly Problem[];
  /** Hash of the session's words, the same for the same words under any name. */
  readonly fingerprint: string;
  /** Hashes of runs of its words, many of them the same for nearly the same words. */
  readonly sketch: readonly number[];
}

/** Whether a session would be measured, and what to tell people about it. */
export type JudgeSession = (session: Session) => {
  readonly eligibility: Eligibility;
  readonly problems: readonly Problem[];
};

/** A turn without its words. */
export interface TurnShape {
  /** 1-based line, cue, row or paragraph in the source. */
  readonly line: number;
  /** Null where the file names nobody. */
  readonly speaker: string | null;
  readonly words: number;
  readonly startSeconds: number | null;
}

const TURNS_SHOWN = 6;

/** Reads a file as an audit would and keeps what there is to say about it; `heard` is called whenever a session was read. */
export async function inspectFile(
  file: DiscoveredFile,
  options: IngestOptions,
  judge: JudgeSession | null = null,
  heard: () => void = () => {},
): Promise<FileReport> {
  const sessions: SessionReport[] = [];
  const problems: Problem[] = [];
  let format: ChosenFormat | null = null;
  const ingesting = ingestFile(
    file,
    options,
    () => true,
    (chosen) => {
      format = chosen;
    },
  );
  let step = await ingesting.next();
  for (; !step.done; step = await ingesting.next()) {
    heard();
    if (step.value.status === 'failed') problems.push(...step.value.problems);
    else sessions.push(reportOf(step.value.session, step.value.problems, judge));
  }
  return { file: step.value, format, sessions, problems };
}

function reportOf(session: Session, problems: readonly Problem[], judge: JudgeSession | null): SessionReport {
  const judged = judge?.(session) ?? null;
  const identifiers = new Map<string, number>();
  for (const { kind } of session.identifiers) identifiers.set(kind, (identifiers.get(kind) ?? 0) + 1);
  return {
    sessionId: session.id,
    metadata: session.metadata,
    turns: session.turns.length,
    utterances: session.utterances.length,
    minutes: session.durationSeconds === null ? null : session.durationSeconds / 60,
    roles: session.roles,
    proposals: proposeRoles(session.roles, session.turns),
    words: session.roles.speakers.reduce((sum, { words }) => sum + words, 0),
    firstTurns: session.turns.slice(0, TURNS_SHOWN).map(({ line, speaker, spoken, start }) => ({
      line,
      speaker,
      words: countWords(spoken),
      startSeconds: start,
    })),
    identifiers: Object.fromEntries([...identifiers].sort()),
    eligibility: judged?.eligibility ?? null,
    problems: [...problems, ...(judged?.problems ?? [])],
    fingerprint: fingerprintOf(session),
    sketch: sketchOf(session),
  };
}
