import type { SessionMoments } from '../domain/feedback.js';
import type { Problem } from '../domain/problem.js';
import type { InputFile } from '../domain/run-result.js';
import type { SessionSummary } from '../domain/session-result.js';
import type { SourceRef } from '../domain/transcript.js';
import { formatSummary } from '../saved/saved-summary.js';
import { joinBlocks, splitBlocks } from './blocks.js';
import type { KeptPage } from './cache/entry.js';
import type { ResultCache } from './cache/result-cache.js';
import { PackedMoments } from './memory/packed-moments.js';
import { type ProcessedSession, SESSION_TABLES, type SessionTable } from './process-session.js';

/** What comes out of a file, in the file's order; the last is always its record. */
export type Outcome = SessionOutcome | FailedOutcome | FileOutcome;

/** A session's share of every file of the run, as bytes ready to be written. */
export interface SessionOutcome {
  readonly kind: 'session';
  /** Place among the file's sessions, read or not, from 0. */
  readonly at: number;
  /** Id and source before any pseudonym, the hashes of the words that tell a copy and a near one, and the columns that pseudonyms left out. */
  readonly asRead: {
    readonly sessionId: string;
    readonly source: SourceRef;
    readonly fingerprint: string;
    readonly sketch: readonly number[];
    readonly dropped: readonly string[];
  };
  readonly summary: SessionSummary;
  /** The summary as `tables/sessions.jsonl` has it. */
  readonly line: Uint8Array;
  /** What it adds to its practitioner's feedback sheet. */
  readonly moments: PackedMoments;
  readonly problems: readonly Problem[];
  readonly rows: Readonly<Record<SessionTable, Uint8Array>>;
  /** The page itself, or where it lies in the cache. */
  readonly page: Uint8Array | KeptPage | null;
  /** Of the cache entry that holds this session alone; null when none does. */
  readonly key: string | null;
}

/** A session that could not be built. */
export interface FailedOutcome {
  readonly kind: 'failed';
  readonly at: number;
  readonly problems: readonly Problem[];
}

/** The record of a file, or of a part of it. */
export interface FileOutcome {
  readonly kind: 'file';
  readonly input: InputFile;
  /** True when sessions of the file were passed over because they were withdrawn: nothing is kept of such a file. */
  readonly passedOver?: boolean;
  /** True when nothing was computed again. */
  readonly cached: boolean;
  /** Of the cache entry that holds the whole file; null when none does. */
  readonly key: string | null;
}

export function toOutcome(
  at: number,
  asRead: SessionOutcome['asRead'],
  { summary, moments, problems, rows, page }: ProcessedSession,
): SessionOutcome {
  return {
    kind: 'session',
    at,
    asRead,
    summary,
    line: Buffer.from(formatSummary(summary)),
    moments: PackedMoments.of(moments),
    problems,
    rows: {
      sessions: Buffer.from(rows.sessions),
      measures: Buffer.from(rows.measures),
      utterances: Buffer.from(rows.utterances),
      flags: Buffer.from(rows.flags),
      corrections: Buffer.from(rows.corrections),
    },
    page,
    key: null,
  };
}

/**
 * An outcome as one block of bytes: what crosses threads, is cached, and lies on
 * storage for other machines. Its blocks: what is small as JSON, then summary,
 * rows and page as they will be written, and the packed moments.
 */
export function encodeOutcome(outcome: Outcome): Uint8Array<ArrayBuffer> {
  const { summary, line, rows, page, moments, ...rest } = { ...NO_SESSION, ...outcome };
  const head = moments === null ? rest : { ...rest, moments: { ...moments, packed: undefined } };
  const inside = page instanceof Uint8Array;
  const parts = [
    Buffer.from(JSON.stringify(inside || page === null ? head : { ...head, kept: page })),
    line ?? NOTHING,
    ...SESSION_TABLES.map((table) => rows?.[table] ?? NOTHING),
    inside ? page : NOTHING,
    moments?.packed ?? NOTHING,
  ];
  return joinBlocks(parts);
}

/** Reads what `encodeOutcome` wrote; throws when the sizes do not add up. */
export function decodeOutcome(bytes: Uint8Array): Outcome {
  const parts = splitBlocks(bytes);
  const [json = NOTHING, line = NOTHING, sessions = NOTHING, measures = NOTHING, utterances = NOTHING] = parts;
  const [flags = NOTHING, corrections = NOTHING, page = NOTHING, packed = NOTHING] = parts.slice(5);
  const head = parseJson(json);
  if (!isHead(head)) throw new Error('what is no outcome');
  if (head.kind !== 'session') return head;
  const summary = parseJson(line);
  if (!isSummary(summary)) throw new Error('an outcome without its summary');
  const { kept, ...rest } = head;
  return {
    ...rest,
    summary,
    line,
    rows: { sessions, measures, utterances, flags, corrections },
    page: kept ?? (page.length === 0 ? null : page),
    moments: new PackedMoments(head.moments, packed),
  };
}

/** The outcome with its page in the cache, where the cache takes it. */
export function withKeptPage<One extends Outcome>(outcome: One, cache: ResultCache): One {
  if (outcome.kind !== 'session' || !(outcome.page instanceof Uint8Array)) return outcome;
  return { ...outcome, page: cache.keepPage(outcome.page) ?? outcome.page };
}

/** The page of an outcome that lies in the cache, if it does. */
export function keptPageOf(outcome: Outcome): readonly KeptPage[] {
  return outcome.kind !== 'session' || outcome.page === null || outcome.page instanceof Uint8Array
    ? []
    : [outcome.page];
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
}

/** An outcome without its large parts. */
type Head = SessionHead | FailedOutcome | FileOutcome;

interface SessionHead extends Omit<SessionOutcome, 'summary' | 'line' | 'rows' | 'page' | 'moments'> {
  readonly moments: Omit<SessionMoments, 'moments'>;
  readonly kept?: KeptPage;
}

const NO_SESSION = { summary: null, line: null, rows: null, page: null, moments: null };
const NOTHING = new Uint8Array();

/** Only the frame is checked: what it holds was written by this very version, and a cached copy bears a seal. */
function isHead(value: unknown): value is Head {
  if (!isObject(value) || !('kind' in value)) return false;
  if (value.kind === 'session') return 'asRead' in value && 'moments' in value && 'problems' in value;
  return value.kind === 'file' ? 'input' in value : value.kind === 'failed' && 'problems' in value;
}

function isSummary(value: unknown): value is SessionSummary {
  return isObject(value) && 'sessionId' in value && 'measures' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
