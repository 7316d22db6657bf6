import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeSession } from '../../../src/coding/code-session.js';
import { loadShippedCoder } from '../../../src/coding/shipped.js';
import { buildSession } from '../../../src/ingest/build-session.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { DEFAULT_INGEST_OPTIONS } from '../../../src/ingest/options.js';
import { memorySource } from '../../../src/ingest/source.js';
import { DEFAULT_OPTIONS } from './conformance.js';

const folder = 'fixtures/formats/same-words';

test('the same words get the same codes, whatever the format', async () => {
  const coder = loadShippedCoder();
  const byCodes = new Map<string, string[]>();
  for (const name of readdirSync(folder)) {
    const source = memorySource(
      name,
      readFileSync(`${folder}/${name}`),
      name.startsWith('windows') ? 'windows-1252' : null,
    );
    for await (const item of chooseReader(source.head)!.reader.read(source, DEFAULT_OPTIONS)) {
      if (item.kind === 'problem') continue;
      const { session } = buildSession(item.transcript, DEFAULT_INGEST_OPTIONS);
      const coded = codeSession(session, coder, { codes: 'model', explain: false, corrections: [] });
      const codes = coded.assignments.map(({ code }) => code ?? '-').join(' ');
      byCodes.set(codes, [...(byCodes.get(codes) ?? []), name]);
      break;
    }
  }
  expect([...byCodes.values()].map((names) => names.length)).toEqual([readdirSync(folder).length]);
});
