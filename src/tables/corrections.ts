import { CLIENT_CODES, PRACTITIONER_CODES } from '../domain/codes.js';
import { cellsOfDecision, type Decision } from '../domain/correction.js';
import { defineTable } from './table.js';

const codes = [...PRACTITIONER_CODES, ...CLIENT_CODES, 'measured', 'set_aside'] as const;

/** One decision of a reviewer, and what became of it. */
export interface CorrectionRow {
  readonly correction: Decision;
  readonly utteranceIds: readonly string[];
  readonly fate: 'counted' | 'later' | 'taken-back' | 'conflict' | 'words-gone' | 'no-session';
}

/** Every decision that reviewers made on session pages: who, when, why, and whether it counts. */
export const CORRECTIONS = defineTable<CorrectionRow>()({
  name: 'corrections',
  title: "Reviewers' decisions",
  row: 'one decision about one utterance, or about whether a session counts',
  primaryKey: [],
  columns: [
    {
      name: 'session_id',
      type: 'id',
      filled: true,
      description: 'Session, as in sessions.csv; of `no-session` as in the corrections file.',
      of: (r) => r.correction.sessionId,
    },
    {
      name: 'utterance_id',
      type: 'id',
      description: 'The utterance when it was reviewed; empty where the decision is about the session.',
      of: (r) => r.correction.utteranceId,
    },
    {
      name: 'stands_at',
      type: 'id',
      description: 'The utterances that hold the same words now, space between.',
      of: (r) => r.utteranceIds.join(' ') || null,
    },
    {
      name: 'text_hash',
      type: 'id',
      description: 'Fingerprint of the words that were reviewed.',
      of: (r) => cellsOfDecision(r.correction).textHash,
    },
    {
      name: 'from_code',
      type: 'enum',
      values: codes,
      description: 'What the reviewer found: a code, or whether the session was measured or set_aside.',
      of: (r) => cellsOfDecision(r.correction).from,
    },
    {
      name: 'to_code',
      type: 'enum',
      values: codes,
      description: 'What the reviewer decided: the same code is a tick; empty takes the decision before back.',
      of: (r) => cellsOfDecision(r.correction).to,
    },
    { name: 'reviewer', type: 'text', description: 'Who decided.', of: (r) => r.correction.reviewer },
    { name: 'decided_at', type: 'id', description: 'When (ISO 8601, UTC).', of: (r) => r.correction.decidedAt },
    { name: 'note', type: 'text', holdsText: true, description: 'Why, in their words.', of: (r) => r.correction.note },
    {
      name: 'fate',
      type: 'enum',
      filled: true,
      values: ['counted', 'later', 'taken-back', 'conflict', 'words-gone', 'no-session'],
      description:
        'counted; later: another decision followed; taken-back; conflict: found another code than the decision that counts had left; words-gone: the words stand nowhere in the session; no-session: no session of this id.',
      of: (r) => r.fate,
    },
  ],
});
