import type { Coder } from './coder.js';
import { type LanguageModelCoding, withAnswers } from './language-model/language-model-coder.js';
import { agreementOf, loadCoder, sharedWeights } from './model/file.js';
import { modelFolder } from './shipped.js';

/** Whose codes a run takes, and its model: `oars-open`, which comes with oars, or a folder; null for the other that comes with it. */
export interface CoderChoice {
  readonly codes: 'auto' | 'human' | 'model';
  readonly model: string | null;
}

/**
 * The coder that was chosen, with what a language model answered where one was asked; null when only people's codes are
 * wanted. `weights` are what `weightsFor` gave for the same choice.
 */
export function coderFor(
  choice: CoderChoice,
  answered: LanguageModelCoding | null = null,
  weights: Uint8Array | null = weightsFor(choice),
): Coder | null {
  if (choice.codes === 'human') return null;
  const coder = loadCoder(modelFolder(choice.model), weights);
  return answered === null ? coder : withAnswers(coder, answered);
}

/** The weights of that coder in memory that threads may share; null where the model's folder is to be read, or none is wanted. */
export function weightsFor({ codes, model }: CoderChoice): Uint8Array<SharedArrayBuffer> | null {
  return codes === 'human' ? null : sharedWeights(modelFolder(model));
}

/** How well that coder agrees with people, in the words of its model card; null without a coder or a measured card. */
export function coderAgreementFor({ codes, model }: CoderChoice): string | null {
  return codes === 'human' ? null : agreementOf(modelFolder(model));
}
