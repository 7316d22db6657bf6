/**
 * Puts `'` before words that a spreadsheet would take for a formula, and before
 * words that already look guarded, so that `unguardCell` always gives back what was there.
 */
export function guardCell(words: string): string {
  return GUARDABLE.test(words) ? `'${words}` : words;
}

/** Takes the guard off again. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** The signs that start a formula, full width as well, and the white space that spreadsheets skip before one. */
const SIGNS = '=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20';
const GUARDABLE = new RegExp(`^'*[${SIGNS}]`);
const GUARDED = new RegExp(`^''*[${SIGNS}]`);
