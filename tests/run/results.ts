import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Hash of every file below a folder's tables and report, by path. */
export function resultsOf(out: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of ['tables', 'report'].filter((name) => existsSync(join(out, name)))) {
    for (const name of readdirSync(join(out, part), { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(out, part, name);
      if (statSync(path).isFile())
        found[`${part}/${name}`] = createHash('sha256').update(readFileSync(path)).digest('hex');
    }
  }
  return found;
}
