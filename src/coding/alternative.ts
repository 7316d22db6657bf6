import { type CodeId, isCodeId } from '../domain/codes.js';
import { AGAINST } from './against.js';

type Probabilities = Readonly<Partial<Record<CodeId, number>>>;

/**
 * The code that might as well stand in place of `code`, where the machine wavers: it holds the other for at least half
 * as likely. Null elsewhere. It may be the likelier of the two, because rare codes are given by bars of their own. A code against motivational interviewing never stands beside one that is not:
 * such codes are said outright or not at all.
 */
export function alternativeTo(
  code: CodeId,
  probabilities: Probabilities,
  isRuledOut: (other: CodeId) => boolean = () => false,
): CodeId | null {
  const least = HALF * (probabilities[code] ?? 0);
  const passed: CodeId[] = AGAINST.includes(code) ? [code] : [code, ...AGAINST];
  for (;;) {
    const other = likeliestBut(passed, probabilities);
    if (other === null || (probabilities[other] ?? 0) < least) return null;
    if (!isRuledOut(other)) return other;
    passed.push(other);
  }
}

const HALF = 0.5;

function likeliestBut(passed: readonly CodeId[], probabilities: Probabilities): CodeId | null {
  let best: CodeId | null = null;
  let most = 0;
  for (const code in probabilities) {
    if (!isCodeId(code) || passed.includes(code)) continue;
    const value = probabilities[code] ?? 0;
    if (value > most) {
      best = code;
      most = value;
    }
  }
  return best;
}
