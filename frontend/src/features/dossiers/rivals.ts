import type { DossierDetails } from '../../api/dossiers';

export type Rival = Pick<
  DossierDetails['items'][number]['facility']['openRequests'][number],
  'id' | 'number' | 'kind' | 'status' | 'submittedOn' | 'intendedUse' | 'areaNeededM2' | 'headcount' | 'appraisal'
> & { proposer: { name: string } };

type Contested = Pick<
  DossierDetails,
  'id' | 'number' | 'kind' | 'status' | 'submittedOn' | 'intendedUse' | 'areaNeededM2' | 'headcount' | 'appraisal'
> & {
  proposer: { name: string };
  items: { facility: { openRequests: Rival[] } }[];
  matches: (Pick<Rival, 'id' | 'number' | 'kind' | 'status' | 'submittedOn' | 'intendedUse' | 'areaNeededM2'> & {
    proposer: { name: string };
  })[];
};

/** The dossier itself, then every other open one about the same, each once: requests for the same, and the other side. */
export function rivalsOf(dossier: Contested): Rival[] {
  const all: Rival[] = [
    dossier,
    ...dossier.items.flatMap(({ facility }) => facility.openRequests),
    ...dossier.matches.map((match) => ({ ...match, headcount: null, appraisal: null })),
  ];
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}
