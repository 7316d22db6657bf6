import { type CodeId, isCodeId } from '../domain/codes.js';
import type { Prediction } from './coder.js';

/** The code a prediction settles on. */
export function likeliest(prediction: Prediction): CodeId | null {
  if (prediction.decision !== undefined) return prediction.decision;
  let best: CodeId | null = null;
  let most = -1;
  for (const code in prediction.probabilities) {
    if (!isCodeId(code)) continue;
    const value = prediction.probabilities[code] ?? 0;
    if (value > most) {
      best = code;
      most = value;
    }
  }
  return best;
}
