import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSession } from '../../../src/ingest/build-session.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { DEFAULT_INGEST_OPTIONS } from '../../../src/ingest/options.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll } from './conformance.js';
import { everyFormat, MASTER, wordsOf } from './every-format.js';

const FOLDER = 'fixtures/formats/every-format';

test('the files are those that the script writes', () => {
  const made = everyFormat();
  expect(readdirSync(FOLDER).sort()).toEqual(made.map(({ name }) => name).sort());
  for (const { name, bytes } of made) expect(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), name).toEqual(bytes);
});

const expected = new Map<string, string>();

test.each(everyFormat().map(({ name }) => name))('%s gives the same turns, roles and utterances', async (name) => {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
  const chosen = chooseReader(memorySource(name, bytes).head);
  const { transcripts, problems } = await readAll(chosen!.reader, name, bytes);
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(transcripts).toHaveLength(1);
  const { session } = buildSession(transcripts[0]!, DEFAULT_INGEST_OPTIONS);
  expect(session.turns.map(({ text }) => text)).toEqual(MASTER.map(wordsOf));
  expect(session.roles.speakers.map(({ role, turns }) => `${role} ${turns}`)).toEqual(['practitioner 8', 'client 8']);
  const utterances = session.utterances.map(({ id, turn, role, text }) => `${id} ${turn} ${role} ${text}`).join('\n');
  const first = [...expected.values()][0] ?? utterances;
  expected.set(name, utterances);
  expect(utterances).toBe(first);
});
