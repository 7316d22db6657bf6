import { Command, CommanderError, Option } from 'commander';
import { EXIT, type ExitCode, OarsError } from '../domain/errors.js';
import { asRefusal } from '../domain/refusal.js';
import { VERSION } from '../domain/version.js';
import type { Call, CommandModule, Start } from './command.js';
import { COMMANDS, type CommandEntry } from './commands.js';
import type { Io } from './io.js';
import { printable } from './printable.js';

/** Runs one command line and resolves to its exit code; never touches `process`. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  const program = createProgram(io);
  try {
    for (const entry of COMMANDS) {
      const module = argv.includes(entry.name) ? await entry.load() : null;
      const start: Start = async (work) => {
        const flags = program.commands.find((one) => one.name() === entry.name)?.opts() ?? {};
        const call = callOf(flags, io);
        const answer = await work(call);
        const { deliver } = await import('./deliver.js');
        await deliver(answer, call);
        exit = answer.exit;
      };
      addCommand(program, entry, module, start);
    }
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    return report(error, io);
  }
}

function createProgram(io: Io): Command {
  return new Command('oars')
    .description('Motivational-interviewing fidelity for peer-support session transcripts, offline.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => command.name(), optionDescription: describeOption })
    .showHelpAfterError('`oars --help` lists the commands.')
    .configureOutput({ writeOut: (text) => io.stdout(text), writeErr: (text) => io.stderr(text) })
    .addHelpText('after', '\nExample:\n  oars demo --out out\n');
}

/** What an option does, the words it takes, and what holds without it; flags that are off by default go without saying. */
function describeOption({ description, argChoices, defaultValue }: Option): string {
  const words = argChoices ? [argChoices.join(', ')] : [];
  const byDefault = ['string', 'number'].includes(typeof defaultValue) ? [`default: ${defaultValue}`] : [];
  const more = [...words, ...byDefault].join('; ');
  return more === '' ? description : `${description} (${more})`;
}

function addCommand(program: Command, entry: CommandEntry, module: CommandModule | null, start: Start): void {
  const command = program
    .command(entry.name)
    .description(entry.summary)
    .showHelpAfterError(`\`oars ${entry.name} --help\` says what it takes, with an example.`);
  if (module) module.configure(command, start);
  for (const option of COMMON_OPTIONS) {
    const own = command.options.some((other) => other.long === option.long);
    if (!own) command.addOption(option);
  }
}

/** A command may declare one of these itself, to say more about it. */
const COMMON_OPTIONS: readonly Option[] = [
  new Option('--json', 'results for another program to read').default(false),
  new Option('--quiet', 'say nothing but errors').default(false),
  new Option('--config <file>', 'settings (YAML or JSON)'),
];

function callOf(flags: Readonly<Record<string, unknown>>, io: Io): Call {
  const quiet = flags.quiet === true;
  const configFile = typeof flags.config === 'string' ? flags.config : null;
  return {
    io,
    json: flags.json === true,
    quiet,
    configFile,
    config: async () => (await import('../config/load.js')).loadConfig(configFile),
    say: (line) => (quiet ? undefined : io.stderr(`${printable(line)}\n`)),
  };
}

/** Says what went wrong, and what to do, in the way its kind asks for. */
function report(error: unknown, io: Io): ExitCode {
  if (io.signal.aborted) {
    io.stderr('oars: stopped as asked. What stood in the output folder is as it was.\n');
    return EXIT.couldNotRun;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.couldNotRun;
  if (error instanceof OarsError) {
    io.stderr(printable(`oars: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}`));
    return EXIT.couldNotRun;
  }
  const refused = asRefusal(error);
  if (refused !== null) {
    io.stderr(printable(`oars: ${refused.message}\n  ${refused.hint}\n`));
    return EXIT.couldNotRun;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr(
    printable(
      `oars: this is a bug in oars, not in your data. Please report what follows; it holds no transcript text.\n${stack}\n`,
    ),
  );
  return EXIT.bug;
}
