import { layBeforeProvince, paperOf, type Facility } from './cases';
import type { As } from './journey';
import type { Register } from './register';

interface Handover {
  id: string;
  version: number;
  facility: { name: string };
}

/** What waits to be handed over after the province has just given a facility to the commune. */
export async function awaitedHandover(as: As): Promise<Handover> {
  const landFund = await as('landfund');
  const facility = await freeFacility(landFund);
  const dossier = await layBeforeProvince(as, facility, 'commune');
  await (
    await as('province')
  ).give('decideDossier', 'dossier', {
    dossierId: dossier.id,
    expectedVersion: dossier.version,
    legalForm: 'TRANSFER',
    ...paperOf('DECISION', `${dossier.number}/QĐ`, '2026-03-12'),
  });
  const { handovers } = await landFund.query<{ handovers: { nodes: Handover[] } }>(
    `query($where: HandoverFilterInput!) {
      handovers(where: $where, first: 1) { nodes { id version facility { name } } }
    }`,
    { where: { decisionNumber: { eq: `${dossier.number}/QĐ` } } },
  );
  const [awaited] = handovers.nodes;
  if (awaited === undefined) {
    throw new Error(`No handover waits after the decision on ${dossier.number}.`);
  }
  return awaited;
}

/** Minutes of ten desks and twenty chairs for such a facility, drawn up by the land fund's officer. */
export async function prepareMinutes(as: As): Promise<Handover> {
  const awaited = await awaitedHandover(as);
  const landFund = await as('landfund');
  const item = { kind: 'EQUIPMENT', unit: 'cái', condition: 'tốt' };
  await landFund.give('prepareHandover', 'handover', {
    handoverId: awaited.id,
    expectedVersion: awaited.version,
    place: 'Tại trụ sở',
    parties: [
      { side: 'GIVER', name: 'Bên giao', position: 'Giám đốc' },
      { side: 'RECEIVER', name: 'Bên nhận', position: 'Chủ tịch' },
    ],
    items: [
      { ...item, description: 'Bàn làm việc', quantityByBook: 10 },
      { ...item, description: 'Ghế', quantityByBook: 20 },
    ],
  });
  return awaited;
}

/** The last by number of those that nobody has asked for: other tests name theirs, or take the first. */
async function freeFacility(register: Register): Promise<Facility> {
  const { facilities } = await register.query<{ facilities: { nodes: (Facility & { number: string })[] } }>(
    '{ facilities(filter: { classifications: [SURPLUS], stages: [NONE] }, first: 200) { nodes { id name number } } }',
  );
  const last = facilities.nodes.toSorted((one, other) => one.number.localeCompare(other.number)).at(-1);
  if (last === undefined) {
    throw new Error('The demonstration province has no surplus facility that nobody has asked for.');
  }
  return last;
}
