import type { CodeId } from '../domain/codes.js';
import { plainWords } from '../domain/plain-words.js';
import type { Role } from '../domain/session.js';
import { Anchors } from '../safety/anchors.js';
import { guardAnchors } from './guard-anchors.built.js';
import { GUARDS, type Guard, hasForm } from './guards.js';

/** The guard that rules a code out for these words; null when none does. `before` is what the other person said last. */
export function guardAgainst(code: CodeId, role: Role, spoken: string, before: () => string): Guard | null {
  if (!GUARDS.some((guard) => guard.role === role && guard.not.includes(code))) return null;
  const words = plainWords(spoken);
  anchors ??= new Anchors(guardAnchors());
  for (const at of anchors.among(words)) {
    const guard = GUARDS[at];
    if (guard === undefined || guard.role !== role || !guard.not.includes(code)) continue;
    if (hasForm(guard, words, before)) return guard;
  }
  return null;
}

let anchors: Anchors | null = null;
