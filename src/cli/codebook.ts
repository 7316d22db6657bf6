import { coderFacts } from '../coding/coder-facts.js';
import { modelFolder } from '../coding/shipped.js';
import { instrumentsOf } from '../config/config.js';
import { EXIT } from '../domain/errors.js';
import { printCodebook } from '../instruments/print-codebook.js';
import { defineCommand } from './command.js';
import { choice, textOption } from './takes.js';

/** `oars codebook`: every code, measure, threshold, with definition and source. */
export const codebookCommand = defineCommand({
  takes: {
    format: choice('--format <format>', 'how to print it', ['md', 'csv', 'json'], 'md'),
    model: textOption(
      '--model <model>',
      'the coder whose bars for sure codes are printed: oars-open, or a folder as `oars train` wrote it',
    ),
  },
  examples: ['oars codebook --format md > codebook.md'],
  async answer({ format, model }, call) {
    const instruments = instrumentsOf(await call.config());
    const facts = coderFacts(modelFolder(model));
    const text = printCodebook(format, facts, instruments);
    return {
      data: JSON.parse(printCodebook('json', facts, instruments)),
      text,
      whenQuiet: text,
      exit: EXIT.done,
    };
  },
});
