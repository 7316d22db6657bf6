import type { CodeId } from '../../domain/codes.js';
import type { Corpus, LabelledSession, LabelledUnit, Row, Votes } from './labelled.js';
import { NO_BOUNDS } from './labelled.js';

export const HLQC: Corpus = {
  id: 'hlqc',
  name: 'HLQC, MISC-coded sessions',
  terms: 'research use',
  citation: 'Pérez-Rosas et al. 2019 (ACL); AutoMISC 2025 (arXiv 2505.17362)',
  columns: ['conv_id', 'speaker', 'conv_utt_idx', 'utt_text', 't2_label_GT'],
  read: (rows) => readMisc(rows).map(toSession),
};

export interface MiscRow {
  readonly conversation: string;
  readonly index: string;
  readonly practitioner: boolean;
  readonly speaker: string;
  readonly turn: number;
  readonly text: string;
  /** The label as printed. */
  readonly label: string;
  /** The same in the codebook; null when the codebook has no such code. */
  readonly code: CodeId | null;
}

/** Sessions of MISC-coded utterances, in file order. */
export function readMisc(rows: readonly Row[]): readonly (readonly MiscRow[])[] {
  const sessions = new Map<string, MiscRow[]>();
  for (const row of rows) {
    const conversation = row.conv_id ?? '';
    const practitioner = !/^client$/i.test(row.speaker ?? '');
    const label = row.t2_label_GT ?? '';
    const session = sessions.get(conversation) ?? [];
    if (session.length === 0) sessions.set(conversation, session);
    const last = session.at(-1);
    const turn = last === undefined ? 0 : last.practitioner === practitioner ? last.turn : last.turn + 1;
    session.push({
      conversation,
      index: row.conv_utt_idx ?? '',
      practitioner,
      speaker: row.speaker ?? '',
      turn,
      text: row.utt_text ?? '',
      label,
      code: practitioner ? (MISC_CODES[label] ?? null) : talkOf(label),
    });
  }
  return [...sessions.values()];
}

/** MISC 2.5 labels in the codebook. */
const MISC_CODES: Readonly<Record<string, CodeId>> = {
  OQ: 'OQ',
  QUO: 'OQ',
  CQ: 'CQ',
  QUC: 'CQ',
  SR: 'SR',
  RES: 'SR',
  CR: 'CR',
  REC: 'CR',
  RF: 'CR',
  AF: 'AF',
  SU: 'SU',
  EC: 'EC',
  GI: 'GI',
  ADP: 'ADP',
  ADW: 'ADW',
  RCW: 'RC',
  RCP: 'RC',
  DI: 'DI',
  CO: 'CO',
  WA: 'WA',
  ST: 'ST',
  FA: 'FA',
  FI: 'FI',
  NC: 'NC',
};

function talkOf(label: string): CodeId | null {
  if (label === '') return null;
  if (label.endsWith('+')) return 'change';
  return label.endsWith('-') ? 'sustain' : 'neutral';
}

function toSession(rows: readonly MiscRow[]): LabelledSession {
  const units = rows.map((row): LabelledUnit => {
    const head = 'misc';
    const votes: Votes = row.code === null ? {} : { [head]: { [row.code]: 1 } };
    return { turn: row.turn, role: row.practitioner ? 'practitioner' : 'client', text: row.text, votes, allowed: null };
  });
  const id = rows[0]?.conversation ?? '';
  return { corpus: 'hlqc', id, group: `hlqc/${id}`, units, alone: false, bounds: NO_BOUNDS };
}
