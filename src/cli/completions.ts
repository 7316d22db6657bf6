import { Command } from 'commander';
import { assertNever, EXIT } from '../domain/errors.js';
import { type CommandModule, defineCommand } from './command.js';
import { argumentOf } from './takes.js';

/** A command as the completions need it. */
interface Known {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly {
    readonly name: string;
    readonly description: string;
    readonly choices: readonly string[];
  }[];
}

/** A command's name and code, as `commands.ts` lists them. */
interface Listed {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}

type Shell = 'bash' | 'zsh' | 'fish';

/** `oars completions`: a script that lets the shell finish commands and flags. */
export function completionsCommand(listed: readonly Listed[]): CommandModule {
  return defineCommand({
    takes: { shell: argumentOf('<shell>', 'the shell', ['bash', 'zsh', 'fish']) },
    examples: ['oars completions bash > ~/.local/share/bash-completion/completions/oars'],
    async answer({ shell }) {
      const script = printCompletions(shell, await learn(listed));
      return { data: { shell, script }, text: script, whenQuiet: script, exit: EXIT.done };
    },
  });
}

async function learn(listed: readonly Listed[]): Promise<readonly Known[]> {
  const known: Known[] = [];
  for (const { name, summary, load } of listed) {
    const command = new Command(name);
    (await load()).configure(command, async () => {});
    const own = command.options.flatMap((option) =>
      option.long ? [{ name: option.long, description: option.description, choices: option.argChoices ?? [] }] : [],
    );
    const common = ['--json', '--quiet', '--config', '--help']
      .filter((flag) => !own.some((option) => option.name === flag))
      .map((flag) => ({ name: flag, description: '', choices: [] }));
    known.push({ name, summary, flags: [...own, ...common] });
  }
  return known;
}

function printCompletions(shell: Shell, known: readonly Known[]): string {
  switch (shell) {
    case 'bash':
      return bash(known);
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bash(known)}`;
    case 'fish':
      return fish(known);
    default:
      return assertNever(shell);
  }
}

function bash(known: readonly Known[]): string {
  const flags = known.map(({ name, flags }) => `    ${name}) words="${flags.map((flag) => flag.name).join(' ')}" ;;`);
  const choices = known.flatMap(({ name, flags }) =>
    flags
      .filter((flag) => flag.choices.length > 0)
      .map(
        (flag) =>
          `    "${name} ${flag.name}") COMPREPLY=($(compgen -W "${flag.choices.join(' ')}" -- "$here")); return ;;`,
      ),
  );
  return `_oars() {
  local here="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${known.map((one) => one.name).join(' ')} help" -- "$here"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${choices.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${flags.join('\n')}
  esac
  case "$here" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$here")) ;;
    *) COMPREPLY=($(compgen -f -- "$here")) ;;
  esac
}
complete -o filenames -F _oars oars
`;
}

function fish(known: readonly Known[]): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const commands = known.map(
    ({ name, summary }) => `complete -c oars -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
  );
  const flags = known.flatMap(({ name, flags }) =>
    flags.map((flag) => {
      const values = flag.choices.length > 0 ? ` -x -a ${quote(flag.choices.join(' '))}` : '';
      const about = flag.description ? ` -d ${quote(flag.description)}` : '';
      return `complete -c oars -n '__fish_seen_subcommand_from ${name}' -l ${flag.name.slice(2)}${values}${about}`;
    }),
  );
  return `${[...commands, ...flags].join('\n')}\n`;
}
