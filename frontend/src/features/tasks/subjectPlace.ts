import type { NotificationSubject } from '../../api/notifications';

/** The page of the record a reminder or a notification is about; null while there is none for its sort. */
export function placeOf(subject: NotificationSubject, id: string): string | null {
  switch (subject) {
    case 'FACILITY':
      return `/facilities/${id}`;
    case 'DOSSIER':
      return `/dossiers/${id}`;
    case 'HANDOVER':
      return `/handovers/${id}`;
    case 'CUSTODY_CASE':
      return '/land-fund/custody';
    case 'DECISION':
    case 'TEMPORARY_HANDOVER':
    case 'HOUSING_NEED':
    case 'HOUSING_SITE':
    case 'HOUSING_APPLICATION':
    case 'OFFICE':
      return null;
  }
}
