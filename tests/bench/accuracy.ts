import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EvaluateOptions, evaluate } from '../../src/learn/evaluate/evaluate.js';
import type { Figure } from '../../src/learn/evaluate/report.js';

// The table of what the coder reaches: every task cross-validated on the coded
// corpora in a folder, whole videos and sessions held out, and the shipped model
// on the sessions coded by hand for this project, which nothing is trained on.
//   npm run bench:accuracy -- <folder of corpora> [--only annomi|misc|sentences|codes]

const [folder, , only] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run bench:accuracy -- <folder of corpora>');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const find = (pattern: RegExp): string => {
  const file = files.find((name) => pattern.test(name));
  if (file === undefined) throw new Error(`no file like ${pattern} in ${folder}`);
  return file;
};
const SHIPPED = 'src/coding/model/shipped';
const rows: string[][] = [];
const crossValidate = (layout: EvaluateOptions['layout'], file: string, folds: number) => {
  if (only !== undefined && only !== layout) return;
  const evaluation = evaluate({
    file,
    layout,
    model: SHIPPED,
    crossValidate: folds,
    trainWith: [folder],
    progress: (message) => console.error(`${layout}: ${message}`),
  });
  for (const task of evaluation.report.tasks) {
    rows.push([
      task.name,
      `${folds} folds`,
      shown(task.macroF1),
      shown(task.kappa),
      shown(task.accuracy),
      task.calibration.expectedError.toFixed(3),
    ]);
  }
  for (const ratio of evaluation.report.ratios) {
    rows.push([
      `${layout}, session: ${ratio.name}`,
      `${ratio.sessions} sessions`,
      `ICC ${shown(ratio.icc)}`,
      `mean error ${ratio.meanError?.toFixed(2) ?? '–'}`,
      `absolute ${ratio.meanAbsoluteError?.toFixed(2) ?? '–'}`,
      '',
    ]);
  }
};
crossValidate('annomi', find(/annomi[^/]*\.csv$/i), 5);
crossValidate('misc', find(/misc-coded\.csv$/i), 10);
crossValidate('sentences', find(/sentences\.dev\.csv$/i), 5);
if (only === undefined || only === 'codes') {
  const sheets = readdirSync('fixtures/coded').filter((name) => name.endsWith('.csv'));
  {
    const evaluation = evaluate({
      file: sheets.map((name) => join('fixtures/coded', name)),
      layout: 'codes',
      model: SHIPPED,
      crossValidate: null,
      trainWith: [],
      progress: () => undefined,
    });
    for (const task of evaluation.report.tasks) {
      rows.push([
        `hand-coded fixtures: ${task.name}`,
        'shipped model',
        shown(task.macroF1),
        shown(task.kappa),
        shown(task.accuracy),
        task.calibration.expectedError.toFixed(3),
      ]);
    }
  }
}
const header = ['task', 'tested on', 'macro-F1', 'kappa', 'accuracy', 'calibration error'];
console.log(`| ${header.join(' | ')} |\n| ${header.map(() => '---').join(' | ')} |`);
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

function shown(figure: Figure): string {
  const { value, low, high } = figure;
  if (value === null) return '–';
  return low === null || high === null
    ? value.toFixed(3)
    : `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}
