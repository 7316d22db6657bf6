import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** A command of a guide with the output it promises. `…` on a line stands for any text, alone on a line for any lines. */
export interface Step {
  readonly command: string;
  readonly promised: readonly string[];
  /** 1-based line in the guide where the command ends. */
  readonly line: number;
}

const FENCE = /^```(\w*)\s*$/;

/** The steps of a guide: `$ ` lines inside ```console blocks, each with its `> ` lines, and what follows. */
export function stepsOf(guide: string): readonly Step[] {
  const steps: { command: string; promised: string[]; line: number }[] = [];
  let console = false;
  guide.split('\n').forEach((text, at) => {
    const fence = FENCE.exec(text);
    if (fence) {
      console = !console && fence[1] === 'console';
    } else if (console && text.startsWith('$ ')) {
      steps.push({ command: text.slice(2), promised: [], line: at + 1 });
    } else if (console && text.startsWith('> ') && steps.at(-1)?.promised.length === 0) {
      const step = steps.at(-1);
      if (step) Object.assign(step, { command: `${step.command}\n${text.slice(2)}`, line: at + 1 });
    } else if (console) {
      steps.at(-1)?.promised.push(text);
    }
  });
  return steps;
}

/** What a command printed and how it ended. */
export interface Ran {
  readonly output: string;
  readonly exit: number | null;
}

/** A folder as a reader of the guide has it: the fixtures beside them, `oars` on the path. */
export function readersFolder(folder: string): (command: string) => Ran {
  const bin = join(folder, '.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'oars'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`);
  chmodSync(join(bin, 'oars'), 0o755);
  cpSync('fixtures', join(folder, 'fixtures'), { recursive: true });
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    CI: 'true',
    COLUMNS: '100',
    LC_ALL: 'C.UTF-8',
  };
  return (command) => {
    // Results and messages in one stream, in their order, as a terminal shows them.
    const ran = spawnSync('bash', ['-c', `exec 2>&1\n${command}`], { cwd: folder, env, encoding: 'utf8' });
    return { output: ran.stdout.replace(HOW_FAR, ''), exit: ran.status };
  };
}

/** What a run that takes longer than ten seconds says on the way: how long one takes on a busy machine says nothing. */
const HOW_FAR = /^\d+ of \d+ files, \d+ sessions.*\n/gm;

/** True when the printed lines are the promised ones, `…` standing for whatever it covers. */
export function keepsPromise(promised: readonly string[], printed: string): boolean {
  const lines = promised.map((line) =>
    line.trim() === '…' ? '(?:.*\n)*?' : `${line.split('…').map(literally).join('.*')}[ \t]*\n`,
  );
  return new RegExp(`^${lines.join('')}$`).test(printed.endsWith('\n') || printed === '' ? printed : `${printed}\n`);
}

function literally(text: string): string {
  return text.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
