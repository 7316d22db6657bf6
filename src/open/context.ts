import { isTentative } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import type { SavedUtterance } from '../saved/read-utterances.js';
import type { Line } from './protocol.js';

/** An utterance with so many before and after it; `now` has the codes that people gave since the run. */
export function linesAround(
  utterances: readonly SavedUtterance[],
  utteranceId: string,
  reach: number,
  now: ReadonlyMap<string, CodeId | null>,
  reviewBelow: number,
): readonly Line[] {
  const at = utterances.findIndex((one) => one.utteranceId === utteranceId);
  return utterances.slice(Math.max(0, at - reach), at + reach + 1).map(({ assignment, ...one }) => {
    const code = now.has(one.utteranceId) ? (now.get(one.utteranceId) ?? null) : assignment.code;
    return {
      utteranceId: one.utteranceId,
      turn: one.turn,
      role: one.role,
      speaker: one.speaker,
      text: one.text,
      code,
      isTentative: code === assignment.code && isTentative(assignment, reviewBelow),
    };
  });
}
