import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILES } from '../coding/model/file.js';
import { encodeWeights, type Model } from '../coding/model/model.js';

/** Writes a model's folder: header and weights. */
export function writeModel(folder: string, model: Model): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MODEL_FILES.header), `${JSON.stringify(model.header, null, 1)}\n`);
  writeFileSync(join(folder, MODEL_FILES.weights), encodeWeights([model.practitioner, model.client]));
}
