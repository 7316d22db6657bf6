// Writes the fixtures that are made rather than written: the same words in every format, Word documents, archives.
// Usage: npm run fixtures:formats
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { madeFormats, madeTraps } from '../ingest/formats/made-formats.js';

const files = [...madeFormats().map(({ name, bytes }) => ({ path: `same-words/${name}`, bytes })), ...madeTraps()];
for (const { path, bytes } of files) {
  mkdirSync(dirname(`fixtures/formats/${path}`), { recursive: true });
  writeFileSync(`fixtures/formats/${path}`, bytes);
}
