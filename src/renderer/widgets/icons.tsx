// Icons that the icon library does not have, in its manner: 15 × 15, the text's colour.

export function BottomPanelIcon() {
  return (
    <svg width="15" height="15" viewBox="0 0 15 15" fill="none" aria-hidden="true">
      <path
        d="M2.5 2h10a.5.5 0 0 1 .5.5v10a.5.5 0 0 1-.5.5h-10a.5.5 0 0 1-.5-.5v-10a.5.5 0 0 1 .5-.5ZM2 9.5h11"
        stroke="currentColor"
      />
    </svg>
  );
}

export function RightPanelIcon() {
  return (
    <svg width="15" height="15" viewBox="0 0 15 15" fill="none" aria-hidden="true">
      <path
        d="M2.5 2h10a.5.5 0 0 1 .5.5v10a.5.5 0 0 1-.5.5h-10a.5.5 0 0 1-.5-.5v-10a.5.5 0 0 1 .5-.5ZM9.5 2v11"
        stroke="currentColor"
      />
    </svg>
  );
}

export function TreeIcon() {
  return (
    <svg width="15" height="15" viewBox="0 0 15 15" fill="none" aria-hidden="true">
      <path d="M2 3.5h5M5 7.5h8M5 11.5h8M3.5 4v7.5h1" stroke="currentColor" />
    </svg>
  );
}

export function CollapseIcon() {
  return (
    <svg width="15" height="15" viewBox="0 0 15 15" fill="none" aria-hidden="true">
      <path d="M4.5 4.5v-2h8v8h-2M2.5 4.5h8v8h-8zM4.5 8.5h4" stroke="currentColor" />
    </svg>
  );
}
