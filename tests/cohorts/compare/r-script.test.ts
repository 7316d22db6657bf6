import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../../src/cohorts/compare/compare-groups.js';
import { frameSessions } from '../../../src/cohorts/compare/frame.js';
import { writeRScript } from '../../../src/cohorts/compare/r-script.js';
import type { SessionSummary } from '../../../src/domain/session-result.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { seededRandom } from '../../../src/statistics/random.js';
import { withExtraColumns } from '../../../src/tables/comparison-data.js';
import { csvHeader, csvRows } from '../../../src/tables/csv.js';
import { summary } from '../summaries.js';

const canRun = spawnSync('Rscript', ['-e', 'library(lme4); library(lmerTest)']).status === 0;

function runInR(sessions: readonly SessionSummary[], reference: string, covariates: readonly string[] = []) {
  const frame = frameSessions(sessions, 'cohort', reference);
  const result = compareGroups(frame, {
    replicates: 100,
    seed: 1,
    primary: null,
    covariates,
    instruments: INSTRUMENTS,
  });
  const folder = mkdtempSync(join(tmpdir(), 'oars r '));
  mkdirSync(join(folder, 'tables'));
  const rows = frame.groups.flatMap(({ group, sessions: own }) => own.map((session) => ({ group, session })));
  const table = withExtraColumns(INSTRUMENTS, sessions);
  writeFileSync(join(folder, 'tables', 'comparison-data.csv'), csvHeader(table, false) + csvRows(table, rows, false));
  writeFileSync(join(folder, 'compare.R'), writeRScript(result, INSTRUMENTS));
  const ran = spawnSync('Rscript', [join(folder, 'compare.R')], { encoding: 'utf8', cwd: tmpdir() });
  expect(ran.status, ran.stderr).toBe(0);
  const fitted: Record<string, string>[] = parse(readFileSync(join(folder, 'tables', 'comparisons-lme4.csv')), {
    columns: true,
  });
  return { result, fitted };
}

describe.skipIf(!canRun)('compare.R (needs R with lme4 and lmerTest)', () => {
  it('runs as written and finds the difference that a balanced design has by any method', () => {
    const random = seededRandom(9);
    const sessions = ['control', 'it\'s "new"'].flatMap((cohort, arm) =>
      Array.from({ length: 12 }, () => 6 * random.next() + 8 * arm).flatMap((own, p) =>
        [0, 1, 2].map((n) =>
          summary({
            id: `${arm}-${p}-${n}`,
            practitioner: `${arm}-${p}`,
            cohort,
            OQ: 3 + Math.round(3 * random.next()),
            CQ: 5,
            SR: Math.round(8 + own + 3 * random.next()),
            CR: 4,
            MIA: 3,
            MINA: 1,
            change: 3,
            sustain: 2,
          }),
        ),
      ),
    );
    const { result, fitted } = runInR(sessions, 'control');
    const ratio = 'reflection_to_question_ratio';
    const found = fitted.find(({ measure, model }) => measure === `miti_3_1_1_${ratio}` && model === 'linear mixed')!;
    const ours = result.measures.find(({ measure, instrument }) => measure === ratio && instrument === 'miti-3.1.1')!
      .contrasts[0];
    expect(Number(found.estimate)).toBeCloseTo(ours.difference.value!, 6);
    expect(Number(found.df)).toBeCloseTo(22, 0);
    expect(Number(found.p)).toBeLessThan(0.01);
    expect(Number(found.practitioner_sd)).toBeGreaterThan(0);
    expect(found.group).toBe('it\'s "new"');
    // What does not vary is said so in a row, not dropped.
    const flat = fitted.find(
      ({ measure, model }) => measure === 'miti_3_1_1_percent_mi_adherent' && model === 'linear',
    )!;
    expect(flat.note).toBe('all values are the same');
  });

  it('runs on sessions that name no practitioner, and on measures without a value', () => {
    const sessions = ['a', 'b'].flatMap((cohort) =>
      [1, 2, 3].map((n) => summary({ id: `${cohort}${n}`, cohort, OQ: n, CQ: 2, SR: cohort === 'a' ? n : 2 * n })),
    );
    const { fitted } = runInR(sessions, 'a');
    const open = fitted.find(({ measure }) => measure === 'miti_3_1_1_reflection_to_question_ratio')!;
    expect(open.model).toBe('linear, one session a practitioner');
    expect(fitted.find(({ measure }) => measure === 'miti_3_1_1_percent_mi_adherent')!.note).toBe(
      'fewer than two groups have values',
    );
  });

  it('takes clients and covariates along, models ratios with an offset, and gives no p of a generalised model for few practitioners', () => {
    const random = seededRandom(4);
    const sessions = ['a', 'b'].flatMap((cohort) =>
      Array.from({ length: 8 }, (_, p) =>
        [0, 1, 2, 3].map((n) => {
          const one = summary({
            id: `${cohort}${p}-${n}`,
            practitioner: `${cohort}${p}`,
            cohort,
            OQ: 4 + random.below(4),
            CQ: 5 + random.below(4),
            SR: 6 + random.below(6),
            CR: 2,
            MIA: 3,
            MINA: 1 + random.below(3),
            change: 3 + random.below(3),
            sustain: 2,
            extra: { 'months in role': String(1 + random.below(30)), shift: n % 2 === 0 ? 'day' : 'night' },
          });
          return { ...one, metadata: { ...one.metadata, clientId: `c${Math.floor(n / 2)}` } };
        }),
      ).flat(),
    );
    const { fitted } = runInR(sessions, 'a', ['months in role', 'shift']);
    const of = (measure: string, model: string) =>
      fitted.find((one) => one.measure === `miti_3_1_1_${measure}` && one.model.startsWith(model))!;
    const linear = of('percent_open_questions', 'linear mixed');
    expect(Number(linear.p)).toBeGreaterThan(0);
    expect(linear.sessions).toBe('64');
    for (const counted of [of('percent_open_questions', 'binomial'), of('reflection_to_question_ratio', 'Poisson')]) {
      expect(Number.isFinite(Number(counted.estimate))).toBe(true);
      expect([counted.p, counted.low, counted.high]).toEqual(['', '', '']);
      expect(counted.note).toContain('fewer than 20 practitioners a side');
    }
  });
});
