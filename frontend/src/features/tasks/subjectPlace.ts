import type { NotificationSubject } from '../../api/notifications';
import { initialView, writeView } from '../../state/viewState';

/** The page of the record a reminder or a notification is about; null while there is none for its sort. */
export function placeOf(subject: NotificationSubject, id: string): string | null {
  switch (subject) {
    case 'FACILITY':
      return `/map?${writeView({ ...initialView, selectedId: id })}`;
    case 'DOSSIER':
      return `/dossiers/${id}`;
    case 'HANDOVER':
      return `/handovers/${id}`;
    case 'CUSTODY_CASE':
      return null;
  }
}
