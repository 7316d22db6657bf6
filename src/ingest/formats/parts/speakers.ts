import type { Transcript } from '../../../domain/transcript.js';
import { foldLabel } from './text/fold-label.js';
import type { Cue } from './turns.js';

/** Cues whose speakers go by one name each, and the roles that labels state. */
export interface NamedCues {
  readonly cues: readonly Cue[];
  readonly statedRoles: Transcript['statedRoles'];
}

/** One name a person: spellings that differ in case, spaces, brackets or a call's badge become the one used most. */
export function unifySpeakers(cues: readonly Cue[]): NamedCues {
  const spellings = new Map<string, Map<string, number>>();
  const roles = new Map<string, Set<string>>();
  for (const { speaker } of cues) {
    if (speaker === null) continue;
    const { key, name, role } = foldLabel(speaker);
    const counts = spellings.get(key) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spellings.set(key, counts);
    if (role?.sure) roles.set(key, (roles.get(key) ?? new Set()).add(role.role));
  }
  // Two people of one name are told apart by the role beside it, so their labels stay.
  const shared = new Set([...roles].filter(([, said]) => said.size > 1).map(([key]) => key));
  const nameOf = (speaker: string): string => {
    const { key } = foldLabel(speaker);
    return shared.has(key) ? speaker : mostUsed(spellings.get(key)) || speaker;
  };
  const stated: Record<string, 'practitioner' | 'client' | 'other'> = {};
  for (const [key, said] of roles) {
    const [role] = said;
    const name = mostUsed(spellings.get(key));
    if (said.size === 1 && name !== '' && (role === 'practitioner' || role === 'client' || role === 'other'))
      stated[name] = role;
  }
  const named = cues.map((cue) => {
    const name = cue.speaker === null ? null : nameOf(cue.speaker);
    return name === cue.speaker ? cue : { ...cue, speaker: name };
  });
  return { cues: named, statedRoles: stated };
}

function mostUsed(counts: ReadonlyMap<string, number> | undefined): string {
  let [best, most] = ['', 0];
  for (const [name, count] of counts ?? []) if (count > most) [best, most] = [name, count];
  return best;
}
