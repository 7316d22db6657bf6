import { EXIT } from '../domain/errors.js';
import { mergeShards } from '../run/shard.js';
import type { CommandModule } from './command.js';
import { parseThreads } from './parse-threads.js';
import { startProgress } from './progress.js';
import { printSummary } from './summary.js';

/** `oars merge`: puts the shares of an audit together. */
export const mergeCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<out>', 'the folder that every `oars audit … --out <out> --shard i/n` was given')
      .option('--threads <n>', 'threads (default: what the input is worth)', parseThreads)
      .addHelpText(
        'after',
        '\nExample:\n  oars audit sessions --out out --shard 1/2\n  oars audit sessions --out out --shard 2/2\n  oars merge out\n',
      )
      .action(async (out: string, flags: { readonly threads?: number }) => {
        await start(async (io, common) => {
          const progress = startProgress(io, common.quiet || common.json);
          const outcome = await mergeShards(out, {
            now: io.now,
            signal: io.signal,
            onProgress: progress.update,
            ...(flags.threads === undefined ? {} : { threads: flags.threads }),
          }).finally(progress.stop);
          printSummary(outcome, { sessions: [], practitioners: [] }, io, common);
          const { counts } = outcome.manifest;
          return outcome.failed > 0 || counts.filesRejected > 0 ? EXIT.someFailed : EXIT.done;
        });
      });
  },
};
