import type { DossierDetails } from '../../api/dossiers';

export const dossierSteps = [
  'submitted',
  'accepted',
  'appraised',
  'forwarded',
  'decided',
  'handedOver',
  'inUse',
] as const;

export type DossierStep = (typeof dossierSteps)[number];

export interface StepStanding {
  step: DossierStep;
  /** ISO day it was reached, where it is recorded. */
  reachedOn: string | null;
  standing: 'done' | 'now' | 'later';
}

type Progressing = Pick<DossierDetails, 'status' | 'submittedOn' | 'acceptedOn' | 'decidedOn'> & {
  facilities: {
    assignment: { handover: { status: string; handedOverOn: string | null; inUseSince: string | null } | null } | null;
  }[];
};

/** Index of the last step that lies behind a dossier in each status. */
const lastDone: Record<DossierDetails['status'], number> = {
  DRAFT: -1,
  SUBMITTED: 0,
  SUPPLEMENT_ASKED: 0,
  ACCEPTED: 1,
  UNDER_APPRAISAL: 1,
  GATHERING_OPINIONS: 1,
  APPRAISED: 2,
  FORWARDED: 3,
  DECIDED: 4,
  REFUSED: 0,
  WITHDRAWN: 0,
  DISCARDED: -1,
};

/** How far a dossier has come, from being sent to the facility being in use; a closed one waits for nothing. */
export function progressOf(dossier: Progressing): StepStanding[] {
  const handovers = dossier.facilities.flatMap(({ assignment }) => assignment?.handover ?? []);
  const isEach = (statuses: string[]) =>
    dossier.status === 'DECIDED' && handovers.length > 0 && handovers.every(({ status }) => statuses.includes(status));
  const handedOver = isEach(['HANDED_OVER', 'IN_USE']) ? 1 : 0;
  const inUse = isEach(['IN_USE']) ? 1 : 0;
  const done = lastDone[dossier.status] + handedOver + inUse;
  const isClosed = dossier.status === 'REFUSED' || dossier.status === 'WITHDRAWN' || dossier.status === 'DISCARDED';
  const reached: Partial<Record<DossierStep, string | null>> = {
    submitted: dossier.submittedOn,
    accepted: dossier.acceptedOn,
    decided: dossier.decidedOn,
    handedOver: latest(handovers.map(({ handedOverOn }) => handedOverOn)),
    inUse: latest(handovers.map(({ inUseSince }) => inUseSince)),
  };
  return dossierSteps.map((step, index) => ({
    step,
    reachedOn: index <= done ? (reached[step] ?? null) : null,
    standing: index <= done ? 'done' : index === done + 1 && !isClosed ? 'now' : 'later',
  }));
}

function latest(days: (string | null)[]): string | null {
  return days.reduce((last, day) => (day !== null && day > (last ?? '') ? day : last), null);
}
