import { join } from 'node:path';
import { EXIT, UsageError } from '../domain/errors.js';
import { type CacheFile, pruneCache } from '../run/cache/prune.js';
import { CACHE_FOLDER } from '../run/cache/result-cache.js';
import { defineCommand } from './command.js';
import { argument, option, optionalArgument } from './takes.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** `oars cache`: takes away kept results. */
export const cacheCommand = defineCommand({
  takes: {
    what: argument('<what>', 'prune: remove kept results'),
    folder: optionalArgument('[folder]', 'a run, or the folder given to --cache', 'out'),
    olderThan: option('--older-than <days>', 'only results made longer ago than this', parseDays, 0),
  },
  about: 'A run keeps its results in <out>/.oars-cache, drops what it no longer needs by itself, and works without it.',
  examples: ['oars cache prune out', 'oars cache prune /data/oars-cache --older-than 90'],
  async answer({ what, folder, olderThan }, { io }) {
    if (what !== 'prune')
      throw new UsageError('unknown-cache-command', `cache ${what}: unknown.`, 'Did you mean "cache prune"?');
    const oldest = io.now().getTime() - olderThan * DAY_MS;
    const isWanted = ({ modified }: CacheFile) => modified().getTime() > oldest;
    const found = [pruneCache(join(folder, CACHE_FOLDER), isWanted), pruneCache(folder, isWanted)];
    const sum = (of: 'removed' | 'removedBytes' | 'kept') => found.reduce((total, one) => total + one[of], 0);
    const data = { removed: sum('removed'), removedBytes: sum('removedBytes'), kept: sum('kept') };
    const text = `Removed ${data.removed} kept results (${(data.removedBytes / 1e6).toFixed(1)} MB); ${data.kept} left.`;
    return { data, text, exit: EXIT.done };
  },
});

function parseDays(text: string): number {
  const days = Number(text);
  if (Number.isFinite(days) && days >= 0) return days;
  throw new UsageError('bad-days', `--older-than ${text}: expected a number of days.`, 'For example --older-than 90.');
}
