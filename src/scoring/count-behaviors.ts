import type { CodedSession } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import type { BehaviorCounts } from '../domain/measure.js';
import type { Volley } from '../domain/session-result.js';
import type { Behavior, Instrument } from '../instruments/instrument.js';

/** How a manual's open points are settled. */
export interface CountingOptions {
  /**
   * MITI 4.2.1 gives persuading with permission the slot within an utterance;
   * true reads the same for the whole volley, false counts both.
   */
  readonly permissionCoversVolley: boolean;
}

/** Behavior counts of one instrument, every behavior present, by its counting unit. */
export function countBehaviors(
  instrument: Instrument,
  coded: CodedSession,
  volleys: readonly Volley[],
  options: CountingOptions,
): BehaviorCounts {
  return instrument.unit === 'volley'
    ? countPerVolley(instrument, coded, volleys, options)
    : countPerUtterance(instrument, coded);
}

/** Utterances by codebook code; only codes that occur. */
export function countCodes(coded: CodedSession): Readonly<Partial<Record<CodeId, number>>> {
  const counts: Partial<Record<CodeId, number>> = {};
  for (const { code } of coded.assignments) if (code) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function countPerUtterance(instrument: Instrument, coded: CodedSession): BehaviorCounts {
  const codes = countCodes(coded);
  return Object.fromEntries(
    instrument.behaviors.map((behavior) => [
      behavior.id,
      behavior.codes.reduce((sum, code) => sum + (codes[code] ?? 0), 0),
    ]),
  );
}

function countPerVolley(
  instrument: Instrument,
  coded: CodedSession,
  volleys: readonly Volley[],
  options: CountingOptions,
): BehaviorCounts {
  const codeOf = new Map(coded.assignments.map((assignment) => [assignment.utteranceId, assignment.code]));
  const counts: Record<string, number> = Object.fromEntries(instrument.behaviors.map((behavior) => [behavior.id, 0]));
  for (const volley of volleys) {
    if (volley.role !== 'practitioner') continue;
    const codes = new Set(volley.utteranceIds.map((id) => codeOf.get(id)));
    const present = (behavior: Behavior | undefined) => behavior?.codes.some((code) => codes.has(code)) ?? false;
    for (const slot of instrument.slots) {
      const seen = slot.filter((id) => present(instrument.behaviors.find((behavior) => behavior.id === id)));
      const counted = options.permissionCoversVolley || !slot.includes('Persuade') ? seen.slice(0, 1) : seen;
      for (const id of counted) counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return counts;
}
