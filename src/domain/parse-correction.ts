import { z } from 'zod';
import { type CodeId, isCodeId } from './codes.js';
import type { Correction } from './correction.js';
import { unguardCell } from './formula-guard.js';

/** A row of a corrections file, read; or the columns that are wrong and what they must hold. */
export type ParsedCorrection =
  | { readonly status: 'read'; readonly correction: Correction }
  | { readonly status: 'refused'; readonly because: string };

/**
 * Reads one row, given as cells by column name. The reasons name columns and
 * never quote a cell: notes are about transcripts.
 */
export function parseCorrection(cells: unknown): ParsedCorrection {
  const parsed = rowSchema.safeParse(cells);
  if (!parsed.success) {
    const because = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return { status: 'refused', because };
  }
  const row = parsed.data;
  return {
    status: 'read',
    correction: {
      sessionId: row.session_id,
      utteranceId: row.utterance_id,
      textHash: row.text_hash,
      oldCode: row.old_code,
      newCode: row.new_code,
      note: row.note,
      reviewer: row.reviewer,
    },
  };
}

/** Spreadsheets keep the sign that `formatCorrections` puts before a cell that looks like a formula. */
const cell = z.string().transform(unguardCell);
const optionalText = cell.transform((text) => (text.trim() === '' ? null : text)).default(null);
const code = z.custom<CodeId>(
  (value) => typeof value === 'string' && isCodeId(value),
  'expected a code of the codebook (see `oars codebook`)',
);

const rowSchema = z.object({
  session_id: cell.pipe(z.string().min(1, 'expected a session id')),
  utterance_id: z.string().regex(/^u[1-9]\d*$/, 'expected an utterance id such as u12'),
  text_hash: z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits'),
  old_code: z
    .literal('')
    .transform(() => null)
    .or(code)
    .default(null),
  new_code: code,
  note: optionalText,
  reviewer: optionalText,
});
