// A recipe → the text that is copied: a shell script, with all that is not a command in comments.

import type { ErrorPathRow, Recipe } from '../../shared/api/error-paths';
import { type CauseOf, causeText, placeText } from './error-path-words';

/** The whole recipe. Ends in a line feed, so that a pasted last command runs. */
export function recipeText(
  recipe: Recipe,
  region: CauseOf & Pick<ErrorPathRow, 'file' | 'startLine' | 'function'>,
): string {
  const lines = [
    `# ${recipe.title}`,
    `# ${placeText(region)}, ${region.function}(): ${causeText(region)}`,
    ...recipe.missing.map(({ option, why }) => `# needs ${option}: ${why}`),
  ];
  for (const { text, commands } of recipe.steps) {
    lines.push('', ...text.split('\n').map((line) => `# ${line}`), ...commands);
  }
  return `${lines.join('\n')}\n`;
}
