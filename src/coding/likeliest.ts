import { type CodeId, isCodeId } from '../domain/codes.js';
import type { Prediction } from './coder.js';

/** The code a prediction settles on. */
export function likeliest(prediction: Prediction): CodeId | null {
  return prediction.decision ?? likeliestBut(prediction, null);
}

/** The likeliest of the other codes; null where there is none. */
export function likeliestBut(prediction: Prediction, but: CodeId | null): CodeId | null {
  let best: CodeId | null = null;
  let most = -1;
  for (const code in prediction.probabilities) {
    if (code === but || !isCodeId(code)) continue;
    const value = prediction.probabilities[code] ?? 0;
    if (value > most) {
      best = code;
      most = value;
    }
  }
  return best;
}
