import type { CodeId } from '../../../domain/codes.js';
import { CLIENT_CODEBOOK, PRACTITIONER_CODEBOOK } from '../../../instruments/codebook.js';

/** What a code is drawn as. */
export type CodeKind = 'question' | 'reflection' | 'mi-adherent' | 'mi-non-adherent' | 'neutral' | 'change' | 'sustain';

const kinds = new Map<CodeId, CodeKind>([
  ...PRACTITIONER_CODEBOOK.map((entry): [CodeId, CodeKind] => [entry.id, entry.kind]),
  ...CLIENT_CODEBOOK.map((entry): [CodeId, CodeKind] => [entry.id, entry.id]),
]);

/** How a code is drawn. */
export function codeKind(code: CodeId): CodeKind {
  return kinds.get(code) ?? 'neutral';
}

/** Client codes are words already; a practitioner's stand before their name. */
export function isWord(code: CodeId): boolean {
  return code === 'change' || code === 'sustain' || code === 'neutral';
}
