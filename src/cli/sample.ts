import { Option } from 'commander';
import { STRATA, type StratumField } from '../cohorts/sample/draw-sample.js';
import { EXIT } from '../domain/errors.js';
import { writeFiles } from '../saved/write-files.js';
import { readRun } from '../studies/read-run.js';
import { type SampleOutcome, sampleRun } from '../studies/sample.js';
import type { CommandModule } from './command.js';
import { seconds, share, wholeNumber } from './numbers.js';

interface SampleFlags {
  readonly fraction: number;
  readonly per: readonly StratumField[];
  readonly seed: number;
  readonly segment?: number;
  readonly by: readonly string[];
  readonly out?: string;
}

/** `oars sample`: draws sessions for double coding and writes blind coding sheets. */
export const sampleCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<run>', 'a saved run')
      .option('--fraction <share>', 'share of the sessions of each stratum, one at least', share, 0.2)
      .addOption(new Option('--per <field...>', 'what strata are made of').choices(STRATA).default(['practitioner']))
      .option('--seed <number>', 'the same seed draws the same sessions', wholeNumber, 1)
      .option('--segment <length>', 'a random stretch of each session, such as 20m', seconds)
      .option('--by <rule...>', 'random, low-confidence, or flags such as mi-non-adherent', ['random'])
      .option('--out <dir>', 'where the sheets are written (default: the run)')
      .addHelpText('after', '\nExample:\n  oars sample out --fraction 0.2 --per practitioner --seed 7 --segment 20m\n')
      .action(async (run: string, flags: SampleFlags) => {
        await start(async (io, common) => {
          const { fraction, per, seed, by } = flags;
          const saved = await readRun(run);
          const outcome = await sampleRun(saved, { fraction, per, seed, by, segmentSeconds: flags.segment ?? null });
          const written = await writeFiles(flags.out ?? run, outcome.files);
          if (common.json) io.stdout(`${JSON.stringify(toJson(outcome), null, 2)}\n`);
          else if (!common.quiet)
            io.stdout(`${describe(outcome)}\nWritten:\n${written.map((path) => `  ${path}\n`).join('')}`);
          return EXIT.done;
        });
      });
  },
};

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
    `Drew ${sample.drawn.length} sessions (${utterances} utterances to code):`,
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
