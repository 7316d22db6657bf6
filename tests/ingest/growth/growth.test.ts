import { expect, test } from 'vitest';
import { growthEightfold, MOST_GROWTH } from '../../support/growth.js';
import { LINES, SHAPES } from './shapes.js';
import { build, processMany, processWhole, read } from './stages.js';

// No input may hang a run: every stage takes at most n log n, whatever it is that is long.

test.each(Object.keys(SHAPES))(
  'a turn of %s: read and masked, coded, scored and written in time',
  async (name) => {
    const shape = SHAPES[name] ?? String;
    expect(await growthEightfold((size) => build(shape(size)), 3_000)).toBeLessThan(MOST_GROWTH);
    expect(await growthEightfold((size) => processWhole(shape(size)), 3_000)).toBeLessThan(MOST_GROWTH);
  },
  60_000,
);

test.each(Object.keys(LINES))(
  'a file of %s is read in time',
  async (name) => {
    const shape = LINES[name] ?? String;
    expect(await growthEightfold((size) => read(shape(size)), 30_000)).toBeLessThan(MOST_GROWTH);
  },
  60_000,
);

test.each(['same', 'names', 'speakers', 'who speak long'] as const)(
  'many turns, %s: in time',
  async (kind) => {
    expect(
      await growthEightfold((turns) => processMany(kind, turns), kind === 'who speak long' ? 150 : 600),
    ).toBeLessThan(MOST_GROWTH);
  },
  60_000,
);
