import type { ComparisonResult, Contrast, MeasureComparison } from '../../domain/comparison.js';
import { agree, plural } from '../../domain/plural.js';
import { alikeSpellings } from '../../domain/spellings.js';
import type { Instrument, Measure } from '../../instruments/instrument.js';
import {
  allMeasures,
  findInstrument,
  findMeasure,
  type MeasureRef,
  measureColumn,
} from '../../instruments/instruments.js';
import { benjaminiHochberg, holm } from '../../statistics/adjust.js';
import { clusteringWithin } from '../../statistics/clustering.js';
import { toEstimate } from '../estimate.js';
import { type CompareOptions, checkCompareOptions, primaryFamily } from './compare-options.js';
import { type ContrastOptions, contrastGroups, type RawContrast } from './contrast.js';
import { encodeCovariates } from './covariates.js';
import { describeMeasure } from './describe-measure.js';
import type { Frame } from './frame.js';
import { type Cluster, type ComparedSession, clusterSessions, definedValues, toCompared } from './samples.js';
import { FILED } from './sequences.js';

/** Groups of compared sessions, the reference first. */
export interface ComparedSessions {
  readonly groups: readonly { readonly group: string; readonly sessions: readonly ComparedSession[] }[];
}

/**
 * Every measure compared between the groups of a frame: descriptions, contrasts
 * against the reference, p values adjusted within the primary family (Holm) and
 * among the others (Benjamini–Hochberg). Sensitivity and sequences are added by the caller.
 */
export function compareGroups(
  frame: Frame,
  options: CompareOptions,
): Omit<ComparisonResult, 'sensitivity' | 'sequences'> {
  checkCompareOptions(options);
  const primary = primaryFamily(options.primary, options.instruments);
  const compared: ComparedSessions = {
    groups: frame.groups.map(({ group, sessions }) => ({ group, sessions: sessions.map(toCompared) })),
  };
  const contrast = contrastOptions(frame, options);
  const raw = allMeasures(options.instruments).map((ref) => compareMeasure(compared, ref, primary, contrast));
  const sessions = frame.groups.flatMap((group) => group.sessions);
  const withoutPractitioner = sessions.filter(({ metadata }) => metadata.practitionerId === null).length;
  return {
    by: frame.by,
    reference: frame.reference,
    groups: frame.groups.map(({ group, sessions: own }) => ({
      group,
      sessions: own.length,
      practitioners: distinct(own.map(({ metadata }) => metadata.practitionerId)),
      sites: distinct(own.map(({ metadata }) => metadata.site)),
    })),
    withoutGroup: frame.withoutGroup,
    exclusions: frame.exclusions,
    withoutPractitioner,
    primary: primary.map(measureColumn),
    estimand: contrast.estimand,
    covariates: options.covariates ?? [],
    measures: adjust(raw),
    filed: FILED,
    notes: notesOf(frame, withoutPractitioner, raw),
    bootstrap: { replicates: options.replicates, seed: options.seed },
  };
}

/** The options of a contrast, with the covariates read from the sessions. */
export function contrastOptions(frame: Frame, options: CompareOptions): ContrastOptions {
  const { estimand = 'practitioners', covariates = [], replicates, seed, instruments } = options;
  const sessions = frame.groups.flatMap((group) => group.sessions);
  return {
    replicates,
    seed,
    estimand,
    instruments,
    covariates: covariates.length === 0 ? null : { names: covariates, rows: encodeCovariates(sessions, covariates) },
  };
}

type RawComparison = Omit<MeasureComparison, 'contrasts'> & { readonly contrasts: readonly RawContrast[] };

function compareMeasure(
  { groups }: ComparedSessions,
  ref: MeasureRef,
  primary: readonly MeasureRef[],
  options: ContrastOptions,
): RawComparison {
  const measure = findMeasure(ref, options.instruments);
  const clusters = groups.map(({ group, sessions }) => ({ group, sessions, clusters: clusterSessions(sessions, ref) }));
  const [reference, ...others] = clusters;
  const inPrimary = primary.some((one) => one.instrument === ref.instrument && one.measure === ref.measure);
  // The same measure under another instrument's name would be the same question asked twice.
  const isVariant = primary.some((one) => one.measure === ref.measure);
  return {
    ...ref,
    label: labelOf(ref, measure, options.instruments),
    unit: measure.unit,
    family: inPrimary ? 'primary' : isVariant ? 'variant' : 'exploratory',
    groups: clusters.map((one) => describeMeasure(one.group, measure, one.clusters, one.sessions.length)),
    contrasts: reference
      ? others.map((one) =>
          contrastGroups(
            measure,
            { group: one.group, reference: reference.group },
            one.clusters,
            reference.clusters,
            options,
          ),
        )
      : [],
    clustering: clusteringOf(clusters.map((one) => one.clusters)),
  };
}

