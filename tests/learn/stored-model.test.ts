import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexClusters } from '../../src/coding/features/clusters.js';
import type { Unit } from '../../src/coding/features/surroundings.js';
import { hashWord } from '../../src/coding/features/tokens.js';
import { loadModel } from '../../src/coding/model/file.js';
import { scoreUnits } from '../../src/coding/model/score.js';
import { writeCard } from '../../src/learn/card.js';
import { WELIVITA } from '../../src/learn/corpora/welivita.js';
import { trainModel } from '../../src/learn/train-model.js';
import { writeModel } from '../../src/learn/write-model.js';
import { scratchFolder } from '../support/folder.js';

const WORDS = ['what', 'how', 'brave', 'proud', 'of', 'you', 'felt', 'day', 'was', 'that', 'try', 'walking'];
const DIMENSIONS = 4;

/** Words with a direction each, as text nobody coded would have taught. */
const KNOWN = {
  clusters: indexClusters(
    Int32Array.from(WORDS, hashWord),
    Uint8Array.from(WORDS, (_, at) => at % 3),
  ),
  vectors: {
    dimensions: DIMENSIONS,
    values: Int8Array.from({ length: WORDS.length * DIMENSIONS }, (_, at) => ((at * 37) % 201) - 100),
    rarity: Uint8Array.from(WORDS, (_, at) => 20 * at),
  },
};

test('a model read back from its folder answers as it did when it was trained, network and all', () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    at % 2 === 0
      ? { text: `What was day ${at} like, how felt that?`, label: 'Open Question' }
      : { text: `So brave of you, proud of day ${at}`, label: 'Affirm' },
  );
  const model = trainModel(WELIVITA.read(rows), { id: 'small', version: '1', words: KNOWN, answers: ['sentences'] });
  expect(model.combiners.practitioner[0]?.network?.hidden).toBeGreaterThan(0);
  const folder = join(scratchFolder(), 'model');
  writeModel(folder, model, writeCard('small', '1', []));
  const back = loadModel(folder).model;
  const units: readonly Unit[] = ['What felt brave?', 'Proud of that walking', 'try'].map((text) => ({
    turn: 0,
    role: 'practitioner',
    text,
  }));
  const heads = { practitioner: ['sentences'], client: [] };
  expect(scoreUnits(back, units, true, heads)).toEqual(scoreUnits(model, units, true, heads));
});
