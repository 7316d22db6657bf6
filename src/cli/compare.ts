import { coderFor } from '../coding/configured.js';
import { knownEstimand, knownPrimary } from '../cohorts/compare/compare-options.js';
import type { ComparisonResult, Contrast } from '../domain/comparison.js';
import { EXIT } from '../domain/errors.js';
import { decimals, type Estimate, formatWithInterval, whyUndefined } from '../domain/estimate.js';
import { plural } from '../domain/plural.js';
import { locateRun } from '../month/find.js';
import { reportContext } from '../reports/load-context.js';
import { audit } from '../run/audit.js';
import { compareRuns } from '../studies/compare.js';
import { instrumentsOfRuns } from '../studies/instruments-of-runs.js';
import { isRun, openRuns } from '../studies/open-runs.js';
import { defineCommand } from './command.js';
import { wholeNumber } from './numbers.js';
import { argumentList, flag, list, option, requiredOption, textOption } from './takes.js';

/** `oars compare`: groups of sessions against each other, practitioners as the independent units. */
export const compareCommand = defineCommand({
  takes: {
    runs: argumentList('<runs...>', "saved runs, months' folders, or transcripts to audit first"),
    by: requiredOption('--by <field>', 'what tells the groups apart: cohort, site, month, or any other column'),
    reference: textOption('--reference <value>', 'the group the others are set against (default: the first by name)'),
    out: textOption('--out <dir>', 'where tables, page and R script are written', 'out'),
    primary: list('--primary <measure>', 'a measure of the primary family, by its column; may be repeated'),
    estimand: option(
      '--estimand <whose>',
      'whose mean is compared: practitioners, each counting alike, or sessions',
      knownEstimand,
      'practitioners',
    ),
    covariates: list('--covariate <column>', 'a column to adjust the differences for; may be repeated'),
    samples: list('--sample <dir>', 'where `oars sample` wrote, when not into the run; may be repeated'),
    withoutSounds: flag('--without-sounds', 'leave bare sounds such as "yeah" out of what follows what'),
    minimumCell: option(
      '--minimum-cell <sessions>',
      'to pass on: leave out what fewer sessions stand behind, what would give it away, and single sessions',
      wholeNumber,
      0,
    ),
    seed: option('--seed <number>', 'seed of the bootstrap', wholeNumber, 1),
    replicates: option('--replicates <number>', 'draws of the bootstrap', wholeNumber, 2000),
    mixedCoders: flag('--mixed-coders', 'compare although the sessions were coded by different coders'),
  },
  examples: ['oars compare out --by cohort --reference control'],
  async answer({ runs, out, primary, minimumCell, ...asked }, call) {
    const config = await call.config();
    const { now, signal } = call.io;
    const quiet = { ...config, reports: { ...config.reports, pages: false, parquet: false, minimumCell: EVERYTHING } };
    const folders = await Promise.all(runs.map(async (run) => (await locateRun(run)).run));
    const opened = await openRuns(folders, (raw, out) =>
      audit(raw, { out, config: quiet, coder: coderFor(config.coding), now, signal }),
    );
    try {
      const instruments = instrumentsOfRuns(opened.runs);
      const { result, files } = await compareRuns(opened.runs, {
        ...asked,
        instruments,
        minimum: { ...EVERYTHING, sessions: minimumCell },
        primary: knownPrimary(primary, instruments),
        context: { ...(await reportContext(config, null)), instruments },
        into: (await isRun(out)) ? out : null,
      });
      return { data: result, text: describe(result), files, into: out, exit: EXIT.done };
    } finally {
      await opened.close();
    }
  },
});

/** A comparison goes on from every session, and leaves out what it was asked to. */
const EVERYTHING = { sessions: 0, practitioners: 0 };

function describe(result: ComparisonResult): string {
  const lines = result.groups.map(
    ({ group, sessions, practitioners }) =>
      `${group}: ${plural(sessions, 'session')} of ${plural(practitioners, 'practitioner')}`,
  );
  for (const { label, family, groups, contrasts } of result.measures) {
    if (family !== 'primary') continue;
    lines.push('', label);
    for (const one of groups) {
      lines.push(
        `  ${one.group}: mean of practitioners ${show(one.meanOfPractitioners)}, of ${plural(one.n, 'session')} ${show(one.mean)}, pooled ${show(one.pooled)}`,
      );
    }
    lines.push(
      ...contrasts.map((contrast) => `  ${contrast.group} − ${contrast.reference}: ${showContrast(contrast)}`),
    );
  }
  return [...lines, '', ...result.notes].join('\n');
}

function showContrast({ difference, p, adjustedP, adjustment, familySize, why }: Contrast): string {
  const test = p === null ? '' : `, p ${formatP(p)}, ${adjustment} ${formatP(adjustedP ?? 1)} of ${familySize}`;
  return `${show(difference)}${test} (${why})`;
}

function show(estimate: Estimate): string {
  if (estimate.status === 'undefined') return `undefined (${whyUndefined(estimate.because)})`;
  return formatWithInterval(estimate, decimals(2));
}

function formatP(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}
