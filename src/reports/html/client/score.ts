import { type CodeId, isCodeId } from '../../../domain/codes.js';
import type { MeasureResult } from '../../../domain/measure.js';
import type { PracticeEvidence } from '../../../domain/session-result.js';
import type { Instrument } from '../../../instruments/instrument.js';
import { withSureness } from '../../../instruments/sure-share.js';
import { countCodes } from '../../../scoring/count-behaviors.js';
import { countInstruments } from '../../../scoring/count-instruments.js';
import { computeMeasures, withinCodebook } from '../../../scoring/measures.js';
import { findPractices } from '../../../scoring/practices.js';
import type { SessionData } from '../session-data.js';

/** What a session's page shows of its codes. */
export interface Scores {
  readonly measures: readonly MeasureResult[];
  readonly practices: readonly PracticeEvidence[];
}

/** Measures and practices under the given codes, by the same code as a run; `touched` are those the reviewer gave. */
export function scoreCodes(
  data: SessionData,
  words: readonly string[],
  codes: readonly (string | null)[],
  touched: ReadonlySet<string>,
  instruments: readonly Instrument[],
): Scores {
  const byPeople = data.byPeople && new Set(data.byPeople);
  const apart = new Set(data.safetyTalk);
  const utterances = data.utterances.map(([id, , role, , spoken], at) => ({
    id,
    role,
    ...(data.speakers ? { speaker: String(data.speakers[at]) } : {}),
    spoken: spoken ?? words[at] ?? '',
    code: codeOf(codes[at] ?? null),
    // A code of oars that a reviewer gives takes the place of one's own.
    ownCode: touched.has(id) ? null : (data.ownCodes?.[id] ?? null),
    byPerson: byPeople === null || byPeople.has(id) || touched.has(id),
    uncounted: apart.has(id),
  }));
  const unsure = new Set(data.unsure);
  const sure = utterances.filter(({ id }, at) => !unsure.has(at) || touched.has(id));
  const rules = { instruments, permissionCoversVolley: data.permissionCoversVolley };
  const { counts } = countInstruments(utterances, data.durationSeconds, rules);
  return {
    measures: withSureness(
      withinCodebook(computeMeasures(counts, data.globals, instruments), instruments, utterances),
      { codeCounts: countCodes(utterances), quality: { sureCounts: countCodes(sure) } },
      instruments,
    ),
    // A page does not hold how sure each code is: its evidence stands in the order of the session.
    practices: findPractices(
      utterances.map((one) => ({ ...one, code: data.aroundSafety.includes(one.id) ? null : one.code, sureness: 1 })),
    ),
  };
}

function codeOf(code: string | null): CodeId | null {
  return code !== null && isCodeId(code) ? code : null;
}
