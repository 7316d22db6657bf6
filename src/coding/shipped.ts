import { fileURLToPath } from 'node:url';
import type { Coder } from './coder.js';
import { type LoadedModel, loadCoder, loadModel } from './model/file.js';

/** Folder of the model that codes unless another is named. */
export const SHIPPED_MODEL = fileURLToPath(new URL('./model/shipped', import.meta.url));

/** Learnt only from what its sources allow any use of; see its card. */
const OPEN_MODEL = fileURLToPath(new URL('./model/open', import.meta.url));

/** The models that come with oars, by name. */
const COME_ALONG: Readonly<Record<string, string>> = { oars: SHIPPED_MODEL, 'oars-open': OPEN_MODEL };

/** The folder of a model named on the command line or in the configuration: one that comes with oars, or a path. */
export function modelFolder(model: string | null): string {
  return model === null ? SHIPPED_MODEL : (COME_ALONG[model] ?? model);
}

/** True for the name of a model that comes with oars. */
export function comesAlong(model: string): boolean {
  return Object.hasOwn(COME_ALONG, model);
}

/** The model that comes with oars. */
export function loadShippedModel(): LoadedModel {
  return loadModel(SHIPPED_MODEL);
}

/** The coder that comes with oars. */
export function loadShippedCoder(): Coder {
  return loadCoder(SHIPPED_MODEL);
}
