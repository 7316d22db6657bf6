import { Anchors } from '../domain/anchors.js';
import type { CodeId } from '../domain/codes.js';
import { plainWords } from '../domain/plain-words.js';
import type { Role } from '../domain/session.js';
import { guardAnchors } from './guard-anchors.built.js';
import type { Guard } from './guards/guard.js';
import { type Around, GUARDS, hasForm } from './guards.js';

/** What takes a code's place. */
export interface Guarded {
  /** The guard that ruled the code out. */
  readonly id: string;
  readonly code: CodeId;
  /** The probabilities without the codes ruled out, which share out theirs. */
  readonly probabilities: Readonly<Partial<Record<CodeId, number>>>;
}

/**
 * The code that stands for these words in place of one that guards rule out;
 * null when none does. What a guard puts in its place is itself held against
 * the guards, as long as some code is left.
 */
export function guarded(
  code: CodeId,
  role: Role,
  spoken: string,
  probabilities: Readonly<Partial<Record<CodeId, number>>>,
  around: Around,
): Guarded | null {
  if (guardsOf(code, role) === null) return null;
  const heard = hear(spoken);
  const ruledOut: CodeId[] = [];
  let stands: Guarded | null = null;
  for (let guard = firstAgainst(code, role, heard, around); guard !== null; ) {
    ruledOut.push(...guard.not);
    const left = guard.instead.filter((one) => !ruledOut.includes(one));
    const [first, ...others] = left;
    if (first === undefined) break;
    const instead = likeliestOf([first, ...others], probabilities);
    stands = { id: guard.id, code: instead, probabilities: without(ruledOut, probabilities) };
    guard = firstAgainst(instead, role, heard, around);
  }
  return stands;
}

function without(
  ruledOut: readonly CodeId[],
  probabilities: Readonly<Partial<Record<CodeId, number>>>,
): Readonly<Partial<Record<CodeId, number>>> {
  const entries = Object.entries(probabilities).map(
    ([code, value]) => [code, ruledOut.some((one) => one === code) ? 0 : value] as const,
  );
  const left = entries.reduce((sum, [, value]) => sum + value, 0);
  return left > 0 ? Object.fromEntries(entries.map(([code, value]) => [code, value / left])) : probabilities;
}

/** The guard that rules a code out for these words; null when none does. */
export function guardAgainst(code: CodeId, role: Role, spoken: string, around: Around): Guard | null {
  return firstAgainst(code, role, hear(spoken), around);
}

/** Words as guards read them, and the places of those whose form they may have. */
interface Heard {
  readonly words: string;
  readonly among: readonly number[];
}

function hear(spoken: string): Heard {
  // One code after another is held against the same words.
  if (spoken === last?.spoken) return last.heard;
  const words = plainWords(spoken);
  anchors ??= new Anchors(guardAnchors());
  const heard = { words, among: anchors.among(words) };
  last = { spoken, heard };
  return heard;
}

let anchors: Anchors | null = null;
let last: { readonly spoken: string; readonly heard: Heard } | null = null;

function firstAgainst(code: CodeId, role: Role, { words, among }: Heard, around: Around): Guard | null {
  const asked = guardsOf(code, role);
  if (asked === null) return null;
  for (const at of among) {
    const guard = GUARDS[at];
    if (guard !== undefined && asked[at] === 1 && hasForm(guard, words, around)) return guard;
  }
  return null;
}

/** By place among the guards: 1 for those that rule a code of a role out; null when none does. */
function guardsOf(code: CodeId, role: Role): Uint8Array | null {
  let asked = ASKED[role].get(code);
  if (asked === undefined) {
    const own = Uint8Array.from(GUARDS, (guard) => Number(guard.role === role && guard.not.includes(code)));
    asked = own.includes(1) ? own : null;
    ASKED[role].set(code, asked);
  }
  return asked;
}

const ASKED: Readonly<Record<Role, Map<CodeId, Uint8Array | null>>> = {
  practitioner: new Map(),
  client: new Map(),
  other: new Map(),
};

/** The likeliest of a guard's codes; the first among equals. */
function likeliestOf(
  codes: readonly [CodeId, ...CodeId[]],
  probabilities: Readonly<Partial<Record<CodeId, number>>>,
): CodeId {
  let [best] = codes;
  for (const code of codes) if ((probabilities[code] ?? 0) > (probabilities[best] ?? 0)) best = code;
  return best;
}
