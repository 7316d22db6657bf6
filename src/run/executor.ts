import type { Outcome } from './outcome.js';
import type { Unit } from './unit.js';

/** Whoever works on units: this thread, other threads, other machines. Outcomes are the same. */
export interface Executor {
  /** Files whose work may begin before the first of them has been written. */
  readonly ahead: number;
  /** Units that a large file may be worked on in at once. */
  readonly parts: number;
  /** Begins a unit, now or when there is room. Units are begun in the order of the calls. */
  start(unit: Unit): AsyncIterable<Outcome>;
  /** Ends what is under way and lets everything go. */
  close(): Promise<void>;
}
