import type { Detector } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';

/** A serial number, IMEI or hardware address. */
export const deviceId: Detector = {
  kind: 'device-id',
  label: 'device identifier',
  placeholder: 'DEVICE',
  find(reading) {
    const labelled = findLabelledValues(reading, {
      label:
        /\b(?:serial(?: number)?|imei|device (?:id|number)|s\/n|sn(?= \w*\d)|model number|(?:scram|monitor|tracker|ankle) (?:unit|number|id)|udid)\b/g,
      minDigits: 3,
      maxDigits: 24,
      confidence: 0.9,
    });
    if (!reading.hasDigit) return labelled;
    const hardware = Array.from(
      reading.text.matchAll(/(?<![\w:])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![\w:])/g),
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        confidence: 0.97,
      }),
    );
    return [...hardware, ...labelled];
  },
};
