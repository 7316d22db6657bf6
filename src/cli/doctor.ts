import { EXIT } from '../domain/errors.js';
import { examineMachine, type Finding } from '../run/first-steps/examine.js';
import { defineCommand } from './command.js';
import { examineLanguageModel } from './examine-language-model.js';
import { textOption } from './takes.js';

const MARK = { ok: 'ok  ', note: 'note', mend: 'MEND' } as const;

/** `oars doctor`: what this machine can do, and what to mend. */
export const doctorCommand = defineCommand({
  takes: { queue: textOption('--queue <url>', 'see whether this Redis can be reached (redis://…)') },
  examples: ['oars doctor'],
  async answer({ queue }, call) {
    const { io } = call;
    const findings = [
      ...(await examineMachine(io.cwd, queue, io.now)),
      ...(await examineLanguageModel(await call.config(), io)),
    ];
    const width = Math.max(...findings.map((finding) => finding.what.length));
    const print = (some: readonly Finding[]) => some.map((finding) => lineOf(finding, width)).join('');
    return {
      data: findings,
      text: print(findings),
      whenQuiet: print(findings.filter(({ state }) => state !== 'ok')),
      exit: findings.some(({ state }) => state === 'mend') ? EXIT.found : EXIT.done,
    };
  },
});

function lineOf({ what, state, found, remedy }: Finding, width: number): string {
  return `${MARK[state]}  ${what.padEnd(width)}  ${found}\n${remedy ? `      ${remedy}\n` : ''}`;
}
