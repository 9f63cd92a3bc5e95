// kerncov completion: a script that teaches a shell kerncov's commands and options.

import { Argument, type Command } from 'commander';
import { print } from '../terminal';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Adds the command. It describes all commands that `program` has by the time it runs. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText(
      'after',
      `
Examples:
  source <(kerncov completion bash)
  kerncov completion fish > ~/.config/fish/completions/kerncov.fish`,
    )
    .action((shell: (typeof shells)[number]) => print(scripts[shell](commandsOf(program))));
}

interface Completed {
  readonly name: string;
  readonly description: string;
  readonly options: readonly {
    readonly flag: string;
    readonly description: string;
    readonly choices: readonly string[];
  }[];
}

function commandsOf(program: Command): Completed[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options
      .filter(({ long }) => long)
      .map(({ long, description, argChoices }) => ({ flag: long!, description, choices: argChoices ?? [] })),
  }));
}

const scripts: Readonly<Record<(typeof shells)[number], (commands: readonly Completed[]) => string>> = {
  bash: (commands) => `_kerncov() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [[ $COMP_CWORD -eq 1 ]]; then
    words="${commands.map(({ name }) => name).join(' ')} --help --version"
  else
    case "\${COMP_WORDS[1]} $prev" in
${commands
  .flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(({ flag, choices }) => `      "${name} ${flag}") words="${choices.join(' ')}" ;;`),
  )
  .join('\n')}
    esac
    if [[ -z $words && $cur == -* ]]; then
      case \${COMP_WORDS[1]} in
${commands.map(({ name, options }) => `        ${name}) words="${options.map(({ flag }) => flag).join(' ')} --help" ;;`).join('\n')}
      esac
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _kerncov kerncov
`,
  zsh: (commands) => `#compdef kerncov
_kerncov() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${commands
  .map(
    ({ name, options }) =>
      `    ${name}) _arguments ${options.map(({ flag, description, choices }) => quoted(`${flag}[${description.replace(/[[\]:]/g, ' ')}]${choices.length > 0 ? `:choice:(${choices.join(' ')})` : ''}`)).join(' ')} '*:file:_files' ;;`,
  )
  .join('\n')}
  esac
}
compdef _kerncov kerncov
`,
  fish: (commands) =>
    commands
      .flatMap(({ name, description, options }) => [
        `complete -c kerncov -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
        ...options.map(
          ({ flag, description: text, choices }) =>
            `complete -c kerncov -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}${choices.length > 0 ? ` -xa ${quoted(choices.join(' '))}` : ''} -d ${quoted(text)}`,
        ),
      ])
      .join('\n')
      .concat('\n'),
};

function quoted(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
