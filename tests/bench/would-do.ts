// How many codes no fair coder would give. Readers who had not seen the coder wrote down for every utterance the code they
// would give and all others that could be defended: of the clinic, and of six sessions that nobody has prepared for. Prints
// for each role how often the coder gives a code that would not do, in how many of these the other code that a page names
// would, and the same by confidence. Usage: npm run bench:would-do -- [--model <folder>] [--list]
// --list prints which, of the clinic alone: the blind set is a figure and nothing else.
import { parseArgs } from 'node:util';
import { loadCoder } from '../../src/coding/model/file.js';
import { isTentative } from '../../src/domain/coded-session.js';
import { type Judged, judge, judgePeople } from '../fixtures/would-do.js';

const REVIEW_BELOW = 0.5;
const STEPS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.1];
const { values: flags } = parseArgs({
  options: { list: { type: 'boolean' }, model: { type: 'string', default: 'src/coding/model/shipped' } },
});
const coder = loadCoder(flags.model);
for (const role of ['practitioner', 'client'] as const) {
  const own = (await judgePeople()).filter((one) => one.role === role);
  console.log(`people, ${role}: ${own.filter(({ does }) => !does).length} of ${own.length} codes by hand would not do`);
}
console.log(`${coder.identity.id} ${coder.identity.version}`);
for (const set of ['clinic', 'blind'] as const) {
  const judged = await judge(set, coder);
  for (const role of ['practitioner', 'client'] as const) {
    const own = judged.filter((one) => one.role === role);
    console.log(`${set}, ${role}: ${describe(own)}`);
    const sure = own.filter(({ assignment }) => !isTentative(assignment, REVIEW_BELOW));
    const missed = sure.filter(({ does, assignment }) => !does && assignment.code === 'neutral').length;
    console.log(`  drawn as sure: ${describe(sure)}; ${missed} of them neutral`);
    for (const [at, from] of STEPS.slice(0, -1).entries()) {
      const to = STEPS[at + 1] ?? 1.1;
      const within = own.filter(
        ({ assignment: { confidence } }) => (confidence ?? 1) >= from && (confidence ?? 1) < to,
      );
      if (within.length > 0) console.log(`  from ${from.toFixed(1)}: ${describe(within)}`);
    }
  }
  console.log(`${set}, both: ${describe(judged)}`);
  if (flags.list !== true || set === 'blind') continue;
  for (const { session, assignment, best, alternativeDoes, text } of judged.filter((one) => !one.does)) {
    const sure = (assignment.confidence ?? 1).toFixed(2);
    const or = alternativeDoes ? `, or ${assignment.alternative?.code}` : '';
    console.log(`  ${session} ${assignment.utteranceId} ${assignment.code} ${sure}${or} for ${best}: ${text}`);
  }
}

function describe(own: readonly Judged[]): string {
  const wrong = own.filter(({ does }) => !does);
  const mended = wrong.filter(({ alternativeDoes }) => alternativeDoes === true);
  return [
    `${wrong.length} of ${own.length} would not do (${share(own, ({ does }) => !does)})`,
    `in ${mended.length} the other code would (${share(own, ({ does, alternativeDoes }) => !does && alternativeDoes !== true)} left)`,
    `named beside one that would: ${own.filter(({ does, alternativeDoes }) => does && alternativeDoes === false).length} that would not`,
    `the reader’s own code ${share(own, ({ best, assignment }) => best === assignment.code)}`,
  ].join(', ');
}

function share(own: readonly Judged[], is: (one: Judged) => boolean): string {
  return `${((100 * own.filter(is).length) / own.length).toFixed(1)} %`;
}
