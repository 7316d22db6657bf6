import { readFileSync } from 'node:fs';
import { NO_METADATA, type Transcript } from '../../src/domain/transcript.js';
import { findIdentifiers } from '../../src/ingest/identifiers/find-identifiers.js';
import { wilson } from '../../src/statistics/proportion.js';
import { runLabelledSet, type Tally } from '../ingest/identifiers/labelled-set.js';

// Prints recall by kind and by a name's origin, precision and near misses on both sets of fixtures/identifiers, with
// 95 % intervals. `--show` lists what was missed and what was flagged wrongly in the halves that detectors are tuned on.

const SETS = [
  ['first set, half tuned on', 'dev'],
  ['first set, half not tuned on', 'test'],
  ['second set, half tuned on', 'second-dev'],
  ['second set, half not tuned on', 'second-test'],
  ['second set, whole', 'second-dev', 'second-test'],
] as const;

for (const [title, ...files] of SETS) {
  const result = runLabelledSet(...files.map((file) => `fixtures/identifiers/${file}.txt`));
  console.log(`\n${title}`);
  console.log('                        planted  found  recall %  95 % interval  named so %');
  for (const [kind, tally] of inOrder(result.byKind)) console.log(row(kind, tally));
  console.log(row('all', result.all));
  if (result.byOrigin.size > 0) console.log('  names by origin');
  for (const [origin, tally] of inOrder(result.byOrigin)) console.log(row(`  ${origin}`, tally));
  console.log(`  precision             ${share(result.rightFindings, result.findings)} of findings`);
  console.log(`  near misses flagged   ${share(result.nearMissesFlagged, result.nearMisses)}`);
  if (process.argv.includes('--show') && files.length === 1 && files[0]?.endsWith('dev'))
    console.log(`\nmissed\n${result.missed.join('\n')}\n\nflagged wrongly\n${result.wrong.join('\n')}`);
}

function inOrder(tallies: ReadonlyMap<string, Tally>): readonly (readonly [string, Tally])[] {
  return [...tallies].sort(([a], [b]) => a.localeCompare(b));
}

function row(name: string, { planted, found, sameKind }: Tally): string {
  const share = wilson(found, planted);
  const bounds = share.defined
    ? `${(100 * share.interval.low).toFixed(0)}–${(100 * share.interval.high).toFixed(0)}`
    : '';
  return `  ${name.padEnd(20)} ${String(planted).padStart(8)} ${String(found).padStart(6)} ${percent(found, planted)} ${bounds.padStart(14)} ${percent(sameKind, planted).padStart(11)}`;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(9);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${percent(part, whole).trim()} %)`;
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
