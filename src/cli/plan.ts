import { InvalidArgumentError } from 'commander';
import { type DoubleCodingPlan, likenessOf, type MeasurePlan, planDoubleCoding, planMeasure } from '../cohorts/plan.js';
import type { SavedCode } from '../cohorts/saved-code.js';
import { instrumentsOf } from '../config/config.js';
import { isPractitionerCode } from '../domain/codes.js';
import { EXIT, UsageError } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import { allMeasures, HEADLINE, measureColumn } from '../instruments/instruments.js';
import { locateRun } from '../month/find.js';
import { readUtterances } from '../saved/read-utterances.js';
import { readRun } from '../studies/read-run.js';
import { defineCommand } from './command.js';
import { argument, list, option } from './takes.js';

/** `oars plan`: how many practitioners, sessions and double-coded sessions the next study needs. */
export const planCommand = defineCommand({
  takes: {
    run: argument('<run>', "a saved run, or a month's folder, whose spread the plan is made from"),
    measures: list('--measure <column>', 'a measure by its column (default: the headline measures); may be repeated'),
    difference: option('--difference <number>', 'difference of group means to find (default: half an SD)', positive),
    margin: option('--margin <number>', 'half the width the interval may have (default: half an SD)', positive),
    power: option('--power <share>', 'wanted power', share, 0.8),
    kappa: option('--kappa <number>', 'kappa expected of two coders', share, 0.7),
    kappaMargin: option('--kappa-margin <number>', 'half the width its interval may have', share, 0.1),
  },
  examples: ['oars plan out', 'oars plan out --measure miti_3_1_1_percent_open_questions --difference 10'],
  async answer({ run, measures, difference, margin, power, kappa, kappaMargin }) {
    const folder = (await locateRun(run)).run;
    const { run: saved, manifest } = await readRun(folder);
    const instruments = instrumentsOf(manifest.config);
    const known = allMeasures(instruments);
    const unknown = measures.find((column) => !known.some((ref) => measureColumn(ref) === column));
    if (unknown !== undefined) {
      const names = known.map(measureColumn).join(', ');
      throw new UsageError('unknown-measure', `--measure ${unknown}: no such measure.`, `Measures: ${names}.`);
    }
    const refs = measures.length === 0 ? HEADLINE : known.filter((ref) => measures.includes(measureColumn(ref)));
    const plans = refs.flatMap(
      (ref) => planMeasure(saved.sessions, ref, { instruments, difference, margin, power }) ?? [],
    );
    const likeness = likenessOf(await practitionerCodes(folder));
    const coding = planDoubleCoding(saved.sessions, isPractitionerCode, kappa, kappaMargin, likeness);
    return {
      data: { power, measures: plans, doubleCoding: coding },
      text: describe(plans, coding, power),
      exit: EXIT.done,
    };
  },
});

/** The practitioners' coded utterances, session by session. */
async function practitionerCodes(folder: string): Promise<readonly (readonly SavedCode[])[]> {
  const sessions: (readonly SavedCode[])[] = [];
  for await (const { utterances } of readUtterances(folder)) {
    sessions.push(utterances.filter(({ role, assignment }) => role === 'practitioner' && assignment.code !== null));
  }
  return sessions;
}

function describe(plans: readonly MeasurePlan[], coding: DoubleCodingPlan | null, power: number): string {
  const lines = plans.flatMap(({ label, practitioners, sessions, sd, icc, difference, margin, sizes }) => [
    `${label}: SD of sessions ${sd.toFixed(2)}, ICC of practitioners ${icc.toFixed(2)} (${sessions} sessions of ${practitioners})`,
    ...sizes.map(
      ({ sessions: m, forPower, forMargin }) =>
        `  ${plural(m, 'session')} each: ${show(forPower)} practitioners a side to find ${difference.toFixed(2)} with power ${power}, ${show(forMargin)} for an interval of ±${margin.toFixed(2)}`,
    ),
  ]);
  if (plans.length === 0)
    lines.push('Too few practitioners with several sessions to tell how alike their sessions are.');
  if (coding) {
    lines.push(
      `Double coding: ${coding.sessions} sessions (about ${coding.utterances} practitioner utterances) for kappa ${coding.kappa} ± ${coding.margin}; chance agreement ${coding.chance.toFixed(2)} as codes are here, design effect ${coding.designEffect.toFixed(2)} (${LIKENESS[coding.likeness](coding)}).`,
    );
  }
  lines.push('Welch on practitioner means, two-sided, 5 %. Spread of one run is itself uncertain: plan for more.');
  return lines.join('\n');
}

/** Where the design effect of a kappa comes from. */
const LIKENESS: Readonly<Record<DoubleCodingPlan['likeness'], (plan: DoubleCodingPlan) => string>> = {
  agreement: ({ icc, likenessSessions }) =>
    `utterances of a session agree alike between people and machine: ICC ${icc.toFixed(3)}, ${likenessSessions} sessions`,
  codes: ({ icc, likenessSessions }) =>
    `codes of a session are alike: ICC ${icc.toFixed(3)}, ${likenessSessions} sessions; a pilot coded twice tells it better`,
  unknown: () => 'how alike utterances of a session are cannot be told here',
};

function show(size: number | null): string {
  return size === null ? 'over 10,000' : String(size);
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError('expected a number above 0.');
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < 1)) throw new InvalidArgumentError('expected a number between 0 and 1.');
  return value;
}
