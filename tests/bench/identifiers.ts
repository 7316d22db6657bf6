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
