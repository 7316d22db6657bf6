import type { Config } from '../config/config.js';
import { configFiles } from '../config/load.js';
import { EXIT, UsageError } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import { auditMonth } from '../month/audit-month.js';
import { describeDrafts } from '../month/draft.js';
import { monthAmong } from '../month/find.js';
import { type AuditOptions, type AuditOutcome, audit } from '../run/audit.js';
import { checkFailOn, findFlagged } from '../run/fail-on.js';
import { auditShard, type Shard } from '../run/shard.js';
import type { Month } from '../saved/month-folder.js';
import { readManifest } from '../saved/read-manifest.js';
import { missedFiles, planRecode } from '../studies/plan-recode.js';
import { type Answer, type Call, defineCommand } from './command.js';
import { configOf, describeMonth, partsInWords } from './month.js';
import { parseShard } from './parse-shard.js';
import { parseThreads } from './parse-threads.js';
import { startProgress } from './progress.js';
import { withPassword } from './queue-password.js';
import { type Override, settings } from './settings.js';
import { summarise } from './summary.js';
import { argumentList, flag, flagOff, list, option, textOption } from './takes.js';

/** `oars audit`: the whole way from transcripts to tables and pages. */
export const auditCommand = defineCommand({
  takes: {
    paths: argumentList('[paths...]', "transcripts, folders of them, a month's folder"),
    out: textOption('--out <dir>', 'where the run is written (default: out)'),
    recode: textOption('--recode <run>', "code an earlier run again, with today's coder"),
    settings: settings('ingest', 'coding', 'reports'),
    failOn: list('--fail-on <flag>', 'exit code 1 when anything is flagged so (repeatable)'),
    threads: option('--threads <n>', 'how many things at once (default: what is worth it)', parseThreads),
    queue: textOption('--queue <url>', 'redis://…: let `oars worker` processes do the work'),
    cache: textOption('--cache <dir>', 'keep results for next time here, not in --out'),
    shard: option('--shard <i/n>', 'only this share of the files; see `oars merge`', parseShard),
    dropCorrections: flag('--drop-corrections', 'go on without the decisions of the run before'),
    keep: flagOff('--no-cache', 'keep nothing, and take nothing that was kept'),
  },
  examples: ['oars audit fixtures/clinic --out out'],
  async answer({ paths, settings, shard, keep, cache, recode, out, ...asked }, call) {
    const kept = keep ? (cache ?? undefined) : null;
    if (recode !== null) return answerRecode(recode, paths, { ...asked, settings, out, cache: kept }, call);
    if (paths.length === 0)
      throw new UsageError(
        'nothing-named',
        'expected transcripts to audit, found none named',
        'Name files or folders, or a month. `oars audit --help` says what it takes, with an example.',
      );
    const month = await monthAmong(paths);
    const config = settings(await configOf(month, call));
    checkFailOn(asked.failOn, config);
    const read = await configFiles(call.configFile ?? month?.config ?? null);
    const request = { ...asked, config, read, out: out ?? month?.out ?? 'out', cache: kept };
    const inputs = month === null ? paths : [month.transcripts];
    if (shard) return answerShard(inputs, shard, request, call);
    return month === null ? answerAudit(inputs, request, call) : answerMonth(month, request, call);
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
  /** Files that the configuration was read from. */
  readonly read?: readonly string[];
  readonly failOn?: readonly string[];
  readonly threads?: number | null;
  readonly queue?: string | null;
  /** A folder; null for none; undefined for the one inside `out`. */
  readonly cache?: string | null | undefined;
  readonly dropCorrections?: boolean;
}

/** The audit behind `oars audit` and `oars demo`. */
export async function answerAudit(paths: readonly string[], request: AuditRequest, call: Call): Promise<Answer> {
  const outcome = await runAudit(paths, request, call);
  return summarise(outcome, findFlagged(outcome.run, request.failOn ?? []));
}

/** The audit of a month's folder: its tables are drafted first, and a sample is drawn once nothing in them is open. */
async function answerMonth(month: Month, request: AuditRequest, call: Call): Promise<Answer> {
  call.say(describeMonth(month, partsInWords(month)));
  const { drafted, outcome, sample } = await watched(call, (seen) =>
    auditMonth(month, { ...optionsOf(request, call), ...seen }),
  );
  const answer = summarise(outcome, findFlagged(outcome.run, request.failOn ?? []));
  return {
    ...answer,
    text: [answer.text, ...describeDrafts(drafted), ...sample.lines].join('\n'),
    files: sample.files,
    into: month.folder,
  };
}

function runAudit(paths: readonly string[], request: AuditRequest, call: Call): Promise<AuditOutcome> {
  return watched(call, (seen) => audit(paths, { ...optionsOf(request, call), ...seen }));
}

/** Work that shows how far it is. */
function watched<T>(
  call: Call,
  work: (seen: Required<Pick<AuditOptions, 'onProgress' | 'onAsked'>>) => Promise<T>,
): Promise<T> {
  const progress = startProgress(call);
  return work({ onProgress: progress.update, onAsked: progress.asked }).finally(progress.stop);
}

function optionsOf(request: AuditRequest, call: Call): AuditOptions & Required<Pick<AuditOptions, 'signal'>> {
  const { out, config, read = [], threads = null, queue = null, cache, dropCorrections = false } = request;
  return {
    out,
    config,
    settings: read,
    dropCorrections,
    now: call.io.now,
    signal: call.io.signal,
    onNotice: call.say,
    ...(threads === null ? {} : { threads }),
    ...(queue === null ? {} : { queue: withPassword(queue, call.io.env) }),
    ...(cache === undefined ? {} : { cache }),
    languageModelKey: call.io.env.OARS_LANGUAGE_MODEL_KEY ?? null,
  };
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
    text: `Share ${shard.index} of ${shard.count}: ${plural(done.sessions, 'session')}. When all are done: oars merge ${out}`,
    exit: EXIT.done,
  };
}
