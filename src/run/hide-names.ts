import { comesAlong } from '../coding/shipped.js';
import type { Config } from '../config/config.js';
import type { Problem } from '../domain/problem.js';
import type { InputFile } from '../domain/run-result.js';
import type { Session } from '../domain/session.js';
import type { QuotePlace, SheetChoice } from '../domain/sheet-choice.js';
import type { SessionMetadata, SourceRef, Turn } from '../domain/transcript.js';
import type { MonthUsed } from '../saved/month-parts.js';
import type { Pseudonyms } from './pseudonyms.js';

/** Puts pseudonyms on what leaves the reading of a file; leaves it as it is when there are none. */
export interface Hider {
  session(session: Session): Session;
  problem(problem: Problem): Problem;
  input(file: InputFile): InputFile;
}

export function hiderOf(names: Pseudonyms | null): Hider {
  return names
    ? {
        session: (session) => hideSession(session, names),
        problem: (problem) => hideProblem(problem, names),
        input: (file) => ({
          ...file,
          path: names.path(file.path),
          bytes: null,
          sha256: names.fingerprint(file.sha256),
        }),
      }
    : { session: (session) => session, problem: (problem) => problem, input: (file) => file };
}

/** A session under pseudonyms: its id, its file, the people's ids and labels. Its words stay as they are. */
function hideSession(session: Session, names: Pseudonyms): Session {
  const speaker = (label: string) => names.of('speaker', label);
  return {
    ...session,
    id: names.of('session', session.id),
    source: hideSource(session.source, names),
    metadata: hideMetadata(session.metadata, names),
    roles: {
      ...session.roles,
      speakers: session.roles.speakers.map((one) => ({ ...one, speaker: speaker(one.speaker) })),
    },
    turns: session.turns.map((turn) => hideTurn(turn, names)),
    utterances: session.utterances.map((one) => ({ ...one, speaker: speaker(one.speaker) })),
  };
}

/** A problem under pseudonyms; `sessionId` is the session's id before it was hidden. */
function hideProblem(problem: Problem, names: Pseudonyms): Problem {
  const { sessionId, source } = problem;
  const hide = (words: string) => {
    const pathless = source.path === '' ? words : words.replaceAll(source.path, names.path(source.path));
    return sessionId === null || sessionId.length < 3
      ? pathless
      : pathless.replaceAll(sessionId, names.of('session', sessionId));
  };
  return {
    ...problem,
    source: hideSource(source, names),
    sessionId: sessionId === null ? null : names.of('session', sessionId),
    message: hide(problem.message),
    remedy: hide(problem.remedy),
  };
}

/** The configuration as the manifest shows it: without the labels of speakers, the names of folders and the place of any file. */
export function hideConfig(config: Config, names: Pseudonyms): Config {
  const hide = (labels: readonly string[]) => labels.map((label) => names.of('speaker', label));
  const { roles } = config.ingest;
  const { model, languageModel } = config.coding;
  return {
    ...config,
    ingest: {
      ...config.ingest,
      // What stands between its fields can name a place or a person.
      pathPattern: null,
      roles: { practitioner: hide(roles.practitioner), client: hide(roles.client), other: hide(roles.other) },
    },
    coding: {
      ...config.coding,
      model: model === null || comesAlong(model) ? model : 'own',
      corrections: null,
      languageModel: languageModel === null ? null : { ...languageModel, bars: null },
    },
    reports: { ...config.reports, hashIds: 'salt', wording: null, choices: null },
  };
}

/** Choices made on sheets with names, and those made on sheets with pseudonyms, as these sheets name people and sessions. */
export function choicesUnder(names: Pseudonyms, choices: readonly SheetChoice[]): readonly SheetChoice[] {
  const session = (place: QuotePlace | null) =>
    place === null ? null : { ...place, sessionId: names.of('session', place.sessionId) };
  return choices.flatMap((one) => {
    const nameless = { ...one, reviewer: one.reviewer === null ? null : names.of('annotator', one.reviewer) };
    const hidden = {
      ...nameless,
      practitionerId: names.of('practitioner', one.practitionerId),
      quote: session(one.quote),
      insteadOf: session(one.insteadOf),
    };
    return [nameless, hidden];
  });
}

/** What a month was made with, its fingerprints keyed as those of the transcripts are. */
export function hideMonth(used: MonthUsed, names: Pseudonyms): MonthUsed {
  return { ...used, parts: used.parts.map(({ path, sha256 }) => ({ path, sha256: names.fingerprint(sha256) })) };
}

function hideSource(source: SourceRef, names: Pseudonyms): SourceRef {
  return { path: names.path(source.path), part: source.part === null ? null : names.of('part', source.part) };
}

function hideMetadata(metadata: SessionMetadata, names: Pseudonyms): SessionMetadata {
  return {
    ...metadata,
    sessionId: metadata.sessionId === null ? null : names.of('session', metadata.sessionId),
    practitionerId: metadata.practitionerId === null ? null : names.of('practitioner', metadata.practitionerId),
    clientId: metadata.clientId === null ? null : names.of('client', metadata.clientId),
    extra: Object.fromEntries(
      Object.entries(metadata.extra).flatMap(([key, value]) => {
        if (names.keeps(key)) return [[key, value]];
        return NAMES_SOMEONE.test(key) ? [[key, names.of('other', value)]] : [];
      }),
    ),
  };
}

/** Columns of one's own that pseudonyms leave out of a session, by name. */
export function droppedColumns({ extra }: SessionMetadata, names: Pseudonyms | null): readonly string[] {
  return names === null ? [] : Object.keys(extra).filter((key) => !names.keeps(key) && !NAMES_SOMEONE.test(key));
}

/** The one problem of a run that says which columns were left out. */
export function sayDropped(columns: ReadonlySet<string>): readonly Problem[] {
  if (columns.size === 0) return [];
  return [
    {
      code: 'columns-left-out',
      severity: 'info',
      source: { path: '', part: null },
      line: null,
      sessionId: null,
      utteranceId: null,
      message: `expected columns that say nothing of who was there; left out under --hash-ids: ${[...columns].toSorted().join(', ')}.`,
      remedy: 'Where a column names nobody, keep it with --keep-column and its name.',
    },
  ];
}

/** Columns of one's own that, by their name, tell who or which file: they get a pseudonym. */
const NAMES_SOMEONE =
  /(?:^|_)(?:id|ids|name|names|label|file|filename|path|url|email|phone|initials|supervisor|coder|rater|title)$/;

function hideTurn(turn: Turn, names: Pseudonyms): Turn {
  return {
    ...turn,
    speaker: turn.speaker === null ? null : names.of('speaker', turn.speaker),
    codings: turn.codings.map((coding) => ({ ...coding, annotator: names.of('annotator', coding.annotator) })),
  };
}
