import type { Detector } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';

/** A number that a clinic, court, jail or agency keeps someone under. */
export const recordNumber: Detector = {
  kind: 'record-number',
  label: 'medical record, case or prescription number',
  placeholder: 'RECORD',
  find: (reading) => findLabelledValues(reading, { label: LABEL, minDigits: 3, maxDigits: 14, confidence: 0.9 }),
};

const LABEL =
  /\b(?:medical record|mrn|(?:chart|record|patient|case|claim|file|docket|inmate|booking|prescription|cause|client|incident|report|confirmation|ticket|badge|registry|reference|warrant|employee|student|veteran) ?(?:number|num\b|no\b\.?|id\b|#)|rx\b)/g;
