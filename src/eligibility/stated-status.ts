import type { SessionStatus } from '../domain/eligibility.js';
import type { SessionMetadata } from '../domain/transcript.js';

/** A person's word on whether the session counts, from the column `status` of `sessions.csv` or of the file; null without one. */
export function statedStatus({ extra }: SessionMetadata): SessionStatus | null {
  const said = (Object.hasOwn(extra, 'status') ? (extra.status ?? '') : '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return said === 'measured' || said === 'set_aside' ? said : null;
}
