import { instrumentsOf } from '../config/config.js';
import type { Instrument } from '../instruments/instrument.js';
import type { SavedRun } from './read-run.js';

/** The instruments that every one of the runs was counted with, in the first run's order. */
export function instrumentsOfRuns(runs: readonly Pick<SavedRun, 'manifest'>[]): readonly Instrument[] {
  const [first = [], ...others] = runs.map(({ manifest }) => instrumentsOf(manifest.config));
  return first.filter((one) => others.every((own) => own.some((other) => isSame(one, other))));
}

/** Two definitions that count alike; of one id but other content they are two instruments. */
function isSame(left: Instrument, right: Instrument): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
