/** What typed letters mean among some codes. */
export type Typed<Code extends string> =
  | { readonly status: 'chosen'; readonly code: Code }
  | { readonly status: 'waiting'; readonly letters: string }
  | { readonly status: 'nothing' };

/** A code is chosen as soon as its letters leave no other; `s` alone is enough for `sustain`, `sr` for SR. */
export function typeLetter<Code extends string>(letters: string, key: string, codes: readonly Code[]): Typed<Code> {
  for (const typed of [letters + key.toLowerCase(), key.toLowerCase()]) {
    const fitting = codes.filter((code) => code.toLowerCase().startsWith(typed));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return { status: 'chosen', code: only };
    if (fitting.length > 1) return { status: 'waiting', letters: typed };
  }
  return { status: 'nothing' };
}
