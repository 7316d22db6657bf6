import type { Config } from '../config/config.js';
import { EXIT, UsageError } from '../domain/errors.js';
import { audit } from '../run/audit.js';
import { checkFailOn, findFlagged } from '../run/fail-on.js';
import { auditShard, type Shard } from '../run/shard.js';
import { readManifest } from '../saved/read-manifest.js';
import { missedFiles, planRecode } from '../studies/plan-recode.js';
import { type Answer, type Call, defineCommand } from './command.js';
import { parseShard } from './parse-shard.js';
import { parseThreads } from './parse-threads.js';
import { startProgress } from './progress.js';
import { type Override, settings } from './settings.js';
import { summarise } from './summary.js';
import { argumentList, flagOff, list, option, textOption } from './takes.js';

/** `oars audit`: the whole way from transcripts to tables and pages. */
export const auditCommand = defineCommand({
  takes: {
    paths: argumentList('[paths...]', 'transcripts, or folders of them'),
    out: textOption('--out <dir>', 'where the run is written (default: out)'),
    recode: textOption(
      '--recode <run>',
      'an earlier run, or the month folder it lies in: its transcripts, settings and corrections, the coder of today',
    ),
    settings: settings('ingest', 'coding', 'reports'),
    failOn: list('--fail-on <flag>', 'exit code 1 when anything is flagged so (repeatable)'),
    threads: option('--threads <n>', 'how many things at once (default: what is worth it)', parseThreads),
    queue: textOption('--queue <url>', 'redis://…: let `oars worker` processes do the work'),
    cache: textOption('--cache <dir>', 'keep results for next time here, not in --out'),
    shard: option('--shard <i/n>', 'only this share of the files; see `oars merge`', parseShard),
    keep: flagOff('--no-cache', 'keep nothing, and take nothing that was kept'),
  },
  examples: ['oars audit fixtures/clinic --out out'],
  async answer({ paths, settings, shard, keep, cache, recode, out, ...rest }, call) {
    const kept = keep ? (cache ?? undefined) : null;
    if (recode !== null) return answerRecode(recode, paths, { ...rest, settings, out, cache: kept }, call);
    if (paths.length === 0)
      throw new UsageError(
        'nothing-named',
        'expected transcripts to audit, found none named',
        'Name files or folders.',
      );
    const asked = { ...rest, out: out ?? 'out' };
    const config = settings(await call.config());
    checkFailOn(asked.failOn, config);
    if (shard) return answerShard(paths, shard, { ...asked, config }, call);
    return answerAudit(paths, { ...asked, config, cache: kept }, call);
  },
});

interface RecodeRequest extends Omit<AuditRequest, 'config' | 'out'> {
  readonly settings: Override;
  readonly out: string | null;
}

async function answerRecode(
  folder: string,
  paths: readonly string[],
  { settings, out, ...asked }: RecodeRequest,
  call: Call,
): Promise<Answer> {
  const plan = await planRecode(folder, paths);
  const config = settings(plan.config);
  checkFailOn(asked.failOn ?? [], config);
  const into = out ?? plan.out;
  const answer = await answerAudit(plan.paths, { ...asked, config, out: into }, call);
  const { id, version } = plan.earlier.coder;
  const missed = missedFiles(plan.earlier, await readManifest(into));
  const lines = [
    `Coded again: ${folder} was coded by ${id} ${version}.`,
    ...missed.map((one) => `  ${one}`),
    `What the coder changed: oars months ${into} --since ${folder}`,
  ];
  return { ...answer, text: `${answer.text}\n${lines.join('\n')}\n` };
}

/** What `oars audit` and `oars demo` ask for. */
export interface AuditRequest {
  readonly out: string;
  readonly config: Config;
  readonly failOn?: readonly string[];
  readonly threads?: number | null;
  readonly queue?: string | null;
  /** A folder; null for none; undefined for the one inside `out`. */
  readonly cache?: string | null | undefined;
}

/** The audit behind `oars audit` and `oars demo`. */
export async function answerAudit(paths: readonly string[], request: AuditRequest, call: Call): Promise<Answer> {
  const { out, config, failOn = [], threads = null, queue = null, cache } = request;
  const progress = startProgress(call);
  const outcome = await audit(paths, {
    out,
    config,
    now: call.io.now,
    signal: call.io.signal,
    ...(threads === null ? {} : { threads }),
    ...(queue === null ? {} : { queue }),
    ...(cache === undefined ? {} : { cache }),
    onProgress: progress.update,
  }).finally(progress.stop);
  return summarise(outcome, findFlagged(outcome.run, failOn));
}

async function answerShard(
  paths: readonly string[],
  shard: Shard,
  { out, config, threads = null }: AuditRequest,
  { io }: Call,
): Promise<Answer> {
  const done = await auditShard(paths, shard, {
    out,
    config,
    signal: io.signal,
    ...(threads === null ? {} : { threads }),
  });
  return {
    data: done,
    text: `Share ${shard.index} of ${shard.count}: ${done.sessions} sessions. When all are done: oars merge ${out}`,
    exit: EXIT.done,
  };
}
