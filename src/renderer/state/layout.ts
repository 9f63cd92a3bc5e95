// Which regions are open and how large they are. Remembered over restarts.

import { create } from 'zustand';

export const activities = ['files', 'functions', 'search'] as const;
export type Activity = (typeof activities)[number];

/** What the panel below the editors can show. */
export const panelViewIds = ['errorPaths', 'neverFailed', 'problems'] as const;
export type PanelView = (typeof panelViewIds)[number];

/** What can be shown beside the editors. */
export const asides = ['outline', 'ladder'] as const;
export type Aside = (typeof asides)[number];

export type Region = 'sidebar' | 'outline' | 'panel';

interface RegionLayout {
  readonly open: boolean;
  /** Width, or height of the panel, in pixels. */
  readonly size: number;
}

export interface Layout extends Readonly<Record<Region, RegionLayout>> {
  readonly activity: Activity;
  readonly panelView: PanelView;
  readonly aside: Aside;
}

export const defaultLayout: Layout = {
  sidebar: { open: true, size: 340 },
  outline: { open: true, size: 310 },
  panel: { open: false, size: 300 },
  activity: 'files',
  panelView: 'errorPaths',
  aside: 'outline',
};

export const useLayout = create<Layout>()(() => defaultLayout);

export function toggleRegion(region: Region, open?: boolean): void {
  useLayout.setState((layout) => ({ [region]: { ...layout[region], open: open ?? !layout[region].open } }));
}

export function resizeRegion(region: Region, size: number): void {
  if (size < 1) return;
  useLayout.setState((layout) =>
    Math.abs(layout[region].size - size) < 1
      ? layout
      : { [region]: { ...layout[region], size: Math.round(size) } },
  );
}

export function showActivity(activity: Activity): void {
  useLayout.setState({ activity });
  toggleRegion('sidebar', true);
}

export function showPanelView(panelView: PanelView): void {
  useLayout.setState({ panelView });
  toggleRegion('panel', true);
}

export function showAside(aside: Aside): void {
  useLayout.setState({ aside });
  toggleRegion('outline', true);
}
