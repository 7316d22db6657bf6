import { assertNever } from '../domain/errors.js';
import type { BehaviorCounts } from '../domain/measure.js';
import type { Volley } from '../domain/session-result.js';
import type { CountingOptions, Instrument } from '../instruments/instrument.js';
import { countCodes, countOwnCodes, countPerUtterance, countPerVolley } from './count-behaviors.js';
import type { CountedUtterance } from './counted-utterance.js';
import type { CountsByInstrument } from './measures.js';
import { countSession } from './session-counts.js';
import { findVolleys } from './volleys.js';

/** What was counted of one session. */
export interface SessionCounts {
  readonly volleys: readonly Volley[];
  readonly counts: CountsByInstrument;
}

/** Which instruments count, and how their manuals' open points are settled. */
export interface CountingRules extends CountingOptions {
  readonly instruments: readonly Instrument[];
}

/**
 * The one way to count: every behavior of every instrument by its own counting
 * unit, from utterances in order with role and code. `durationSeconds` is null
 * where no times are known.
 */
export function countInstruments(
  utterances: readonly CountedUtterance[],
  durationSeconds: number | null,
  rules: CountingRules,
): SessionCounts {
  const volleys = findVolleys(utterances);
  const codes = countCodes(utterances);
  const ownCodes = countOwnCodes(utterances);
  const count = (instrument: Instrument): BehaviorCounts => {
    switch (instrument.unit) {
      case 'utterance':
        return countPerUtterance(instrument, codes, ownCodes);
      case 'volley':
        return countPerVolley(instrument, utterances, volleys, rules);
      case 'session':
        return countSession(utterances, volleys, durationSeconds);
      default:
        return assertNever(instrument.unit);
    }
  };
  return {
    volleys,
    counts: Object.fromEntries(rules.instruments.map((instrument) => [instrument.id, count(instrument)])),
  };
}
