import type { CoderIdentity } from '../domain/coded-session.js';
import { isClientCode, isPractitionerCode } from '../domain/codes.js';
import { ModelError } from '../domain/errors.js';
import type { Session } from '../domain/session.js';
import type { Predictions } from './coder.js';
import { likeliest } from './likeliest.js';

/**
 * A coder's answers as they may be used. Throws ModelError naming the coder, the
 * session and the utterance: one answer an utterance, codes of the codebook that
 * fit the speaker, probabilities from 0 to 1.
 */
export function checkPredictions(session: Session, predictions: Predictions, coder: CoderIdentity): Predictions {
  if (predictions.length !== session.utterances.length) {
    throw faulty(
      coder,
      session.id,
      `expected ${session.utterances.length} answers, one an utterance, found ${predictions.length}`,
    );
  }
  for (const [at, utterance] of session.utterances.entries()) {
    const prediction = predictions[at];
    if (prediction === null) continue;
    const where = `${session.id} ${utterance.id}`;
    if (prediction === undefined) throw faulty(coder, where, 'expected an answer or null, found nothing');
    const fits =
      utterance.role === 'practitioner' ? isPractitionerCode : utterance.role === 'client' ? isClientCode : never;
    for (const code in prediction.probabilities) {
      const value: unknown = Reflect.get(prediction.probabilities, code);
      if (!fits(code)) throw faulty(coder, where, `expected codes of a ${utterance.role}, found "${code}"`);
      if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
        throw faulty(coder, where, `expected a probability from 0 to 1 for ${code}, found ${String(value)}`);
      }
    }
    const code: string | null = likeliest(prediction);
    if (code !== null && !fits(code)) {
      throw faulty(coder, where, `expected a decision for a code of a ${utterance.role}, found "${code}"`);
    }
  }
  return predictions;
}

/** Other speakers are not coded. */
function never(_code: string): boolean {
  return false;
}

function faulty({ id, version }: CoderIdentity, where: string, what: string): ModelError {
  return new ModelError(
    'coder-answer',
    `the coder ${id} ${version} on ${where}: ${what}.`,
    'Mend the coder: `predict` gives, for every utterance in order, probabilities over the codes of its role, or null.',
  );
}
