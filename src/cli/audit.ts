import { Option } from 'commander';
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { EXIT, type ExitCode } from '../domain/errors.js';
import { audit } from '../run/audit.js';
import { checkFailOn, findFlagged } from '../run/fail-on.js';
import { auditShard, type Shard } from '../run/shard.js';
import type { CommandModule, CommonOptions } from './command.js';
import { collect, encodingOption, parseColumns } from './input-options.js';
import type { Io } from './io.js';
import { wholeNumber } from './numbers.js';
import { parseShard } from './parse-shard.js';
import { parseThreads } from './parse-threads.js';
import { startProgress } from './progress.js';
import { printSummary } from './summary.js';

interface AuditFlags {
  readonly out: string;
  readonly codes?: Config['coding']['codes'];
  readonly model?: string;
  readonly corrections?: string;
  readonly column: readonly string[];
  readonly encoding?: Config['ingest']['encoding'];
  readonly identifiers?: Config['ingest']['identifiers'];
  readonly text: boolean;
  readonly pages: boolean;
  readonly parquet?: boolean;
  readonly hashIds?: string;
  readonly minimumCell?: number;
  readonly excelBom?: boolean;
  readonly wording?: string;
  readonly failOn: readonly string[];
  readonly threads?: number;
  readonly queue?: string;
  readonly shard?: Shard;
  /** A folder; false for none; absent or true for the one inside --out. */
  readonly cache?: string | boolean;
}

/** `oars audit`: the whole way from transcripts to tables and pages. */
export const auditCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<paths...>', 'transcripts, or folders of them')
      .option('--out <dir>', 'where the run is written', 'out')
      .addOption(
        new Option('--codes <which>', "whose codes count; auto: people's where there are some").choices([
          'auto',
          'human',
          'model',
        ]),
      )
      .option('--model <file>', 'a model of your own')
      .option('--corrections <path>', 'corrections saved from session pages: file or folder')
      .option('--column <field=name>', 'speaker=Who: the column of a field (repeatable)', collect, [])
      .addOption(encodingOption())
      .addOption(new Option('--identifiers <what>', 'signs of identity').choices(['warn', 'refuse', 'mask']))
      .option('--no-text', "leave the transcripts' words out of the results")
      .option('--no-pages', 'write tables only')
      .option('--parquet', 'write every table as Parquet as well')
      .option('--hash-ids <salt-file>', 'pseudonyms for names and ids, keyed by this file')
      .option('--minimum-cell <n>', 'hide sites, cohorts, months of fewer sessions', wholeNumber)
      .option('--excel-bom', 'CSV files that Excel opens with accents intact')
      .option('--wording <file>', 'words for the pages')
      .option('--fail-on <flag>', 'exit code 1 when anything is flagged so (repeatable)', collect, [])
      .option('--threads <n>', 'how many things at once (default: what is worth it)', parseThreads)
      .option('--queue <url>', 'redis://…: let `oars worker` processes do the work')
      .option('--cache <dir>', 'keep results for next time here, not in --out')
      .option('--shard <i/n>', 'only this share of the files; see `oars merge`', parseShard)
      .option('--no-cache', 'keep nothing, and take nothing that was kept')
      .addHelpText('after', '\nExample:\n  oars audit fixtures/clinic --out out\n')
      .action(async (paths: string[], flags: AuditFlags) => {
        await start((io, common) => runAudit(paths, flags, io, common));
      });
  },
};

/** The audit behind `oars audit` and `oars demo`. */
export async function runAudit(
  paths: readonly string[],
  flags: AuditFlags,
  io: Io,
  common: CommonOptions,
): Promise<ExitCode> {
  const config = withFlags(await loadConfig(common.config), flags);
  checkFailOn(flags.failOn, config);
  if (flags.shard) return runShard(paths, flags.shard, { ...flags, config }, io, common);
  const progress = startProgress(io, common.quiet || common.json);
  const outcome = await audit(paths, {
    out: flags.out,
    config,
    now: io.now,
    signal: io.signal,
    ...(flags.threads === undefined ? {} : { threads: flags.threads }),
    ...(flags.queue === undefined ? {} : { queue: flags.queue }),
    ...(flags.cache === true || flags.cache === undefined ? {} : { cache: flags.cache === false ? null : flags.cache }),
    onProgress: progress.update,
  }).finally(progress.stop);
  const flagged = findFlagged(outcome.run, flags.failOn);
  printSummary(outcome, flagged, io, common);
  if (outcome.failed > 0 || outcome.manifest.counts.filesRejected > 0) return EXIT.someFailed;
  return flagged.sessions.length + flagged.practitioners.length > 0 ? EXIT.found : EXIT.done;
}

async function runShard(
  paths: readonly string[],
  shard: Shard,
  { out, config, threads }: Pick<AuditFlags, 'out' | 'threads'> & { readonly config: Config },
  io: Io,
  common: CommonOptions,
): Promise<ExitCode> {
  const done = await auditShard(paths, shard, {
    out,
    config,
    signal: io.signal,
    ...(threads === undefined ? {} : { threads }),
  });
  if (common.json) io.stdout(`${JSON.stringify(done)}\n`);
  else if (!common.quiet)
    io.stdout(
      `Share ${shard.index} of ${shard.count}: ${done.sessions} sessions. When all are done: oars merge ${out}\n`,
    );
  return EXIT.done;
}

/** The configuration with the command line's words over it. */
function withFlags(config: Config, flags: AuditFlags): Config {
  return {
    ...config,
    ingest: {
      ...config.ingest,
      ...(flags.encoding ? { encoding: flags.encoding } : {}),
      ...(flags.identifiers ? { identifiers: flags.identifiers } : {}),
      columns: { ...config.ingest.columns, ...parseColumns(flags.column) },
    },
    coding: {
      ...config.coding,
      ...(flags.codes ? { codes: flags.codes } : {}),
      ...(flags.model ? { model: flags.model } : {}),
      ...(flags.corrections ? { corrections: flags.corrections } : {}),
    },
    reports: {
      ...config.reports,
      text: config.reports.text && flags.text,
      pages: config.reports.pages && flags.pages,
      parquet: config.reports.parquet || flags.parquet === true,
      hashIds: flags.hashIds ?? config.reports.hashIds,
      minimumCell: {
        ...config.reports.minimumCell,
        ...(flags.minimumCell === undefined ? {} : { sessions: flags.minimumCell }),
      },
      excelBom: config.reports.excelBom || flags.excelBom === true,
      wording: flags.wording ?? config.reports.wording,
    },
  };
}
