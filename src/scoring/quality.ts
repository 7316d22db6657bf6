import type { CodedSession } from '../domain/coded-session.js';
import { countWords } from '../domain/count-words.js';
import type { Role } from '../domain/session.js';
import type { SessionQuality, Volley } from '../domain/session-result.js';

/** How far a session's numbers can be trusted; `reviewBelow` is the confidence under which a person should look. */
export function assessQuality(coded: CodedSession, volleys: readonly Volley[], reviewBelow: number): SessionQuality {
  const { session, assignments } = coded;
  let machine = 0;
  let low = 0;
  let confidence = 0;
  let humanCoded = 0;
  for (const one of assignments) {
    if (!one.code) continue;
    if (one.source === 'human' || one.source === 'correction') humanCoded++;
    else {
      machine++;
      confidence += one.confidence ?? 0;
      if ((one.confidence ?? 0) < reviewBelow) low++;
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
    meanConfidence: machine === 0 ? null : confidence / machine,
    roleConfidence: session.roles.confidence,
    roleMethod: session.roles.method,
    identifiers: session.identifiers.length,
  };
}
