import { EXIT } from '../domain/errors.js';
import { writeMethods } from '../reports/methods-paragraph.js';
import { gatherFacts } from '../studies/gather-facts.js';
import type { CommandModule } from './command.js';

/** `oars cite`: the paragraph of a methods section that describes a run, and its sources. */
export const citeCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<run>', 'the folder of a finished run')
      .option(
        '--agreement <dir>',
        'where `oars agreement` wrote, when not into the run; may be repeated',
        (path: string, before: readonly string[]) => [...before, path],
        [],
      )
      .addHelpText('after', '\nExample:\n  oars cite out\n')
      .action(async (folder: string, flags: { readonly agreement: readonly string[] }) => {
        await start(async (io, common) => {
          const facts = await gatherFacts(folder, flags);
          const methods = writeMethods(facts);
          io.stdout(
            common.json
              ? `${JSON.stringify({ ...methods, facts }, null, 2)}\n`
              : `${methods.paragraph}\n\nSources\n${methods.sources.map((source) => `  ${source}\n`).join('')}`,
          );
          return EXIT.done;
        });
      });
  },
};
