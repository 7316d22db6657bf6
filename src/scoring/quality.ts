import { type CodedSession, isByMachine, isSureFinding, isUnsure } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import { countWords } from '../domain/count-words.js';
import type { Role } from '../domain/session.js';
import type { SessionQuality, Volley } from '../domain/session-result.js';

/**
 * How far a session's numbers can be trusted; `reviewBelow` is the confidence under which a person should look,
 * `safetyPlaces` the utterances that no measure counts.
 */
export function assessQuality(
  coded: CodedSession,
  volleys: readonly Volley[],
  reviewBelow: number,
  safetyPlaces: ReadonlySet<string>,
): SessionQuality {
  const { session, assignments } = coded;
  let machine = 0;
  let low = 0;
  // A language model states no confidence.
  let stated = 0;
  let confidence = 0;
  let humanCoded = 0;
  let safetyCoded = 0;
  const sureCounts: Partial<Record<CodeId, number>> = {};
  for (const one of assignments) {
    if (!one.code) continue;
    if (safetyPlaces.has(one.utteranceId)) safetyCoded++;
    else if (isSureFinding(one)) sureCounts[one.code] = (sureCounts[one.code] ?? 0) + 1;
    if (!isByMachine(one.source)) humanCoded++;
    else {
      machine++;
      if (one.confidence !== null) {
        stated++;
        confidence += one.confidence;
      }
      if (isUnsure(one, reviewBelow)) low++;
    }
  }
  const byRole: Record<Role, number> = { practitioner: 0, client: 0, other: 0 };
  let words = volleys.reduce((sum, volley) => sum + volley.words, 0);
  for (const { role, spoken } of session.utterances) {
    byRole[role]++;
    if (role === 'other') words += countWords(spoken);
  }
  return {
    turns: session.turns.length,
    utterances: session.utterances.length,
    practitionerUtterances: byRole.practitioner,
    clientUtterances: byRole.client,
    words,
    durationSeconds: session.durationSeconds,
    humanCoded,
    lowConfidence: low,
    lowConfidencePercent: machine === 0 ? null : (100 * low) / machine,
    meanConfidence: stated === 0 ? null : confidence / stated,
    sureCounts,
    safetyCoded,
    practitioners: new Set(
      session.utterances.flatMap(({ role, speaker }) => (role === 'practitioner' ? [speaker] : [])),
    ).size,
    roleConfidence: session.roles.confidence,
    roleMethod: session.roles.method,
    identifiers: session.identifiers.length,
    identifiersMasked: session.identifiers.filter(({ masked }) => masked).length,
  };
}
