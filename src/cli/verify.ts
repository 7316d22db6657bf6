import { EXIT } from '../domain/errors.js';
import { discover } from '../ingest/discover.js';
import { readManifest } from '../saved/read-manifest.js';
import { isAltered, type Verification, verifyRun } from '../saved/verify-run.js';
import { defineCommand } from './command.js';
import { changedSince, type Located, locateRun, namesUsed } from './month.js';
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

/** Holds a run against its manifest; in a month's folder its transcripts, settings, tables and corrections too. */
export async function verifyAt(
  { run, month }: Located,
  inputs: readonly string[] = [],
  salt: string | null = null,
): Promise<Verification> {
  const manifest = await readManifest(run);
  const names = await namesUsed(manifest, month, salt);
  const paths = inputs.length === 0 && month !== null ? [month.transcripts] : inputs;
  const verification = await verifyRun(
    run,
    paths.length === 0 ? null : (await discover(paths)).files,
    names?.fingerprint ?? null,
  );
  if (month === null) return verification;
  const changed = await changedSince(manifest, month, names);
  return {
    ...verification,
    discrepancies: [
      ...verification.discrepancies,
      ...changed.map((path) => ({ what: 'input' as const, how: 'altered' as const, path })),
    ],
  };
}

export function describeVerification(verification: Verification): string {
  const { discrepancies, outputsChecked, laterChecked, notChecked, inputsChecked, manifestSha256, signed } =
    verification;
  const lines = [
    `Checked ${outputsChecked} files of the run${inputsChecked === null ? '' : ` and ${inputsChecked} transcripts`} against manifest.json${laterChecked > 0 ? `, and ${laterChecked} that came later against their records` : ''}.`,
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
