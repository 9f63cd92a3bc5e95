// A path in little room → its end stays readable, its beginning gives way.

/** Cuts at the beginning. The text keeps its order: only the overflow is at the left. */
export function StartText({ text, className = '' }: { readonly text: string; readonly className?: string }) {
  return (
    <span className={`start-text ${className}`} title={text}>
      <bdi>{text}</bdi>
    </span>
  );
}
