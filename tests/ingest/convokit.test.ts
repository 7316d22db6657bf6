import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { ingestFile } from '../../src/ingest/ingest-file.js';
import { prepareIngest } from '../../src/ingest/prepare.js';

test('a ConvoKit folder: words from utterances.jsonl, roles and facts from the files beside it', async () => {
  const { files, options, problems } = await prepareIngest(['fixtures/formats/convokit'], DEFAULT_CONFIG.ingest);
  expect([files.map(({ path }) => path), problems]).toEqual([['utterances.jsonl'], []]);
  const sessions = [];
  for await (const item of ingestFile(files[0]!, options)) if (item.status === 'session') sessions.push(item.session);
  expect(
    sessions.map(({ id, metadata, roles }) => [
      id,
      metadata.site,
      roles.speakers.map(({ speaker, role }) => `${speaker} ${role}`),
    ]),
  ).toEqual([
    ['c1', 'north', ['s1 practitioner', 's2 client']],
    ['c2', 'south', ['s1 practitioner', 's3 client']],
  ]);
});
