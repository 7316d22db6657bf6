import type { Coder } from './coder.js';
import { agreementOf, loadCoder } from './model/file.js';
import { loadShippedCoder, SHIPPED_MODEL } from './shipped.js';

/** Whose codes a run takes, and the folder of its model; null for the one that comes with oars. */
export interface CoderChoice {
  readonly codes: 'auto' | 'human' | 'model';
  readonly model: string | null;
}

/** The coder that was chosen; null when only people's codes are wanted. */
export function coderFor({ codes, model }: CoderChoice): Coder | null {
  if (codes === 'human') return null;
  return model === null ? loadShippedCoder() : loadCoder(model);
}

/** How well that coder agrees with people, in the words of its model card; null without a coder or a measured card. */
export function coderAgreementFor({ codes, model }: CoderChoice): string | null {
  return codes === 'human' ? null : agreementOf(model ?? SHIPPED_MODEL);
}
