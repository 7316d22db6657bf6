import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { countCoded } from '../domain/count-coded.js';
import { UsageError } from '../domain/errors.js';
import type { AgreementFigure, Exclusion, RunFacts, SampleFacts } from '../domain/run-facts.js';
import type { RunResult } from '../domain/run-result.js';
import type { SessionSummary } from '../domain/session-result.js';
import { SET_ASIDE } from '../instruments/set-aside.js';
import type { Manifest } from '../saved/manifest.js';
import { type ReadRow, readTable } from '../saved/read-table.js';
import { readStudies } from '../saved/study-record.js';
import { AGREEMENT } from '../tables/agreement.js';
import { COMPARISONS } from '../tables/comparisons.js';
import { SAMPLE } from '../tables/sample.js';
import { readRun } from './read-run.js';
import { tellReviews } from './tell-reviews.js';

/** Where the papers that came after a run lie; the run's own folder unless said otherwise. */
export interface FactSources {
  /** Folder that `oars sample --out` wrote into. */
  readonly sample: string;
  /** Folders that `oars agreement --out` wrote into. */
  readonly agreement: readonly string[];
}

/** What can be stated about a saved run; throws UsageError when the folder is no run. */
export async function gatherFacts(folder: string, sources: Partial<FactSources> = {}): Promise<RunFacts> {
  const { manifest, run } = await readRun(folder);
  const bytes = await readFile(join(folder, 'manifest.json'));
  return {
    ...tellManifest(manifest),
    ...tellRun(run),
    measures: run.groups.find(({ by }) => by === 'all')?.measures ?? [],
    reviews: await tellReviews(folder),
    manifestSha256: createHash('sha256').update(bytes).digest('hex'),
    sample: await readSample(await sampleFolder(sources.sample ?? folder), sources.sample !== undefined),
    agreement: await readAgreements(folder, sources.agreement ?? []),
    agreementSessions: await comparedSessions(
      folder,
      sources.agreement ?? [],
      new Set(run.sessions.map((one) => one.sessionId)),
    ),
    comparison: await readComparison(folder),
  };
}

function tellManifest(manifest: Manifest) {
  return {
    toolVersion: manifest.tool.version,
    node: manifest.environment.node,
    finished: manifest.times.finished,
    configSha256: manifest.configSha256,
    coder: manifest.coder,
    languageModel: manifest.languageModel,
    reviewBelow: manifest.config.coding.reviewBelow,
    files: manifest.counts.files,
    withdrawals: manifest.withdrawals ?? [],
  };
}

function tellRun({ sessions, setAside, problems, inputs, practitionerFlags }: RunResult) {
  const dates = sessions.flatMap(({ metadata }) => metadata.sessionDate ?? []).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  const distinct = (values: readonly (string | null)[]) => new Set(values.filter((one) => one !== null)).size;
  const total = (of: (session: SessionSummary) => number) => sessions.reduce((sum, one) => sum + of(one), 0);
  const { coded, people, machine } = countCoded(sessions);
  const ids = [...sessions.flatMap(({ flags }) => flags), ...practitionerFlags.map(({ flag }) => flag)].map(
    ({ id }) => id,
  );
  const rejected: readonly Exclusion[] = inputs
    .filter(
      ({ path, status }) =>
        status === 'rejected' && !problems.some((one) => one.severity === 'error' && one.source.path === path),
    )
    .map(({ path }) => ({ path, part: null, code: 'no-session', message: 'expected a session, found none' }));
  return {
    sessions: sessions.length,
    practitioners: distinct(sessions.map(({ metadata }) => metadata.practitionerId)),
    unnamed: sessions.filter(({ metadata }) => metadata.practitionerId === null).length,
    sites: distinct(sessions.map(({ metadata }) => metadata.site)),
    period: from !== undefined && to !== undefined ? { from, to } : null,
    coded: {
      all: coded,
      people,
      machine,
      unsure: total(({ quality }) => quality.lowConfidence),
    },
    rated: sessions.filter(({ globals }) => Object.keys(globals).length > 0).length,
    exclusions: [
      ...problems
        .filter(({ severity }) => severity === 'error')
        .map(({ source, code, message }): Exclusion => ({ ...source, code, message })),
      ...rejected,
      ...setAside.flatMap(excludedBecause),
    ],
    flags: [...new Set(ids)].toSorted().map((id) => ({
      id,
      sessions: sessions.filter(({ flags }) => flags.some((one) => one.id === id)).length,
      practitioners: new Set(practitionerFlags.filter(({ flag }) => flag.id === id).map((one) => one.practitionerId))
        .size,
    })),
  };
}

