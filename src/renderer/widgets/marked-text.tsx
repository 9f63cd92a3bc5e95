// A text and the places of matched characters → the text with those marked.

/** @param marks places in `text`, ascending */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly number[] }) {
  if (marks.length === 0) return text;
  const parts: { readonly at: number; readonly text: string; readonly marked: boolean }[] = [];
  let from = 0;
  for (let index = 0; index < marks.length; ) {
    const start = marks[index]!;
    let end = start + 1;
    while (++index < marks.length && marks[index] === end) end++;
    if (start > from) parts.push({ at: from, text: text.slice(from, start), marked: false });
    parts.push({ at: start, text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) parts.push({ at: from, text: text.slice(from), marked: false });
  return parts.map((part) => (part.marked ? <mark key={part.at}>{part.text}</mark> : part.text));
}
