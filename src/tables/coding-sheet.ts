import { CLIENT_CODES, PRACTITIONER_CODES } from '../domain/codes.js';
import { hashText } from '../domain/correction.js';
import type { Role } from '../domain/session.js';
import type { Instrument } from '../instruments/instrument.js';
import type { Table } from './table.js';

/** One utterance to be coded, without what anyone else thinks of it. */
export interface SheetRow {
  readonly sessionId: string;
  readonly utteranceId: string;
  /** Index of its turn, from 0. */
  readonly turn: number;
  readonly role: Role;
  readonly text: string | null;
}

const ALLOWED: Readonly<Record<Role, string | null>> = {
  practitioner: PRACTITIONER_CODES.join(' '),
  client: CLIENT_CODES.join(' '),
  other: null,
};

/** The sheet of a run in which people code with a codebook of their own: its codes are the allowed ones. */
export function codingSheetTable(instruments: readonly Instrument[]): Table<SheetRow> {
  const codes = instruments.find(({ fromCodebook }) => fromCodebook)?.fromCodebook?.codes;
  if (!codes) return CODING_SHEET;
  const columns = CODING_SHEET.columns.map((column) =>
    column.name === 'allowed_codes'
      ? { ...column, of: ({ role }: SheetRow) => (role === 'other' ? null : codes[role].join(' ')) }
      : column,
  );
  return { ...CODING_SHEET, columns };
}

/** A blind coding sheet: the words and an empty column for the code. */
export const CODING_SHEET: Table<SheetRow> = {
  name: 'coding-sheet',
  title: 'Blind coding sheet',
  row: 'one utterance to be coded',
  primaryKey: ['session_id', 'utterance_id'],
  columns: [
    { name: 'session_id', type: 'id', description: 'Session, as in sessions.csv.', of: (r) => r.sessionId },
    { name: 'utterance_id', type: 'id', description: 'u1, u2 … in session order.', of: (r) => r.utteranceId },
    { name: 'turn', type: 'integer', description: 'Turn in the file, from 1.', of: (r) => r.turn + 1 },
    {
      name: 'role',
      type: 'enum',
      values: ['practitioner', 'client', 'other'],
      description: 'Who spoke; third persons are there for context and get no code.',
      of: (r) => r.role,
    },
    { name: 'text', type: 'text', holdsText: true, description: 'The words as transcribed.', of: (r) => r.text },
    { name: 'code', type: 'id', description: 'Yours to fill in; leave it empty when you cannot tell.', of: () => null },
    {
      name: 'allowed_codes',
      type: 'text',
      description: 'Codes this speaker may get; `oars codebook` explains each.',
      of: (r) => ALLOWED[r.role],
    },
    {
      name: 'note',
      type: 'text',
      holdsText: true,
      description: 'Your remark; it never counts as disagreement.',
      of: () => null,
    },
    {
      name: 'coder',
      type: 'text',
      description: 'Your name or initials; the file name stands in when empty.',
      of: () => null,
    },
    {
      name: 'text_hash',
      type: 'id',
      description: 'Fingerprint of the words, so that a sheet is never matched with other words. Leave it as it is.',
      of: (r) => (r.text === null ? null : hashText(r.text)),
    },
  ],
};
