import { spawnSync } from 'node:child_process';

/** True when R is installed with these packages. */
export function hasR(...packages: readonly string[]): boolean {
  const call = packages.map((name) => `requireNamespace("${name}", quietly = TRUE)`).join(' && ') || 'TRUE';
  return spawnSync('Rscript', ['-e', `quit(status = if (${call}) 0 else 1)`]).status === 0;
}

/** A Python that has these modules, or null. */
export function pythonWith(...modules: readonly string[]): string | null {
  const works = (python: string) => spawnSync(python, ['-c', `import ${['sys', ...modules].join(', ')}`]).status === 0;
  return ['python3', '/usr/bin/python3'].find(works) ?? null;
}

/** What a script prints; throws with its messages when it fails. */
export function output(program: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 2 ** 28,
  });
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status}:\n${done.stderr}`);
  return done.stdout;
}
