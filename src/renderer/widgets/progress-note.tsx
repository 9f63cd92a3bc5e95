// How far some search is → a line of its own, with Cancel.

import './progress-note.css';

export interface ProgressNoteProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** The same in words. */
  readonly text: string;
  onCancel(): void;
}

export function ProgressNote({ label, done, total, text, onCancel }: ProgressNoteProps) {
  return (
    <div className="progress-note">
      <progress aria-label={label} max={Math.max(total, 1)} value={done} />
      <span className="truncate">{text}</span>
      <button type="button" className="link-button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
