import { expect, test } from 'vitest';
import { decideAmong } from '../../src/coding/model/score.js';

// Labels: reflection, advice, directing, confronting. Rare ones are given alone from .4 on.
const deciding = {
  decide: Float32Array.of(1, 1, 1, 1),
  least: Float32Array.of(0, 0, 0.4, 0.4),
  against: [1, 2, 3],
};

test.each([
  ['the likeliest', [0.6, 0.2, 0.1, 0.1], 0],
  ['a rare label alone, when it is likely', [0.3, 0.1, 0.1, 0.5], 3],
  ['no rare label that is not', [0.5, 0.1, 0.05, 0.35], 0],
  [
    'the likeliest against motivational interviewing, where they together are likelier than not',
    [0.4, 0.15, 0.1, 0.35],
    3,
  ],
  ['of these the one that comes near to being likely by itself', [0.3, 0.2, 0.24, 0.26], 1],
  ['none of these where none comes near', [0.46, 0.14, 0.2, 0.2], 0],
])('given is %s', (_, probabilities, label) => {
  expect(decideAmong(deciding, Float64Array.from(probabilities))).toBe(label);
});

test('heads that count turns weigh no labels together', () => {
  expect(decideAmong({ ...deciding, against: [] }, Float64Array.of(0.4, 0.15, 0.1, 0.35))).toBe(0);
});
