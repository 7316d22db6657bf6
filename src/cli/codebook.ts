import { Option } from 'commander';
import { readBars } from '../coding/model/file.js';
import { SHIPPED_MODEL } from '../coding/shipped.js';
import { EXIT } from '../domain/errors.js';
import { printCodebook } from '../instruments/print-codebook.js';
import type { CommandModule } from './command.js';

/** `oars codebook`: every code, measure, threshold, with definition and source. */
export const codebookCommand: CommandModule = {
  configure(command, start) {
    command
      .addOption(new Option('--format <format>', 'how to print it').choices(['md', 'csv', 'json']).default('md'))
      .addOption(
        new Option('--model <folder>', 'the coder whose bars for sure codes are printed, as `oars train` wrote it'),
      )
      .addHelpText('after', '\nExample:\n  oars codebook --format md > codebook.md\n')
      .action(async (flags: { format: 'md' | 'csv' | 'json'; model?: string }) => {
        await start(async (io, common) => {
          io.stdout(printCodebook(common.json ? 'json' : flags.format, readBars(flags.model ?? SHIPPED_MODEL)));
          return EXIT.done;
        });
      });
  },
};
