import type { Command } from 'commander';
import type { ExitCode } from '../domain/errors.js';
import type { Io } from './io.js';

/** A command of the program: declares its flags, and runs to an exit code. */
export interface CommandModule {
  /** Adds arguments, options and an example to a command that already has its name, summary and the common options. */
  configure(command: Command, start: Start): void;
}

/** What a command's action hands over: its work, given the world and the common options. */
export type Start = (work: (io: Io, common: CommonOptions) => Promise<ExitCode>) => Promise<void>;

/** Options every command takes. */
export interface CommonOptions {
  /** Machine-readable results on stdout. */
  readonly json: boolean;
  /** No progress, no messages but errors. */
  readonly quiet: boolean;
  /** Configuration file, or null. */
  readonly config: string | null;
}
