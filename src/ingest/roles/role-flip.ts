import type { Turn } from '../../domain/transcript.js';
import { turnWeights } from '../learnt-weights.built.js';
import { TurnWeights } from './turn-features.js';

/** A turn as the search for swapped labels needs it. */
export type LabelledTurn = Pick<Turn, 'speaker' | 'spoken'>;

/** Each side of a cut must have so many changes of speaker, */
const FEWEST_TURNS = 4;
/** and so great a share of all: in the last words of a talk people thank, wish and promise each other alike. */
const LEAST_SHARE = 0.12;
/** No single turn, however plain, speaks for more than this, in log-odds. */
const MOST_OF_A_TURN = 2;

/** Read when they are first needed. */
let learnt: { readonly threshold: number; readonly weights: TurnWeights } | null = null;

function learntTurns(): { readonly threshold: number; readonly weights: TurnWeights } {
  if (learnt === null) {
    const { threshold, weights } = turnWeights();
    learnt = { threshold, weights: new TurnWeights(new Map(weights)) };
  }
  return learnt;
}

/**
 * The turn from which two speakers seem to have exchanged their labels, as
 * happens when a recorder loses track of the voices; null when they keep their
 * roles. Each turn is judged by its own words as a practitioner's or a client's
 * (log-odds); the best cut is the one before which the labels fit and after
 * which they do not, or the other way round, each side by at least the learnt
 * threshold.
 */
export function findRoleFlip<One extends LabelledTurn>(
  turns: readonly One[],
  practitioner: string,
  client: string,
): One | null {
  // A session is asked twice: when it is read, and when it is judged whether it counts.
  const known = FOUND.get(turns);
  if (known?.practitioner === practitioner && known.client === client) {
    return known.at === null ? null : (turns[known.at] ?? null);
  }
  const found = searchRoleFlip(turns, practitioner, client);
  FOUND.set(turns, { practitioner, client, at: found === null ? null : turns.indexOf(found) });
  return found;
}

const FOUND = new WeakMap<
  readonly LabelledTurn[],
  { readonly practitioner: string; readonly client: string; readonly at: number | null }
>();

function searchRoleFlip<One extends LabelledTurn>(
  turns: readonly One[],
  practitioner: string,
  client: string,
): One | null {
  const runs = joinTurns(turns.filter(({ speaker }) => speaker === practitioner || speaker === client));
  const fits = runs.map(({ first, spoken }) => fitOf(spoken) * (first.speaker === practitioner ? 1 : -1));
  const cut = bestCut(fits);
  return cut !== null && cut.contrast > learntTurns().threshold ? (runs[cut.at]?.first ?? null) : null;
}

/** Where a row of log-odds changes its sign, and the smaller of the two sides' sums; null when it is too short. */
export function bestCut(fits: readonly number[]): { readonly at: number; readonly contrast: number } | null {
  const total = fits.reduce((sum, one) => sum + one, 0);
  let best: { at: number; contrast: number } | null = null;
  const fewest = Math.max(FEWEST_TURNS, Math.ceil(LEAST_SHARE * fits.length));
  let before = 0;
  for (const [at, fit] of fits.entries()) {
    if (at >= fewest && fits.length - at >= fewest) {
      const after = total - before;
      const contrast = Math.max(Math.min(before, -after), Math.min(-before, after));
      if (contrast > (best?.contrast ?? Number.NEGATIVE_INFINITY)) best = { at, contrast };
    }
    before += fit;
  }
  return best;
}

/** Log-odds that a turn is a practitioner's, by the weights given. */
export function fitOf(spoken: string, weights: TurnWeights = learntTurns().weights): number {
  return Math.max(-MOST_OF_A_TURN, Math.min(MOST_OF_A_TURN, weights.oddsOf(spoken)));
}

interface Run<One> {
  readonly first: One;
  spoken: string;
}

/** Neighbouring turns of one speaker as one. */
export function joinTurns<One extends LabelledTurn>(turns: readonly One[]): readonly Run<One>[] {
  const runs: Run<One>[] = [];
  for (const turn of turns) {
    const last = runs.at(-1);
    if (last && last.first.speaker === turn.speaker) last.spoken += ` . ${turn.spoken}`;
    else runs.push({ first: turn, spoken: turn.spoken });
  }
  return runs;
}
