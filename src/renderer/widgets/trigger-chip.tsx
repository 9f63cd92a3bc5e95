// A trigger → its letter on its colour. The word stands beside it, or in the label of what holds it.

import type { Trigger } from '../../shared/api/error-paths';
import { triggerWords } from '../presenters/error-path-words';
import { triggerPaint } from '../presenters/trigger-colours';
import './error-mark.css';

export function TriggerChip({ trigger }: { readonly trigger: Trigger }) {
  const { fill, ink } = triggerPaint(trigger);
  return (
    <span className="trigger-chip" style={{ background: fill, color: ink }} aria-hidden="true">
      {triggerWords[trigger].letter}
    </span>
  );
}
