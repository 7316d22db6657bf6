import { parseArgs } from 'node:util';
import { canFit, lmerPValues } from './inference/lmer.js';
import { measureDoubleSampling, measureErrors, type Way } from './inference/measure.js';
import type { Design, Shape } from './inference/simulate.js';

/** How often the tests of `oars compare` are wrong where the truth is known: `npm run bench:inference -- --sets 20000`. */
const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: '2000' },
    lmer: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const [sets, fits, seed] = [Number(values.sets), Number(values.lmer), Number(values.seed)];
const started = Date.now();

function print(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell, at) => String(cell).padEnd([23, 26, 8, 5, 17, 14, 16][at] ?? 24)).join(''));
}

function row(what: string, design: Design, way: Way, bar: string): void {
  const { typeI, error, width, contradictions } = measureErrors(design, way, sets, seed);
  const sides = `${design.group} and ${design.reference}${design.both ? `, ${design.both} in both` : ''}`;
  print([
    what,
    sides,
    design.shape,
    design.icc,
    `${typeI.toFixed(2)} % ± ${error.toFixed(2)}`,
    width.toFixed(2),
    contradictions,
    bar,
  ]);
}

const shapes: readonly Shape[] = ['normal', 'skewed'];
console.log(`No difference, ${sets} sets a cell, two to six sessions a practitioner; nominal 5 %.\n`);
print(['test', 'practitioners', 'shape', 'ICC', 'type I', 'width (SD)', 'contradictions', 'bar']);
for (const size of [6, 10, 12, 20]) {
  for (const shape of shapes) {
    for (const icc of [0.1, 0.3]) {
      const bar = shape === 'normal' ? '4 to 6.5 %' : 'at most 6.5 %';
      row('quoted: Welch t', { group: size, reference: size, icc, shape }, 'quoted', bar);
    }
  }
}
for (const shape of shapes) {
  for (const icc of [0.1, 0.3]) row('quoted: Welch t', { group: 6, reference: 20, icc, shape }, 'quoted', 'no bar');
}
for (const shape of shapes) {
  row('quoted: paired t', { group: 10, reference: 10, both: 8, icc: 0.3, shape }, 'quoted', 'at most 6.5 %');
  row('quoted: CR2 (overlap)', { group: 10, reference: 10, both: 3, icc: 0.3, shape }, 'quoted', 'at most 6.5 %');
  row('sessions: CR2', { group: 10, reference: 10, icc: 0.3, shape }, 'sessions', 'at most 6.5 %');
  row('covariate: CR2', { group: 10, reference: 10, icc: 0.3, shape }, 'covariate', 'at most 6.5 %');
}

console.log(
  '\nA coder right in 80 % of its answers, a quarter of six sessions double-coded, true difference 33.6 points:\n',
);
print(['double sampling', 'practitioners', '', '', 'bias (points)', 'coverage', 'width', 'bias of what was quoted']);
for (const practitioners of [12, 20]) {
  const design = { practitioners, sessions: 6, right: 0.8, fraction: 0.25, open: [0.668, 0.332] } as const;
  const { bias, coverage, error, width, naiveBias } = measureDoubleSampling(design, sets, seed);
  print([
    'difference estimator',
    `${practitioners} and ${practitioners}`,
    '',
    '',
    bias.toFixed(2),
    `${coverage.toFixed(1)} % ± ${error.toFixed(1)}`,
    width.toFixed(1),
    naiveBias.toFixed(1),
  ]);
}

if (fits > 0 && canFit()) {
  console.log(`\ncompare.R: lmer with Satterthwaite's degrees of freedom, ${fits} sets without a difference:\n`);
  for (const shape of shapes) {
    const design: Design = { group: 10, reference: 10, icc: 0.3, shape };
    const wrong = lmerPValues(design, fits, seed).filter((p) => p < 0.05).length / fits;
    print([
      'lmer',
      '10 and 10',
      shape,
      0.3,
      `${(100 * wrong).toFixed(2)} % ± ${(100 * Math.sqrt((wrong * (1 - wrong)) / fits)).toFixed(2)}`,
      '',
      '',
      'at most 6.5 %',
    ]);
  }
} else if (fits > 0) console.log('\nR with lme4 and lmerTest is not here: compare.R was not tried.');
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
