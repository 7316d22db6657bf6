import { EXIT } from '../domain/errors.js';
import { writeSignOff } from '../studies/write-sign-off.js';
import type { CommandModule } from './command.js';

interface SignOffFlags {
  readonly sample?: string;
  readonly agreement: readonly string[];
}

/** `oars sign-off`: the page that an audit is signed on. */
export const signOffCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<run>', 'the folder of a finished run')
      .option('--sample <dir>', 'where `oars sample` wrote, when not into the run')
      .option(
        '--agreement <dir>',
        'where `oars agreement` wrote, when not into the run; may be repeated',
        (path: string, before: readonly string[]) => [...before, path],
        [],
      )
      .addHelpText(
        'after',
        '\nExamples:\n  oars sign-off out\n  oars sign-off out --agreement people --agreement machine\n',
      )
      .action(async (folder: string, flags: SignOffFlags) => {
        await start(async (io, common) => {
          const { path, facts, verification, altered } = await writeSignOff(folder, flags);
          if (common.json) io.stdout(`${JSON.stringify({ path, facts, verification }, null, 2)}\n`);
          else if (!common.quiet || altered)
            io.stdout(
              `${path}\n${altered ? 'Files of the run were altered since the audit; the page names them.\n' : ''}SHA-256 of manifest.json: ${facts.manifestSha256}\n`,
            );
          return altered ? EXIT.found : EXIT.done;
        });
      });
  },
};
