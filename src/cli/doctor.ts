import { EXIT } from '../domain/errors.js';
import { examineMachine } from '../run/first-steps/examine.js';
import type { CommandModule } from './command.js';

const MARK = { ok: 'ok  ', note: 'note', mend: 'MEND' } as const;

/** `oars doctor`: what this machine can do, and what to mend. */
export const doctorCommand: CommandModule = {
  configure(command, start) {
    command
      .option('--queue <url>', 'see whether this Redis can be reached (redis://…)')
      .addHelpText('after', '\nExample:\n  oars doctor\n')
      .action(async (flags: { queue?: string }) => {
        await start(async (io, common) => {
          const findings = await examineMachine(io.cwd, flags.queue ?? null, io.now);
          if (common.json) io.stdout(`${JSON.stringify(findings, null, 2)}\n`);
          else {
            const width = Math.max(...findings.map((finding) => finding.what.length));
            for (const { what, state, found, remedy } of findings) {
              if (common.quiet && state === 'ok') continue;
              io.stdout(`${MARK[state]}  ${what.padEnd(width)}  ${found}\n${remedy ? `      ${remedy}\n` : ''}`);
            }
          }
          return findings.some((finding) => finding.state === 'mend') ? EXIT.found : EXIT.done;
        });
      });
  },
};
