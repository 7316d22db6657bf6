import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from './random.js';

export type Mutator = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** What damage, careless export and malice do to a file. Every mutator is pure: the random numbers fix the result. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  truncate: (bytes, random) => bytes.subarray(0, random.whole(bytes.length + 1)),
  'cut the start': (bytes, random) => bytes.subarray(random.whole(bytes.length + 1)),
  'cut the middle': (bytes, random) => {
    const from = random.whole(bytes.length + 1);
    return join(bytes.subarray(0, from), bytes.subarray(from + random.whole(400)));
  },
  'flip bits': (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    for (let count = 1 + random.whole(12); count > 0 && copy.length > 0; count--) {
      copy[random.whole(copy.length)]! ^= 1 << random.whole(8);
    }
    return copy;
  },
  'random bytes': (bytes, random) => {
    const at = random.whole(bytes.length + 1);
    const noise = Uint8Array.from({ length: 1 + random.whole(64) }, () => random.whole(256));
    return join(bytes.subarray(0, at), noise, bytes.subarray(at));
  },
  'zero bytes': (bytes, random) => {
    const at = random.whole(bytes.length + 1);
    return join(bytes.subarray(0, at), new Uint8Array(1 + random.whole(40)), bytes.subarray(at));
  },
  'as UTF-16': (bytes, random) => {
    const out = Buffer.from(`${random.next() < 0.5 ? '\ufeff' : ''}${text(bytes)}`, 'utf16le');
    return random.next() < 0.5 && out.length % 2 === 0 ? out.swap16() : out;
  },
  'as Latin-1': (bytes) => Buffer.from(`${text(bytes)}é`, 'latin1'),
  'UTF-8 twice': (bytes) => Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8'),
  'byte-order marks': (bytes, random) =>
    join(...Array.from({ length: 1 + random.whole(3) }, () => strToU8('\ufeff')), bytes),
  'line ends': (bytes, random) =>
    Buffer.from(text(bytes).replace(/\r?\n/g, random.pick(['\r\n', '\r', '', '\n\n\n', ' ', '\u2028']))),
  'half of one, half of another': (bytes, random, other) =>
    join(bytes.subarray(0, random.whole(bytes.length + 1)), other.subarray(random.whole(other.length + 1))),
  'twice over': (bytes) => join(bytes, bytes),
  'repeat a piece': (bytes, random) => {
    const from = random.whole(bytes.length + 1);
    const piece = bytes.subarray(from, from + 1 + random.whole(60));
    const times = 1 + random.whole(random.next() < 0.02 ? 20_000 : 200);
    return join(bytes.subarray(0, from), ...Array.from({ length: times }, () => piece), bytes.subarray(from));
  },
  'drop marks': (bytes, random) =>
    Buffer.from(
      text(bytes).replaceAll(random.pick(['"', ',', ':', '{', '}', '[', ']', '<', '>', '\t', '-->', '=', '\n\n']), ''),
    ),
  'extra marks': (bytes, random) => {
    const mark = random.pick([
      '"',
      '""',
      ',',
      '\n',
      '\t',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '&',
      '&amp;',
      '-->',
      '*',
      '%',
      '\\',
      '\u0000',
      '</v>',
      '<v >',
      ']]>',
      '@',
      '\x15',
    ]);
    let out = text(bytes);
    for (let count = 1 + random.whole(6); count > 0; count--) {
      const at = random.whole(out.length + 1);
      out = out.slice(0, at) + mark + out.slice(at);
    }
    return Buffer.from(out);
  },
  'strange numbers': (bytes, random) =>
    Buffer.from(
      text(bytes).replace(/\d+/g, (digits) =>
        random.next() < 0.1
          ? random.pick(['999999999999999999999', '-1', '0', 'NaN', '1e400', '٣', '00000000', '0x1f', ''])
          : digits,
      ),
    ),
  'strange letters': (bytes, random) =>
    Buffer.from(
      text(bytes).replace(/[a-z]/gi, (letter) =>
        random.next() < 0.02
          ? random.pick(['\u202e', '\u200b', '\u0301', '😀', '\ud83d', 'İ', 'ß', '\u0007', '\u0085'])
          : letter,
      ),
    ),
  'swap lines': (bytes, random) => {
    const lines = text(bytes).split('\n');
    for (let count = 1 + random.whole(10); count > 0; count--) {
      const [a, b] = [random.whole(lines.length), random.whole(lines.length)];
      [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    }
    return Buffer.from(lines.join('\n'));
  },
  'drop lines': (bytes, random) =>
    Buffer.from(
      text(bytes)
        .split('\n')
        .filter(() => random.next() > 0.2)
        .join('\n'),
    ),
  'no spaces': (bytes) => Buffer.from(text(bytes).replaceAll(' ', '')),
  'one long line': (bytes, random) =>
    Buffer.from(
      text(bytes)
        .replace(/[\r\n]+/g, ' ')
        .repeat(1 + random.whole(30)),
    ),
  'deep nesting': (bytes, random) => {
    const depth = 1 + random.whole(3000);
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['<a>', '</a>'],
      ['(', ')'],
      ['"', '"'],
    ] as const);
    const at = random.whole(bytes.length + 1);
    return join(bytes.subarray(0, at), strToU8(open.repeat(depth) + close.repeat(depth)), bytes.subarray(at));
  },
  'many columns': (bytes, random) =>
    Buffer.from(
      text(bytes)
        .split('\n')
        .map((line) => line + random.pick([',', '\t', ';', '|']).repeat(random.whole(3000)))
        .join('\n'),
    ),
  'prototype names': (bytes, random) =>
    Buffer.from(
      text(bytes).replace(/speaker|text|utterance|start|turns|session/gi, (word) =>
        random.next() < 0.3 ? random.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty']) : word,
      ),
    ),
  entities: (bytes, random) => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    return Buffer.from(
      text(bytes)
        .replace(/\?>/, `?>${bomb}`)
        .replace(/[a-z]{4}/g, (word) =>
          random.next() < 0.05 ? random.pick(['&c;', '&x;', '&#0;', '&#xffffffff;', '&lt;v', '&nope;']) : word,
        ),
    );
  },
  'inside a zip': (bytes, random) =>
    zipSync({
      [random.pick(['a.txt', '../../a.txt', '/etc/a.txt', 'C:\\a.txt', 'a/'.repeat(200), '..', 'a\u0000b.csv'])]:
        Uint8Array.from(bytes),
    }),
  'inside its zip': (bytes, random) =>
    isPackage(bytes)
      ? changeMember(bytes, random, (member) => {
          const damaged = Uint8Array.from(member);
          for (let count = 1 + random.whole(10); count > 0 && damaged.length > 0; count--)
            damaged[random.whole(damaged.length)] = random.whole(256);
          return damaged;
        })
      : zipSync({ 'inner.zip': zipSync({ 'a.txt': Uint8Array.from(bytes) }) }),
  'empty values': (bytes) => Buffer.from(text(bytes).replace(/(?<=[:,>"\t])[^:,<"\t\n]{3,}(?=[,<"\t\n])/g, '')),
};

export const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A ZIP archive in which one member is changed, most often the longest, which is where the words are. */
export function changeMember(
  bytes: Uint8Array,
  random: Random,
  change: (member: Uint8Array) => Uint8Array,
): Uint8Array {
  try {
    const members = unzipSync(Uint8Array.from(bytes));
    const names = Object.keys(members).sort((a, b) => members[b]!.length - members[a]!.length);
    const name = random.next() < 0.6 ? names[0]! : random.pick(names);
    return zipSync({ ...members, [name]: Uint8Array.from(change(members[name]!)) });
  } catch {
    return bytes;
  }
}
