import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import type { HumanCoding } from '../../../../domain/transcript.js';
import { readCode } from '../codes.js';

/** One code: the piece of speech is the coder's utterance. Several by one coder: it holds as many utterances. */
export function toCodings(
  annotator: string,
  printed: readonly string[],
  codebook: OwnCodebook | null,
): readonly HumanCoding[] {
  const [only] = printed;
  if (only !== undefined && printed.length === 1)
    return [{ unit: 'utterance', annotator, code: null, ...readCode(only, codebook), note: null, original: only }];
  const codes = printed.flatMap((text) => readCode(text, codebook)?.code ?? []);
  if (codes.length === 0) return [];
  const groups = codes.map((code) => [code]);
  return [{ unit: 'turn', annotator, groups, rest: [...new Set(codes)], original: { codes: printed.join(' ') } }];
}
