import type { CodeAssignment, CodedSession } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import type { Role } from '../domain/session.js';
import { NO_METADATA } from '../domain/transcript.js';
import { findInstrument } from '../instruments/instruments.js';
import { countBehaviors } from '../scoring/count-behaviors.js';
import type { CountsByInstrument } from '../scoring/measures.js';
import { findVolleys } from '../scoring/volleys.js';

/** An utterance as a saved run keeps it: who spoke, the words where they were kept, the code. */
export interface SavedCode {
  readonly utteranceId: string;
  readonly role: Role;
  readonly text: string | null;
  readonly assignment: CodeAssignment;
}

/** An utterance with the one code it is to be counted under. */
export interface CountedUtterance {
  readonly utteranceId: string;
  readonly role: Role;
  readonly text: string | null;
  readonly code: CodeId | null;
}

/** Counts of every instrument from codes alone; the quantities of the session (words, times) are not known here. */
export function recount(sessionId: string, utterances: readonly CountedUtterance[]): CountsByInstrument {
  const coded = toCodedSession(sessionId, utterances);
  const volleys = findVolleys(coded);
  const count = (id: 'miti-3.1.1' | 'miti-4.2.1' | 'misc-2.5') =>
    countBehaviors(findInstrument(id), coded, volleys, { permissionCoversVolley: true });
  return {
    'miti-3.1.1': count('miti-3.1.1'),
    'miti-4.2.1': count('miti-4.2.1'),
    'misc-2.5': count('misc-2.5'),
    session: {},
  };
}

/** A coded session built from coded utterances alone, enough to count behaviors and find volleys. */
function toCodedSession(sessionId: string, utterances: readonly CountedUtterance[]): CodedSession {
  return {
    session: {
      id: sessionId,
      source: { path: '', part: null },
      format: 'codes',
      metadata: NO_METADATA,
      globals: {},
      roles: { method: 'stated', confidence: 1, because: '', speakers: [] },
      identifiers: [],
      turns: [],
      utterances: utterances.map(({ utteranceId, role, text }, index) => {
        // Unknown words may not look like a bare "yeah": that would join two volleys.
        const words = text ?? 'unknown words';
        return {
          id: utteranceId,
          turn: index,
          role,
          speaker: role,
          start: 0,
          end: words.length,
          text: words,
          spoken: words,
          startSeconds: null,
          endSeconds: null,
        };
      }),
      durationSeconds: null,
    },
    coder: { id: 'codes', version: '1', sha256: null },
    assignments: utterances.map(({ utteranceId, code }) => ({
      utteranceId,
      code,
      source: 'human',
      confidence: null,
      because: null,
      humanCode: code,
      machineCode: null,
      note: null,
    })),
  };
}
