import { DEFAULT_CONFIG } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { EXIT } from '../domain/errors.js';
import { audit } from '../run/audit.js';
import { BUNDLED_CLINIC } from '../run/first-steps/bundled.js';
import { coderFor } from '../run/load-coder.js';
import type { CommandModule } from './command.js';
import { startProgress } from './progress.js';
import { printSummary } from './summary.js';

/** `oars demo`: the whole way on the clinic that comes with oars. */
export const demoCommand: CommandModule = {
  configure(command, start) {
    command
      .option('--out <dir>', 'where the run is written', 'out')
      .addHelpText('after', '\nExample:\n  oars demo --out out\n')
      .action(async (flags: { out: string }) => {
        await start(async (io, common) => {
          const config = common.config === null ? DEFAULT_CONFIG : await loadConfig(common.config);
          const progress = startProgress(io, common.quiet || common.json);
          const outcome = await audit([BUNDLED_CLINIC], {
            out: flags.out,
            config,
            coder: coderFor(config),
            now: io.now,
            signal: io.signal,
            onProgress: progress.update,
          }).finally(progress.stop);
          printSummary(outcome, [], io, common);
          return outcome.failed > 0 ? EXIT.someFailed : EXIT.done;
        });
      });
  },
};
