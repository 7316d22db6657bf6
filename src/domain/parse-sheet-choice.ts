import { z } from 'zod';
import { unguardCell } from './formula-guard.js';
import { GROWTH_AREAS } from './growth-area.js';
import { optionalText, optionalTime } from './parse-correction.js';
import type { QuotePlace, SheetChoice } from './sheet-choice.js';

/** A row of a file of choices, read; or the columns that are wrong and what they must hold. */
export type ParsedChoice =
  | { readonly status: 'read'; readonly choice: SheetChoice }
  | { readonly status: 'refused'; readonly because: string };

/** Reads one row, given as cells by column name. The reasons name columns and never quote a cell. */
export function parseSheetChoice(cells: unknown): ParsedChoice {
  const parsed = Row.safeParse(cells);
  if (parsed.success) return { status: 'read', choice: parsed.data };
  return {
    status: 'refused',
    because: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
  };
}

const utterance = optionalText.refine(
  (id) => id === null || /^u[1-9]\d*$/.test(id),
  'expected an utterance id such as u12',
);

const Row = z
  .object({
    practitioner_id: z.string().transform(unguardCell).pipe(z.string().min(1, 'expected a practitioner id')),
    decision: z.enum(['tick', 'untick', 'swap', 'words'], 'expected tick, untick, swap or words'),
    session_id: optionalText,
    utterance_id: utterance,
    text_hash: optionalText.refine(
      (hash) => hash === null || /^[0-9a-f]{16}$/.test(hash),
      'expected 16 hexadecimal digits',
    ),
    instead_of_session_id: optionalText,
    instead_of_utterance_id: utterance,
    area: z
      .union(
        [z.literal('').transform(() => null), z.enum(GROWTH_AREAS)],
        `expected ${GROWTH_AREAS.join(', ')} or nothing`,
      )
      .default(null),
    words: optionalText,
    reviewer: optionalText,
    decided_at: optionalTime,
  })
  .transform(
    (row): SheetChoice => ({
      practitionerId: row.practitioner_id,
      decision: row.decision,
      quote: placeOf(row.session_id, row.utterance_id),
      textHash: row.text_hash,
      insteadOf: placeOf(row.instead_of_session_id, row.instead_of_utterance_id),
      area: row.area,
      words: row.words,
      reviewer: row.reviewer,
      decidedAt: row.decided_at,
    }),
  )
  .superRefine(({ decision, quote, insteadOf, area }, context) => {
    const missing = (column: string, message: string) => context.addIssue({ code: 'custom', path: [column], message });
    if (decision === 'words' && area === null) missing('area', `expected ${GROWTH_AREAS.join(', ')}`);
    if (decision !== 'words' && quote === null)
      missing('utterance_id', 'expected the session and utterance of a quote');
    if (decision === 'swap' && insteadOf === null)
      missing('instead_of_utterance_id', 'expected the session and utterance of the quote that gives way');
  });

function placeOf(sessionId: string | null, utteranceId: string | null): QuotePlace | null {
  return sessionId === null || utteranceId === null ? null : { sessionId, utteranceId };
}
