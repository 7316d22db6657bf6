import { EXIT } from '../domain/errors.js';
import { train } from '../learn/train.js';
import type { CommandModule } from './command.js';

interface Flags {
  readonly out: string;
  readonly without: readonly string[];
  readonly id: string;
  readonly wordsFrom?: string;
}

/** `oars train`: fits a coder on coded corpora and on an agency's own coded sessions. */
export const trainCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<paths...>', 'files and folders of coded data')
      .requiredOption('--out <folder>', 'where to write the model')
      .option('--without <sources...>', 'sources to leave out, such as esconv', [])
      .option('--words-from <model>', 'take the kinds of words from this model instead of learning them again')
      .option('--id <name>', 'name of the model, shown wherever its codes are', 'own-model')
      .addHelpText('after', '\nExample:\n  oars train corpora coded-sessions --without esconv --out our-model\n')
      .action(async (paths: string[], flags: Flags) => {
        await start(async (io, common) => {
          const summary = await train(paths, {
            out: flags.out,
            without: flags.without,
            id: flags.id,
            words: flags.wordsFrom ?? null,
            progress: (message) => {
              if (!common.quiet) io.stderr(`${message}\n`);
            },
          });
          if (common.json) io.stdout(`${JSON.stringify(summary, null, 1)}\n`);
          return EXIT.done;
        });
      });
  },
};
