import type { Coder } from '../coding/coder.js';
import { loadCoder } from '../coding/model/file.js';
import { loadShippedCoder } from '../coding/shipped.js';
import type { Config } from '../config/config.js';

/** The coder a configuration asks for; null when only people's codes are wanted. */
export async function coderFor(config: Config): Promise<Coder | null> {
  if (config.coding.codes === 'human') return null;
  return config.coding.model === null ? await loadShippedCoder() : await loadCoder(config.coding.model);
}
