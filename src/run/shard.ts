import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Config } from '../config/config.js';
import { UsageError } from '../domain/errors.js';
import type { DiscoveredFile } from '../ingest/discover.js';
import { prepareIngest } from '../ingest/prepare.js';
import { makeFolder } from '../saved/make-folder.js';
import { SHARDS_FOLDER } from '../saved/publish.js';
import { type AuditOptions, type AuditOutcome, audit } from './audit.js';
import { CACHE_FOLDER } from './cache/result-cache.js';
import { runKey } from './cache/result-key.js';
import { readCorrections } from './corrections.js';
import { localExecutor } from './executors/local.js';
import { processInOrder } from './in-order.js';
import { openRunContext } from './open-context.js';
import { LARGE_FILE_BYTES, type Unit, unitsOf } from './unit.js';

/** The `index`-th of `count` shares, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What is known of a share that is done. */
const ShardRecord = z.strictObject({
  index: z.number().int(),
  count: z.number().int(),
  paths: z.array(z.string()),
  config: Config,
  /** Key of everything results depend on: shares of different programs, models or settings do not go together. */
  runKey: z.string(),
  sessions: z.number().int(),
});
type ShardRecord = z.output<typeof ShardRecord>;

/**
 * Does a share of an audit and keeps its results inside the output, where
 * `mergeShards` finds them: any number of shares may be done at once, on
 * machines that see the same folders. Throws UsageError when there is nothing to read.
 */
export async function auditShard(
  paths: readonly string[],
  shard: Shard,
  { out, config, threads, signal }: Pick<AuditOptions, 'out' | 'config' | 'threads' | 'signal'>,
): Promise<ShardRecord> {
  if (config.reports.hashIds !== null) {
    throw new UsageError(
      'shard-hash-ids',
      'shares are kept under the names that --hash-ids hides.',
      'Audit without --shard, or without --hash-ids.',
    );
  }
  const input = await prepareIngest(paths, config.ingest, config.codebook);
  const corrections = await readCorrections(config.coding.corrections);
  const context = await openRunContext(config, input.options, corrections.bySession, undefined);
  const files = input.files.filter((file, at) => isLarge(file) || at % shard.count === shard.index - 1);
  const executor = localExecutor(context, files, { threads: threads ?? null, cache: join(out, CACHE_FOLDER) });
  const share = (file: DiscoveredFile): readonly Unit[] =>
    isLarge(file)
      ? unitsOf(file, shard.count * executor.parts).filter((unit) => unit.part % shard.count === shard.index - 1)
      : unitsOf(file, 1);
  let sessions = 0;
  try {
    for await (const { outcome } of processInOrder(files, executor, share)) {
      signal?.throwIfAborted();
      if (outcome.kind === 'session') sessions += 1;
    }
  } finally {
    await executor.close();
  }
  const record = { ...shard, paths: paths.map((path) => resolve(path)), config, runKey: runKey(context), sessions };
  await writeRecord(out, record);
  return record;
}

/**
 * Puts the shares in a folder together: the audit itself, with every session
 * taken from what the shares kept. Throws UsageError when a share is missing or
 * they do not belong together.
 */
export async function mergeShards(
  out: string,
  options: Pick<AuditOptions, 'now' | 'onProgress' | 'signal' | 'threads' | 'dropCorrections'>,
): Promise<AuditOutcome> {
  const records = await readRecords(out);
  const [first] = records;
  if (!first) throw noShares(out);
  const missing = Array.from({ length: first.count }, (_, at) => at + 1).filter(
    (index) => !records.some((one) => one.index === index && one.count === first.count),
  );
  if (missing.length > 0) {
    throw new UsageError(
      'shares-missing',
      `${missing.length} of ${first.count} shares in ${out} are not done: ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ' …' : ''}.`,
      `Run them: oars audit … --out ${out} --shard ${missing[0]}/${first.count}`,
    );
  }
  const stranger = records.find((one) => one.runKey !== first.runKey || one.count !== first.count);
  if (stranger) {
    throw new UsageError(
      'shares-differ',
      `shares ${first.index}/${first.count} and ${stranger.index}/${stranger.count} in ${out} were made by different programs, models or settings.`,
      'Use one version of oars and the same options for all shares; run the differing ones again.',
    );
  }
  const outcome = await audit(first.paths, { ...options, out, config: first.config });
  await rm(join(out, SHARDS_FOLDER), { recursive: true, force: true });
  return outcome;
}

function isLarge(file: DiscoveredFile): boolean {
  return file.bytes >= LARGE_FILE_BYTES;
}

async function writeRecord(out: string, record: ShardRecord): Promise<void> {
  const folder = join(out, SHARDS_FOLDER);
  const name = `${record.index}-of-${record.count}.json`;
  await makeFolder(folder);
  await writeFile(join(folder, `${name}.part`), JSON.stringify(record));
  await rename(join(folder, `${name}.part`), join(folder, name));
}

async function readRecords(out: string): Promise<readonly ShardRecord[]> {
  const folder = join(out, SHARDS_FOLDER);
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  } catch {
    return [];
  }
  const records: ShardRecord[] = [];
  for (const name of names) {
    const parsed = ShardRecord.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    if (!parsed.success) {
      throw new UsageError(
        'share-damaged',
        `${join(folder, name)} is not as a share writes it.`,
        'Run that share again.',
      );
    }
    records.push(parsed.data);
  }
  return records;
}

function noShares(out: string): UsageError {
  return new UsageError(
    'no-shares',
    `no shares of an audit found in ${out}.`,
    'Make them with `oars audit <paths> --out <dir> --shard 1/2` and `--shard 2/2`.',
  );
}
