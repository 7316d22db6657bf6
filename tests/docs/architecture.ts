import { execFileSync } from 'node:child_process';
import { z } from 'zod';

const Cruised = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
});

/** Everyone may import these, so their arrows would say nothing. */
const EVERYWHERE = ['domain', 'config'];

/** Who imports whom among the rooms of `src`, read off the code's own imports, as a Mermaid flow chart. */
export function drawArchitecture(): string {
  const printed = execFileSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      '--include-only',
      '^src/',
      '--no-progress',
      '--output-type',
      'json',
    ],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const edges = new Set<string>();
  for (const { source, dependencies } of Cruised.parse(JSON.parse(printed)).modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from && to && from !== to && !EVERYWHERE.includes(from) && !EVERYWHERE.includes(to))
        edges.add(`  ${from} --> ${to}`);
    }
  }
  return ['```mermaid', 'flowchart TD', ...[...edges].toSorted(), '```'].join('\n');
}

const BEGIN = '<!-- drawn from the imports by npm run docs:update -->';
const END = '<!-- end of the drawing -->';

/** The page with the drawing between its two marks replaced. */
export function withDrawing(page: string, drawing: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('the page has lost its marks for the drawing');
  return `${before}${BEGIN}\n${drawing}\n${END}${after}`;
}

function roomOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}
