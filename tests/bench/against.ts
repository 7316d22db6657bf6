// How often an utterance is against motivational interviewing where the coder says so, by how likely it thinks that; on the
// hand-coded sessions. The bar in src/coding/sure-against.ts is read from here.
// Usage: npm run bench:against -- [--model <folder>] [--list]
import { parseArgs } from 'node:util';
import { loadCoder } from '../../src/coding/model/file.js';
import { lowerBound } from '../../src/coding/sure.js';
import { casesAgainst } from '../fixtures/count-against.js';

const { values: flags } = parseArgs({
  options: { list: { type: 'boolean' }, model: { type: 'string', default: 'src/coding/model/shipped' } },
});
const coder = loadCoder(flags.model);
const cases = casesAgainst(coder);
console.log(`${coder.identity.id} ${coder.identity.version}: one of the codes against MI given ${cases.length} times`);
for (const from of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const own = cases.filter(({ probability }) => probability >= from);
  const right = own.filter(({ isRight }) => isRight).length;
  if (own.length > 0)
    console.log(
      `from ${from.toFixed(1)}: right ${right} of ${own.length}, ${(right / own.length).toFixed(3)}, at least ${lowerBound(right, own.length).toFixed(3)}`,
    );
}
if (flags.list)
  for (const { session, text, probability, given, person } of cases.filter((one) => !one.isRight))
    console.log(`  ${session} ${probability.toFixed(2)} ${given} for ${person}: ${text}`);
