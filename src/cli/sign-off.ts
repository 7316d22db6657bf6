import { EXIT } from '../domain/errors.js';
import { writeSignOff } from '../studies/write-sign-off.js';
import { defineCommand } from './command.js';
import { argument, list, textOption } from './takes.js';

/** `oars sign-off`: the page that an audit is signed on. */
export const signOffCommand = defineCommand({
  takes: {
    run: argument('<run>', 'the folder of a finished run'),
    sample: textOption('--sample <dir>', 'where `oars sample` wrote, when not into the run'),
    agreement: list('--agreement <dir>', 'where `oars agreement` wrote, when not into the run; may be repeated'),
  },
  examples: ['oars sign-off out', 'oars sign-off out --agreement people --agreement machine'],
  async answer({ run, sample, agreement }) {
    const { path, facts, verification, altered } = await writeSignOff(run, {
      agreement,
      ...(sample === null ? {} : { sample }),
    });
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
