import { UsageError } from '../domain/errors.js';
import type { Shard } from '../run/shard.js';

/** `3/40`: the third of forty shares. */
export function parseShard(text: string): Shard {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError(
    'bad-shard',
    `--shard ${text}: expected <share>/<shares>.`,
    'For example --shard 3/40, from 1/40 to 40/40.',
  );
}
