import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILES } from '../coding/model/file.js';
import { encodeWeights, type Model } from '../coding/model/model.js';
import { UsageError } from '../domain/errors.js';
import { type ModelCard, printCard } from './card.js';

/** Makes a model's folder, before the work that fills it; throws UsageError where it cannot be made. */
export function makeModelFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new UsageError(
      'output-not-writable',
      `cannot write into ${folder}.`,
      'Choose another folder with --out, or mend its permissions.',
      { cause },
    );
  }
}

/** Writes a model's folder: header, weights, and the card as JSON and as Markdown. */
export function writeModel(folder: string, model: Model, card: ModelCard): void {
  makeModelFolder(folder);
  // What was laid out of an older model there would be taken for this one.
  rmSync(join(folder, MODEL_FILES.laidOut), { force: true });
  writeFileSync(join(folder, MODEL_FILES.header), `${JSON.stringify(model.header, null, 1)}\n`);
  writeFileSync(join(folder, MODEL_FILES.weights), encodeWeights(model));
  writeModelCard(folder, card);
}

/** Writes the card alone, such as after its figures were measured. */
export function writeModelCard(folder: string, card: ModelCard): void {
  writeFileSync(join(folder, MODEL_FILES.card), `${JSON.stringify(card, null, 1)}\n`);
  writeFileSync(join(folder, MODEL_FILES.cardText), printCard(card));
}
