import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Colouring } from '../../shared/colouring';
import type { FacilityFilter } from '../../state/facilityFilter';
import { readView, writeView, type MapPosition, type ViewState } from '../../state/viewState';

export interface Workplace {
  view: ViewState;
  /** A step the back button takes back. */
  select: (facilityId: string | null) => void;
  filterBy: (change: Partial<FacilityFilter>) => void;
  /** Shows another day, without a step of its own: a slider goes over many. Null: today. */
  showDay: (day: string | null) => void;
  /** Shows an earlier day beside it; null: no longer. */
  compareWith: (day: string | null) => void;
  /** Draws the former communes over those of the day, or no longer. */
  showFormer: (withFormer: boolean) => void;
  /** Has the symbols tell something else. */
  colourBy: (colouring: Colouring) => void;
  /** Keeps the address where the map looks, without a step of its own. */
  moveTo: (position: MapPosition) => void;
}

/** The state of the map workplace, which is the address itself. */
export function useWorkplace(): Workplace {
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => readView(search), [search]);

  // The address is read at the moment of the change: the map reports moves long after a render.
  const change = useCallback(
    (next: (view: ViewState) => ViewState, replace: boolean) => {
      if (window.location.pathname !== '/map') {
        return;
      }
      const query = writeView(next(readView(window.location.search)));
      if (`?${query}` !== window.location.search) {
        navigate(query === '' ? '/map' : `/map?${query}`, { replace });
      }
    },
    [navigate],
  );

  return useMemo(
    () => ({
      view,
      select: (selectedId) => {
        change((current) => ({ ...current, selectedId }), false);
      },
      filterBy: (filter) => {
        change((current) => ({ ...current, filter: { ...current.filter, ...filter } }), false);
      },
      showDay: (date) => {
        change((current) => ({ ...current, date }), true);
      },
      compareWith: (before) => {
        change((current) => ({ ...current, before }), true);
      },
      showFormer: (withFormer) => {
        change((current) => ({ ...current, withFormer }), true);
      },
      colourBy: (colouring) => {
        change((current) => ({ ...current, colouring }), true);
      },
      moveTo: (position) => {
        change((current) => ({ ...current, position }), true);
      },
    }),
    [view, change],
  );
}
