import { readFileSync } from 'node:fs';
import { NO_METADATA, type Transcript } from '../../src/domain/transcript.js';
import { findIdentifiers } from '../../src/ingest/identifiers/find-identifiers.js';
import { runLabelledSet } from '../ingest/identifiers/labelled-set.js';

// Prints recall per kind and precision on both halves of fixtures/identifiers.
// `--show` lists what was missed and what was flagged wrongly in the development half.

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;

for (const half of ['dev', 'test']) {
  const result = runLabelledSet(`fixtures/identifiers/${half}.txt`);
  console.log(`\n${half} half              planted  found  recall %  named so %`);
  for (const [kind, tally] of [...result.byKind].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `  ${kind.padEnd(20)} ${String(tally.planted).padStart(7)} ${String(tally.found).padStart(6)} ${percent(tally.found, tally.planted).padStart(9)} ${percent(tally.sameKind, tally.planted).padStart(11)}`,
    );
  const patterned = result.patterned;
  console.log(
    `  names                recall ${percent(result.names.found, result.names.planted)} % of ${result.names.planted}`,
  );
  console.log(`  patterned kinds      recall ${percent(patterned.found, patterned.planted)} % of ${patterned.planted}`);
  console.log(
    `  all kinds            precision ${percent(result.rightFindings, result.findings)} % of ${result.findings} findings`,
  );
  console.log(`  near misses          ${result.nearMissesFlagged} of ${result.nearMisses} flagged`);
  if (process.argv.includes('--show') && half === 'dev') {
    console.log(`\nmissed\n${result.missed.join('\n')}\n\nflagged wrongly\n${result.wrong.join('\n')}`);
  }
}

const texts = readFileSync('fixtures/identifiers/dev.txt', 'utf8')
  .replace(/\{[a-z-]+\|([^}]*)\}/g, '$1')
  .split('\n')
  .filter((line) => line !== '' && !/^(?:#|label:|file:|meta:)/.test(line));
const transcript: Transcript = {
  source: { path: 'bench.txt', part: null },
  format: 'text',
  metadata: NO_METADATA,
  globals: {},
  statedRoles: {},
  turns: texts.map((text, index) => ({
    index,
    speaker: null,
    text,
    spoken: text,
    start: null,
    end: null,
    line: index + 1,
    codings: [],
  })),
};
for (let warm = 0; warm < 20; warm++) findIdentifiers(transcript);
const before = process.cpuUsage().user;
const repeats = 100;
for (let i = 0; i < repeats; i++) findIdentifiers(transcript);
const seconds = (process.cpuUsage().user - before) / 1e6;
console.log(
  `\nspeed: ${Math.round((repeats * texts.length) / seconds).toLocaleString('en')} turns a second of processor time, on turns in which one in three holds an identifier`,
);
