// Writes the fixtures that are made rather than written: the same words in every format.
// Usage: npm run fixtures:formats
import { mkdirSync, writeFileSync } from 'node:fs';
import { madeFormats } from '../ingest/formats/made-formats.js';

const folder = 'fixtures/formats/same-words';
mkdirSync(folder, { recursive: true });
for (const { name, bytes } of madeFormats()) writeFileSync(`${folder}/${name}`, bytes);
