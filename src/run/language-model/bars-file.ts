import { readFile } from 'node:fs/promises';
import { LanguageModelBars, LEAST_UTTERANCES } from '../../coding/language-model/bars.js';
import { PROMPT_SHA256 } from '../../coding/language-model/prompt.js';
import type { CodeId } from '../../domain/codes.js';
import { UsageError } from '../../domain/errors.js';

/** Codes of this model that are sure; none without an evaluation of just this model with just this prompt. */
export async function sureCodes(path: string | null, model: string): Promise<readonly CodeId[]> {
  if (path === null) return [];
  let bars: LanguageModelBars;
  try {
    bars = LanguageModelBars.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new UsageError(
      'language-model-bars',
      `coding.languageModel.bars: expected what \`oars evaluate --coder language-model --save\` wrote, found something else in ${path}.`,
      'Evaluate again, or take the key out: nothing of the language model is sure then.',
      { cause },
    );
  }
  if (bars.model !== model || bars.promptSha256 !== PROMPT_SHA256) {
    throw new UsageError(
      'language-model-bars',
      `coding.languageModel.bars: ${path} is about ${bars.model === model ? 'another version of the guide' : `the model ${bars.model}`}, not about ${model} as it is asked now.`,
      'Evaluate again with `oars evaluate --coder language-model --save`, or take the key out.',
    );
  }
  return bars.utterances < LEAST_UTTERANCES ? [] : bars.codes.filter(({ sure }) => sure).map(({ code }) => code);
}
