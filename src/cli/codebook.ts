import { GUARDS } from '../coding/guards.js';
import { readBars } from '../coding/model/file.js';
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
    const bars = readBars(modelFolder(model));
    const text = printCodebook(format, bars, instruments, GUARDS);
    return {
      data: JSON.parse(printCodebook('json', bars, instruments, GUARDS)),
      text,
      whenQuiet: text,
      exit: EXIT.done,
    };
  },
});
