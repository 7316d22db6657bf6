import { agreeOnAnnomi, agreeOnCodings } from '../cohorts/agreement/agree.js';
import { instrumentsOf } from '../config/config.js';
import type { AgreementResult } from '../domain/agreement.js';
import { EXIT } from '../domain/errors.js';
import { type Estimate, UNDEFINED_IN_WORDS } from '../domain/estimate.js';
import { AGREEMENT_PATH } from '../domain/run-paths.js';
import { renderAgreement } from '../reports/html/pages/agreement.js';
import { reportContext } from '../reports/load-context.js';
import { CODING_SOURCES } from '../run/coding-sources.js';
import type { OutputFile } from '../saved/write-files.js';
import { isRun } from '../studies/open-runs.js';
import { readAgreementInput } from '../studies/read-codings.js';
import { AGREEMENT, agreementRows, DISAGREEMENTS, disagreementRows } from '../tables/agreement.js';
import { csvHeader, csvRows } from '../tables/csv.js';
import type { Table } from '../tables/table.js';
import { defineCommand } from './command.js';
import { wholeNumber } from './numbers.js';
import { argumentList, flagOff, option, textOption } from './takes.js';

/** `oars agreement`: how well two or more codings of the same sessions agree, and where they do not. */
export const agreementCommand = defineCommand({
  takes: {
    codings: argumentList('<codings...>', 'coding sheets, corrections, runs, or a table with several annotators'),
    out: textOption('--out <dir>', 'where tables and page are written', 'out'),
    seed: option('--seed <number>', 'seed of the bootstrap', wholeNumber, 1),
    replicates: option('--replicates <number>', 'draws of the bootstrap', wholeNumber, 2000),
    text: flagOff('--no-text', "leave the transcripts' words out"),
  },
  examples: [
    'oars agreement out sheets/ana.csv --out out',
    'oars agreement sheets/ana.csv sheets/ben.csv sheets/cleo.csv',
  ],
  async answer({ codings, out, seed, replicates, text }, call) {
    const input = await readAgreementInput(codings, CODING_SOURCES);
    const config = await call.config();
    const options = { seed, replicates, ...config.scoring, instruments: instrumentsOf(config) };
    const result =
      input.kind === 'annomi'
        ? agreeOnAnnomi(input.rows, options)
        : agreeOnCodings(input.codings, input.notes, options);
    const context = await reportContext({ ...config, reports: { ...config.reports, text } }, null);
    const page = renderAgreement(result, context, { linkSessions: await isRun(out) });
    return {
      data: text ? result : withoutText(result),
      text: describe(result),
      files: [...agreementFiles(result, text), { path: AGREEMENT_PATH, content: page }],
      into: out,
      exit: EXIT.done,
    };
  },
});

function agreementFiles(result: AgreementResult, text: boolean): OutputFile[] {
  const table = <Row>(of: Table<Row>, rows: readonly Row[]) => ({
    path: `tables/${of.name}.csv`,
    content: csvHeader(of, text) + csvRows(of, rows, text),
  });
  return [table(AGREEMENT, agreementRows(result)), table(DISAGREEMENTS, disagreementRows(result))];
}

function withoutText(result: AgreementResult): AgreementResult {
  return { ...result, disagreements: result.disagreements.map((one) => ({ ...one, text: null, notes: [] })) };
}

function describe(result: AgreementResult): string {
  const { joined, segmentation } = result;
  const lines = [
    `${result.coders.length} coders: ${result.coders.join(', ')}`,
    `Matched ${Math.floor(10 * joined.percent) / 10} % of the utterances (${joined.byCoder.map(({ coder, matched, utterances }) => `${coder} ${matched} of ${utterances}`).join(', ')})${
      segmentation ? `; cut alike: ${show(segmentation.agreement, 0)} % of cuts, kappa ${show(segmentation.kappa)}` : ''
    }`,
  ];
  for (const scheme of result.schemes) {
    const { kappa, kappaName, alpha, band, items, complete, sessions } = scheme;
    lines.push(
      `${scheme.label}: ${kappaName} ${show(kappa)}, alpha ${show(alpha)}${band ? ` (${band.word}, ${band.scale})` : ''}; ${items} ${scheme.unit}s in ${sessions} sessions, ${complete} coded by all, ${Math.floor(10 * joined.percent) / 10} % matched`,
    );
  }
  lines.push(`${result.disagreements.length} disagreements, ${result.remarks} items with a remark`, ...result.notes);
  return lines.join('\n');
}

function show(estimate: Estimate, digits = 3): string {
  if (estimate.status === 'undefined') return `undefined (${UNDEFINED_IN_WORDS[estimate.because] ?? estimate.because})`;
  const { value, low, high } = estimate;
  const interval = low === null || high === null ? '' : ` [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  return value.toFixed(digits) + interval;
}
