import type { Coder } from '../coding/coder.js';
import { loadCoder } from '../coding/model/file.js';
import { modelFolder } from '../coding/shipped.js';

/**
 * A coder: the one that codes unless another is named, `oars-open` for the
 * one learnt from open sources alone, or the one in a model folder that `oars
 * train` wrote. Loading takes a moment, so keep it for all sessions.
 * Throws ModelError when the model cannot be read.
 *
 * @example
 * ```ts
 * import { openCoder } from 'oars-fidelity';
 *
 * const coder = openCoder();
 * console.log(coder.identity.id, coder.identity.version);
 * ```
 */
export function openCoder(model?: string): Coder {
  return loadCoder(modelFolder(model ?? null));
}
