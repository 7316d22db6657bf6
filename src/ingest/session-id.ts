import type { SourceRef } from '../domain/transcript.js';

/**
 * An id that is safe as a file name on every system: the session's own, or
 * else its path. Ids from files are not trusted: `../x` becomes `x`.
 */
export function sessionIdOf(given: string | null, source: SourceRef): string {
  const own = given === null ? '' : slug(given);
  if (own !== '') return own;
  const file = slug(source.path.replace(/\.[^./]*$/, ''));
  const part = source.part === null ? '' : slug(source.part);
  return [file, part].filter((piece) => piece !== '').join('-') || 'session';
}

const LONGEST = 100;

function slug(text: string): string {
  const cleaned = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-._]+|[-._]+$/g, '');
  const whole = RESERVED.test(cleaned) ? `_${cleaned}` : cleaned;
  return whole.length <= LONGEST ? whole : whole.slice(0, LONGEST).replace(/[-._]+$/, '');
}

/** Names that Windows gives to devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
