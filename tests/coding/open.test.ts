import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coderFor } from '../../src/coding/configured.js';
import { loadModel } from '../../src/coding/model/file.js';
import { modelFolder } from '../../src/coding/shipped.js';

test('oars-open is chosen by its name, learnt from open sources alone, and says so', () => {
  const coder = coderFor({ codes: 'auto', model: 'oars-open' });
  expect(coder?.identity).toMatchObject({ id: 'oars-open' });
  const card = JSON.parse(readFileSync(join(modelFolder('oars-open'), 'card.json'), 'utf8'));
  const sources: readonly { id: string; terms: string }[] = card.sources;
  expect(sources.map((one) => one.id).sort()).toEqual([
    'advice-reddit',
    'offmychest',
    'pair',
    'practice',
    'practice-replies',
    'practice-turns',
  ]);
  expect(sources.filter((one) => /\bNC\b|research|no explicit/.test(one.terms))).toEqual([]);
  expect(card.terms).toContain('any use');
});

test('oars-open never calls a code of its own sure: it met no sessions from life to show when it is', () => {
  const { combiners } = loadModel(modelFolder('oars-open')).model.header;
  expect(
    [...combiners.practitioner, ...combiners.client].flatMap((one) => one.sure.filter((bar) => bar !== null)),
  ).toEqual([]);
});

test('any other name is a folder', () => {
  expect(modelFolder('our-model')).toBe('our-model');
  expect(modelFolder(null)).toBe(modelFolder('oars'));
});
