import { join } from 'node:path';
import { EXIT, UsageError } from '../domain/errors.js';
import { type CacheFile, pruneCache } from '../run/cache/prune.js';
import { CACHE_FOLDER } from '../run/cache/result-cache.js';
import type { CommandModule } from './command.js';

/** `oars cache`: takes away kept results. */
export const cacheCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<what>', 'prune: remove kept results')
      .argument('[folder]', 'a run, or the folder given to --cache', 'out')
      .option('--older-than <days>', 'only results made longer ago than this', parseDays, 0)
      .addHelpText(
        'after',
        '\nA run keeps its results in <out>/.oars-cache, drops what it no longer needs by itself, and works without it.\n\nExample:\n  oars cache prune out\n  oars cache prune /data/oars-cache --older-than 90\n',
      )
      .action(async (what: string, folder: string, flags: { readonly olderThan: number }) => {
        await start(async (io, common) => {
          if (what !== 'prune')
            throw new UsageError('unknown-cache-command', `cache ${what}: unknown.`, 'Did you mean "cache prune"?');
          const oldest = io.now().getTime() - flags.olderThan * DAY_MS;
          const isWanted = ({ modified }: CacheFile) => modified().getTime() > oldest;
          const found = [pruneCache(join(folder, CACHE_FOLDER), isWanted), pruneCache(folder, isWanted)];
          const sum = (of: 'removed' | 'removedBytes' | 'kept') => found.reduce((total, one) => total + one[of], 0);
          const result = { removed: sum('removed'), removedBytes: sum('removedBytes'), kept: sum('kept') };
          if (common.json) io.stdout(`${JSON.stringify(result)}\n`);
          else if (!common.quiet)
            io.stdout(
              `Removed ${result.removed} kept results (${(result.removedBytes / 1e6).toFixed(1)} MB); ${result.kept} left.\n`,
            );
          return EXIT.done;
        });
      });
  },
};

const DAY_MS = 24 * 60 * 60 * 1000;

function parseDays(text: string): number {
  const days = Number(text);
  if (Number.isFinite(days) && days >= 0) return days;
  throw new UsageError('bad-days', `--older-than ${text}: expected a number of days.`, 'For example --older-than 90.');
}
