import type { CodeId } from '../../../domain/codes.js';
import { codeName } from '../../../instruments/codebook.js';
import { codeKind, isWord } from './code-kind.js';

/** A code with its plain name; its kind shows in its outline as well as its colour. */
export function CodeChip({ code }: { readonly code: CodeId }) {
  return (
    <span class={`chip chip-${codeKind(code)}`}>
      {isWord(code) ? null : <b>{code}</b>}
      {isWord(code) ? codeName(code) : ` ${codeName(code)}`}
    </span>
  );
}
