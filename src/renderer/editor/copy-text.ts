// Text → the clipboard, also where a page may not use the clipboard's own interface.

export function copyText(text: string): void {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) copyBySelection(text);
  else clipboard.writeText(text).catch(() => copyBySelection(text));
}

function copyBySelection(text: string): void {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  // Beside what has the focus: a card or dialog closes when the focus leaves it.
  const home = before === document.body ? null : before?.parentElement;
  (home ?? document.body).append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
}
