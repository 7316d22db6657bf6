import { EXIT } from '../domain/errors.js';
import { VERSION } from '../domain/version.js';
import { train } from '../learn/train.js';
import { defineCommand } from './command.js';
import { argumentList, list, requiredOption, textOption } from './takes.js';

/** `oars train`: fits a coder on coded corpora and on an agency's own coded sessions. */
export const trainCommand = defineCommand({
  takes: {
    paths: argumentList('<paths...>', 'files and folders of coded data'),
    out: requiredOption('--out <folder>', 'where to write the model'),
    without: list('--without <sources...>', 'sources to leave out, such as esconv'),
    wordsFrom: textOption(
      '--words-from <model>',
      'take the kinds of words from this model instead of learning them again',
    ),
    id: textOption('--id <name>', 'name of the model, shown wherever its codes are', 'own-model'),
    modelVersion: textOption('--model-version <version>', 'its version, beside its name; that of oars when left out'),
  },
  examples: ['oars train corpora coded-sessions --without esconv --out our-model'],
  async answer({ paths, out, without, wordsFrom, id, modelVersion }, { say }) {
    const summary = await train(paths, {
      out,
      without,
      id,
      version: modelVersion ?? VERSION,
      words: wordsFrom,
      progress: say,
    });
    return { data: summary, text: '', exit: EXIT.done };
  },
});
