import type { Detector } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';

/** A number plate that is announced, or a vehicle identification number. */
export const vehicleId: Detector = {
  kind: 'vehicle-id',
  label: 'number plate or vehicle number',
  placeholder: 'VEHICLE',
  find(reading) {
    const plates = findLabelledValues(reading, {
      label: /\b(?:licen[sc]e plates?|plates?|tags?|vin|registration)\b/g,
      minDigits: 2,
      maxDigits: 17,
      confidence: 0.85,
    }).filter(({ start, end }) => isPlate(reading.text.slice(start, end)));
    if (!reading.hasDigit) return plates;
    const numbers = Array.from(reading.text.matchAll(VIN), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.97,
    }));
    const shaped = /\b(?:plates?|tags?)\b/.test(reading.lower)
      ? Array.from(reading.text.matchAll(PLATE), (match) => ({
          start: match.index,
          end: match.index + match[0].length,
          confidence: 0.75,
        }))
      : [];
    return [...numbers, ...plates, ...shaped];
  },
};

/** The commonest shapes of number plates, believed only where a plate is spoken of. */
const PLATE = /(?<![\w-])(?:[A-Z]{2,3}[- ]?\d{3,4}|\d{3}[- ]?[A-Z]{3}|\d[A-Z]{3}\d{3})(?![\w-])/g;

/** Seventeen letters and digits without I, O and Q, some of each. */
const VIN = /(?<!\w)(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z\d]{17}(?!\w)/g;

/** Letters and digits, or four digits at least: "half my plate was 1/4 rice" is a meal. */
function isPlate(value: string): boolean {
  return /[A-Za-z]/.test(value) || (value.match(/\d/g)?.length ?? 0) >= 4;
}
