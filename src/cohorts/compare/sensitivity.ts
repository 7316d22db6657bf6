import type { Sensitivity } from '../../domain/comparison.js';
import type { MeasureResult } from '../../domain/measure.js';
import { findMeasure, type MeasureRef } from '../../instruments/instruments.js';
import { DOUBLED_UNITS_NEEDED } from '../../statistics/double-sampling.js';
import { toEstimate } from '../estimate.js';
import { type ContrastOptions, contrastGroups } from './contrast.js';
import { contrastDoubleSampled, type Draws, isDrawn } from './double-sampling.js';
import type { Frame } from './frame.js';
import { type ComparedSession, clusterSessions, toCompared } from './samples.js';
import { CONFIDENT_FROM, type SessionVariant } from './variants.js';
import { withinDifference } from './within-range.js';

/** MITI's advice: below ten minutes a session says little. */
const LONG_SECONDS = 600;

/**
 * The primary family again: on people's codes only, on confident codes only, on
 * sessions of ten minutes or more, and with the machine's leaning taken out by
 * the sessions that people coded too.
 */
export function checkSensitivity(
  frame: Frame,
  variants: ReadonlyMap<string, SessionVariant>,
  primary: readonly MeasureRef[],
  options: ContrastOptions,
  draws: Draws,
): readonly Sensitivity[] {
  const again = (id: string, label: string, measuresOf: MeasuresOf): Sensitivity =>
    compareAgain(frame, variants, primary, options, { id, label, measuresOf });
  return [
    again('people', "People's codes only", ({ human }) => human),
    again(
      'confident',
      `People's codes, and machine codes at least ${100 * CONFIDENT_FROM} % sure`,
      ({ confident }) => confident,
    ),
    again('ten-minutes', 'Sessions of ten minutes or more', ({ summary }) =>
      (summary.quality.durationSeconds ?? 0) >= LONG_SECONDS ? summary.measures : null,
    ),
    sampleTwice(frame, variants, primary, options, draws),
  ];
}

/** The machine's mean of all sessions plus people − machine on those drawn at random. */
function sampleTwice(
  frame: Frame,
  variants: ReadonlyMap<string, SessionVariant>,
  primary: readonly MeasureRef[],
  { instruments }: ContrastOptions,
  draws: Draws,
): Sensitivity {
  const drawn = frame.groups.map(({ sessions }) => {
    const own = sessions.filter(({ sessionId }) => {
      const variant = variants.get(sessionId);
      return variant !== undefined && isDrawn(variant, draws);
    });
    const practitioners = new Set(
      own.map(({ metadata, sessionId }) => metadata.practitionerId ?? `\u0000${sessionId}`),
    );
    return { sessions: own.length, practitioners: practitioners.size };
  });
  const short = frame.groups.filter((_, at) => (drawn[at]?.practitioners ?? 0) < DOUBLED_UNITS_NEEDED);
  const sessions = drawn.reduce((total, one) => total + one.sessions, 0);
  const how =
    draws === null
      ? 'that people coded too, taken as drawn at random: no draw is on record'
      : 'drawn at random that people coded too';
  const common = {
    id: 'double-sampling',
    label: `The machine's codes of all sessions, corrected by the ${sessions} ${how}`,
    sessions,
  };
  if (short.length > 0) {
    const found = short.map(
      ({ group }) => `${drawn[frame.groups.findIndex((one) => one.group === group)]?.practitioners ?? 0} in ${group}`,
    );
    return {
      ...common,
      because: `needs ${DOUBLED_UNITS_NEEDED} practitioners a side with a session ${how}, found ${found.join(', ')}`,
      rows: [],
    };
  }
  const [reference, ...others] = frame.groups;
  const rows = others.flatMap((other) =>
    reference === undefined
      ? []
      : primary.map((ref) => {
          const found = contrastDoubleSampled(ref, other, reference, variants, draws);
          const difference = withinDifference(findMeasure(ref, instruments), toEstimate(found));
          const method = found.defined ? `${found.interval.method}, ${found.df.toFixed(1)} df` : 'none';
          return {
            ...ref,
            group: other.group,
            reference: reference.group,
            difference,
            p: found.defined ? found.p : null,
            method,
          };
        }),
  );
  return { ...common, because: null, rows };
}

type MeasuresOf = (variant: SessionVariant) => readonly MeasureResult[] | null;

function compareAgain(
  frame: Frame,
  variants: ReadonlyMap<string, SessionVariant>,
  primary: readonly MeasureRef[],
  options: ContrastOptions,
  set: {
    readonly id: string;
    readonly label: string;
    readonly measuresOf: MeasuresOf;
  },
): Sensitivity {
  const groups = frame.groups.map(({ group, sessions }) => ({
    group,
    sessions: sessions.flatMap((summary): ComparedSession[] => {
      const variant = variants.get(summary.sessionId);
      const measures = variant ? set.measuresOf(variant) : null;
      return measures === null ? [] : [{ ...toCompared(summary), measures }];
    }),
  }));
  const [reference, ...others] = groups;
  const sessions = groups.reduce((total, group) => total + group.sessions.length, 0);
  const empty = groups.filter((group) => group.sessions.length === 0).map(({ group }) => group);
  const because = empty.length > 0 ? `no such sessions in ${empty.join(', ')}` : null;
  const rows =
    because !== null || !reference
      ? []
      : others.flatMap((other) =>
          primary.map((ref) => {
            const names = { group: other.group, reference: reference.group };
            const [own, base] = [clusterSessions(other.sessions, ref), clusterSessions(reference.sessions, ref)];
            const { difference, p, method } = contrastGroups(
              findMeasure(ref, options.instruments),
              names,
              own,
              base,
              options,
            );
            return { ...ref, ...names, difference, p, method };
          }),
        );
  return { id: set.id, label: set.label, sessions, because, rows };
}
