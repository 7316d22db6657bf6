import type { CodeAssignment } from '../domain/coded-session.js';
import { CLIENT_CODES, PRACTITIONER_CODES } from '../domain/codes.js';
import type { Utterance } from '../domain/session.js';
import type { SessionResult } from '../domain/session-result.js';
import type { Instrument } from '../instruments/instrument.js';
import { type Column, defineTable, type Table } from './table.js';

const codes = [...PRACTITIONER_CODES, ...CLIENT_CODES];

/** One utterance with its code. */
export interface UtteranceRow {
  readonly sessionId: string;
  readonly utterance: Utterance;
  readonly assignment: CodeAssignment;
  readonly volley: number | null;
  /** It may concern someone's safety, and is in no measure. */
  readonly safetyTalk: boolean;
}

/** The rows of a session, in its order. */
export function utteranceRows(result: SessionResult): readonly UtteranceRow[] {
  const { coded, volleys, summary } = result;
  const volleyOf = new Map<string, number>();
  for (const { index, utteranceIds } of volleys) for (const id of utteranceIds) volleyOf.set(id, index);
  const places = new Set(result.safety.places.map(({ utteranceId }) => utteranceId));
  const rows: UtteranceRow[] = [];
  for (const [at, utterance] of coded.session.utterances.entries()) {
    const assignment = coded.assignments[at];
    if (assignment)
      rows.push({
        sessionId: summary.sessionId,
        utterance,
        assignment,
        volley: volleyOf.get(utterance.id) ?? null,
        safetyTalk: places.has(utterance.id),
      });
  }
  return rows;
}

/** The table of a run; where people code with a codebook of their own, their codes stand beside oars'. */
export function utterancesTable(instruments: readonly Instrument[]): Table<UtteranceRow> {
  const codebook = instruments.find(({ fromCodebook }) => fromCodebook);
  if (!codebook) return UTTERANCES;
  const own: Column<UtteranceRow> = {
    ...OWN_CODE,
    values: codebook.behaviors.map(({ id }) => id),
    description: `What a person coded by ${codebook.label}; code says where that stands in oars' codebook, and is empty where it has no place there.`,
    of: (r) => r.assignment.ownCode ?? null,
  };
  return { ...UTTERANCES, columns: [...UTTERANCES.columns, own] };
}

/** The column that a codebook of one's own adds. */
export const OWN_CODE = { name: 'own_code', type: 'text', description: "A code of one's own codebook." } as const;

/** Every utterance with its code, where it came from, and how sure it is. */
export const UTTERANCES = defineTable<UtteranceRow>()({
  name: 'utterances',
  title: 'Coded utterances',
  row: 'one utterance',
  primaryKey: ['session_id', 'utterance_id'],
  columns: [
    {
      name: 'session_id',
      filled: true,
      type: 'id',
      references: 'sessions',
      description: 'Session, as in sessions.csv.',
      of: (r) => r.sessionId,
    },
    {
      name: 'utterance_id',
      filled: true,
      type: 'id',
      description: 'u1, u2 … in session order.',
      of: (r) => r.utterance.id,
    },
    {
      name: 'turn',
      filled: true,
      type: 'integer',
      description: 'Turn in the file, from 1.',
      of: (r) => r.utterance.turn + 1,
    },
    {
      name: 'volley',
      type: 'integer',
      description: 'Stretch of uninterrupted speech (MITI 4.2.1), from 1; empty for third persons.',
      of: (r) => r.volley,
    },
    {
      name: 'role',
      filled: true,
      type: 'enum',
      values: ['practitioner', 'client', 'other'],
      description: 'Who spoke.',
      of: (r) => r.utterance.role,
    },
    { name: 'speaker', type: 'text', description: 'Speaker label as in the file.', of: (r) => r.utterance.speaker },
    {
      name: 'start_seconds',
      type: 'number',
      description: 'Start, in seconds from the beginning of the recording.',
      of: (r) => r.utterance.startSeconds,
    },
    {
      name: 'end_seconds',
      type: 'number',
      description: 'End, in seconds from the beginning of the recording.',
      of: (r) => r.utterance.endSeconds,
    },
    {
      name: 'text',
      type: 'text',
      holdsText: true,
      description: 'The words as transcribed.',
      of: (r) => r.utterance.text.trim(),
    },
    {
      name: 'code',
      type: 'enum',
      values: codes,
      description: 'Codebook code; empty when it could not be coded.',
      of: (r) => r.assignment.code,
    },
    {
      name: 'source',
      filled: true,
      type: 'enum',
      values: ['human', 'correction', 'model', 'rule', 'language-model'],
      description: 'Who assigned the code.',
      of: (r) => r.assignment.source,
    },
    {
      name: 'confidence',
      type: 'number',
      description: "Calibrated probability that a person would agree, 0–1; empty for people's codes.",
      of: (r) => r.assignment.confidence,
    },
    {
      name: 'sure',
      type: 'boolean',
      description:
        "true for a person's code, and for a machine code as confident as those that held-out data showed to be right often enough (see `oars codebook`); empty when uncoded.",
      of: (r) => r.assignment.sure,
    },
    {
      name: 'surely_against',
      type: 'boolean',
      description:
        'true where the coder gives one of the codes against MI (ADW, DI, CO, WA, RC) and is sure that one of them fits, though perhaps not which (see `oars codebook`); empty elsewhere. Findings about a session rest on such codes too.',
      of: (r) => r.assignment.surelyAgainst ?? null,
    },
    {
      name: 'safety_talk',
      type: 'boolean',
      description:
        'true where the words may concern someone’s safety (`safety-talk` in flags.csv): the code then counts in no measure; empty elsewhere.',
      of: (r) => r.safetyTalk || null,
    },
    {
      name: 'human_code',
      type: 'enum',
      values: codes,
      description: 'What a person coded, where someone did.',
      of: (r) => r.assignment.humanCode,
    },
    {
      name: 'machine_code',
      type: 'enum',
      values: codes,
      description: 'What the machine says, where it looked.',
      of: (r) => r.assignment.machineCode,
    },
    {
      name: 'alternative_code',
      type: 'enum',
      values: codes,
      description:
        'The code that might as well stand there, where the machine holds it for at least half as likely; it may be the likelier one, where rare codes are given by bars of their own. Empty elsewhere. Never a code against MI beside one that is not.',
      of: (r) => r.assignment.alternative?.code ?? null,
    },
    {
      name: 'alternative_confidence',
      type: 'number',
      description: 'Probability of the alternative code, 0–1.',
      of: (r) => r.assignment.alternative?.confidence ?? null,
    },
    {
      name: 'because',
      type: 'text',
      holdsText: true,
      description: 'Rule, or the words that weighed most, behind a machine code.',
      of: (r) => r.assignment.because,
    },
    { name: 'note', type: 'text', holdsText: true, description: "A reviewer's remark.", of: (r) => r.assignment.note },
    {
      name: 'reviewer',
      type: 'text',
      description: 'Who decided on the session page, where someone did.',
      of: (r) => r.assignment.reviewer,
    },
    {
      name: 'decided_at',
      type: 'id',
      description: 'When (ISO 8601, UTC).',
      of: (r) => r.assignment.decidedAt,
    },
  ],
});
