// A text → a button that copies it and says that it did.

import { CheckIcon, CopyIcon } from '@radix-ui/react-icons';
import { useEffect, useState } from 'react';
import { copyText } from '../editor/copy-text';

export interface CopyButtonProps {
  readonly text: string;
  /** What is copied, as in "Copy the recipe". */
  readonly what: string;
  /** Written beside the icon; the icon alone when left out. */
  readonly title?: string;
}

/** Milliseconds for which it says so. */
const saidTime = 1600;

export function CopyButton({ text, what, title }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), saidTime);
    return () => clearTimeout(timer);
  }, [copied]);
  const label = copied ? 'Copied' : `Copy ${what}`;
  return (
    <button
      type="button"
      className={title === undefined ? 'icon-button' : 'button copy-button'}
      aria-label={label}
      aria-live="polite"
      title={label}
      onClick={() => {
        copyText(text);
        setCopied(true);
      }}
    >
      {copied ? <CheckIcon /> : <CopyIcon />}
      {title !== undefined && (copied ? 'Copied' : title)}
    </button>
  );
}
