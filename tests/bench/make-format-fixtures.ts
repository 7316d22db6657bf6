// Writes the fixtures that are made rather than written: the same words in every format, Word documents, archives.
// Usage: npm run fixtures:formats
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { madeLayouts } from '../ingest/formats/layouts.js';
import { madeFormats, madeTraps } from '../ingest/formats/made-formats.js';

const files = [
  ...madeFormats().map(({ name, bytes }) => ({ path: `formats/same-words/${name}`, bytes })),
  ...madeTraps().map(({ path, bytes }) => ({ path: `formats/${path}`, bytes })),
  ...madeLayouts().map(({ name, bytes }) => ({ path: `layouts/${name}`, bytes })),
];
for (const { path, bytes } of files) {
  mkdirSync(dirname(`fixtures/${path}`), { recursive: true });
  writeFileSync(`fixtures/${path}`, bytes);
}
