import type { Detector } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';

/** A driver's, professional or other licence, certificate or passport number. */
export const licenceNumber: Detector = {
  kind: 'licence-number',
  label: 'certificate or licence number',
  placeholder: 'LICENCE',
  find: (reading) => findLabelledValues(reading, { label: LABEL, minDigits: 4, maxDigits: 14, confidence: 0.85 }),
};

const LABEL =
  /\b(?:driver'?s'? licen[sc]e|licen[sc]e|dea|npi|certificate|certification|passport|permit|state id|cdl|badge|rn|lpn|union card|food handler'?s?)\b/g;
