import { TextDecoder } from 'node:util';

import { InputError } from '../domain/errors.js';
import { decodeSingleByte, type SingleByte } from './single-byte.js';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that a file's first bytes state or show: a byte-order mark, or every second byte zero. */
export function sniffEncoding(head: Uint8Array): { readonly encoding: Encoding; readonly stated: boolean } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', stated: true };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', stated: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', stated: true };
  const length = Math.min(head.length - (head.length % 2), 4096);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index += 2) {
    if (head[index] === 0) evenZeros++;
    if (head[index + 1] === 0) oddZeros++;
  }
  const pairs = length / 2;
  if (pairs >= 4 && oddZeros > 0.6 * pairs && evenZeros < 0.1 * pairs) return { encoding: 'utf-16le', stated: true };
  if (pairs >= 4 && evenZeros > 0.6 * pairs && oddZeros < 0.1 * pairs) return { encoding: 'utf-16be', stated: true };
  return { encoding: 'utf-8', stated: false };
}

function isSingleByte(encoding: Encoding): encoding is SingleByte {
  return encoding === 'windows-1252' || encoding === 'macintosh';
}

/** The start of a file as text, or null when it is not text in that encoding. */
export function decodeHead(head: Uint8Array, encoding: Encoding, complete: boolean): string | null {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && looksBinary(head)) return null;
  if (isSingleByte(encoding)) return decodeSingleByte(head, encoding);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: !complete });
  } catch {
    return null;
  }
}

/** A zero byte in the first bytes means that no text encoding but UTF-16 can be meant. */
function looksBinary(head: Uint8Array): boolean {
  return head.subarray(0, 1024).includes(0) && !isMostlyText(head);
}

/** Stray zero bytes in what is otherwise text are damage, not another kind of file. */
function isMostlyText(head: Uint8Array): boolean {
  const sample = head.subarray(0, 4096);
  let text = 0;
  for (const byte of sample) if (byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte !== 127)) text++;
  return text > 0.95 * sample.length;
}

/** Decodes bytes as they come; a byte that the encoding does not know ends it with the line it stands in. */
export class LineDecoder {
  readonly #decoder: TextDecoder | null;
  readonly #encoding: Encoding;
  #line = 1;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
    this.#decoder = isSingleByte(encoding) ? null : new TextDecoder(encoding, { fatal: true });
  }

  decode(bytes: Uint8Array): string {
    return this.#run(bytes, true);
  }

  finish(): string {
    return this.#run(new Uint8Array(), false);
  }

  #run(bytes: Uint8Array, stream: boolean): string {
    if (isSingleByte(this.#encoding)) return decodeSingleByte(bytes, this.#encoding);
    if (this.#decoder === null) return '';
    try {
      const text = this.#decoder.decode(bytes, { stream });
      this.#line += countLineFeeds(text);
      return text;
    } catch (cause) {
      throw notInEncoding(this.#encoding, this.#line + lineOfFault(bytes, this.#encoding), cause);
    }
  }
}

function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Lines before the first byte that does not decode, found by halving. */
function lineOfFault(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return countLineFeeds(new TextDecoder(encoding).decode(bytes.subarray(0, good)));
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function notInEncoding(encoding: Encoding, line: number, cause: unknown): InputError {
  if (encoding !== 'utf-8') {
    return new InputError(
      'damaged-encoding',
      `expected ${encoding.toUpperCase()} text, found bytes that are not`,
      'export the transcript again as UTF-8; the file may be cut off or damaged',
      { line, cause },
    );
  }
  return new InputError(
    'not-utf-8',
    'expected UTF-8 text, found a byte that UTF-8 does not allow',
    'run again with --encoding windows-1252 if the file was saved on Windows in an older format, with --encoding macintosh if on an old Mac; otherwise save it as UTF-8',
    { line, cause },
  );
}

/** Tells whether bytes that come in pieces are UTF-8. */
export class Utf8Check {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #valid = true;

  add(bytes: Uint8Array): void {
    if (this.#valid) this.#try(bytes, true);
  }

  finish(): boolean {
    if (this.#valid) this.#try(new Uint8Array(), false);
    return this.#valid;
  }

  #try(bytes: Uint8Array, stream: boolean): void {
    try {
      this.#decoder.decode(bytes, { stream });
    } catch {
      this.#valid = false;
    }
  }
}
