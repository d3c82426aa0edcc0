import type { DossierProgress } from '../../api/dossiers';

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
  /** ISO day by which it is to be reached, while that is ahead. */
  dueOn: string | null;
  standing: 'done' | 'now' | 'later';
}

type Progressing = Pick<DossierProgress, 'status' | 'submittedOn' | 'acceptedOn' | 'decidedOn'> & {
  nextStepClock: { kind: string; dueOn: string | null } | null;
  timeline: Pick<DossierProgress['timeline'][number], 'kind' | 'effectiveOn'>[];
  facilities: {
    assignment: {
      handover: {
        status: string;
        handOverBy: string | null;
        handedOverOn: string | null;
        inUseSince: string | null;
      } | null;
    } | null;
  }[];
};

/** Index of the last step that lies behind a dossier in each status. */
const lastDone: Record<DossierProgress['status'], number> = {
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

/** The step that ends each clock. */
const stepOfClock: Partial<Record<string, DossierStep>> = {
  ACCEPT_DOSSIER: 'accepted',
  APPRAISE_DOSSIER: 'appraised',
  DECIDE_TRANSFER: 'decided',
  DECIDE_RECOVERY: 'decided',
  DECIDE_SALE: 'decided',
};

/** How far a dossier has come, from being sent to the facility being in use; a closed one waits for nothing. */
export function progressOf(dossier: Progressing): StepStanding[] {
  const { status, nextStepClock, timeline } = dossier;
  const handovers = dossier.facilities.flatMap(({ assignment }) => assignment?.handover ?? []);
  const isEach = (statuses: string[]) =>
    status === 'DECIDED' && handovers.length > 0 && handovers.every((each) => statuses.includes(each.status));
  const handedOver = isEach(['HANDED_OVER', 'IN_USE']) ? 1 : 0;
  const inUse = isEach(['IN_USE']) ? 1 : 0;
  const done = lastDone[status] + handedOver + inUse;
  const isClosed = status === 'REFUSED' || status === 'WITHDRAWN' || status === 'DISCARDED';
  // Newest first: a dossier that went back and forth has the day of the last time.
  const dayOf = (kind: string) => timeline.find((fact) => fact.kind === kind)?.effectiveOn ?? null;
  const reached: Record<DossierStep, string | null> = {
    submitted: dossier.submittedOn,
    accepted: dossier.acceptedOn,
    appraised: dayOf('DOSSIER_APPRAISED'),
    forwarded: dayOf('DOSSIER_FORWARDED'),
    decided: dossier.decidedOn,
    handedOver: latest(handovers.map(({ handedOverOn }) => handedOverOn)),
    inUse: latest(handovers.map(({ inUseSince }) => inUseSince)),
  };
  const due: Partial<Record<DossierStep, string | null>> = {
    ...(nextStepClock && { [stepOfClock[nextStepClock.kind] ?? '']: nextStepClock.dueOn }),
    ...(status === 'DECIDED' && { handedOver: latest(handovers.map(({ handOverBy }) => handOverBy)) }),
  };
  return dossierSteps.map((step, index) => ({
    step,
    reachedOn: index <= done ? reached[step] : null,
    dueOn: index <= done || isClosed ? null : (due[step] ?? null),
    standing: index <= done ? 'done' : index === done + 1 && !isClosed ? 'now' : 'later',
  }));
}

function latest(days: (string | null)[]): string | null {
  return days.reduce((last, day) => (day !== null && day > (last ?? '') ? day : last), null);
}
