import type { Detector } from '../detector.js';

/** A name on a social network: `@river_walks`, `u/somebody`. */
export const handle: Detector = {
  kind: 'handle',
  label: 'social media handle',
  placeholder: 'HANDLE',
  find(reading) {
    if (!reading.text.includes('@') && !reading.text.includes('u/')) return [];
    return Array.from(
      reading.text.matchAll(/(?<![\w@.)/])@[A-Za-z_][\w.]{2,}\b|(?<![\w/])\/?u\/[\w-]{3,}/g),
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        confidence: 0.9,
      }),
    );
  },
};
