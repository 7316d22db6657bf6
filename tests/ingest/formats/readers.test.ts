import { readFileSync } from 'node:fs';
import { annomiReader } from '../../../src/ingest/formats/readers/annomi.js';
import { csvReader } from '../../../src/ingest/formats/readers/csv.js';
import { jsonReader } from '../../../src/ingest/formats/readers/json.js';
import { jsonlReader } from '../../../src/ingest/formats/readers/jsonl.js';
import { textReader } from '../../../src/ingest/formats/readers/text.js';
import { type ReaderCase, testReader } from './conformance.js';

const fixtures = (...names: string[]): ReaderCase[] =>
  names.map((name) => ({ name, path: name, bytes: readFileSync(`fixtures/formats/same-words/${name}`) }));

testReader(textReader, fixtures('labels.txt', 'names-and-times.txt', 'wrapped-utf16.txt'));
testReader(csvReader, fixtures('table.csv', 'table-own-columns.csv', 'table.tsv', 'no-header.csv'));
testReader(annomiReader, fixtures('annomi-simple.csv', 'annomi-full.csv'));
testReader(jsonReader, fixtures('turns.json', 'session.json'));
testReader(jsonlReader, fixtures('turns.jsonl', 'sessions.jsonl'));
