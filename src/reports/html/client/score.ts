import type { CodedSession } from '../../../domain/coded-session.js';
import type { CodeId } from '../../../domain/codes.js';
import type { MeasureResult } from '../../../domain/measure.js';
import { NO_METADATA } from '../../../domain/transcript.js';
import { MISC_2_5 } from '../../../instruments/misc-2-5.js';
import { MITI_3_1_1 } from '../../../instruments/miti-3-1-1.js';
import { MITI_4_2_1 } from '../../../instruments/miti-4-2-1.js';
import { countBehaviors } from '../../../scoring/count-behaviors.js';
import { computeMeasures } from '../../../scoring/measures.js';
import { countSession } from '../../../scoring/session-counts.js';
import { findVolleys } from '../../../scoring/volleys.js';
import type { SessionData } from '../session-data.js';

/** Every measure under the given codes, by the same code as a run. */
export function scoreCodes(
  data: SessionData,
  words: readonly string[],
  codes: readonly (CodeId | null)[],
): readonly MeasureResult[] {
  const coded = toCodedSession(data, words, codes);
  const volleys = findVolleys(coded);
  const options = { permissionCoversVolley: data.permissionCoversVolley };
  return computeMeasures(
    {
      'miti-3.1.1': countBehaviors(MITI_3_1_1, coded, volleys, options),
      'miti-4.2.1': countBehaviors(MITI_4_2_1, coded, volleys, options),
      'misc-2.5': countBehaviors(MISC_2_5, coded, volleys, options),
      session: countSession(coded.session, volleys),
    },
    data.globals,
  );
}

function toCodedSession(data: SessionData, words: readonly string[], codes: readonly (CodeId | null)[]): CodedSession {
  return {
    coder: { id: 'review', version: '1', sha256: null },
    session: {
      id: data.sessionId,
      source: { path: '', part: null },
      format: '',
      metadata: NO_METADATA,
      globals: data.globals,
      roles: { method: 'stated', confidence: 1, because: '', speakers: [] },
      identifiers: [],
      turns: [],
      durationSeconds: data.durationSeconds,
      utterances: data.utterances.map(([id, turn, role, , spoken], at) => ({
        id,
        turn,
        role,
        speaker: role,
        start: 0,
        end: 0,
        text: words[at] ?? '',
        spoken: spoken ?? words[at] ?? '',
        startSeconds: null,
        endSeconds: null,
      })),
    },
    assignments: data.utterances.map(([utteranceId], at) => ({
      utteranceId,
      code: codes[at] ?? null,
      source: 'human',
      confidence: null,
      because: null,
      humanCode: null,
      machineCode: null,
      note: null,
    })),
  };
}
