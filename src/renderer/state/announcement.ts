// A few words about what a command did where that cannot be seen: shown in the status line for a while, and spoken.

import { create } from 'zustand';

/** Milliseconds that the words stay. */
const shownTime = 5000;

export const useAnnouncement = create<{ readonly text: string }>()(() => ({ text: '' }));

let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(text: string): void {
  clearTimeout(timer);
  useAnnouncement.setState({ text });
  timer = setTimeout(() => useAnnouncement.setState({ text: '' }), shownTime);
}
