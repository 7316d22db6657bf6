import { join } from 'node:path';
import type { RunFacts } from '../domain/run-facts.js';
import { SIGN_OFF_PATH } from '../domain/run-paths.js';
import { renderSignOff } from '../reports/html/pages/sign-off.js';
import { reportContext } from '../reports/load-context.js';
import { readManifest } from '../saved/read-manifest.js';
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
  const verification = await verifyRun(folder);
  const facts = await gatherFacts(folder, sources);
  const { config } = await readManifest(folder);
  const integrity = {
    filesChecked: verification.outputsChecked,
    altered: verification.discrepancies.filter(({ how }) => how !== 'added').map(({ path }) => path),
  };
  const content = renderSignOff(facts, integrity, await reportContext(config, null));
  await writeFiles(folder, [{ path: SIGN_OFF_PATH, content }]);
  return { path: join(folder, SIGN_OFF_PATH), facts, verification, altered: isAltered(verification) };
}
