import { discover } from '../ingest/discover.js';
import { readManifest } from '../saved/read-manifest.js';
import { type Verification, verifyRun } from '../saved/verify-run.js';
import { changedSince, type Located, namesUsed } from './find.js';

/** Holds a run against its manifest; in a month's folder its transcripts, settings, tables and corrections too. */
export async function verifyAt(
  { run, month }: Located,
  inputs: readonly string[] = [],
  salt: string | null = null,
): Promise<Verification> {
  const manifest = await readManifest(run);
  const names = await namesUsed(manifest, month, salt);
  const paths = inputs.length === 0 && month !== null ? [month.transcripts] : inputs;
  const found = paths.length === 0 ? null : await discover(paths);
  const verification = await verifyRun(run, found?.files ?? null, names?.fingerprint ?? null, found?.sideFiles ?? null);
  if (month === null) return verification;
  const changed = await changedSince(manifest, month, names);
  return {
    ...verification,
    // A sheet that an agreement rests on is a part of the month as well: it is named once.
    discrepancies: [
      ...verification.discrepancies.filter(
        ({ what, path }) => what !== 'input' || !changed.some((one) => path === one || path.endsWith(`/${one}`)),
      ),
      ...changed.map((path) => ({ what: 'input' as const, how: 'altered' as const, path })),
    ],
  };
}
