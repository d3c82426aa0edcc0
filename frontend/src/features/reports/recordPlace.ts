import type { RecordReference } from '../../api/reports';

const folders: Record<string, string> = { Facility: 'facilities', Dossier: 'dossiers', Handover: 'handovers' };

/** The page of a record; null when there is none for its kind. */
export function placeOfRecord({ noun, id }: Pick<RecordReference, 'noun' | 'id'>): string | null {
  const folder = folders[noun];
  return folder === undefined ? null : `/${folder}/${id}`;
}
