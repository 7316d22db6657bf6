import { basename, dirname } from 'node:path';
import { EXIT } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import { locateRun } from '../month/find.js';
import { MONTH } from '../saved/month-folder.js';
import type { OutputFile } from '../saved/write-files.js';
import { readRun } from '../studies/read-run.js';
import { type SampleOutcome, sampleRun } from '../studies/sample.js';
import { type Answer, defineCommand } from './command.js';
import { configOf, describeMonth } from './month.js';
import { seconds } from './numbers.js';
import { settings } from './settings.js';
import { argument, listOr, option, textOption } from './takes.js';

/** `oars sample`: draws sessions for double coding and writes blind coding sheets. */
export const sampleCommand = defineCommand({
  takes: {
    run: argument('<run>', "a saved run, or a month's folder"),
    settings: settings('sample'),
    segment: option('--segment <length>', 'a random stretch of each session, such as 20m', seconds),
    by: listOr('--by <rule...>', 'random, low-confidence, or flags such as mi-non-adherent', ['random']),
    out: textOption('--out <dir>', 'where the sheets are written (default: the run, or the month)'),
  },
  examples: ['oars sample out --fraction 0.2 --per practitioner --seed 7 --segment 20m'],
  async answer({ run, out, segment, by, settings }, call) {
    const located = await locateRun(run);
    if (located.month) call.say(describeMonth(located.month, [MONTH.out]));
    const { sample } = settings(await configOf(located.month, call));
    const outcome = await sampleRun(await readRun(located.run), { ...sample, by, segmentSeconds: segment });
    return {
      data: toJson(outcome),
      text: describe(outcome),
      ...placed(outcome.files, out ?? located.month?.folder ?? run),
      exit: EXIT.done,
    };
  },
});

/** The files of a sample lie in a folder `sample`; whoever names that folder itself means the same place. */
function placed(files: readonly OutputFile[], into: string): Required<Pick<Answer, 'files' | 'into'>> {
  return basename(into) === MONTH.sample ? { files, into: dirname(into) } : { files, into };
}

function toJson({ sample, segments, utterances }: SampleOutcome): object {
  return {
    drawn: sample.drawn.map(({ session, stratum, why }) => ({
      sessionId: session.sessionId,
      stratum,
      segment: segments.get(session.sessionId) ?? null,
      because: why,
    })),
    strata: sample.strata,
    missed: sample.missed,
    representative: sample.representative,
    utterances,
  };
}

function describe({ sample, segments, utterances }: SampleOutcome): string {
  const lines = [
    `Drew ${plural(sample.drawn.length, 'session')} (${plural(utterances, 'utterance')} to code):`,
    ...sample.drawn.map(
      ({ session, stratum, why }) =>
        `  ${session.sessionId} (${stratum}): ${segments.get(session.sessionId) ?? 'whole session'}; ${why}`,
    ),
  ];
  if (sample.missed.length > 0) {
    lines.push('Missed:', ...sample.missed.map(({ what, id, because }) => `  ${what} ${id}: ${because}`));
  }
  if (!sample.representative) {
    lines.push('This sample favours some sessions: agreement on it says nothing about the rest.');
  }
  return lines.join('\n');
}
