import { z } from 'zod';
import { type CodeId, isCodeId } from './codes.js';
import type { Decision } from './correction.js';
import type { SessionStatus } from './eligibility.js';
import { unguardCell } from './formula-guard.js';

/** A row of a corrections file, read; or the columns that are wrong and what they must hold. */
export type ParsedCorrection =
  | { readonly status: 'read'; readonly correction: Decision }
  | { readonly status: 'refused'; readonly because: string };

/**
 * Reads one row, given as cells by column name; files of before, which say
 * `old_code` and `new_code` and no time, are read too. The reasons name columns
 * and never quote a cell: notes are about transcripts.
 */
export function parseCorrection(cells: unknown): ParsedCorrection {
  const parsed = (isOfBefore(cells) ? rowOfBefore : isAboutSession(cells) ? rowOfSession : row).safeParse(cells);
  if (!parsed.success) {
    const because = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return { status: 'refused', because };
  }
  return { status: 'read', correction: parsed.data };
}

function isOfBefore(cells: unknown): boolean {
  return typeof cells === 'object' && cells !== null && 'new_code' in cells && !('to_code' in cells);
}

function isAboutSession(cells: unknown): boolean {
  if (typeof cells !== 'object' || cells === null || !('utterance_id' in cells) || cells.utterance_id !== '')
    return false;
  return [...('from_code' in cells ? [cells.from_code] : []), ...('to_code' in cells ? [cells.to_code] : [])].some(
    (one) => one === 'measured' || one === 'set_aside',
  );
}

/** Spreadsheets keep the sign that `formatCorrections` puts before a cell that looks like a formula. */
const cell = z.string().transform(unguardCell);
export const optionalText = cell.transform((text) => (text.trim() === '' ? null : text)).default(null);
const code = z.custom<CodeId>(
  (value) => typeof value === 'string' && isCodeId(value),
  'expected a code of the codebook (see `oars codebook`)',
);
const codeOrNone = z
  .string()
  .transform((text) => (text === '' ? null : text))
  .pipe(code.nullable())
  .default(null);

/** A time as written by a page, or as a spreadsheet leaves it; without a zone it is taken as UTC. */
export const optionalTime = z
  .string()
  .refine((text) => text === '' || TIME.test(text), 'expected a time such as 2026-05-04T10:12:00Z')
  .transform((text) => (text === '' ? null : toUtc(text)))
  .default(null);
const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

function toUtc(text: string): string {
  const zoned = /Z$|[+-]\d{2}:\d{2}$|^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${text}Z`;
  return new Date(zoned.replace(' ', 'T')).toISOString();
}

const common = {
  session_id: cell.pipe(z.string().min(1, 'expected a session id')),
  utterance_id: z.string().regex(/^u[1-9]\d*$/, 'expected an utterance id such as u12'),
  text_hash: z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits'),
  note: optionalText,
  reviewer: optionalText,
};

const row = z.object({ ...common, from_code: codeOrNone, to_code: codeOrNone, decided_at: optionalTime }).transform(
  (one): Decision => ({
    sessionId: one.session_id,
    utteranceId: one.utterance_id,
    textHash: one.text_hash,
    fromCode: one.from_code,
    toCode: one.to_code,
    reviewer: one.reviewer,
    decidedAt: one.decided_at,
    note: one.note,
  }),
);

const rowOfBefore = z.object({ ...common, old_code: codeOrNone, new_code: code }).transform(
  (one): Decision => ({
    sessionId: one.session_id,
    utteranceId: one.utterance_id,
    textHash: one.text_hash,
    fromCode: one.old_code,
    toCode: one.new_code,
    reviewer: one.reviewer,
    decidedAt: null,
    note: one.note,
  }),
);

const status = z
  .enum(['measured', 'set_aside', ''])
  .transform((text): SessionStatus | null => (text === '' ? null : text))
  .default(null);

const rowOfSession = z
  .object({
    session_id: common.session_id,
    utterance_id: z.literal(''),
    text_hash: z.literal('').default(''),
    from_code: status,
    to_code: status,
    decided_at: optionalTime,
    reviewer: optionalText,
    note: optionalText,
  })
  .transform(
    (one): Decision => ({
      sessionId: one.session_id,
      utteranceId: null,
      fromStatus: one.from_code,
      toStatus: one.to_code,
      reviewer: one.reviewer,
      decidedAt: one.decided_at,
      note: one.note,
    }),
  );
