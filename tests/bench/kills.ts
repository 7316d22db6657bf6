// Kills audits at random moments and proves that the next run mends everything: npm run test:kills -- [kills] [seed]
import { killRuns } from '../run/kill-runs.js';

const [kills = '100', seed = '1'] = process.argv.slice(2);
const started = performance.now();
const tally = await killRuns({ kills: Number(kills), seed: Number(seed), log: (line) => console.error(line) });
console.log(
  `${JSON.stringify(tally.kills)} kills, ${tally.completed} runs completed, all as undisturbed ones, nothing left behind (seed ${seed}, ${((performance.now() - started) / 1000).toFixed(0)} s)`,
);
