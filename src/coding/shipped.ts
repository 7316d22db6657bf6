import { fileURLToPath } from 'node:url';
import type { Coder } from './coder.js';
import { type LoadedModel, loadModel } from './model/file.js';
import { createModelCoder } from './model/model-coder.js';

/** Folder of the model that comes with oars. */
export const SHIPPED_MODEL = fileURLToPath(new URL('./model/shipped', import.meta.url));

/** The model that comes with oars. */
export function loadShippedModel(): LoadedModel {
  return loadModel(SHIPPED_MODEL);
}

/** The coder that comes with oars. */
export function loadShippedCoder(): Coder {
  const { model, sha256 } = loadShippedModel();
  return createModelCoder(model, sha256);
}
