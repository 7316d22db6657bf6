import type { AgreementResult, Verdict } from '../domain/agreement.js';
import { EXIT } from '../domain/errors.js';
import { decimals, type Estimate, formatWithInterval, whyUndefined } from '../domain/estimate.js';
import { plural } from '../domain/plural.js';
import { agreeInMonth, BOOTSTRAP_DEFAULTS } from '../month/agreement.js';
import { monthAmong } from '../month/find.js';
import { codingSources } from '../run/coding-sources.js';
import { MONTH } from '../saved/month-folder.js';
import { compareCodings } from '../studies/agreement.js';
import { isRun } from '../studies/open-runs.js';
import { type Answer, defineCommand } from './command.js';
import { configOf, describeMonth } from './month.js';
import { wholeNumber } from './numbers.js';
import { settings } from './settings.js';
import { argumentList, option, textOption } from './takes.js';

/** `oars agreement`: how well two or more codings of the same sessions agree, and where they do not. */
export const agreementCommand = defineCommand({
  takes: {
    codings: argumentList(
      '<codings...>',
      "coding sheets, corrections, runs, a table with several annotators, or a month's folder",
    ),
    by: textOption('--by <column>', 'figures for each group of sessions too, such as site or cohort'),
    out: textOption('--out <dir>', "where tables and page are written (default: out, in a month's folder its own)"),
    seed: option('--seed <number>', 'seed of the bootstrap', wholeNumber, BOOTSTRAP_DEFAULTS.seed),
    replicates: option('--replicates <number>', 'draws of the bootstrap', wholeNumber, BOOTSTRAP_DEFAULTS.replicates),
    settings: settings('reports.text'),
  },
  examples: [
    'oars agreement 2026-05',
    'oars agreement out sheets/ana.csv --out out',
    'oars agreement sheets/ana.csv sheets/ben.csv sheets/cleo.csv',
  ],
  async answer({ codings, out, settings, ...asked }, call): Promise<Answer> {
    const month = await monthAmong(codings);
    const request = { ...asked, config: settings(await configOf(month, call)) };
    if (month) {
      call.say(describeMonth(month, [MONTH.out, MONTH.sheets]));
      const { people, machine, files } = await agreeInMonth(month, request);
      return {
        data: { people, machine },
        text: [people, machine].flatMap((one) => (one === null ? [] : [describe(one)])).join('\n\n'),
        files,
        into: out ?? month.out,
        exit: EXIT.done,
      };
    }
    const into = out ?? MONTH.out;
    const { result, files } = await compareCodings(codings, codingSources(request.config.codebook), {
      ...request,
      into: (await isRun(into)) ? into : null,
    });
    return { data: result, text: describe(result), files, into, exit: EXIT.done };
  },
});

function describe(result: AgreementResult): string {
  const { joined, segmentation } = result;
  const lines = [
    `${result.coders.length} coders: ${result.coders.join(', ')}`,
    `Matched ${Math.floor(10 * joined.percent) / 10} % of the utterances (${joined.byCoder.map(({ coder, matched, utterances }) => `${coder} ${matched} of ${utterances}`).join(', ')})${
      segmentation ? `; cut alike: ${show(segmentation.agreement, 0)} % of cuts, kappa ${show(segmentation.kappa)}` : ''
    }`,
  ];
  lines.unshift(...sayVerdicts(result));
  for (const scheme of result.schemes) {
    const { ac1, kappa, kappaName, alpha, band, items, complete, sessions } = scheme;
    lines.push(
      `${scheme.label}: ${kappaName} ${show(kappa)}, alpha ${show(alpha)}, AC1 ${show(ac1)}${band ? ` (${band.word}, ${band.scale})` : ''}; ${plural(items, scheme.unit)} in ${plural(sessions, 'session')}, ${complete} coded by all, ${Math.floor(10 * joined.percent) / 10} % matched`,
    );
  }
  for (const { label, sessions, weightedKappa, withinOne } of result.globals) {
    lines.push(
      `${label}: weighted kappa ${show(weightedKappa)}, within one point ${show(withinOne, 0)} % of ${plural(sessions, 'session')}`,
    );
  }
  for (const { by, group, label, kappa, items } of result.subgroups) {
    lines.push(`${by} ${group}, ${label.toLowerCase()}: kappa ${show(kappa)}, ${plural(items, 'item')}`);
  }
  lines.push(
    `${plural(result.disagreements.length, 'disagreement')}, ${plural(result.remarks, 'item')} with a remark`,
    ...result.notes,
  );
  return lines.join('\n');
}

/** What may be reported by these codes, before any figure. */
function sayVerdicts({ verdicts }: AgreementResult): string[] {
  const say = (word: Verdict['word'], start: string): string[] => {
    const found = verdicts.filter((one) => one.word === word).map(({ what }) => what);
    return found.length === 0 ? [] : [`${start}: ${found.join('; ')}.`];
  };
  return [
    ...say('enough', 'Good enough to report (Cicchetti 1994)'),
    ...say('not enough', 'Not good enough to report'),
    ...say('cannot tell', 'Cannot be told'),
  ];
}

function show(estimate: Estimate, digits = 3): string {
  if (estimate.status === 'undefined') return `undefined (${whyUndefined(estimate.because)})`;
  return formatWithInterval(estimate, decimals(digits), decimals(2));
}
