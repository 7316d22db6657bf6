import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';
import type { Transcript } from '../domain/transcript.js';
import { checkSession } from './check-session.js';
import { mergeFacts } from './formats/facts.js';
import { findIdentifiers } from './identifiers/find-identifiers.js';
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
  const id = sessionIdOf(known.metadata.sessionId, known.source);
  const roles = resolveRoles(known, options);
  const roleBySpeaker = new Map(roles.speakers.map(({ speaker, role }) => [speaker, role]));
  const session: Session = {
    id,
    source: known.source,
    format: known.format,
    metadata: { ...known.metadata, sessionId: id },
    globals: known.globals,
    roles,
    identifiers: findIdentifiers(known),
    turns: known.turns,
    utterances: buildUtterances(known.turns, (speaker) =>
      speaker === null ? 'other' : (roleBySpeaker.get(speaker) ?? 'other'),
    ),
    durationSeconds: durationOf(known),
  };
  return { session, problems: checkSession(session, options) };
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
