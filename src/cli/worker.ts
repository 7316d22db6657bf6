import { availableParallelism } from 'node:os';
import { EXIT } from '../domain/errors.js';
import type { CommandModule } from './command.js';
import { parseThreads } from './parse-threads.js';

interface WorkerFlags {
  readonly queue: string;
  readonly threads?: number;
}

/** `oars worker`: does sessions for runs on other machines. */
export const workerCommand: CommandModule = {
  configure(command, start) {
    command
      .requiredOption('--queue <url>', 'Redis that the runs use, such as redis://redis.internal:6379')
      .option('--threads <n>', 'sessions done at once (default: one for each processor)', parseThreads)
      .addHelpText(
        'after',
        '\nStops on SIGTERM or Ctrl-C once the sessions at hand are done.\n\nExample:\n  oars worker --queue redis://127.0.0.1:6379\n',
      )
      .action(async (flags: WorkerFlags) => {
        await start(async (io, common) => {
          const { workOffQueue } = await import('../run/queue/queue-worker.js');
          const say = (text: string) => (common.quiet ? undefined : io.stderr(`${text}\n`));
          const threads = flags.threads ?? availableParallelism();
          const jobs = await workOffQueue({
            url: flags.queue,
            threads,
            signal: io.signal,
            onEvent: (event) => {
              if (event.kind === 'waiting') say(`waiting for sessions (${threads} at once)`);
              else if (event.kind === 'failed') say(`one try failed: ${event.error}`);
              else if (event.jobs % 100 === 0) say(`${event.jobs} files done`);
            },
          });
          io.stdout(common.json ? `${JSON.stringify({ files: jobs })}\n` : `${jobs} files done.\n`);
          return EXIT.done;
        });
      });
  },
};
