import { safetyTopicOf } from '../../src/safety/find-safety-talk.js';
import {
  FOURTH_NEAR_MISSES,
  FOURTH_PLACES,
  HELD_OUT_NEAR_MISSES,
  HELD_OUT_PLACES,
  INDIRECT_NEAR_MISSES,
  INDIRECT_PLACES,
  SECOND_NEAR_MISSES,
  SECOND_PLACES,
  THIRD_NEAR_MISSES,
  THIRD_PLACES,
  UNSEEN_NEAR_MISSES,
  UNSEEN_PLACES,
} from './held-out.js';
import { NEAR_MISSES, PLACES } from './places.js';

/** Invented lines that may concern someone's safety, and near misses; `p: ` before a practitioner's. */
interface SafetySet {
  readonly name: string;
  readonly places: readonly string[];
  readonly nearMisses: readonly string[];
}

export const KNOWN: SafetySet = {
  name: 'known while the cues were written',
  places: PLACES,
  nearMisses: NEAR_MISSES,
};
/** Written without looking at the cues, which were mended by them since. */
export const MENDED_BY: readonly SafetySet[] = [
  { name: 'held out, mended by since', places: HELD_OUT_PLACES, nearMisses: HELD_OUT_NEAR_MISSES },
  { name: 'held out, second set, mended by since', places: SECOND_PLACES, nearMisses: SECOND_NEAR_MISSES },
  { name: 'held out, third set, mended by since', places: THIRD_PLACES, nearMisses: THIRD_NEAR_MISSES },
  { name: 'held out, fourth set, mended by since', places: FOURTH_PLACES, nearMisses: FOURTH_NEAR_MISSES },
];
export const UNSEEN: readonly SafetySet[] = [
  { name: 'written with the third set, never mended by', places: UNSEEN_PLACES, nearMisses: UNSEEN_NEAR_MISSES },
  { name: 'in indirect words, never mended by', places: INDIRECT_PLACES, nearMisses: INDIRECT_NEAR_MISSES },
];

export function isFound(line: string): boolean {
  const said = line.startsWith('p: ')
    ? { role: 'practitioner' as const, spoken: line.slice(3) }
    : { role: 'client' as const, spoken: line };
  return safetyTopicOf(said, '') !== null;
}

/** Of the places how many are found, and of what is found how much is a place: each 0–1. */
export function measureSet({ places, nearMisses }: SafetySet): { readonly recall: number; readonly precision: number } {
  const found = places.filter(isFound).length;
  const alarms = nearMisses.filter(isFound).length;
  return { recall: found / places.length, precision: found / (found + alarms) };
}
