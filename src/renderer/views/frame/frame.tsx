// A session → the frame: header, side bar, editors, outline, panel and status line, each as large as the user left it.

import { type ReactNode, useState } from 'react';
import { Group, type LayoutChangedMeta, Panel, Separator } from 'react-resizable-panels';
import type { SessionInfo } from '../../../shared/api/contract';
import { beginWork } from '../../client/idle';
import { fileOfTab, useEditors } from '../../state/editors';
import { type Region, resizeRegion, useLayout } from '../../state/layout';
import { EditorGroup } from '../editors/editor-group';
import { Aside } from '../outline/aside';
import { BottomPanel } from './bottom-panel';
import './frame.css';
import { Header } from './header';
import { SideBar } from './side-bar';
import { StatusLine } from './status-line';

/** What is in a region scrolls by itself. */
const clipped = { overflow: 'hidden' } as const;

export function Frame({ info }: { readonly info: SessionInfo }) {
  const { sidebar, outline, panel } = useLayout();
  const hasOutline = useEditors((state) => fileOfTab(state.active) !== null) && outline.open;
  return (
    <div className="frame">
      <Header info={info} />
      <Group orientation="vertical" className="frame-rows" onLayoutChanged={noteSizes}>
        <Panel id="middle" className="region" style={clipped} minSize={160}>
          <Group orientation="horizontal" className="frame-columns" onLayoutChanged={noteSizes}>
            {sidebar.open && (
              <Side region="sidebar" size={sidebar.size} minSize={180}>
                <SideBar info={info} />
              </Side>
            )}
            {sidebar.open && <Separator className="separator" aria-label="Width of the side bar" />}
            <Panel id="editors" className="region" style={clipped} minSize={240}>
              <EditorGroup info={info} />
            </Panel>
            {hasOutline && <Separator className="separator" aria-label="Width of the outline" />}
            {hasOutline && (
              <Side region="outline" size={outline.size} minSize={160}>
                <Aside info={info} />
              </Side>
            )}
          </Group>
        </Panel>
        {panel.open && <Separator className="separator" aria-label="Height of the panel" />}
        {panel.open && (
          <Side region="panel" size={panel.size} minSize={80}>
            <BottomPanel info={info} />
          </Side>
        )}
      </Group>
      <StatusLine info={info} />
    </div>
  );
}

interface SideProps {
  readonly region: Region;
  readonly size: number;
  readonly minSize: number;
  readonly children: ReactNode;
}

/** A region beside the editors that keeps its size in pixels. */
function Side({ region, size, minSize, children }: SideProps) {
  // A default that changes while the user drags would take the separator out of their hand.
  const [initialSize] = useState(size);
  return (
    <Panel
      id={region}
      className="region"
      style={clipped}
      defaultSize={initialSize}
      minSize={minSize}
      maxSize="60%"
      groupResizeBehavior="preserve-pixel-size"
    >
      {children}
    </Panel>
  );
}

/** Notes what the user dragged; what follows from the window's size is not theirs. */
function noteSizes(_layout: unknown, { isUserInteraction }: LayoutChangedMeta): void {
  if (!isUserInteraction) return;
  const end = beginWork();
  // The layout is told before it is drawn.
  requestAnimationFrame(() => {
    for (const region of ['sidebar', 'outline', 'panel'] as const) {
      const box = document.getElementById(region)?.getBoundingClientRect();
      if (box) resizeRegion(region, region === 'panel' ? box.height : box.width);
    }
    end();
  });
}
