import { characterOf, type SingleByte } from './single-byte.js';

/** A text that was UTF-8, read as an older encoding and saved as UTF-8 again: `donâ€™t`, `RenÃ©e`, `don‚Äôt`. */
const SUSPECTS: readonly (readonly [SingleByte, RegExp])[] = [
  ['windows-1252', suspects('windows-1252', '\u00c2-\u00f4')],
  ['macintosh', suspects('macintosh', '‚√')],
];

function suspects(encoding: SingleByte, leads: string): RegExp {
  const tail = Array.from({ length: 0x40 }, (_, at) => characterOf(0x80 + at, encoding))
    .map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
  return new RegExp(`[${leads}][${tail}Ä]{1,3}`, 'g');
}

/** True when a text holds what only comes of encoding it twice. */
export function isDoublyEncoded(text: string): boolean {
  return SUSPECTS.some(([encoding, pattern]) =>
    [...text.matchAll(pattern)].some(([run]) => mendRun(run, encoding) !== run),
  );
}

/** The text as it was meant. */
export function mendDoubleEncoding(text: string): string {
  let mended = text;
  for (const [encoding, pattern] of SUSPECTS) mended = mended.replace(pattern, (run) => mendRun(run, encoding));
  return mended;
}

/** What the run's first characters are as the bytes of one UTF-8 character; the run itself when they are none. */
function mendRun(run: string, encoding: SingleByte): string {
  const bytes = [...run].map((character) => byteOf(character, encoding));
  const [lead = 0] = bytes;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (bytes.length < length || lead < 0xc2) return run;
  const point = codePoint(bytes, length);
  if (point === null) return run;
  const character = String.fromCodePoint(point);
  return /[\u0080-\u009f\uf8ff]/.test(character) ? run : character + run.slice(length);
}

/** The character of a UTF-8 sequence; null when its bytes are none. */
function codePoint([lead = 0, ...tail]: readonly number[], length: number): number | null {
  let point = lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (const byte of tail.slice(0, length - 1)) {
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? null : point;
}

const BYTES: Readonly<Record<SingleByte, ReadonlyMap<string, number>>> = {
  'windows-1252': inverse('windows-1252'),
  macintosh: inverse('macintosh'),
};

function inverse(encoding: SingleByte): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: 0x80 }, (_, at) => [characterOf(0x80 + at, encoding), 0x80 + at]));
}

function byteOf(character: string, encoding: SingleByte): number {
  return BYTES[encoding].get(character) ?? 0;
}

/** Mends a text that comes in pieces; what may go on in the next piece waits for it. */
export async function* mendPieces(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    const open = /\P{ASCII}{1,8}$/u.exec(text)?.[0] ?? '';
    rest = open;
    yield mendDoubleEncoding(text.slice(0, text.length - open.length));
  }
  yield mendDoubleEncoding(rest);
}

const BYTE_ESCAPES = /\\u00[c-f][\da-f](?:\\u00[89ab][\da-f]){1,3}/gi;

/** JSON in which characters are written as the bytes of their UTF-8, `\\u00e2\\u0080\\u0099` for `’`, as Messenger exports it. */
export function mendByteEscapes(json: string): string {
  return json.replace(BYTE_ESCAPES, (run) => {
    const bytes = Uint8Array.from(run.match(/[\da-f]{2}(?=\\|$)/gi) ?? [], (hex) => Number.parseInt(hex, 16));
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return run;
    }
  });
}
