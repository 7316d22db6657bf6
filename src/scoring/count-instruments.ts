import { assertNever } from '../domain/errors.js';
import type { BehaviorCounts } from '../domain/measure.js';
import type { Volley } from '../domain/session-result.js';
import type { CountingOptions, Instrument } from '../instruments/instrument.js';
import { INSTRUMENTS } from '../instruments/instruments.js';
import { countCodes, countPerUtterance, countPerVolley } from './count-behaviors.js';
import type { CountedUtterance } from './counted-utterance.js';
import type { CountsByInstrument } from './measures.js';
import { countSession } from './session-counts.js';
import { findVolleys } from './volleys.js';

/** What was counted of one session. */
export interface SessionCounts {
  readonly volleys: readonly Volley[];
  readonly counts: CountsByInstrument;
}

/**
 * The one way to count: every behavior of every instrument by its own counting
 * unit, from utterances in order with role and code. `durationSeconds` is null
 * where no times are known.
 */
export function countInstruments(
  utterances: readonly CountedUtterance[],
  durationSeconds: number | null,
  options: CountingOptions,
): SessionCounts {
  const volleys = findVolleys(utterances);
  const codes = countCodes(utterances);
  const count = (instrument: Instrument): BehaviorCounts => {
    switch (instrument.unit) {
      case 'utterance':
        return countPerUtterance(instrument, codes);
      case 'volley':
        return countPerVolley(instrument, utterances, volleys, options);
      case 'session':
        return countSession(utterances, volleys, durationSeconds);
      default:
        return assertNever(instrument.unit);
    }
  };
  return { volleys, counts: Object.fromEntries(INSTRUMENTS.map((instrument) => [instrument.id, count(instrument)])) };
}
