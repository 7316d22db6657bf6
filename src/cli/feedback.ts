import { EXIT } from '../domain/errors.js';
import { rewriteFeedback } from '../studies/rewrite-feedback.js';
import type { CommandModule } from './command.js';

interface FeedbackFlags {
  readonly practitioner: readonly string[];
  readonly wording?: string;
}

/** `oars feedback`: feedback sheets again from a saved run, for everyone or for some, in other words if wanted. */
export const feedbackCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<run>', 'the folder of a finished run')
      .option(
        '--practitioner <id>',
        'only this one; may be repeated',
        (id: string, before: readonly string[]) => [...before, id],
        [],
      )
      .option('--wording <file>', 'words for the sheets (JSON or YAML)')
      .addHelpText('after', '\nExample:\n  oars feedback out --practitioner p03\n')
      .action(async (folder: string, flags: FeedbackFlags) => {
        await start(async (io, common) => {
          const { written, sheets } = await rewriteFeedback(folder, {
            practitioners: flags.practitioner,
            wording: flags.wording ?? null,
          });
          if (common.json) io.stdout(`${JSON.stringify({ written, sheets }, null, 2)}\n`);
          else if (!common.quiet)
            io.stdout(written.length === 0 ? NOBODY : written.map((path) => `${path}\n`).join(''));
          return EXIT.done;
        });
      });
  },
};

const NOBODY = 'No session of this run names its practitioner, so there is no sheet to write.\n';
