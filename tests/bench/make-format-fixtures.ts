// Writes the fixtures that are made rather than written: the same words in every format.
// Usage: npm run fixtures:formats
import { mkdirSync, writeFileSync } from 'node:fs';
import { everyFormat } from '../ingest/formats/every-format.js';

const folder = 'fixtures/formats/every-format';
mkdirSync(folder, { recursive: true });
for (const { name, bytes } of everyFormat()) writeFileSync(`${folder}/${name}`, bytes);
