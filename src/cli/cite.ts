import { EXIT } from '../domain/errors.js';
import { locateRun } from '../month/find.js';
import { citeRun } from '../studies/cite.js';
import { defineCommand } from './command.js';
import { argument, list } from './takes.js';

/** `oars cite`: the paragraph of a methods section that describes a run, and its sources. */
export const citeCommand = defineCommand({
  takes: {
    run: argument('<run>', 'the folder of a finished run, or of its month'),
    agreement: list('--agreement <dir>', 'where `oars agreement` wrote, when not into the run; may be repeated'),
  },
  examples: ['oars cite out'],
  async answer({ run, agreement }) {
    const { run: folder } = await locateRun(run);
    const { facts, ...methods } = await citeRun(folder, agreement);
    const text = `${methods.paragraph}\n\nSources\n${methods.sources.map((source) => `  ${source}\n`).join('')}`;
    return { data: { ...methods, facts }, text, whenQuiet: text, exit: EXIT.done };
  },
});
