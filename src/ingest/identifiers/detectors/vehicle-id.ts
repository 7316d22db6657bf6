import type { Detector } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';

/** A number plate that is announced, or a vehicle identification number. */
export const vehicleId: Detector = {
  kind: 'vehicle-id',
  label: 'number plate or vehicle number',
  placeholder: 'VEHICLE',
  find(reading) {
    const plates = findLabelledValues(reading, {
      label: /\b(?:licen[sc]e plates?|plates?|tags|vin)\b/g,
      minDigits: 2,
      maxDigits: 17,
      confidence: 0.85,
    });
    if (!reading.hasDigit) return plates;
    const numbers = Array.from(reading.text.matchAll(VIN), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.97,
    }));
    return [...numbers, ...plates];
  },
};

/** Seventeen letters and digits without I, O and Q, some of each. */
const VIN = /(?<!\w)(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z\d]{17}(?!\w)/g;
