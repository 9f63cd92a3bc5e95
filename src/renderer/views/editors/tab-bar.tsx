// The open tabs. Arrows move between them, the middle button and Delete close them, a double click keeps a preview.

import { Cross2Icon } from '@radix-ui/react-icons';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { tabNames } from '../../presenters/paths';
import { closeTab, fileOfTab, keepTab, showTab, stepTab, type TabId, useEditors } from '../../state/editors';
import { afterPaint } from '../../widgets/after-paint';
import { commandLabel } from '../../widgets/icon-button';
import { fixedTabs } from './fixed-tabs';

export function TabBar() {
  const tabs = useEditors((state) => state.tabs);
  const active = useEditors((state) => state.active);
  const preview = useEditors((state) => state.preview);
  const names = useMemo(() => namesOf(tabs), [tabs]);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Scrolling asks for a layout of the page.
    return afterPaint(() => {
      bar.current
        ?.querySelector('[aria-selected="true"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }, [active, tabs]);
  if (tabs.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent, tab: TabId): void => {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      stepTab(event.key === 'ArrowLeft' ? -1 : 1);
      requestAnimationFrame(() => bar.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
    } else if (event.key === 'Delete') closeTab(tab);
    else return;
    event.preventDefault();
  };

  return (
    <div className="tab-bar" role="tablist" aria-label="Open files" ref={bar}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          className="tab"
          data-preview={tab === preview}
          aria-selected={tab === active}
          aria-controls={tab === active ? 'editor-view' : undefined}
          aria-keyshortcuts="Delete"
          tabIndex={tab === active ? 0 : -1}
          title={fileOfTab(tab) ?? undefined}
          onClick={() => showTab(tab)}
          onDoubleClick={() => keepTab(tab)}
          onAuxClick={(event) => event.button === 1 && closeTab(tab)}
          onKeyDown={(event) => onKeyDown(event, tab)}
        >
          <TabIcon tab={tab} />
          <span>{names.get(tab)}</span>
          <TabClose tab={tab} />
        </button>
      ))}
    </div>
  );
}

function TabIcon({ tab }: { readonly tab: TabId }) {
  const fixed = fixedTabs.get(tab);
  return fixed ? <fixed.Icon /> : null;
}

/** For the pointer only: a tab list holds nothing but tabs, and the keyboard has Delete and a command. */
function TabClose({ tab }: { readonly tab: TabId }) {
  return (
    <span
      className="tab-close"
      aria-hidden="true"
      title={commandLabel('closeTab')}
      onClick={(event) => {
        event.stopPropagation();
        closeTab(tab);
      }}
    >
      <Cross2Icon />
    </span>
  );
}

function namesOf(tabs: readonly TabId[]): Map<TabId, string> {
  const sources = tabs.flatMap((tab) => {
    const file = fileOfTab(tab);
    return file === null ? [] : [{ tab, file }];
  });
  const names = tabNames(sources.map(({ file }) => file));
  return new Map<TabId, string>([
    ...[...fixedTabs].map(([tab, { title }]): [TabId, string] => [tab, title]),
    ...sources.map(({ tab }, index): [TabId, string] => [tab, names[index]!]),
  ]);
}
