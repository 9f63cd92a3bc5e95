// A session → the frame: header, side bar, editors, outline, panel and status line, each as large as the user left it.

import { type ReactNode, useCallback } from 'react';
import { Group, Panel, type PanelSize, Separator } from 'react-resizable-panels';
import type { SessionInfo } from '../../../shared/api/contract';
import { fileOfTab, useEditors } from '../../state/editors';
import { type Region, resizeRegion, useLayout } from '../../state/layout';
import { EditorGroup } from '../editors/editor-group';
import { Outline } from '../outline/outline';
import { Problems } from '../problems/problems';
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
      <Group orientation="vertical" className="frame-rows">
        <Panel id="middle" className="region" style={clipped} minSize={160}>
          <Group orientation="horizontal" className="frame-columns">
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
                <Outline info={info} />
              </Side>
            )}
          </Group>
        </Panel>
        {panel.open && <Separator className="separator" aria-label="Height of the panel" />}
        {panel.open && (
          <Side region="panel" size={panel.size} minSize={80}>
            <Problems info={info} />
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
  const onResize = useCallback(
    ({ inPixels }: PanelSize, _id: unknown, before: PanelSize | undefined) => {
      if (before) resizeRegion(region, inPixels);
    },
    [region],
  );
  return (
    <Panel
      id={region}
      className="region"
      style={clipped}
      defaultSize={size}
      minSize={minSize}
      maxSize="60%"
      groupResizeBehavior="preserve-pixel-size"
      onResize={onResize}
    >
      {children}
    </Panel>
  );
}
