import { EXIT } from '../domain/errors.js';
import { discover } from '../ingest/discover.js';
import { isAltered, type Verification, verifyRun } from '../saved/verify-run.js';
import { defineCommand } from './command.js';
import { argument, list } from './takes.js';

/** `oars verify`: is the run still what the audit wrote, and the transcripts what it read? */
export const verifyCommand = defineCommand({
  takes: {
    run: argument('<run>', 'the folder of a finished run'),
    inputs: list('--inputs <path>', 'transcripts the run was made from, to be checked too; may be repeated'),
  },
  examples: ['oars verify out', 'oars verify out --inputs fixtures/clinic'],
  async answer({ run, inputs }) {
    const verification = await verifyRun(run, inputs.length === 0 ? null : (await discover(inputs)).files);
    const altered = isAltered(verification);
    const text = describe(verification);
    return { data: verification, text, whenQuiet: altered ? text : '', exit: altered ? EXIT.found : EXIT.done };
  },
});

function describe(verification: Verification): string {
  const { discrepancies, outputsChecked, inputsChecked, manifestSha256 } = verification;
  const lines = [
    `Checked ${outputsChecked} files of the run${inputsChecked === null ? '' : ` and ${inputsChecked} transcripts`} against manifest.json.`,
    ...discrepancies.map(({ what, how, path }) => `  ${how.padEnd(8)}${what === 'output' ? '' : `${what} `}${path}`),
    isAltered(verification)
      ? 'Not everything is as the audit wrote it.'
      : 'Everything that the manifest vouches for is as the audit wrote it.',
    `SHA-256 of manifest.json: ${manifestSha256}`,
  ];
  return lines.join('\n');
}
