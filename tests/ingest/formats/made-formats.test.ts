import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeFormats } from './made-formats.js';

test('the made files of the same words are those that the script writes', () => {
  for (const { name, bytes } of madeFormats())
    expect(new Uint8Array(readFileSync(`fixtures/formats/same-words/${name}`)), name).toEqual(bytes);
});
