import { instrumentsOf } from '../config/config.js';
import type { RunFacts } from '../domain/run-facts.js';
import { writeMethods } from '../reports/methods-paragraph.js';
import { readManifest } from '../saved/read-manifest.js';
import { gatherFacts } from './gather-facts.js';

/** What a methods section says of a run, and the facts it rests on; throws UsageError where there is no run, or an agreement is of others. */
export async function citeRun(
  folder: string,
  agreement: readonly string[],
): Promise<{ readonly paragraph: string; readonly sources: readonly string[]; readonly facts: RunFacts }> {
  const facts = await gatherFacts(folder, { agreement });
  return { ...writeMethods(facts, instrumentsOf((await readManifest(folder)).config)), facts };
}
