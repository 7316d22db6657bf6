import { characterOf, type SingleByte } from './single-byte.js';

/** What an older encoding was told by. */
export interface GuessedEncoding {
  readonly encoding: SingleByte;
  /** True when nearly every letter and quotation mark falls where one belongs. */
  readonly sure: boolean;
}

/** Texts of Latin letters have fewer accents than this among their letters; more are another script. */
const MOST_ACCENTS = 0.25;
const MOST_LOOKED_AT = 4_000;
const GOOD = 0.4;
const SURE = 0.8;

/**
 * Windows-1252 or the old Mac's encoding, by which of the two puts letters and quotation marks where they belong:
 * "caf\xe9" is "café" in one and "cafÈ" in the other. Null when neither does, or the bytes are no Latin text.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding | null {
  let letters = 0;
  const high: number[] = [];
  for (let at = 0; at < bytes.length && high.length < MOST_LOOKED_AT; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) high.push(at);
    else if (byte === 0) return null;
    else if (isAsciiLetter(byte)) letters++;
  }
  if (high.length === 0 || high.length > MOST_ACCENTS * (letters + high.length)) return null;
  const windows = meanFit(bytes, high, 'windows-1252');
  const mac = meanFit(bytes, high, 'macintosh');
  // Windows is by far the likelier of two that fit as well.
  const encoding = mac > windows + 0.05 ? 'macintosh' : 'windows-1252';
  const [best, other] = encoding === 'macintosh' ? [mac, windows] : [windows, mac];
  if (best < GOOD) return null;
  return { encoding, sure: best >= SURE && best - other > 0.3 };
}

function meanFit(bytes: Uint8Array, places: readonly number[], encoding: SingleByte): number {
  const at = (place: number): string => {
    const byte = bytes[place];
    return byte === undefined ? ' ' : byte < 0x80 ? String.fromCharCode(byte) : characterOf(byte, encoding);
  };
  let sum = 0;
  for (const place of places) sum += fit(at(place), at(place - 1), at(place + 1), at(place + 2));
  return sum / places.length;
}

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const BLANK = /[\s]/;

/** How well a character stands between its neighbours: 1 where it belongs, below 0 where nobody writes it. */
function fit(character: string, before: string, after: string, next: string): number {
  if (/[ªºµƒﬁﬂı]/.test(character)) return /\d/.test(before) ? 0.5 : -1;
  if (LOWER.test(character)) return fitLower(before, after);
  if (UPPER.test(character)) return fitUpper(before, after);
  if (character === '’' && LETTER.test(before) && LETTER.test(after))
    return /[tsdmrlv]/.test(after) && !/[a-z]{2}/.test(after + next + next) ? 1.2 : 1;
  if (/[“‘«„‹¿¡]/.test(character)) return LETTER.test(after) && !LETTER.test(before) ? 1 : -0.5;
  if (/[”’»›]/.test(character)) return !BLANK.test(before) && !LETTER.test(after) ? 1 : -0.5;
  if (/[–—]/.test(character)) return BLANK.test(before) === BLANK.test(after) ? 1 : 0.4;
  if (character === '…') return LETTER.test(before) || BLANK.test(after) ? 1 : 0;
  if (/[€£°]/.test(character)) return /\d/.test(before + after) ? 1 : 0;
  if (character === '\u00a0' || character === '•') return 0.5;
  return -1;
}

function fitLower(before: string, after: string): number {
  if (UPPER.test(after)) return -1;
  if (LETTER.test(before) || LOWER.test(after)) return 1;
  return 0.2;
}

function fitUpper(before: string, after: string): number {
  if (LOWER.test(before)) return -1.5;
  if (UPPER.test(before) || LETTER.test(after)) return LETTER.test(before) || LOWER.test(after) ? 1 : 0.3;
  return -0.5;
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}
