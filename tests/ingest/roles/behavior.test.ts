import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Turn } from '../../../src/domain/transcript.js';
import { loadWeights } from '../../../src/ingest/learnt-weights.js';
import { logOddsAround, practitionerLogOdds } from '../../../src/ingest/roles/behavior.js';
import { measureBehavior } from '../../../src/ingest/roles/behavior-features.js';
import { hear, WEIGHTS } from '../../../src/ingest/roles/hear.js';
import { TurnWeights, turnFeatures } from '../../../src/ingest/roles/turn-features.js';

const words = [
  ...new Set([...WEIGHTS.keys()].flatMap((feature) => feature.replace(/^[#^]/, '').split(' '))),
  'zebra',
  'naïve',
  'don’t',
  '7',
  'I',
];
const spoken = fc
  .tuple(fc.array(fc.constantFrom(...words), { maxLength: 25 }), fc.constantFrom('', '.', '?', '…', ' (so)'))
  .map(([said, mark]) => said.join(' ') + mark);
const turns = fc
  .array(fc.tuple(fc.constantFrom('T', 'C', 'C', null), spoken), { maxLength: 24 })
  .map((said) => said.map(([speaker, text], index) => toTurn(index, speaker, text)));

function toTurn(index: number, speaker: string | null, text: string): Turn {
  return { index, speaker, text, spoken: text, start: null, end: null, line: index + 1, codings: [] };
}

/** The weighted sum of what `measureBehavior` counts. */
function scoreOf(all: readonly Turn[], speaker: string): { readonly score: number; readonly words: number } {
  const { features, words: count } = measureBehavior(all, speaker);
  let score = 0;
  for (const [feature, strength] of features) score += (WEIGHTS.get(feature) ?? 0) * strength;
  return { score, words: count };
}

function expectedOdds(all: readonly Turn[]): number | null {
  const [one, two] = [scoreOf(all, 'T'), scoreOf(all, 'C')];
  return one.words < 30 || two.words < 30 ? null : one.score - two.score;
}

function expectClose(found: number | null | undefined, expected: number | null): void {
  if (expected === null) expect(found).toBe(null);
  else expect(found).toBeCloseTo(expected, 9);
}

test('log-odds are the weighted sum of what behavior is measured by', () => {
  fc.assert(fc.property(turns, (all) => expectClose(practitionerLogOdds(hear(all), 'T', 'C'), expectedOdds(all))));
});

test('around a cut they are those of the turns before it and of the turns after', () => {
  fc.assert(
    fc.property(turns, (all) => {
      const places = [2, 7, 11].filter((place) => place <= all.length);
      const around = logOddsAround(hear(all), places, 'T', 'C');
      for (const [at, place] of places.entries()) {
        expectClose(around[at]?.before, practitionerLogOdds(hear(all.slice(0, place)), 'T', 'C'));
        expectClose(around[at]?.after, practitionerLogOdds(hear(all.slice(place)), 'T', 'C'));
      }
    }),
  );
});

test('what a turn says for its speaker is the sum over its features, to the last bit', () => {
  const { weights } = loadWeights('turns');
  const judged = new TurnWeights(weights);
  const said = [...new Set([...weights.keys()].flatMap((name) => name.replace(/^[#^]/, '').split(' ')))];
  const text = fc
    .array(fc.constantFrom(...said, 'zebra', 'naïve', 'don’t', "'tis", '7', 'OK', 'ſo'), { maxLength: 25 })
    .chain((parts) => fc.constantFrom('', '.', '?', '? ', '…').map((mark) => parts.join(' ') + mark));
  fc.assert(
    fc.property(text, (spoken) => {
      let sum = weights.get('#bias') ?? 0;
      for (const [feature, value] of turnFeatures(spoken)) sum += value * (weights.get(feature) ?? 0);
      expect(judged.oddsOf(spoken)).toBe(sum);
    }),
  );
});
