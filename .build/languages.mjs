// Writes src/learnt/languages.bin from the n-grams of eld (npm, Apache-2.0), laid out as src/eligibility/ngrams.ts reads them.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const load = (file) => import(resolve('node_modules/eld/src', file));
const { ngramsData } = await load('ngrams/extrasmall.js');
const { avgScore } = await load('avgScore.js');
const { dictionary } = await load('dictionary.js');
const { separators } = await load('regexPatterns.js');

const SLOTS = 1 << 17;
const languages = Object.values(ngramsData.languages);
const keys = Object.keys(ngramsData.ngrams);

/** As in ngrams.ts. */
const slotOf = (low, high) => ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b)) >>> 15) & (SLOTS - 1);

const letters = new Uint8Array(65536 / 8);
for (let unit = 0; unit < 65536; unit++) {
  // A lone surrogate is a separator to a pattern that reads code points.
  const apart = String.fromCharCode(unit).replace(separators, '') === '';
  if (!apart && unit !== 0x27 && unit !== 0x60 && unit !== 0x2019) letters[unit >> 3] |= 1 << (unit & 7);
}
const characters = Uint8Array.from({ length: 256 }, (_, byte) => (dictionary[byte] ?? ' ').charCodeAt(0));

const slots = new Uint16Array(SLOTS);
const low = new Uint32Array(keys.length);
const high = new Uint16Array(keys.length);
const from = new Uint32Array(keys.length + 1);
const pairs = [];
for (const [at, key] of keys.entries()) {
  for (let place = 0; place < key.length; place++) {
    const code = key.charCodeAt(place);
    if (place < 4) low[at] = (low[at] | (code << (8 * place))) >>> 0;
    else high[at] |= code << (8 * (place - 4));
  }
  let slot = slotOf(low[at], high[at]);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = at + 1;
  for (const [language, score] of Object.entries(ngramsData.ngrams[key])) pairs.push([Number(language), score]);
  from[at + 1] = pairs.length;
}

const header = JSON.stringify({
  source: 'npm run train:languages, from the n-grams of eld by Nito T.M. (Apache-2.0)',
  languages,
  averages: languages.map((language) => avgScore[language]),
  ngrams: keys.length,
  pairs: pairs.length,
});
const parts = [
  letters,
  characters,
  slots,
  low,
  high,
  from,
  Uint8Array.from(pairs, ([language]) => language),
  Uint8Array.from(pairs, ([, score]) => score),
];
const padded = (bytes) => Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)]);
const body = Buffer.concat([
  padded(Buffer.from(`${header}\n`)),
  ...parts.map((part) => padded(Buffer.from(part.buffer))),
]);
const size = Buffer.alloc(8);
size.writeUInt32LE(padded(Buffer.from(`${header}\n`)).length);
writeFileSync(
  'src/learnt/languages.bin',
  Buffer.concat([createHash('sha256').update(size).update(body).digest(), size, body]),
);
