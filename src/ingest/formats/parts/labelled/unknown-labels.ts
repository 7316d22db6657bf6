import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import { plural } from '../../../../domain/plural.js';
import type { Problem } from '../../../../domain/problem.js';
import type { SourceRef } from '../../../../domain/transcript.js';
import { problem } from '../../../problem.js';
import { nameUnknown, readCode } from '../codes.js';

/** What to say about labels that have no place in the codebook; null when all have one. */
export function unknownLabels(
  labels: readonly string[],
  source: SourceRef,
  codebook: OwnCodebook | null,
): Problem | null {
  const unknown = labels.filter((label) => readCode(label, codebook) === null);
  if (unknown.length === 0) return null;
  const kinds = new Set(unknown).size;
  return problem({
    code: 'unknown-codes',
    severity: 'warning',
    source,
    message: `expected codes of the codebook, found ${unknown.length} labels of ${plural(kinds, 'kind')} that are none${nameUnknown(unknown, codebook)}; they are left out`,
    remedy: 'rename them to codes that "oars codebook" lists',
  });
}
