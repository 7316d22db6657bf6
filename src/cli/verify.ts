import { EXIT } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import { locateRun } from '../month/find.js';
import { verifyAt } from '../month/verify.js';
import { isAltered, type Verification } from '../saved/verify-run.js';
import { defineCommand } from './command.js';
import { argument, list, textOption } from './takes.js';

/** `oars verify`: is the run still what the audit wrote, and the transcripts what it read? */
export const verifyCommand = defineCommand({
  takes: {
    run: argument('<run>', 'the folder of a finished run, or of its month'),
    inputs: list('--inputs <path>', 'transcripts the run was made from, to be checked too; may be repeated'),
    hashIds: textOption('--hash-ids <salt-file>', 'the salt of a run under pseudonyms, to check its transcripts'),
  },
  examples: ['oars verify 2026-05', 'oars verify out', 'oars verify out --inputs fixtures/clinic'],
  async answer({ run, inputs, hashIds }) {
    const verification = await verifyAt(await locateRun(run), inputs, hashIds);
    const altered = isAltered(verification);
    const text = describeVerification(verification);
    return { data: verification, text, whenQuiet: altered ? text : '', exit: altered ? EXIT.found : EXIT.done };
  },
});

export function describeVerification(verification: Verification): string {
  const { discrepancies, outputsChecked, laterChecked, notChecked, inputsChecked, manifestSha256, signed } =
    verification;
  const lines = [
    `Checked ${plural(outputsChecked, 'file')} of the run${inputsChecked === null ? '' : ` and ${plural(inputsChecked, 'transcript')}`} against manifest.json${laterChecked > 0 ? `, and ${laterChecked} that came later against their records` : ''}.`,
    ...discrepancies.map(({ what, how, path }) => `  ${how.padEnd(8)}${what === 'output' ? '' : `${what} `}${path}`),
    ...(signed ? ['Signed: the page and what it states were checked too.'] : []),
    ...notChecked.map((what) => `  not checked: ${what}`),
    isAltered(verification)
      ? 'Not everything is as the audit wrote it.'
      : 'Everything that the manifest vouches for is as the audit wrote it.',
    `SHA-256 of manifest.json: ${manifestSha256}`,
  ];
  return lines.join('\n');
}
