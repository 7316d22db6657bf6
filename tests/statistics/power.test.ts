import { describe, it } from 'vitest';
import { powerOfT, sizeForMargin, sizeForPower } from '../../src/statistics/power.js';
import { expectNear, reference } from './near.js';

const found = reference<{
  power: { n: number; d: number; power: number }[];
  sizes: { d: number; power: number; n: number }[];
  margin: { sd: number; margin: number; n: number }[];
}>('power');

describe('sizes of studies as in R', () => {
  it.each(found.power)('power of $n a side for $d standard deviations', ({ n, d, power }) => {
    expectNear(powerOfT(n, d, 1), power);
  });
  it.each(found.sizes)('a side for $d with power $power', ({ d, power, n }) => {
    expectNear(sizeForPower(d, 1, power) ?? 0, n);
  });
  it.each(found.margin)('a side for ±$margin at $sd', ({ sd, margin, n }) => {
    expectNear(sizeForMargin(margin, sd) ?? 0, n);
  });
});
