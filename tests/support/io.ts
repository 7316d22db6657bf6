import type { Io } from '../../src/cli/io.js';

/** A command's world that remembers what was printed. */
export interface RecordedIo extends Io {
  out(): string;
  err(): string;
}

/** A world of its own: a fixed clock, no terminal, nothing from the environment. */
export function recordedIo(overrides: Partial<Io> = {}): RecordedIo {
  const out: string[] = [];
  const err: string[] = [];
  return {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    interactive: false,
    env: {},
    cwd: process.cwd(),
    signal: new AbortController().signal,
    now: () => new Date('2026-04-01T09:00:00Z'),
    out: () => out.join(''),
    err: () => err.join(''),
    ...overrides,
  };
}
