import type { MeasureResult } from '../../domain/measure.js';
import type { MeasureRef } from '../../instruments/instruments.js';
import { type DoubleSampledUnit, doubleSampledDifference } from '../../statistics/double-sampling.js';
import type { MeanDifference } from '../../statistics/mean-difference.js';
import type { ComparedGroup } from './frame.js';
import type { SessionVariant } from './variants.js';

/**
 * How sessions came to be coded by people too: by session, how many sessions of
 * its stratum each drawn one stands for. Null where no draw is on record; what
 * was drawn by another rule than chance is not in it.
 */
export type Draws = ReadonlyMap<string, number> | null;

/**
 * A measure's difference between two groups with the machine's leaning taken
 * out: its mean of all sessions plus people − machine on those drawn at random.
 */
export function contrastDoubleSampled(
  ref: MeasureRef,
  group: ComparedGroup,
  reference: ComparedGroup,
  variants: ReadonlyMap<string, SessionVariant>,
  draws: Draws,
): MeanDifference {
  const units = ({ sessions }: ComparedGroup): readonly DoubleSampledUnit[] =>
    unitsOf(
      sessions.flatMap(({ sessionId }) => variants.get(sessionId) ?? []),
      ref,
      draws,
    );
  return doubleSampledDifference(units(group), units(reference));
}

/** True for a session that people coded as well as the machine, drawn at random as far as is known. */
export function isDrawn({ doubled, summary }: SessionVariant, draws: Draws): boolean {
  return doubled !== null && (draws === null || draws.has(summary.sessionId));
}

function unitsOf(variants: readonly SessionVariant[], ref: MeasureRef, draws: Draws): readonly DoubleSampledUnit[] {
  const practitioners = new Map<string, SessionVariant[]>();
  for (const variant of variants) {
    const { practitionerId } = variant.summary.metadata;
    const key = practitionerId ?? `\u0000${variant.summary.sessionId}`;
    const known = practitioners.get(key);
    if (known) known.push(variant);
    else practitioners.set(key, [variant]);
  }
  return [...practitioners.values()].flatMap((own) => unitOf(own, ref, draws) ?? []);
}

function unitOf(own: readonly SessionVariant[], ref: MeasureRef, draws: Draws): DoubleSampledUnit | null {
  const machine = own.map((variant) => measured(variant.machine, ref)).filter((value) => value !== null);
  if (machine.length === 0) return null;
  const drawn = own.flatMap((variant) => {
    if (!isDrawn(variant, draws)) return [];
    const [people, other] = [measured(variant.doubled?.people, ref), measured(variant.doubled?.machine, ref)];
    if (people === null || other === null) return [];
    // Without a record every practitioner's coded sessions stand for the rest of them.
    const weight = draws === null ? null : (draws.get(variant.summary.sessionId) ?? 1);
    return [{ difference: people - other, weight }];
  });
  const weights = drawn.reduce((total, { weight }) => total + (weight ?? 1), 0);
  return {
    machine: machine.reduce((total, value) => total + value, 0) / machine.length,
    drawn:
      drawn.length === 0
        ? null
        : {
            difference: drawn.reduce((total, one) => total + (one.weight ?? 1) * one.difference, 0) / weights,
            weight: draws === null ? 1 : weights / own.length,
          },
  };
}

function measured(measures: readonly MeasureResult[] | null | undefined, ref: MeasureRef): number | null {
  return (
    measures?.find((one) => one.instrument === ref.instrument && one.measure === ref.measure)?.result.value ?? null
  );
}
