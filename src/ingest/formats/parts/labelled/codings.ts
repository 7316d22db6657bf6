import type { HumanCoding } from '../../../../domain/transcript.js';
import { toCodeId } from '../codes.js';

/** One code: the piece of speech is the coder's utterance. Several by one coder: it holds as many utterances. */
export function toCodings(annotator: string, printed: readonly string[]): readonly HumanCoding[] {
  const [only] = printed;
  if (only !== undefined && printed.length === 1)
    return [{ unit: 'utterance', annotator, code: toCodeId(only), note: null, original: only }];
  const codes = printed.flatMap((text) => toCodeId(text) ?? []);
  if (codes.length === 0) return [];
  const groups = codes.map((code) => [code]);
  return [{ unit: 'turn', annotator, groups, rest: [...new Set(codes)], original: { codes: printed.join(' ') } }];
}
