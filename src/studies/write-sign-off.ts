import { join } from 'node:path';
import type { RunFacts } from '../domain/run-facts.js';
import { SIGN_OFF_PATH } from '../domain/run-paths.js';
import { renderSignOff } from '../reports/html/pages/sign-off.js';
import { reportContext } from '../reports/load-context.js';
import { linkLaterPages } from '../saved/later-pages.js';
import { readManifest } from '../saved/read-manifest.js';
import { SIGN_OFF_SEAL_PATH, sealSignOff } from '../saved/sign-off-seal.js';
import { isAltered, type Verification, verifyRun } from '../saved/verify-run.js';
import { writeFiles } from '../saved/write-files.js';
import { type FactSources, gatherFacts } from './gather-facts.js';

/** A written sign-off, with what it states. */
export interface SignOff {
  readonly path: string;
  readonly facts: RunFacts;
  readonly verification: Verification;
  readonly altered: boolean;
}

/** Checks a saved run and writes the paper it is signed on, `report/sign-off.html`; throws UsageError for a folder that is no run. */
export async function writeSignOff(folder: string, sources: Partial<FactSources> = {}): Promise<SignOff> {
  const standing = await verifyRun(folder);
  // The page of before is about to be replaced: what it was says nothing of the run.
  const verification = {
    ...standing,
    discrepancies: standing.discrepancies.filter(({ what }) => what !== 'sign-off'),
  };
  const facts = await gatherFacts(folder, sources);
  const { config } = await readManifest(folder);
  const integrity = {
    filesChecked: verification.outputsChecked,
    altered: verification.discrepancies.filter(({ how }) => how !== 'added').map(({ path }) => path),
  };
  const content = renderSignOff(facts, integrity, await reportContext(config, null));
  // What the page states beside the run: as it is now, it is what was signed.
  const papers = ['tables/agreement.csv', 'tables/disagreements.csv', 'machine/tables/agreement.csv'];
  const seal = await sealSignOff(folder, content, papers);
  await writeFiles(folder, [
    { path: SIGN_OFF_PATH, content },
    { path: SIGN_OFF_SEAL_PATH, content: seal },
  ]);
  await linkLaterPages(folder);
  return { path: join(folder, SIGN_OFF_PATH), facts, verification, altered: isAltered(verification) };
}
