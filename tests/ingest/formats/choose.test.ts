import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseReader, READERS } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import type { FileHead } from '../../../src/ingest/source-file.js';

const files = ['fixtures/formats', 'fixtures/clinic', 'fixtures/broken', 'fixtures/coded'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** The surest of all readers, each asked; the first of equals. */
function askEveryone(head: FileHead): string | null {
  const answers = READERS.map((reader) => ({ id: reader.id, given: reader.accepts(head) }));
  const accepting = answers.flatMap(({ id, given }) => (given.accepted ? [{ id, ...given }] : []));
  const most = Math.max(...accepting.map(({ certainty }) => certainty));
  return accepting.find(({ certainty }) => certainty === most)?.id ?? null;
}

function headOf(bytes: Uint8Array): FileHead {
  return memorySource('file.unknown', bytes).head;
}

test.each(files)('%s is given to the reader that is surest of all', (file) => {
  const bytes = readFileSync(file);
  expect(chooseReader(headOf(bytes))?.reader.id ?? null).toBe(askEveryone(headOf(bytes)));
});

test('so is a file that begins like one and goes on like another', () => {
  const starts = files.map((file) => readFileSync(file).subarray(0, 2_000));
  const piece = fc.tuple(fc.constantFrom(...starts), fc.nat(2_000)).map(([start, end]) => start.subarray(0, end));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      expect(chooseReader(headOf(bytes))?.reader.id ?? null).toBe(askEveryone(headOf(bytes)));
    }),
    { numRuns: 300 },
  );
});
