import type { CodeId } from '../../../domain/codes.js';
import type { MeasureResult } from '../../../domain/measure.js';
import type { Instrument } from '../../../instruments/instrument.js';
import { countInstruments } from '../../../scoring/count-instruments.js';
import { computeMeasures } from '../../../scoring/measures.js';
import type { SessionData } from '../session-data.js';

/** Every measure under the given codes, by the same code as a run; `touched` are those the reviewer gave. */
export function scoreCodes(
  data: SessionData,
  words: readonly string[],
  codes: readonly (CodeId | null)[],
  touched: ReadonlySet<string>,
  instruments: readonly Instrument[],
): readonly MeasureResult[] {
  const byPeople = data.byPeople && new Set(data.byPeople);
  const utterances = data.utterances.map(([id, , role, , spoken], at) => ({
    id,
    role,
    spoken: spoken ?? words[at] ?? '',
    code: codes[at] ?? null,
    byPerson: byPeople === null || byPeople.has(id) || touched.has(id),
  }));
  const rules = { instruments, permissionCoversVolley: data.permissionCoversVolley };
  const { counts } = countInstruments(utterances, data.durationSeconds, rules);
  return computeMeasures(counts, data.globals, instruments);
}
