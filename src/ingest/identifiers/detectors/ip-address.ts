import type { Detector } from '../detector.js';

/** IPv4 with four octets in range, or IPv6. */
export const ipAddress: Detector = {
  kind: 'ip-address',
  label: 'IP address',
  placeholder: 'IP',
  find(reading) {
    if (!reading.hasDigit) return [];
    return Array.from(reading.text.matchAll(ADDRESS), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.95,
    }));
  },
};

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ADDRESS = new RegExp(
  `(?<![\\w.])(?:${OCTET}\\.){3}${OCTET}(?![\\w]|\\.\\d)|(?<![\\w:])(?:[0-9a-fA-F]{1,4}:){4,7}(?::?[0-9a-fA-F]{1,4})(?![\\w:])`,
  'g',
);
