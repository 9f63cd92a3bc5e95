// The order of the outline's functions.

import { create } from 'zustand';
import type { OutlineSort } from '../presenters/outline';

export interface OutlineOrder {
  readonly sort: OutlineSort;
  /** The order is turned round. */
  readonly reverse: boolean;
}

export const defaultOutlineOrder: OutlineOrder = { sort: 'place', reverse: false };

export const useOutlineOrder = create<OutlineOrder>()(() => defaultOutlineOrder);

/** Sorts by a column; again, the other way round. */
export function sortOutline(sort: OutlineSort): void {
  useOutlineOrder.setState((order) => ({ sort, reverse: order.sort === sort && !order.reverse }));
}
