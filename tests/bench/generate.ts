// Writes made-up sessions: npm run bench:sessions -- <folder> <count> [--seed n] [--one-table]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GENERATED_CONFIG, writeOneTable, writeSessions } from './generate/write.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, 'one-table': { type: 'boolean', default: false } },
});
const [folder, count] = positionals;
if (!folder || !count) throw new Error('usage: npm run bench:sessions -- <folder> <count> [--seed n] [--one-table]');
const seed = Number(values.seed);
const written = values['one-table']
  ? writeOneTable(join(folder, 'sessions-in-one.csv'), seed, Number(count))
  : writeSessions(join(folder, 'sessions'), seed, 0, Number(count));
writeFileSync(join(folder, 'oars.yaml'), GENERATED_CONFIG);
console.log(
  `${written.sessions} sessions, ${written.turns} turns, ${(written.bytes / 1e6).toFixed(1)} MB in ${folder}`,
);
