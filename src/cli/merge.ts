import { mergeShards } from '../run/shard.js';
import { defineCommand } from './command.js';
import { parseThreads } from './parse-threads.js';
import { startProgress } from './progress.js';
import { summarise } from './summary.js';
import { argument, flag, option } from './takes.js';

/** `oars merge`: puts the shares of an audit together. */
export const mergeCommand = defineCommand({
  takes: {
    out: argument('<out>', 'the folder that every `oars audit … --out <out> --shard i/n` was given'),
    dropCorrections: flag('--drop-corrections', 'go on without the decisions of the run before'),
    threads: option('--threads <n>', 'threads (default: what the input is worth)', parseThreads),
  },
  examples: [
    'oars audit sessions --out out --shard 1/2',
    'oars audit sessions --out out --shard 2/2',
    'oars merge out',
  ],
  async answer({ out, threads, dropCorrections }, call) {
    const progress = startProgress(call);
    const outcome = await mergeShards(out, {
      dropCorrections,
      now: call.io.now,
      signal: call.io.signal,
      onProgress: progress.update,
      ...(threads === null ? {} : { threads }),
    }).finally(progress.stop);
    return summarise(outcome, { sessions: [], practitioners: [] });
  },
});