/** A session that is set aside is left out for each of its reasons. */
function excludedBecause({ sessionId, source, eligibility }: SessionSummary): readonly Exclusion[] {
  const part = source.part ?? sessionId;
  return eligibility.because.map((reason) => {
    const { label, remedy } = SET_ASIDE[reason];
    return { path: source.path, part, code: `set-aside-${reason}`, message: `set aside: ${label}; ${remedy}` };
  });
}

/** Where the sample lies: below the folder named, or in it, where the folder `sample` itself was named. */
async function sampleFolder(folder: string): Promise<string> {
  const below = join(folder, 'sample');
  return !(await exists(join(below, 'sample.csv'))) && (await exists(join(folder, 'sample.csv'))) ? folder : below;
}

async function readSample(folder: string, expected: boolean): Promise<SampleFacts | null> {
  if (!expected && !(await exists(join(folder, 'sample.csv')))) return null;
  const rows: ReadRow<typeof SAMPLE.columns>[] = [];
  for await (const row of readTable(folder, SAMPLE)) rows.push(row);
  return {
    drawn: rows.filter(({ what }) => what === 'drawn').map(({ id }) => id),
    missed: rows
      .filter(({ what }) => what !== 'drawn')
      .map(({ what, id, because }) => ({ what, id, because: because ?? '' })),
  };
}

/**
 * Of the sessions whose codings were compared, those that are of this run; null
 * where a record is missing. Throws UsageError for figures of which none is.
 */
async function comparedSessions(
  folder: string,
  named: readonly string[],
  own: ReadonlySet<string>,
): Promise<RunFacts['agreementSessions']> {
  const all = new Set<string>();
  for (const one of named.length === 0 ? [folder] : named) {
    const record = (await readStudies(one)).find(({ study }) => study === 'agreement');
    if (!record) return null;
    if (record.sessions.length > 0 && !record.sessions.some((id) => own.has(id))) {
      throw new UsageError(
        'unrelated-agreement',
        `the agreement in ${one} is of ${record.sessions.length} sessions of which none is in ${folder} (the first is "${record.sessions[0] ?? ''}").`,
        'Cite the agreement on sessions of this run: draw them with `oars sample`.',
      );
    }
    for (const id of record.sessions) all.add(id);
  }
  return { all: all.size, ofRun: [...all].filter((id) => own.has(id)).toSorted() };
}

/** How groups were compared, from the table and its record; null without them. */
async function readComparison(folder: string): Promise<RunFacts['comparison']> {
  const record = (await readStudies(folder)).find(({ study }) => study === 'compare');
  if (!record || !(await exists(join(folder, 'tables', 'comparisons.csv')))) return null;
  const tests = new Set<string>();
  let family = 0;
  let reference = '';
  for await (const row of readTable(join(folder, 'tables'), COMPARISONS)) {
    if (row.kind !== 'contrast') continue;
    reference = row.reference ?? reference;
    if (row.family !== 'primary' || row.quoted !== true || row.interval_method === null) continue;
    tests.add(row.interval_method);
    family = row.family_size ?? family;
  }
  const { by, estimand, covariates } = Asked.parse(record.options);
  return { by, reference, estimand, covariates, tests: [...tests], family };
}

const Asked = z.looseObject({ by: z.string(), estimand: z.string(), covariates: z.array(z.string()) });

/** The figures of every folder named, in their order; those of the run itself when none is named. */
async function readAgreements(folder: string, named: readonly string[]): Promise<readonly AgreementFigure[] | null> {
  if (named.length === 0) return readAgreement(join(folder, 'tables'), false);
  const figures: AgreementFigure[] = [];
  for (const one of named) figures.push(...((await readAgreement(join(one, 'tables'), true)) ?? []));
  return figures;
}

async function readAgreement(folder: string, expected: boolean): Promise<readonly AgreementFigure[] | null> {
  if (!expected && !(await exists(join(folder, 'agreement.csv')))) return null;
  const figures: AgreementFigure[] = [];
  for await (const row of readTable(folder, AGREEMENT)) {
    const { scheme, level, name, statistic, value, low, high, because, band, items, sessions } = row;
    const coders = (row.coders ?? '').split(' | ');
    figures.push({
      ...{ scheme, level, name, statistic, value, low, high, because, band, items, sessions },
      bandScale: row.band_scale,
      joinedPercent: row.joined_percent,
      coders,
    });
  }
  return figures;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
