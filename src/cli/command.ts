import type { Command } from 'commander';
import type { Config } from '../config/config.js';
import type { ExitCode } from '../domain/errors.js';
import type { OutputFile } from '../saved/write-files.js';
import type { Io } from './io.js';
import type { Taken, Takes, Values } from './takes.js';

/** A command of the program: says what it takes, and answers. It prints nothing and writes no file of its own accord. */
export interface CommandDefinition<T extends Takes> {
  /** Its arguments, in order, and its options, by the names that `answer` knows them by. */
  readonly takes: T;
  /** What `--help` says before the examples. */
  readonly about?: string;
  /** Command lines that run, for `--help`. */
  readonly examples: readonly string[];
  answer(given: Values<T>, call: Call): Promise<Answer>;
}

/** What a command says; `program` prints it and puts its files in place. */
export interface Answer {
  /** What `--json` prints. */
  readonly data: unknown;
  /** What people read on stdout. */
  readonly text: string;
  readonly exit: ExitCode;
  /** What `--quiet` leaves of the text; by default nothing. */
  readonly whenQuiet?: string;
  /** A message for people beside the results, on stderr. */
  readonly note?: string;
  readonly files?: readonly OutputFile[];
  /** Where the files go, made when it is not there; without it they go to paths that the user named. */
  readonly into?: string;
}

/** How a command was called, and the world it was called in. */
export interface Call {
  readonly io: Io;
  /** Results are wanted for another program. */
  readonly json: boolean;
  /** No progress, no messages but errors. */
  readonly quiet: boolean;
  /** What `--config` names, or null. */
  readonly configFile: string | null;
  /** The configuration it names, or the defaults. */
  config(): Promise<Config>;
  /** A line about the work going on, on stderr. */
  say(line: string): void;
}

/** A command as the program and the completions use it. */
export interface CommandModule {
  /** Adds arguments, options and examples to a command that has its name and summary. */
  configure(command: Command, start: Start): void;
}

/** What a command hands over when it was called: its work. */
export type Start = (work: (call: Call) => Promise<Answer>) => Promise<void>;

/** A command from its definition. */
export function defineCommand<T extends Takes>({
  takes,
  about,
  examples,
  answer,
}: CommandDefinition<T>): CommandModule {
  return {
    configure(command, start) {
      const readers = Object.entries<Taken<unknown>>(takes).map(
        ([name, taken]) => [name, taken.addTo(command)] as const,
      );
      const example = `${examples.length > 1 ? 'Examples' : 'Example'}:\n${examples.map((line) => `  ${line}\n`).join('')}`;
      command
        .addHelpText('after', `\n${about ? `${about}\n\n` : ''}${example}`)
        .action(() => start((call) => answer(valuesOf<T>(readers), call)));
    },
  };
}

function valuesOf<T extends Takes>(readers: readonly (readonly [string, () => unknown])[]): Values<T>;
function valuesOf(readers: readonly (readonly [string, () => unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(readers.map(([name, read]) => [name, read()]));
}
