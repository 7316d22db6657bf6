import { isClientCode, isPractitionerCode } from '../../domain/codes.js';
import { UsageError } from '../../domain/errors.js';
import type { Corpus, LabelledSession, LabelledUnit, Row } from './labelled.js';
import { NO_BOUNDS } from './labelled.js';

/** An agency's own coded sessions: a coding sheet, or the `utterances.csv` of a run that people coded or corrected. */
export const OWN: Corpus = {
  id: 'own',
  name: 'Own coded sessions',
  terms: 'as the agency holds them',
  citation: '',
  columns: ['session_id', 'role', 'text', 'code'],
  read: (rows) => readSheets(rows).map((sheet) => toSession('own', sheet)),
};

export interface SheetRow {
  readonly session: string;
  readonly turn: number;
  readonly role: 'practitioner' | 'client' | 'other';
  readonly text: string;
  /** What a person said; null where nobody did. */
  readonly code: string | null;
}

/** Sessions of a coding sheet, one utterance a row; a code the codebook does not know is an error that names its row. */
export function readSheets(rows: readonly Row[], key = 'session_id'): readonly (readonly SheetRow[])[] {
  const sessions = new Map<string, SheetRow[]>();
  for (const [index, row] of rows.entries()) {
    const session = row[key] ?? '';
    const sheet = sessions.get(session) ?? [];
    if (sheet.length === 0) sessions.set(session, sheet);
    const role = row.role === 'practitioner' || row.role === 'client' ? row.role : 'other';
    const last = sheet.at(-1);
    const spoken = last === undefined ? 0 : last.role === role ? last.turn : last.turn + 1;
    const turn = row.turn === undefined || row.turn === '' ? spoken : Number(row.turn);
    sheet.push({ session, turn, role, text: row.text ?? '', code: codeOf(row, role, index) });
  }
  return [...sessions.values()];
}

/** In a run's table only what people said or corrected teaches; the machine's own codes do not. */
function codeOf(row: Row, role: SheetRow['role'], index: number): string | null {
  const byMachine = row.source === 'model' || row.source === 'rule' || row.source === 'language-model';
  const code = byMachine ? (row.human_code ?? '') : (row.code ?? '');
  if (code === '' || role === 'other') return null;
  if (role === 'practitioner' ? isPractitionerCode(code) : isClientCode(code)) return code;
  throw new UsageError(
    'unknown-label',
    `data row ${index + 1}: expected a ${role}'s code of the codebook in the column "code", found another word`,
    'See `oars codebook` for the codes; leave the cell empty where nobody coded.',
  );
}

export function toSession(corpus: string, rows: readonly SheetRow[]): LabelledSession {
  const units = rows.map(
    (row): LabelledUnit => ({
      turn: row.turn,
      role: row.role,
      text: row.text,
      votes: row.code === null ? {} : { code: { [row.code]: 1 } },
      allowed: null,
    }),
  );
  const id = rows[0]?.session ?? '';
  return { corpus, id, group: `${corpus}/${id}`, units, alone: false, bounds: NO_BOUNDS };
}
