import type { Detector } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';

/** A number on an insurance, Medicaid or Medicare card. */
export const planNumber: Detector = {
  kind: 'plan-number',
  label: 'health plan number',
  placeholder: 'PLAN',
  find: (reading) => findLabelledValues(reading, { label: LABEL, minDigits: 5, maxDigits: 16, confidence: 0.9 }),
};

const LABEL =
  /\b(?:member(?:ship)? ?(?:number|id|#)?|(?:claim|group)(?: number| id| #)?(?= ?[a-z]{0,3}-?\d)|policy(?: number| #)|medicaid|medicare|insurance(?: card)?(?: number| id)|(?:your|my|the|and) (?:plan|insurance) (?:is|it's|number|id)|subscriber|beneficiary|group number|plan (?:number|id))\b/g;
