import { join } from 'node:path';
import { EXIT } from '../domain/errors.js';
import { layOutMonth } from '../run/first-steps/month-folder.js';
import type { CommandModule } from './command.js';

/** `oars init`: a folder for a month of sessions. */
export const initCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<dir>', 'the folder to lay out')
      .addHelpText('after', '\nExample:\n  oars init 2026-05\n')
      .action(async (folder: string) => {
        await start(async (io, common) => {
          const laidOut = await layOutMonth(folder);
          if (common.json) io.stdout(`${JSON.stringify({ folder, laidOut }, null, 2)}\n`);
          else if (!common.quiet) {
            const width = Math.max(...laidOut.map((one) => join(folder, one.path).length));
            io.stdout(
              `${laidOut.map((one) => `${join(folder, one.path).padEnd(width)}  ${one.purpose}`).join('\n')}\n\n`,
            );
            io.stdout(
              `Put the transcripts in and one row for each into sessions.csv (whose they are, where, when), then:\n  oars check ${join(folder, 'transcripts')}\n`,
            );
            io.stdout(
              `  oars audit ${join(folder, 'transcripts')} --config ${join(folder, 'oars.yaml')} --out ${join(folder, 'out')}\n`,
            );
          }
          return EXIT.done;
        });
      });
  },
};
