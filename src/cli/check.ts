import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { sentTo } from '../config/sent-to.js';
import { EXIT, UsageError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';
import type { FileReport } from '../ingest/inspect.js';
import { inspectFiles } from '../ingest/inspect-files.js';
import { prepareIngest } from '../ingest/prepare.js';
import { describeDrafts, draftTables } from '../month/draft.js';
import { monthAmong } from '../month/find.js';
import { describeDraft, draftSpeakersFile } from '../month/speakers-file.js';
import { inspecting } from '../run/inspecting/inspector.js';
import { printCheck } from './check-print.js';
import { defineCommand } from './command.js';
import { configOf, describeMonth, partsInWords } from './month.js';
import { settings } from './settings.js';
import { argumentList, optionalValue } from './takes.js';

/** `oars check`: what each file is taken for, who is who, what would be rejected and why. */
export const checkCommand = defineCommand({
  takes: {
    paths: argumentList('<paths...>', "transcripts, folders of them, or a month's folder"),
    settings: settings('ingest.encoding', 'ingest.columns'),
    writeSpeakers: optionalValue(
      '--write-speakers [file]',
      'draft a speakers.csv, unsure speakers on top, or add to the one that is there',
    ),
  },
  examples: [
    'oars check 2026-05',
    'oars check transcripts',
    'oars check transcripts --write-speakers',
    'oars check transcripts --json > check.json',
  ],
  async answer({ paths, settings, writeSpeakers }, call) {
    const month = await monthAmong(paths);
    if (month) call.say(describeMonth(month, partsInWords(month)));
    const config = settings(await configOf(month, call));
    const prepared = await prepareIngest(month === null ? paths : [month.transcripts], config.ingest, config.codebook);
    if (prepared.files.length === 0) throw nothingFound(paths, prepared.problems);
    const { files, problems } = await inspecting({ ingest: prepared.options, judgedBy: config }, (inspector) =>
      inspectFiles(prepared, (file) => inspector.inspect(file)),
    );
    const answer = {
      data: { files: files.map(toData), problems, sentTo: sentTo(config.coding.languageModel) },
      text: [printCheck(files, problems), ...leaving(config)].join('\n'),
      exit: exitOf(files, problems),
    };
    if (month && writeSpeakers === null) {
      const drafted = await draftTables(month, prepared, files);
      return { ...answer, files: drafted.map(({ file }) => file), note: describeDrafts(drafted).join('\n') };
    }
    if (writeSpeakers === null) return answer;
    const path = writeSpeakers === true ? (month?.speakers ?? join(prepared.root, 'speakers.csv')) : writeSpeakers;
    const draft = await draftSpeakersFile(path, files, prepared.options.speakers, { onlyOpen: false });
    return { ...answer, files: [draft.file], note: describeDraft(draft) };
  },
});

/** A report for programs, without the hashes that only find copies. */
function toData({ sessions, ...report }: FileReport) {
  return { ...report, sessions: sessions.map(({ sketch: _, ...session }) => session) };
}

/** Said before a word leaves the machine: an audit with these settings would send them. */
function leaving({ coding }: Config): readonly string[] {
  const where = sentTo(coding.languageModel);
  if (where === null) return [];
  const { use = 'unsure', model = '' } = coding.languageModel ?? {};
  const what =
    use === 'all'
      ? 'the words of every session'
      : 'the words of utterances that oars is unsure of, and of those around them';
  return [
    `An audit with these settings sends ${what} to ${where} (coding.languageModel, ${model}). "oars check" sends nothing.`,
  ];
}

function exitOf(files: readonly FileReport[], problems: readonly Problem[]) {
  const failed = [...problems, ...files.flatMap((report) => report.problems)].some(
    ({ severity }) => severity === 'error',
  );
  return failed || files.some(({ file }) => file.status !== 'read') ? EXIT.someFailed : EXIT.done;
}

function nothingFound(paths: readonly string[], problems: readonly Problem[]): UsageError {
  const refused = problems.find(({ severity }) => severity === 'error');
  if (refused) {
    return new UsageError(
      'no-files',
      `no transcript could be read in ${paths.join(', ')}. First problem: ${refused.source.path}: ${refused.message}.`,
      `${refused.remedy.charAt(0).toUpperCase()}${refused.remedy.slice(1)}.`,
    );
  }
  return new UsageError(
    'no-files',
    `no transcripts found in ${paths.join(', ')}.`,
    'Give a file or a folder that holds transcripts (text, CSV, JSON, VTT, SRT, DOCX …).',
  );
}
