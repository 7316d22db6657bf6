// Holds the coder against conversations kept back: invented, never trained on, and not looked at while rules, guards or
// practice exchanges are written. Usage: npm run bench:kept [-- --list] [--model <folder>]
// Each utterance names the codes that would be right and those that would make a coder laugh. Prints how many are right
// and how many forbidden, of the known set and of the blind one; --list prints which, of the known set alone: the blind
// one is a figure and nothing else.
import { parseArgs } from 'node:util';
import { loadCoder } from '../../src/coding/model/file.js';
import { codeKept, KEPT_FOLDERS } from '../fixtures/kept-sessions.js';

const { values: flags } = parseArgs({
  options: { list: { type: 'boolean' }, model: { type: 'string', default: 'src/coding/model/shipped' } },
});
const coder = loadCoder(flags.model);
for (const [set, folder] of Object.entries(KEPT_FOLDERS)) {
  const coded = codeKept(coder, folder);
  for (const role of ['practitioner', 'client'] as const) {
    const own = coded.filter((one) => one.role === role);
    const telling = own.filter(({ right }) => right.length > 0);
    const right = telling.filter(({ code, right: codes }) => codes.includes(code));
    const forbidden = own.filter(({ code, never }) => never.includes(code));
    console.log(
      `${set}, ${role}: right ${right.length} of ${telling.length} telling, forbidden ${forbidden.length} of ${own.length} utterances`,
    );
    if (flags.list !== true || set === 'blind') continue;
    for (const { session, text, code, right: codes, never } of own) {
      if (never.includes(code)) console.log(`  never ${code}: ${session}: ${text}`);
      else if (codes.length > 0 && !codes.includes(code))
        console.log(`  ${code} for ${codes.join(' or ')}: ${session}: ${text}`);
    }
  }
}
