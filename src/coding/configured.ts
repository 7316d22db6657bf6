import type { Coder } from './coder.js';
import { type LanguageModelCoding, withAnswers } from './language-model/language-model-coder.js';
import { agreementOf, loadCoder } from './model/file.js';
import { modelFolder } from './shipped.js';

/** Whose codes a run takes, and its model: `oars-open`, which comes with oars, or a folder; null for the other that comes with it. */
export interface CoderChoice {
  readonly codes: 'auto' | 'human' | 'model';
  readonly model: string | null;
}

/** The coder that was chosen, with what a language model answered where one was asked; null when only people's codes are wanted. */
export function coderFor({ codes, model }: CoderChoice, answered: LanguageModelCoding | null = null): Coder | null {
  if (codes === 'human') return null;
  const coder = loadCoder(modelFolder(model));
  return answered === null ? coder : withAnswers(coder, answered);
}

/** How well that coder agrees with people, in the words of its model card; null without a coder or a measured card. */
export function coderAgreementFor({ codes, model }: CoderChoice): string | null {
  return codes === 'human' ? null : agreementOf(modelFolder(model));
}
