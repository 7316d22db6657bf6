import { EXIT } from '../domain/errors.js';
import { locateRun } from '../month/find.js';
import { papersOf } from '../month/sign-off.js';
import { verifyAt } from '../month/verify.js';
import { MONTH, type Month } from '../saved/month-folder.js';
import { isAltered } from '../saved/verify-run.js';
import type { FactSources } from '../studies/gather-facts.js';
import { writeSignOff } from '../studies/write-sign-off.js';
import { type Call, defineCommand } from './command.js';
import { configOf, describeMonth } from './month.js';
import { argument, list, textOption } from './takes.js';
import { describeVerification } from './verify.js';

/** `oars sign-off`: the page that an audit is signed on. */
export const signOffCommand = defineCommand({
  takes: {
    run: argument('<run>', 'the folder of a finished run, or of its month'),
    sample: textOption('--sample <dir>', 'where `oars sample` wrote, when not into the run'),
    agreement: list('--agreement <dir>', 'where `oars agreement` wrote, when not into the run; may be repeated'),
  },
  examples: ['oars sign-off 2026-05', 'oars sign-off out --agreement people --agreement machine'],
  async answer({ run, sample, agreement }, call) {
    const located = await locateRun(run);
    const papers = located.month === null ? {} : await papersFor(located.month, call);
    const { path, facts, verification, altered } = await writeSignOff(located.run, {
      ...papers,
      ...(sample === null ? {} : { sample }),
      ...(agreement.length === 0 ? {} : { agreement }),
    });
    if (located.month !== null) {
      const checked = await verifyAt(located);
      const text = [path, describeVerification(checked)].join('\n');
      return {
        data: { path, facts, verification: checked },
        text,
        whenQuiet: isAltered(checked) ? text : '',
        exit: isAltered(checked) ? EXIT.found : EXIT.done,
      };
    }
    const text = [
      path,
      ...(altered ? ['Files of the run were altered since the audit; the page names them.'] : []),
      `SHA-256 of manifest.json: ${facts.manifestSha256}`,
    ].join('\n');
    return {
      data: { path, facts, verification },
      text,
      whenQuiet: altered ? text : '',
      exit: altered ? EXIT.found : EXIT.done,
    };
  },
});

async function papersFor(month: Month, call: Call): Promise<Partial<FactSources>> {
  const sheets = month.sheets.length === 0 ? [] : [MONTH.sheets];
  call.say(describeMonth(month, [MONTH.out, ...(month.drawn ? [MONTH.sample] : []), ...sheets]));
  return papersOf(month, await configOf(month, call));
}
