import type { CodedSession } from '../domain/coded-session.js';
import type { SessionQuality } from '../domain/session-result.js';
import { countWords } from './words.js';

/** How far a session's numbers can be trusted; `reviewBelow` is the confidence under which a person should look. */
export function assessQuality(coded: CodedSession, reviewBelow: number): SessionQuality {
  const { session, assignments } = coded;
  const machine = assignments.filter(
    (assignment) => assignment.code && (assignment.source === 'model' || assignment.source === 'rule'),
  );
  const low = machine.filter((assignment) => (assignment.confidence ?? 0) < reviewBelow).length;
  const confidence = machine.reduce((sum, assignment) => sum + (assignment.confidence ?? 0), 0);
  const byRole = (role: string) => session.utterances.filter((utterance) => utterance.role === role).length;
  return {
    turns: session.turns.length,
    utterances: session.utterances.length,
    practitionerUtterances: byRole('practitioner'),
    clientUtterances: byRole('client'),
    words: session.utterances.reduce((sum, utterance) => sum + countWords(utterance.spoken), 0),
    durationSeconds: session.durationSeconds,
    humanCoded: assignments.filter((one) => one.code && (one.source === 'human' || one.source === 'correction')).length,
    lowConfidence: low,
    lowConfidencePercent: machine.length === 0 ? null : (100 * low) / machine.length,
    meanConfidence: machine.length === 0 ? null : confidence / machine.length,
    roleConfidence: session.roles.confidence,
    roleMethod: session.roles.method,
    identifiers: session.identifiers.length,
  };
}