/** ICC(1) of practitioners within their groups. */
function clusteringOf(groups: readonly (readonly Cluster[])[]): MeasureComparison['clustering'] {
  const found = clusteringWithin(groups.map((clusters) => clusters.map(definedValues)));
  return {
    icc: toEstimate(found),
    designEffect: found.defined ? found.designEffect : null,
    effectiveN: found.defined ? found.effectiveN : null,
  };
}

/** P values adjusted within their family; contrasts without one take no part. */
function adjust(raw: readonly RawComparison[]): readonly MeasureComparison[] {
  const adjusted = new Map<RawContrast, Pick<Contrast, 'adjustedP' | 'adjustment' | 'familySize'>>();
  for (const family of ['primary', 'exploratory'] as const) {
    const contrasts = raw.filter((one) => one.family === family).flatMap((one) => one.contrasts);
    const tested = contrasts.filter((contrast) => contrast.p !== null);
    const pValues = tested.map(({ p }) => p ?? 1);
    const corrected = family === 'primary' ? holm(pValues) : benjaminiHochberg(pValues);
    const adjustment = family === 'primary' ? 'Holm' : 'Benjamini-Hochberg';
    for (const contrast of contrasts)
      adjusted.set(contrast, { adjustedP: null, adjustment, familySize: tested.length });
    for (const [index, contrast] of tested.entries()) {
      adjusted.set(contrast, { adjustedP: corrected[index] ?? null, adjustment, familySize: tested.length });
    }
  }
  return raw.map((one) => ({
    ...one,
    contrasts: one.contrasts.map((contrast) => ({
      ...contrast,
      p: one.family === 'variant' ? null : contrast.p,
      ...(adjusted.get(contrast) ?? { adjustedP: null, adjustment: 'Holm', familySize: 0 }),
    })),
  }));
}

function notesOf(frame: Frame, withoutPractitioner: number, raw: readonly RawComparison[]): string[] {
  const sessions = frame.groups.flatMap((group) => group.sessions);
  const coders = new Set(
    sessions.map(({ coder }) => `${coder.id} ${coder.version}${coder.sha256 ? ` (${coder.sha256.slice(0, 8)})` : ''}`),
  );
  const designs = new Set(raw.flatMap(({ contrasts }) => contrasts.map(({ design }) => design)));
  const [paired, overlap] = [designs.has('paired'), designs.has('overlap')];
  const single = frame.groups.filter((group) => group.sessions.length === 1).map(({ group }) => group);
  const onePerson = paired
    ? []
    : frame.groups
        .filter(({ sessions: own }) => own.length > 1 && independentUnits(own) === 1)
        .map(({ group }) => group);
  return [
    'Sessions of one practitioner are not independent: intervals and tests take practitioners as the independent units.',
    ...(frame.withoutGroup > 0
      ? [
          `${plural(frame.withoutGroup, 'session does', 'sessions do')} not state "${frame.by}" and ${agree(frame.withoutGroup, 'is', 'are')} left out.`,
        ]
      : []),
    ...alikeSpellings(frame.groups.map(({ group }) => group)).map(
      (names) =>
        `${names.map((name) => `"${name}"`).join(' and ')} differ only by case or spaces and are compared as different groups: write them alike if they are one.`,
    ),
    ...alikeSpellings(sessions.flatMap(({ metadata }) => metadata.practitionerId ?? [])).map(
      (names) =>
        `Practitioners ${names.map((name) => `"${name}"`).join(' and ')} differ only by case or spaces and count as different people.`,
    ),
    ...(withoutPractitioner > 0
      ? [
          `${plural(withoutPractitioner, 'session names', 'sessions name')} no practitioner; each is taken as a practitioner of its own, which makes intervals too narrow if it is not.`,
        ]
      : []),
    ...(coders.size > 1
      ? [`Sessions were coded by different coders (${[...coders].sort().join('; ')}): a difference may be the coders'.`]
      : []),
    ...(paired ? ['Most practitioners are in both groups: they are compared with themselves.'] : []),
    ...(overlap ? ['Some practitioners are in both groups: nobody is taken for two people.'] : []),
    ...onePerson.map(
      (group) => `"${group}" has one practitioner only: nothing tells the group from the person, so no test is made.`,
    ),
    ...single.map((group) => `"${group}" has one session only: it is shown, but nothing can be tested on it.`),
  ];
}

function labelOf({ instrument }: MeasureRef, measure: Measure, instruments: readonly Instrument[]): string {
  return `${measure.label} (${findInstrument(instrument, instruments).label})`;
}

/** Practitioners, and sessions that name none. */
function independentUnits(sessions: Frame['groups'][number]['sessions']): number {
  const named = distinct(sessions.map(({ metadata }) => metadata.practitionerId));
  return named + sessions.filter(({ metadata }) => metadata.practitionerId === null).length;
}

function distinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}
