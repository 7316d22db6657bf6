import { countWordsOfEach } from '../domain/count-words.js';
import type { Session } from '../domain/session.js';
import type { TalkShare } from '../domain/session-result.js';

/**
 * Words of everyone who speaks, in the order in which they first do, with their share of what practitioners and clients
 * said; third voices have none. Null where two speak or fewer: then the measure of talk says it.
 */
export function shareTalk({ utterances }: Pick<Session, 'utterances'>): readonly TalkShare[] | null {
  const words = new Map<string, { readonly speaker: string; readonly role: TalkShare['role']; words: number }>();
  let all = 0;
  const counts = countWordsOfEach(utterances);
  for (const [at, { speaker, role }] of utterances.entries()) {
    const own = counts[at] ?? 0;
    const key = `${role} ${speaker}`;
    const known = words.get(key) ?? { speaker, role, words: 0 };
    known.words += own;
    words.set(key, known);
    if (role !== 'other') all += own;
  }
  if (words.size < 3) return null;
  return [...words.values()].map((one) => ({
    ...one,
    percent: one.role === 'other' || all === 0 ? null : (100 * one.words) / all,
  }));
}
