// The path rules of the snapshot that is open or failed to → a text to edit; then it is opened again with them.

import { useId, useState } from 'react';
import { readRules } from '../presenters/path-rules';
import { openWithRules } from '../state/opening';
import { closeOverlay } from '../state/overlay';

export function PathRulesEditor({ rules }: { readonly rules: readonly string[] }) {
  const [text, setText] = useState(() => rules.join('\n'));
  const [problem, setProblem] = useState('');
  const id = useId();
  const open = (): void => {
    const typed = readRules(text);
    if ('problem' in typed) setProblem(typed.problem);
    else openWithRules(typed.rules);
  };
  return (
    <form
      className="rules-form"
      data-testid="path-rules"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <p className="notice-text" id={`${id}-what`}>
        Where directories of the build machine are here, one FROM=TO a line, such as
        /build/linux-6.1=~/linux-6.1. The longest FROM that fits decides.
      </p>
      <textarea
        className="rules-text"
        aria-label="Path rules"
        aria-describedby={`${id}-what ${id}-problem`}
        aria-invalid={problem !== ''}
        rows={5}
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the only thing to do here
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem('');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) open();
        }}
      />
      <p className="rules-problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <div className="notice-actions">
        <button type="button" className="button" onClick={closeOverlay}>
          Cancel
        </button>
        <button type="submit" className="button button-primary">
          Open again
        </button>
      </div>
    </form>
  );
}
