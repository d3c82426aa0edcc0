import { DossierQueue } from '../tasks/DossierQueue';
import { DossiersFrame } from './DossiersFrame';

/** Every open dossier, the one whose next step is most urgent first. */
export function QueuePage() {
  return (
    <DossiersFrame part="queue">
      <DossierQueue />
    </DossiersFrame>
  );
}
