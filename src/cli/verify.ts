import { EXIT } from '../domain/errors.js';
import { discover } from '../ingest/discover.js';
import { isAltered, type Verification, verifyRun } from '../saved/verify-run.js';
import type { CommandModule } from './command.js';

/** `oars verify`: is the run still what the audit wrote, and the transcripts what it read? */
export const verifyCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<run>', 'the folder of a finished run')
      .option(
        '--inputs <path>',
        'transcripts the run was made from, to be checked too; may be repeated',
        (path: string, before: readonly string[]) => [...before, path],
        [],
      )
      .addHelpText('after', '\nExamples:\n  oars verify out\n  oars verify out --inputs fixtures/clinic\n')
      .action(async (folder: string, flags: { readonly inputs: readonly string[] }) => {
        await start(async (io, common) => {
          const inputs = flags.inputs.length === 0 ? null : (await discover(flags.inputs)).files;
          const verification = await verifyRun(folder, inputs);
          if (common.json) io.stdout(`${JSON.stringify(verification, null, 2)}\n`);
          else if (!common.quiet || isAltered(verification)) io.stdout(describe(verification));
          return isAltered(verification) ? EXIT.found : EXIT.done;
        });
      });
  },
};

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
  return `${lines.join('\n')}\n`;
}
