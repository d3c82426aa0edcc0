import type { As } from './journey';
import type { Account, Register } from './register';

export interface Dossier {
  id: string;
  version: number;
  number: string;
}

export interface Facility {
  id: string;
  name: string;
}

const fields = 'id version number';
export const paperOf = (kind: string, number: string, date: string) => ({
  effectiveOn: date,
  paper: { kind, number, date },
});

export async function facilityByNumber(register: Register, number: string): Promise<Facility> {
  const { facility } = await register.query<{ facility: Facility }>(
    'query($number: String!) { facility: facilityByNumber(number: $number) { id name } }',
    { number },
  );
  return facility;
}

/** A case from an organisation's request to the desk of the province. */
export async function layBeforeProvince(as: As, facility: Facility, proposer: Account): Promise<Dossier> {
  const official = await as(proposer);
  const finance = await as('finance');
  let dossier = await official.give<Dossier>(
    'submitRequest',
    'dossier',
    {
      facilityId: facility.id,
      intendedUse: 'HEADQUARTERS',
      justification: 'Cần chỗ làm việc sau sắp xếp.',
      ...paperOf('OFFICIAL_LETTER', '41/CV', '2026-03-02'),
    },
    fields,
  );
  const next = async (command: string, input: object) => {
    const based = { dossierId: dossier.id, expectedVersion: dossier.version };
    dossier = await finance.give<Dossier>(command, 'dossier', { ...based, ...input }, fields);
  };
  await next('acceptDossier', paperOf('RECEIPT_SLIP', '42/PTN', '2026-03-03'));
  await next('appraiseDossier', { conclusion: 'Phù hợp.', ...paperOf('APPRAISAL_REPORT', '43/BC', '2026-03-09') });
  await next('forwardDossier', paperOf('SUBMISSION', '44/TTr', '2026-03-11'));
  return dossier;
}

/** The first dossier, by number, of those in a status. */
export async function firstDossier(register: Register, status: string): Promise<Dossier> {
  const { dossiers } = await register.query<{ dossiers: { nodes: Dossier[] } }>(
    `query($where: DossierFilterInput!) {
      dossiers(where: $where, order: [{ number: ASC }], first: 1) { nodes { ${fields} } }
    }`,
    { where: { status: { eq: status }, kind: { eq: 'REQUEST' } } },
  );
  const [first] = dossiers.nodes;
  if (first === undefined) {
    throw new Error(`The demonstration province has no dossier with status ${status}.`);
  }
  return first;
}
