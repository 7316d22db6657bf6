import type { MeasureResult } from '../../domain/measure.js';
import type { GroupField, GroupMeasure, GroupResult } from '../../domain/run-result.js';
import type { Measure } from '../../instruments/instrument.js';
import type { MeasureRef } from '../../instruments/instruments.js';

/** One measure among a session's. */
export function findResult(measures: readonly MeasureResult[], ref: MeasureRef): MeasureResult | undefined {
  return measures.find((one) => one.instrument === ref.instrument && one.measure === ref.measure);
}

/** One measure among a group's. */
export function findGroupMeasure(group: GroupResult | undefined, ref: MeasureRef): GroupMeasure | undefined {
  return group?.measures.find((one) => one.instrument === ref.instrument && one.measure === ref.measure);
}

/** Groups by one field, in the order the run holds them. */
export function findGroups(groups: readonly GroupResult[], by: GroupField): readonly GroupResult[] {
  return groups.filter((group) => group.by === by);
}

/** From 0 (below the first threshold) to 2 (at the highest); null without a level. */
export function levelRank(level: string | null | undefined, measure: Measure): 0 | 1 | 2 | null {
  if (level === null || level === undefined || !measure.threshold) return null;
  const at = measure.threshold.levels.findIndex((one) => one.id === level);
  if (at < 0) return 0;
  return at === measure.threshold.levels.length - 1 ? 2 : 1;
}

/** The level's name for people. */
export function levelLabel(level: string, measure: Measure): string {
  const levels = measure.threshold?.levels ?? [];
  return levels.find((one) => one.id === level)?.label ?? `below ${levels[0]?.label ?? 'threshold'}`;
}
