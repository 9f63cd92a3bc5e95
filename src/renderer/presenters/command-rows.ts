// Commands and what was typed → the palette's rows, best first.

export interface CommandLike {
  readonly id: string;
  readonly title: string;
}

/** Commands whose title has all words; those that begin a title or a word come first, then the shorter title. */
export function matchCommands<C extends CommandLike>(commands: readonly C[], typed: string): C[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...commands];
  return commands
    .flatMap((command) => {
      const title = command.title.toLowerCase();
      let rank = 0;
      for (const word of words) {
        const at = title.indexOf(word);
        if (at < 0) return [];
        rank += at === 0 ? 0 : title[at - 1] === ' ' ? 1 : 2;
      }
      return [{ command, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.command.title.length - b.command.title.length)
    .map(({ command }) => command);
}
