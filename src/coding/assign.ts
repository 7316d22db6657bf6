import type { CodeId } from '../domain/codes.js';

/** What a turn's codes may be, from one coder who coded the turn as a whole. */
export interface TurnBounds {
  /** Each group must be met by at least one utterance bearing one of its codes. */
  readonly groups: readonly (readonly CodeId[])[];
  /** What the other utterances may be. */
  readonly rest: readonly CodeId[];
}

/**
 * The likeliest codes of a turn's utterances that meet every group at least
 * once. With fewer utterances than groups, as many groups as possible are met,
 * the earlier ones first.
 */
export function assignWithin(
  bounds: TurnBounds,
  probabilities: readonly Readonly<Partial<Record<CodeId, number>>>[],
): readonly (CodeId | null)[] {
  const allowed = [...new Set([...bounds.groups.flat(), ...bounds.rest])];
  if (allowed.length === 0) return probabilities.map(() => null);
  const masks = allowed.map((code) =>
    bounds.groups.reduce((mask, group, index) => (group.includes(code) ? mask | (1 << index) : mask), 0),
  );
  const states = 1 << bounds.groups.length;
  let best = new Float64Array(states).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  const choices: { readonly code: Int32Array; readonly from: Int32Array }[] = [];
  for (const utterance of probabilities) {
    const next = new Float64Array(states).fill(Number.NEGATIVE_INFINITY);
    const code = new Int32Array(states).fill(-1);
    const from = new Int32Array(states).fill(-1);
    for (let state = 0; state < states; state++) {
      const score = best[state] ?? Number.NEGATIVE_INFINITY;
      if (score === Number.NEGATIVE_INFINITY) continue;
      for (const [index, candidate] of allowed.entries()) {
        const reached = state | (masks[index] ?? 0);
        const total = score + Math.log(Math.max(FLOOR, utterance[candidate] ?? 0));
        if (total > (next[reached] ?? 0)) {
          next[reached] = total;
          code[reached] = index;
          from[reached] = state;
        }
      }
    }
    best = next;
    choices.push({ code, from });
  }
  let state = fullest(best, bounds.groups.length);
  const result: (CodeId | null)[] = [];
  for (let at = choices.length - 1; at >= 0; at--) {
    const choice = choices[at];
    result.unshift(allowed[choice?.code[state] ?? -1] ?? null);
    state = choice?.from[state] ?? 0;
  }
  return result;
}

/** Keeps impossible codes comparable with one another. */
const FLOOR = 1e-6;

/** The reachable state that meets most groups; among equals the earlier groups count, then the likelier. */
function fullest(best: Float64Array, groups: number): number {
  let chosen = 0;
  let most = -1;
  for (let state = 0; state < best.length; state++) {
    if (best[state] === Number.NEGATIVE_INFINITY) continue;
    let met = 0;
    for (let group = 0; group < groups; group++) if (state & (1 << group)) met += 1000 + (groups - group);
    if (met > most) {
      most = met;
      chosen = state;
    }
  }
  return chosen;
}
