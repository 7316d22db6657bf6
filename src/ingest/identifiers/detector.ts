import type { Reading } from './reading.js';

/** A stretch of a text that may identify someone; offsets into it, end exclusive. */
export interface IdentifierSpan {
  readonly start: number;
  readonly end: number;
  /** 0–1. */
  readonly confidence: number;
}

/** Looks for one kind of identifier in one text. A plain object in one file plus one line in `detectors.ts`. */
export interface Detector {
  /** Stable id of what it finds, such as `phone`. */
  readonly kind: string;
  readonly label: string;
  /** What a mask puts in place of a finding, without brackets. */
  readonly placeholder: string;
  find(reading: Reading): readonly IdentifierSpan[];
}
