// Calls and blocks of a function → whether it is among those that are asked for.

import type { FunctionRow, FunctionState } from '../../shared/api/contract';

export function isInState(
  { calls, blocks, blocksExecuted }: Pick<FunctionRow, 'calls' | 'blocks' | 'blocksExecuted'>,
  state: FunctionState,
): boolean {
  switch (state) {
    case 'any':
      return true;
    case 'ran':
      return calls > 0;
    case 'partly ran':
      return calls > 0 && blocksExecuted < blocks;
    case 'never ran':
      return calls === 0;
  }
}
