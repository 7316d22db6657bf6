import type { Coder } from '../coding/coder.js';
import { agreementOf, loadCoder } from '../coding/model/file.js';
import { loadShippedCoder, SHIPPED_MODEL } from '../coding/shipped.js';
import type { Config } from '../config/config.js';

/** The coder a configuration asks for; null when only people's codes are wanted. */
export function coderFor(config: Config): Coder | null {
  if (config.coding.codes === 'human') return null;
  return config.coding.model === null ? loadShippedCoder() : loadCoder(config.coding.model);
}

/** How well that coder agrees with people, in the words of its model card; null without a coder or a measured card. */
export function coderAgreementFor(config: Config): string | null {
  return config.coding.codes === 'human' ? null : agreementOf(config.coding.model ?? SHIPPED_MODEL);
}
