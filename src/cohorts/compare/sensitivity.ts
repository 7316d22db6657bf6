import type { Sensitivity } from '../../domain/comparison.js';
import type { MeasureResult } from '../../domain/measure.js';
import { findMeasure, type MeasureRef } from '../../instruments/instruments.js';
import type { CompareOptions } from './compare-groups.js';
import { contrastGroups } from './contrast.js';
import type { Frame } from './frame.js';
import { type ComparedSession, clusterSessions, toCompared } from './samples.js';
import { CONFIDENT_FROM, type Corrected, correctVariants, type SessionVariant } from './variants.js';

/** MITI's advice: below ten minutes a session says little. */
const LONG_SECONDS = 600;

/**
 * The primary family again: on people's codes only, on confident codes only, on
 * sessions of ten minutes or more, and with the machine's known mistakes corrected.
 */
export function checkSensitivity(
  frame: Frame,
  variants: ReadonlyMap<string, SessionVariant>,
  primary: readonly MeasureRef[],
  options: CompareOptions,
): readonly Sensitivity[] {
  const inFrame = frame.groups
    .flatMap(({ sessions }) => sessions)
    .map(({ sessionId }) => variants.get(sessionId))
    .filter((variant) => variant !== undefined);
  const corrected = correctVariants(inFrame, options.instruments);
  const again = (id: string, label: string, measuresOf: MeasuresOf, because: string | null = null): Sensitivity =>
    compareAgain(frame, variants, primary, options, { id, label, measuresOf, because });
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
    again(
      'corrected',
      corrected.status === 'corrected'
        ? `Machine codes corrected by what people made of them (${corrected.pairs} utterances coded by both)`
        : 'Machine codes corrected by what people made of them',
      ({ summary }) => correctedOf(corrected, summary.sessionId),
      corrected.status === 'corrected' ? null : corrected.because,
    ),
  ];
}

type MeasuresOf = (variant: SessionVariant) => readonly MeasureResult[] | null;

function correctedOf(corrected: Corrected, sessionId: string): readonly MeasureResult[] | null {
  return corrected.status === 'corrected' ? (corrected.sessions.get(sessionId) ?? null) : null;
}

function compareAgain(
  frame: Frame,
  variants: ReadonlyMap<string, SessionVariant>,
  primary: readonly MeasureRef[],
  options: CompareOptions,
  set: {
    readonly id: string;
    readonly label: string;
    readonly measuresOf: MeasuresOf;
    readonly because: string | null;
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
  const because = set.because ?? (empty.length > 0 ? `no such sessions in ${empty.join(', ')}` : null);
  const rows =
    because !== null || !reference
      ? []
      : others.flatMap((other) =>
          primary.map((ref) => {
            const names = { group: other.group, reference: reference.group };
            const [own, base] = [clusterSessions(other.sessions, ref), clusterSessions(reference.sessions, ref)];
            const { difference, method } = contrastGroups(
              findMeasure(ref, options.instruments),
              names,
              own,
              base,
              options,
            );
            return { ...ref, ...names, difference, method };
          }),
        );
  return { id: set.id, label: set.label, sessions, because, rows };
}
