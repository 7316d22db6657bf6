import type { Problem } from '../domain/problem.js';
import type { IdentifierFinding, RoleDecision, Session } from '../domain/session.js';
import type { Transcript } from '../domain/transcript.js';
import { checkSession } from './check-session.js';
import { mergeFacts } from './formats/parts/facts.js';
import { findIdentifiers } from './identifiers/find-identifiers.js';
import { maskPath, maskTranscript } from './identifiers/mask.js';
import type { IngestOptions } from './options.js';
import { factsFromPath } from './path-pattern.js';
import { resolveRoles } from './roles/resolve-roles.js';
import { buildUtterances } from './segment/utterances.js';
import { sessionIdOf } from './session-id.js';
import { sideFactsFor } from './side-files.js';

/** A session from what a reader read, and what there is to say about it; an error among the problems means it must not be scored. */
export function buildSession(
  transcript: Transcript,
  options: IngestOptions,
): { readonly session: Session; readonly problems: readonly Problem[] } {
  const known = withOutsideFacts(transcript, options);
  const roles = resolveRoles(known, options);
  const shown = maskIfAsked(known, findIdentifiers(known), roles, options);
  const id = sessionIdOf(shown.transcript.metadata.sessionId, shown.transcript.source);
  const roleBySpeaker = new Map(shown.roles.speakers.map(({ speaker, role }) => [speaker, role]));
  const { source, format, metadata, globals, turns } = shown.transcript;
  const session: Session = {
    id,
    source,
    format,
    metadata: { ...metadata, sessionId: id },
    globals,
    roles: shown.roles,
    identifiers: shown.identifiers,
    turns,
    utterances: buildUtterances(turns, (speaker) =>
      speaker === null ? 'other' : (roleBySpeaker.get(speaker) ?? 'other'),
    ),
    durationSeconds: durationOf(shown.transcript),
  };
  return { session, problems: checkSession(session, options) };
}

interface Shown {
  readonly transcript: Transcript;
  readonly roles: RoleDecision;
  readonly identifiers: readonly IdentifierFinding[];
}

/** Roles are decided on the labels as printed; what leaves this function holds no masked word. */
function maskIfAsked(
  transcript: Transcript,
  identifiers: readonly IdentifierFinding[],
  roles: RoleDecision,
  options: IngestOptions,
): Shown {
  if (options.identifiers !== 'mask') return { transcript, roles, identifiers };
  const masked = maskTranscript(transcript, identifiers);
  const { path, part } = transcript.source;
  const source = {
    path: maskPath(path, masked.names),
    part: part === null ? null : maskPath(part, masked.names),
  };
  const speakers = roles.speakers.map((one) => ({ ...one, speaker: masked.speakers.get(one.speaker) ?? one.speaker }));
  return {
    transcript: { ...masked.transcript, source },
    roles: { ...roles, speakers },
    identifiers: masked.findings,
  };
}

/** Columns win over side files, side files over the path pattern. */
function withOutsideFacts(transcript: Transcript, options: IngestOptions): Transcript {
  const { path, part } = transcript.source;
  const fromPath = options.pathPattern === null ? null : factsFromPath(options.pathPattern, path);
  const ids = [transcript.metadata.sessionId, part, fromPath?.metadata.sessionId ?? null];
  const fromSide = sideFactsFor(options.sideFiles, path, [...new Set(ids)]);
  let facts = { metadata: transcript.metadata, globals: transcript.globals };
  if (fromSide) facts = mergeFacts(facts, fromSide);
  if (fromPath) facts = mergeFacts(facts, fromPath);
  return { ...transcript, ...facts };
}

function durationOf(transcript: Transcript): number | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, end } of transcript.turns) {
    for (const time of [start, end]) {
      if (time === null) continue;
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
  }
  return last > first ? last - first : null;
}
