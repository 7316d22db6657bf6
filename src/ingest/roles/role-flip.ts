import type { Turn } from '../../domain/transcript.js';
import { logOddsAround } from './behavior.js';
import type { HeardTurn } from './hear.js';

/** Log-odds that both parts must show, in opposite directions. */
const SURE = 1.5;
const FEWEST_TURNS = 16;

/**
 * The turn at which two speakers seem to exchange their labels, as happens when
 * a recorder loses track of the voices; null when they speak alike throughout.
 * Looks for a cut before which one speaks like the practitioner and after which
 * the other does.
 */
export function findRoleFlip(turns: readonly HeardTurn[], practitioner: string, client: string): Turn | null {
  const both = turns.filter(({ turn: { speaker } }) => speaker === practitioner || speaker === client);
  if (both.length < 2 * FEWEST_TURNS) return null;
  const places = CUTS.map((share) => Math.round(share * both.length)).filter(
    (at) => at >= FEWEST_TURNS && both.length - at >= FEWEST_TURNS,
  );
  let best: Turn | null = null;
  let bestContrast = 0;
  for (const [cut, { before, after }] of logOddsAround(both, places, practitioner, client).entries()) {
    if (before === null || after === null || before * after >= 0) continue;
    if (Math.min(Math.abs(before), Math.abs(after)) < SURE) continue;
    const contrast = Math.abs(before - after);
    if (contrast > bestContrast) {
      bestContrast = contrast;
      best = both[places[cut] ?? 0]?.turn ?? null;
    }
  }
  return best;
}

const CUTS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
