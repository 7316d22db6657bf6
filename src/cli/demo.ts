import { BUNDLED_CLINIC } from '../run/first-steps/bundled.js';
import { runAudit } from './audit.js';
import type { CommandModule } from './command.js';

/** `oars demo`: the whole way on the clinic that comes with oars. */
export const demoCommand: CommandModule = {
  configure(command, start) {
    command
      .option('--out <dir>', 'where the run is written', 'out')
      .addHelpText('after', '\nExample:\n  oars demo --out out\n')
      .action(async (flags: { out: string }) => {
        const asDefault = { column: [], text: true, pages: true, failOn: [] };
        await start((io, common) => runAudit([BUNDLED_CLINIC], { ...asDefault, out: flags.out }, io, common));
      });
  },
};
