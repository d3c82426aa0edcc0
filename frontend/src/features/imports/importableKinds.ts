import type { Account } from '../../api/account';
import { importKinds, type ImportKind } from '../../api/imports';

/** What an account may bring in; boundaries are the administrator's. */
export function importableKinds(commands: Account['commands']): ImportKind[] {
  return importKinds.filter((kind) =>
    commands.includes(kind === 'FACILITIES' ? 'IMPORT_FACILITIES' : 'IMPORT_BOUNDARIES'),
  );
}
