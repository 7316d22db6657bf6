import { InputError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';
import type { InputFile } from '../domain/run-result.js';
import type { Session } from '../domain/session.js';
import type { SourceRef, Transcript } from '../domain/transcript.js';
import { buildSession } from './build-session.js';
import type { DiscoveredFile } from './discover.js';
import type { SourceFile } from './formats/reader.js';
import { chooseReader } from './formats/readers.js';
import { maskPath } from './identifiers/mask.js';
import type { IngestOptions } from './options.js';
import { problemFromError } from './problem.js';
import { type OpenedFile, openFile } from './source-on-disk.js';
import { explainUnknown } from './unknown-format.js';

/** One session of a file: built, or failed with the reasons. */
export type Ingested =
  | { readonly status: 'session'; readonly session: Session; readonly problems: readonly Problem[] }
  | { readonly status: 'failed'; readonly source: SourceRef; readonly problems: readonly Problem[] };

/**
 * Reads a file's sessions one after the other and ends with its record. Trouble
 * with the input comes as data; only bugs of our own are thrown.
 */
export async function* ingestFile(file: DiscoveredFile, options: IngestOptions): AsyncGenerator<Ingested, InputFile> {
  const path = options.identifiers === 'mask' ? maskPath(file.path) : file.path;
  const source: SourceRef = { path, part: null };
  let opened: OpenedFile;
  try {
    opened = await openFile(file.path, file.absolute, file.bytes, options.encoding);
  } catch (error) {
    yield failure(error, source);
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
  yield* ingestSource(opened.source, source, options, tally);
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
 * last one; each session therefore waits for the next before it goes out.
 */
async function* ingestSource(
  file: SourceFile,
  source: SourceRef,
  options: IngestOptions,
  tally: Tally,
): AsyncGenerator<Ingested> {
  const chosen = chooseReader(file.head);
  if (!chosen) {
    tally.failed++;
    yield failure(await explainUnknown(file), source);
    return;
  }
  tally.format = chosen.reader.id;
  let waiting: Ingested | null = null;
  let pending: Problem[] = [];
  try {
    for await (const item of chosen.reader.read(file, options)) {
      if (item.kind === 'problem') {
        pending.push({ ...item.problem, source: { ...item.problem.source, path: source.path } });
        continue;
      }
      if (waiting) yield count(waiting, tally);
      for (const lost of lostParts(pending, item.transcript.source.part)) yield count(lost, tally);
      pending = pending.filter((one) => one.severity !== 'error' || one.source.part === item.transcript.source.part);
      waiting = toIngested(item.transcript, pending, options);
      pending = [];
    }
  } catch (error) {
    if (waiting) yield count(waiting, tally);
    tally.failed++;
    const ended = failure(error, source);
    yield withProblems(ended, pending);
    return;
  }
  const errors = pending.filter(({ severity }) => severity === 'error');
  const others = pending.filter(({ severity }) => severity !== 'error');
  if (waiting) yield count(withProblems(waiting, others), tally);
  else if (others.length > 0) errors.push(...others);
  for (const lost of lostParts(errors, undefined)) yield count(lost, tally);
}

/** Errors about parts of the file other than the session at hand: each is a session that was lost. */
function lostParts(problems: readonly Problem[], part: string | null | undefined): readonly Ingested[] {
  return problems
    .filter((one) => part === undefined || (one.severity === 'error' && one.source.part !== part))
    .map((one) => ({ status: 'failed', source: one.source, problems: [one] }));
}

function toIngested(transcript: Transcript, pending: readonly Problem[], options: IngestOptions): Ingested {
  const built = buildSession(transcript, options);
  const problems = [
    ...pending.map((one) => ({ ...one, sessionId: one.sessionId ?? built.session.id })),
    ...built.problems,
  ];
  return problems.some(({ severity }) => severity === 'error')
    ? { status: 'failed', source: built.session.source, problems }
    : { status: 'session', session: built.session, problems };
}

function withProblems(ingested: Ingested, more: readonly Problem[]): Ingested {
  return { ...ingested, problems: [...ingested.problems, ...more] };
}

function count(ingested: Ingested, tally: Tally): Ingested {
  if (ingested.status === 'session') tally.sessions++;
  else tally.failed++;
  return ingested;
}

function failure(error: unknown, source: SourceRef): Ingested {
  if (!(error instanceof InputError)) throw error;
  return { status: 'failed', source, problems: [problemFromError(error, source)] };
}
