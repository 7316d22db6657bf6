import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { EXIT, type ExitCode, UsageError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';
import { DuplicateFinder } from '../ingest/fingerprint.js';
import { type FileReport, inspectFile } from '../ingest/inspect.js';
import { type Preparation, prepareIngest } from '../ingest/prepare.js';
import { type DraftRow, draftSpeakers } from '../ingest/roles/draft-speakers.js';
import { printCheck } from './check-print.js';
import type { CommandModule, CommonOptions } from './command.js';
import { collect, encodingOption, parseColumns } from './input-options.js';
import type { Io } from './io.js';

interface CheckFlags {
  readonly column: readonly string[];
  readonly encoding?: Config['ingest']['encoding'];
  readonly identifiers?: Config['ingest']['identifiers'];
  readonly writeSpeakers?: string | true;
}

/** `oars check`: what each file is taken for, who is who, what would be rejected and why. */
export const checkCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<paths...>', 'transcripts, or folders of them')
      .option('--column <field=name>', 'which column holds a field, such as speaker=Who; may be repeated', collect, [])
      .addOption(encodingOption())
      .option(
        '--write-speakers [file]',
        'draft a speakers.csv, unsure speakers on top, or add to the one that is there',
      )
      .addHelpText(
        'after',
        '\nExamples:\n  oars check transcripts\n  oars check transcripts --write-speakers\n  oars check transcripts --json > check.json\n',
      )
      .action(async (paths: string[], flags: CheckFlags) => {
        await start((io, common) => runCheck(paths, flags, io, common));
      });
  },
};

async function runCheck(paths: readonly string[], flags: CheckFlags, io: Io, common: CommonOptions): Promise<ExitCode> {
  const config = await loadConfig(common.config);
  const prepared = await prepareIngest(paths, {
    ...config.ingest,
    ...(flags.encoding ? { encoding: flags.encoding } : {}),
    columns: { ...config.ingest.columns, ...parseColumns(flags.column) },
  });
  if (prepared.files.length === 0) throw nothingFound(paths);
  const reports: FileReport[] = [];
  for (const file of prepared.files) {
    io.signal.throwIfAborted();
    reports.push(await inspectFile(file, prepared.options));
  }
  const problems = [...prepared.problems, ...duplicates(reports)];
  if (common.json) io.stdout(`${JSON.stringify({ files: reports, problems }, null, 2)}\n`);
  else if (!common.quiet) printCheck(reports, problems, io);
  if (flags.writeSpeakers !== undefined) await writeSpeakers(flags.writeSpeakers, prepared, reports, io, common.quiet);
  const failed = [...problems, ...reports.flatMap((report) => report.problems)].some(
    ({ severity }) => severity === 'error',
  );
  return failed || reports.some(({ file }) => file.status !== 'read') ? EXIT.someFailed : EXIT.done;
}

function duplicates(reports: readonly FileReport[]): readonly Problem[] {
  const finder = new DuplicateFinder();
  return reports.flatMap(({ file, sessions }) =>
    sessions.flatMap(({ fingerprint, sessionId }) => {
      const part = sessions.length > 1 ? sessionId : null;
      const found = finder.check(fingerprint, sessionId, { path: file.path, part });
      return found ? [found] : [];
    }),
  );
}

/** Problems that speak against the roles a session was given. */
const ROLE_PROBLEMS = ['role-flip', 'roles-doubtful', 'roles-unsure', 'no-practitioner', 'no-client'];

async function writeSpeakers(
  target: string | true,
  prepared: Preparation,
  reports: readonly FileReport[],
  io: Io,
  quiet: boolean,
): Promise<void> {
  const path = target === true ? join(prepared.root, 'speakers.csv') : target;
  const seen = reports.flatMap(({ file, sessions }) =>
    sessions.map(({ roles, problems }) => ({
      path: file.path,
      roles,
      doubtful: problems.some(({ code }) => ROLE_PROBLEMS.includes(code)),
    })),
  );
  const before = await readIfThere(path);
  const there = before.split('\n');
  const isThere = (row: DraftRow): boolean => there.some((line) => line.startsWith(`${startOf(row)},`));
  const rows = draftSpeakers(seen, prepared.options.speakers).filter((row) => !isThere(row));
  const header = stringify([['file', 'speaker', 'role', 'confidence', 'words', 'because']]);
  // Drafted rows go on top; what a person wrote stays as it is, below.
  const [firstLine = '', ...kept] = before.split(/(?<=\n)/);
  const text =
    before === '' ? header + rows.map(lineOf).join('') : firstLine + rows.map(lineOf).join('') + kept.join('');
  await writeFile(path, text);
  if (!quiet) {
    const open = rows.filter(({ role }) => role.endsWith('?')).length;
    io.stderr(
      `${rows.length} rows added to ${path}; ${open} end in "?" and wait for your decision: remove the mark once the role is right.\n`,
    );
  }
}

function lineOf(row: DraftRow): string {
  return stringify([[...keyOf(row), row.role, row.confidence, String(row.words), row.because]]);
}

/** A row's line up to its role, which a person may have changed. */
function startOf(row: DraftRow): string {
  return stringify([[...keyOf(row)]]).trimEnd();
}

/** A spreadsheet must not take a label for a formula. */
function keyOf(row: DraftRow): readonly string[] {
  return [row.file, row.speaker].map((cell) => (/^[=+@-]/.test(cell) ? `'${cell}` : cell));
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}

function nothingFound(paths: readonly string[]): UsageError {
  return new UsageError(
    'no-files',
    `no transcripts found in ${paths.join(', ')}.`,
    'Give a file or a folder that holds transcripts (text, CSV, JSON, VTT, SRT, DOCX …).',
  );
}
