import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import fastGlob from 'fast-glob';
import { describe, expect, test } from 'vitest';
import { Anchors, layAnchors } from '../../src/domain/anchors.js';
import { piecesOf } from '../../src/domain/pattern-pieces.js';
import { SAFETY_CUES } from '../../src/safety/cues.js';
import { NEAR_MISSES, PLACES } from './places.js';

describe('the pieces of text that a pattern cannot do without', () => {
  test.each([
    ['\\bsafety plan\\b', [['safety plan']]],
    ['(?:kill|hurt) (?:me|you)', [['kill me', 'hurt me', 'kill you', 'hurt you']]],
    ['want(?:ed)? to die', [['want to die', 'wanted to die']]],
    ['\\b(?:gun|knife)\\b.{0,30}\\btonight\\b', [['tonight'], ['gun', 'knife']]],
    ['(?=.{0,9}tonight)the end(?!ing)', [['tonight'], ['the end']]],
    ['(?:over and )*gone', [['gone']]],
    ['(?:anyone){2,3} .* there', [['anyone'], [' there']]],
    ['[- ]safe', [['-safe', ' safe']]],
    ['(?:a plan|\\w\\w) now', [[' now']]],
    ['\\d+ pills|\\w\\w', []],
    ['od', []],
  ])('of %s', (source, lists) => {
    const sorted = (many: readonly (readonly string[])[]) => many.map((one) => one.toSorted().join(', ')).toSorted();
    expect(sorted(piecesOf(source))).toEqual(sorted(lists));
  });
});

const patterns = SAFETY_CUES.map(({ pattern }) => pattern);
const anchors = new Anchors(layAnchors(patterns.map(({ source }) => source)));

function expectNoneMissed(text: string): number {
  const among = new Set(anchors.among(text));
  const matching = [...patterns.keys()].filter((at) => patterns[at]?.test(text));
  expect(
    matching.filter((at) => !among.has(at)),
    text,
  ).toEqual([]);
  return matching.length;
}

test('no cue that a text matches is passed over', () => {
  const lines = [...PLACES, ...NEAR_MISSES].map((one) => JSON.stringify(one).toLowerCase());
  const practice = fastGlob.sync('fixtures/practice/exchanges/*.csv').flatMap((file) => {
    const rows: { text: string }[] = parse(readFileSync(file), { columns: true, bom: true });
    return rows.map(({ text }) => text.toLowerCase());
  });
  const matches = [...lines, ...practice].reduce((sum, text) => sum + expectNoneMissed(text), 0);
  expect(matches).toBeGreaterThan(150);
});

test('nor in any text of such words', () => {
  const words = patterns.flatMap(({ source }) => piecesOf(source).flat());
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (said) => void expectNoneMissed(said)),
    { numRuns: 400 },
  );
});

test('most that is said matches nothing, and little is asked of it', () => {
  expect(anchors.among('we walked along the river and had tea').length).toBeLessThan(8);
});
