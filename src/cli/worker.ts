import { availableParallelism } from 'node:os';
import { EXIT } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import { defineCommand } from './command.js';
import { parseThreads } from './parse-threads.js';
import { withPassword } from './queue-password.js';
import { option, requiredOption } from './takes.js';

/** `oars worker`: does sessions for runs on other machines. */
export const workerCommand = defineCommand({
  takes: {
    queue: requiredOption('--queue <url>', 'Redis that the runs use, such as redis://redis.internal:6379'),
    threads: option('--threads <n>', 'sessions done at once (default: one for each processor)', parseThreads),
  },
  about: 'Stops on SIGTERM or Ctrl-C within two seconds: sessions at hand are finished, or go to another worker.',
  examples: ['oars worker --queue redis://127.0.0.1:6379'],
  async answer({ queue, threads: wanted }, { io, say }) {
    const { workOffQueue } = await import('../run/queue/queue-worker.js');
    const threads = wanted ?? availableParallelism();
    const files = await workOffQueue({
      url: withPassword(queue, io.env),
      threads,
      signal: io.signal,
      onEvent: (event) => {
        if (event.kind === 'waiting') say(`waiting for sessions (${threads} at once)`);
        else if (event.kind === 'failed') say(`one try failed: ${event.error}`);
        else if (event.jobs % 100 === 0) say(`${event.jobs} files done`);
      },
    });
    const text = `${plural(files, 'file')} done.`;
    return { data: { files }, text, whenQuiet: text, exit: EXIT.done };
  },
});
