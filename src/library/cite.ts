import type { RunFacts } from '../domain/run-facts.js';
import { citeRun } from '../studies/cite.js';

/**
 * The paragraph of a methods section that describes a saved run, its sources, and
 * the facts both rest on. `agreement` names folders that agreements were written
 * into, when not into the run. Throws UsageError for a folder that is no run, and
 * for an agreement on sessions of which none is in it.
 *
 * @example
 * ```ts
 * import { audit, cite } from 'oars-fidelity';
 *
 * await audit('clinic', { out: 'out', config: { reports: { pages: false } } });
 * const { paragraph, sources, facts } = await cite('out');
 * console.log(paragraph, sources.length, facts.coded.all);
 * ```
 */
export function cite(
  folder: string,
  { agreement = [] }: { readonly agreement?: readonly string[] } = {},
): Promise<{ readonly paragraph: string; readonly sources: readonly string[]; readonly facts: RunFacts }> {
  return citeRun(folder, agreement);
}
