import { EXIT } from '../domain/errors.js';
import { locateRun } from '../month/find.js';
import { rewriteFeedback } from '../studies/rewrite-feedback.js';
import { defineCommand } from './command.js';
import { argument, list, textOption } from './takes.js';

const NOBODY = 'No session of this run names its practitioner, so there is no sheet to write.';

/** `oars feedback`: feedback sheets again from a saved run, for everyone or for some, in other words if wanted. */
export const feedbackCommand = defineCommand({
  takes: {
    run: argument('<run>', 'the folder of a finished run, or of its month'),
    practitioners: list('--practitioner <id>', 'only this one; may be repeated'),
    wording: textOption('--wording <file>', 'words for the sheets (JSON or YAML)'),
  },
  examples: ['oars feedback out --practitioner p03'],
  async answer({ run, practitioners, wording }) {
    const { written, sheets } = await rewriteFeedback((await locateRun(run)).run, { practitioners, wording });
    return { data: { written, sheets }, text: written.length === 0 ? NOBODY : written.join('\n'), exit: EXIT.done };
  },
});
