import { expect, test } from 'vitest';
import { scratchFolder } from '../support/folder.js';
import { readSessions } from '../support/read-session.js';
import { writeSessions } from './generate/write.js';

test('made-up sessions repeat themselves no more than talk does, so that what depends on repetition is not flattered', async () => {
  const folder = scratchFolder();
  writeSessions(folder, 1, 0, 60);
  const said = (await readSessions(folder)).flatMap(({ utterances }) => utterances.map(({ text }) => text));
  expect(said.length).toBeGreaterThan(5000);
  expect(new Set(said).size / said.length).toBeGreaterThan(0.8);
});
