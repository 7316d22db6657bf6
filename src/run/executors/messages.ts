import type { LanguageModelCoding } from '../../coding/language-model/language-model-coder.js';
import type { Config } from '../../config/config.js';
import type { Decision } from '../../domain/correction.js';
import type { IngestOptions } from '../../ingest/options.js';
import type { Unit } from '../unit.js';

/** What a thread is given when it starts: everything a context is made of, as plain data. */
export interface ThreadData {
  readonly config: Config;
  readonly ingest: IngestOptions;
  readonly corrections: readonly (readonly [string, readonly Decision[]])[];
  readonly answered: LanguageModelCoding | null;
  readonly cache: { readonly folder: string; readonly runKey: string } | null;
}

/** What a thread of this process is given besides. */
export interface LocalThreadData extends ThreadData {
  /** The coder's weights, in memory that all threads share; null where each reads the model's folder. */
  readonly weights: Uint8Array<SharedArrayBuffer> | null;
}

export type ToThread =
  | { readonly kind: 'unit'; readonly id: number; readonly unit: Unit }
  /** So many outcomes have been handed on: there is room for as many more. */
  | { readonly kind: 'room'; readonly id: number; readonly outcomes: number };

export type FromThread =
  | {
      readonly kind: 'outcomes';
      readonly id: number;
      readonly outcomes: readonly Uint8Array[];
      readonly ended: boolean;
    }
  /** It has opened everything that units are worked on with. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'threw'; readonly id: number; readonly error: unknown };

/** Outcomes of a unit that may wait to be handed on. */
export const MOST_WAITING = 16;
