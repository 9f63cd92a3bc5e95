// A file and a line → the user's editor, started and left alone.

import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { CallError } from '../../shared/api/contract';

/** How editors take a line, by the name of their program. */
const lineArguments: readonly {
  readonly program: RegExp;
  readonly args: (file: string, line: number) => string[];
}[] = [
  { program: /^(?:code|codium|code-insiders|cursor)$/, args: (file, line) => ['--goto', `${file}:${line}`] },
  { program: /^(?:subl|zed|hx|helix)$/, args: (file, line) => [`${file}:${line}`] },
  { program: /.*/, args: (file, line) => [`+${line}`, file] },
];

/** Opens `file` at `line` in `KERNCOV_EDITOR`, `VISUAL` or `EDITOR`. Throws `CallError` when none is set or starts. */
export function openInEditor(file: string, line: number, environment: NodeJS.ProcessEnv): Promise<void> {
  const command = environment.KERNCOV_EDITOR || environment.VISUAL || environment.EDITOR;
  if (!command) {
    throw new CallError(
      'unusable-input',
      'No editor is set: put its command into KERNCOV_EDITOR (for example "code").',
    );
  }
  const [program, ...fixed] = command.split(' ').filter((word) => word !== '');
  const style = lineArguments.find((one) => one.program.test(basename(program!)))!;
  return new Promise((resolve, reject) => {
    const child = spawn(program!, [...fixed, ...style.args(file, line)], { detached: true, stdio: 'ignore' });
    child.once('error', (error) => reject(new CallError('unusable-input', `${program}: ${error.message}`)));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
