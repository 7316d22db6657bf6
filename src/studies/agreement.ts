import { agreeOnAnnomi, agreeOnCodings } from '../cohorts/agreement/agree.js';
import type { CodingSources } from '../cohorts/agreement/coding-sources.js';
import { type Config, instrumentsOf } from '../config/config.js';
import type { AgreementResult } from '../domain/agreement.js';
import { AGREEMENT_PATH } from '../domain/run-paths.js';
import type { Instrument } from '../instruments/instrument.js';
import { renderAgreement } from '../reports/html/pages/agreement.js';
import { reportContext } from '../reports/load-context.js';
import { withRecord } from '../saved/study-record.js';
import type { OutputFile } from '../saved/write-files.js';
import { AGREEMENT, agreementRows, DISAGREEMENTS, disagreementRows } from '../tables/agreement.js';
import { csvFile } from '../tables/csv.js';
import { listLaterTables } from './list-later-tables.js';
import { hashInputs, readAgreementInput } from './read-codings.js';

/** How codings are compared, and what is written of it. */
export interface AgreementRequest {
  readonly config: Config;
  readonly seed: number;
  readonly replicates: number;
  /** Column that tells groups of sessions apart, for figures of each; null for none. */
  readonly by?: string | null;
  /** True when the page lies in a run, whose session pages it can then lead to. */
  readonly into: string | null;
}

/** An agreement with the tables and the page that hold it. */
export interface Agreement {
  readonly result: AgreementResult;
  readonly files: readonly OutputFile[];
}

/** What an agreement is counted with. */
export interface AgreementOptions extends Pick<AgreementRequest, 'seed' | 'replicates'> {
  readonly by: string | null;
  readonly scoring: Config['scoring'];
  readonly instruments: readonly Instrument[];
}

/** How codings of the same sessions agree; throws UsageError when there is nothing to compare. */
export async function agreeOn(
  paths: readonly string[],
  sources: CodingSources,
  { by, scoring, ...rest }: AgreementOptions,
): Promise<AgreementResult> {
  const input = await readAgreementInput(paths, sources, by);
  const options = { ...rest, ...scoring };
  return input.kind === 'annomi'
    ? agreeOnAnnomi(input.rows, options)
    : agreeOnCodings(input.codings, input.notes, { ...options, subgroups: input.subgroups });
}

/** Compares codings of the same sessions: sheets, corrections, runs, or one table of several annotators. Throws UsageError for what is none of these. */
export async function compareCodings(
  paths: readonly string[],
  sources: CodingSources,
  { config, seed, replicates, by = null, into }: AgreementRequest,
): Promise<Agreement> {
  const { text } = config.reports;
  const { scoring } = config;
  const found = await agreeOn(paths, sources, { seed, replicates, by, scoring, instruments: instrumentsOf(config) });
  const context = await reportContext(config, null);
  const own = [
    csvFile(AGREEMENT, agreementRows(found), { text }),
    csvFile(DISAGREEMENTS, disagreementRows(found), { text }),
    { path: AGREEMENT_PATH, content: renderAgreement(found, context, { linkSessions: into !== null }) },
  ];
  const listed = into === null ? [] : await listLaterTables(into, own, instrumentsOf(config));
  const files = [...own, ...listed];
  const facts = {
    study: 'agreement',
    options: { seed, replicates, by },
    runs: [],
    inputs: await hashInputs(paths, sources),
    sessions: found.sessionIds,
  } as const;
  return { result: text ? found : withoutText(found), files: withRecord(facts, files) };
}

function withoutText(result: AgreementResult): AgreementResult {
  return { ...result, disagreements: result.disagreements.map((one) => ({ ...one, text: null, notes: [] })) };
}
