import { InputError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';
import type { InputFile } from '../domain/run-result.js';
import type { Session } from '../domain/session.js';
import type { SourceRef, Transcript } from '../domain/transcript.js';
import { buildSession } from './build-session.js';
import type { DiscoveredFile } from './discover.js';
import { sessionHash } from './discover-forgotten.js';
import type { TranscriptReader } from './formats/reader.js';
import { chooseReader } from './formats/readers.js';
import { maskPath } from './identifiers/mask.js';
import type { IngestOptions } from './options.js';
import { problem, problemFromError } from './problem.js';
import { withoutNoise } from './recogniser-noise.js';
import { noteProblems } from './source-notes.js';
import { type OpenedFile, openFile } from './source-on-disk.js';
import { explainUnknown } from './unknown-format.js';

/** One session of a file, with its place among them from 0: built, or failed with the reasons. */
export type Ingested = Found & { readonly at: number };

type Found =
  | { readonly status: 'session'; readonly session: Session; readonly problems: readonly Problem[] }
  | { readonly status: 'failed'; readonly source: SourceRef; readonly problems: readonly Problem[] };

/** The format a file was taken for, and why. */
export interface ChosenFormat {
  readonly id: string;
  readonly label: string;
  readonly because: string;
}

/**
 * Reads a file's sessions one after the other and ends with its record. Trouble
 * with the input comes as data; only bugs of our own are thrown. Sessions at
 * unwanted places are passed over, so that work on a large file can be shared
 * out; the record then counts the wanted ones. Readers of one's own are asked before the others.
 */
export async function* ingestFile(
  file: DiscoveredFile,
  options: IngestOptions,
  isWanted: (at: number) => boolean = () => true,
  onFormat: (format: ChosenFormat) => void = () => {},
  own: readonly TranscriptReader[] = [],
): AsyncGenerator<Ingested, InputFile> {
  const path = options.identifiers === 'mask' ? maskPath(file.path) : file.path;
  const source: SourceRef = { path, part: null };
  let opened: OpenedFile;
  try {
    opened = await openFile(file.path, file.absolute, file.bytes, options.encoding);
  } catch (error) {
    yield { at: 0, ...failure(error, source) };
    return {
      path,
      bytes: file.bytes,
      sha256: '',
      format: null,
      encoding: null,
      sessions: 0,
      status: 'rejected',
    };
  }
  const tally = { sessions: 0, failed: 0, format: null as string | null };
  let next = 0;
  for await (const find of ingestSource(opened, source, options, tally, onFormat, own)) {
    const at = next++;
    if (!isWanted(at)) continue;
    const found = find();
    if (found.status === 'session' && options.forgotten?.includes(sessionHash(found.session))) continue;
    if (found.status === 'session') tally.sessions++;
    else tally.failed++;
    yield { at, ...found };
  }
  return {
    path,
    bytes: opened.source.size,
    sha256: opened.sha256,
    format: tally.format,
    encoding: opened.encoding,
    sessions: tally.sessions,
    status: tally.sessions === 0 ? 'rejected' : tally.failed > 0 ? 'partly-read' : 'read',
  };
}

interface Tally {
  sessions: number;
  failed: number;
  format: string | null;
}

/**
 * A reader's problems come before the transcript they belong to, or after the
 * last one; each session therefore waits for the next before it goes out. What
 * goes out is built only when it is called for.
 */
async function* ingestSource(
  { source: file, notes }: OpenedFile,
  source: SourceRef,
  options: IngestOptions,
  tally: Tally,
  onFormat: (format: ChosenFormat) => void,
  own: readonly TranscriptReader[],
): AsyncGenerator<() => Found> {
  const chosen = chooseReader(file.head, own);
  if (!chosen) {
    const unknown = failure(await explainUnknown(file), source);
    yield () => unknown;
    return;
  }
  tally.format = chosen.reader.id;
  onFormat({ id: chosen.reader.id, label: chosen.reader.label, because: chosen.because });
  let waiting: (() => Found) | null = null;
  let pending: Problem[] = [...noteProblems(notes, source)];
  try {
    for await (const item of chosen.reader.read(file, options)) {
      if (item.kind === 'problem') {
        pending.push({ ...item.problem, source: { ...item.problem.source, path: source.path } });
        continue;
      }
      if (waiting) yield waiting;
      for (const lost of lostParts(pending, item.transcript.source.part)) yield () => lost;
      pending = pending.filter((one) => one.severity !== 'error' || one.source.part === item.transcript.source.part);
      const [{ transcript }, known] = [item, pending];
      waiting = () => toFound(transcript, known, options);
      pending = [];
    }
  } catch (error) {
    if (waiting) yield waiting;
    const [ended, known] = [failure(error, source), pending];
    yield () => withProblems(ended, known);
    return;
  }
  const errors = pending.filter(({ severity }) => severity === 'error');
  const others = pending.filter(({ severity }) => severity !== 'error');
  const last = waiting;
  if (last) yield () => withProblems(last(), others);
  else if (others.length > 0) errors.push(...others);
  for (const lost of lostParts(errors, undefined)) yield () => lost;
}

/** Errors about parts of the file other than the session at hand: each is a session that was lost. */
function lostParts(problems: readonly Problem[], part: string | null | undefined): readonly Found[] {
  return problems
    .filter((one) => part === undefined || (one.severity === 'error' && one.source.part !== part))
    .map((one) => ({ status: 'failed', source: one.source, problems: [one] }));
}

/** A day of talk has fewer turns than this; more is another kind of file, or many sessions taken for one. */
const MOST_TURNS = 50_000;

function toFound(read: Transcript, pending: readonly Problem[], options: IngestOptions): Found {
  if (read.turns.length > MOST_TURNS) return tooLong(read, pending, options);
  const { transcript, problems: noise } = withoutNoise(read);
  const built = buildSession(transcript, options);
  const problems = [
    ...[...pending, ...noise].map((one) => ({
      ...one,
      source: built.session.source,
      sessionId: one.sessionId ?? built.session.id,
    })),
    ...built.problems,
  ];
  return problems.some(({ severity }) => severity === 'error')
    ? { status: 'failed', source: built.session.source, problems }
    : { status: 'session', session: built.session, problems };
}

function tooLong({ source, turns }: Transcript, pending: readonly Problem[], options: IngestOptions): Found {
  const path = options.identifiers === 'mask' ? maskPath(source.path) : source.path;
  const found = problem({
    code: 'session-too-long',
    severity: 'error',
    source: { ...source, path },
    line: turns[MOST_TURNS]?.line ?? null,
    message: `expected at most ${MOST_TURNS} turns in a session, found ${turns.length}`,
    remedy:
      'if the file holds many sessions, say which column or key names them (--column session=<name>), or split it',
  });
  return { status: 'failed', source: { ...source, path }, problems: [...pending, found] };
}

function withProblems(found: Found, more: readonly Problem[]): Found {
  return { ...found, problems: [...found.problems, ...more] };
}

function failure(error: unknown, source: SourceRef): Found {
  if (!(error instanceof InputError)) throw error;
  return { status: 'failed', source, problems: [problemFromError(error, source)] };
}
