import { assignWithin } from '../../coding/assign.js';
import { CLIENT_CODES, type CodeId, PRACTITIONER_CODES } from '../../domain/codes.js';
import type { Example } from './featurise.js';
import { type FittedHead, probabilitiesOf, type Target } from './head.js';

/** Weight of a corpus in the codebook head: one coded utterance by utterance counts more than one that is only narrowed down. */
export const CORPUS_WEIGHTS: Readonly<Record<string, number>> = { 'annomi-utterances': 0.7, esconv: 0.3 };

/** Targets that a person gave directly, in the codebook. */
export function certainTargets(examples: readonly Example[], role: 'practitioner' | 'client'): readonly Target[] {
  const known: ReadonlySet<string> = new Set<string>(role === 'practitioner' ? PRACTITIONER_CODES : CLIENT_CODES);
  return examples.flatMap((example): Target[] => {
    if (example.unit.role !== role) return [];
    const { votes } = example.unit;
    const shares = votes.code ?? votes.misc ?? votes.sentences;
    if (shares === undefined) return [];
    const kept = Object.entries(shares).filter(([label]) => known.has(label));
    const weight = CORPUS_WEIGHTS[example.session.corpus] ?? 1;
    return kept.length === 0 ? [] : [{ example, shares: Object.fromEntries(kept), weight }];
  });
}

/**
 * Targets where people only narrowed the code down: the codes a strategy may
 * be, the codes a coded turn may hold. The current head decides which it is;
 * called again with the head fitted on its own answer, this is expectation
 * maximisation with hard assignments inside turns.
 */
export function narrowedTargets(examples: readonly Example[], head: FittedHead): readonly Target[] {
  const targets: Target[] = [];
  for (const example of examples) {
    const { allowed } = example.unit;
    if (allowed === null) continue;
    const shares = within(probabilitiesOf(head, example), head.labels, allowed);
    targets.push({ example, shares, weight: CORPUS_WEIGHTS[example.session.corpus] ?? 1 });
  }
  for (const turn of boundedTurns(examples)) {
    const bounds = turn[0]?.session.bounds.get(turn[0].unit.turn) ?? [];
    const beliefs = turn.map((example) => beliefOf(head, example));
    const shares = turn.map((): Record<string, number> => ({}));
    for (const bound of bounds) {
      for (const [at, code] of assignWithin(bound, beliefs).entries()) {
        const share = shares[at];
        if (share !== undefined && code !== null) share[code] = (share[code] ?? 0) + 1 / bounds.length;
      }
    }
    for (const [at, example] of turn.entries()) {
      targets.push({ example, shares: shares[at] ?? {}, weight: CORPUS_WEIGHTS[example.session.corpus] ?? 1 });
    }
  }
  return targets;
}

/** Units stand in session order, so a turn's utterances are neighbours. */
function boundedTurns(examples: readonly Example[]): readonly (readonly Example[])[] {
  const turns: Example[][] = [];
  for (const example of examples) {
    if (!example.session.bounds.has(example.unit.turn)) continue;
    const last = turns.at(-1);
    const before = last?.[0];
    if (last !== undefined && before?.session === example.session && before.unit.turn === example.unit.turn)
      last.push(example);
    else turns.push([example]);
  }
  return turns;
}

function beliefOf(head: FittedHead, example: Example): Partial<Record<CodeId, number>> {
  const probabilities = probabilitiesOf(head, example);
  return Object.fromEntries(head.labels.map((label, k) => [label, probabilities[k] ?? 0]));
}

function within(
  probabilities: Float64Array,
  labels: readonly string[],
  allowed: readonly CodeId[],
): Record<string, number> {
  const kept = labels.map((label, k) => (allowed.some((code) => code === label) ? (probabilities[k] ?? 0) : 0));
  const sum = kept.reduce((total, value) => total + value, 0);
  return Object.fromEntries(labels.map((label, k) => [label, sum > 0 ? (kept[k] ?? 0) / sum : 0]));
}
