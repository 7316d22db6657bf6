import type { Coder } from '../coding/coder.js';
import { loadCoder } from '../coding/model/file.js';
import { loadShippedCoder } from '../coding/shipped.js';
import type { Config } from '../config/config.js';

/** The coder a configuration asks for; null when only people's codes are wanted. */
export function coderFor(config: Config): Coder | null {
  if (config.coding.codes === 'human') return null;
  return config.coding.model === null ? loadShippedCoder() : loadCoder(config.coding.model);
}
