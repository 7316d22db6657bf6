// Reads a folder of cases and prints how many were read right, wrong or refused.
// Usage: npm run bench:formats -- [folder]
// The folder holds transcripts and an expected.json: {"file": {"turns": [[speaker, words], …], "times": [seconds, …]}},
// speaker 0 the practitioner, 1 the client, 2 and more others. Without a folder: fixtures/layouts.
import { measureCases } from '../ingest/formats/measure-cases.js';

const folder = process.argv[2] ?? 'fixtures/layouts';
const measured = await measureCases(folder);
for (const { file, outcome, format, because } of measured)
  console.log(`${outcome.padEnd(8)}${file.padEnd(40)}${(format ?? '–').padEnd(12)}${because}`);
const count = (outcome: string): number => measured.filter((one) => one.outcome === outcome).length;
console.log(`${measured.length} cases: ${count('right')} right, ${count('wrong')} wrong, ${count('refused')} refused`);
