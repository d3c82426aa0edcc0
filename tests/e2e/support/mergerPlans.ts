import type { As } from './journey';

interface Unit {
  id: string;
  code: string;
  name: string;
  fullName: string;
  type: string;
}

interface Plan {
  id: string;
  version: number;
}

/** A plan that divides a commune between its two neighbours by a list which names nothing yet: everything is in doubt. */
export async function draftPlan(as: As, name: string): Promise<Plan> {
  const admin = await as('admin');
  const { units } = await admin.query<{ units: Unit[] }>(
    '{ units: administrativeUnits(provinceCode: "12") { id code name fullName type } }',
  );
  const unitNamed = (wanted: string) => {
    const found = units.find((unit) => unit.name === wanted);
    if (found === undefined) {
      throw new Error(`The demonstration province has no unit ${wanted}.`);
    }
    return found;
  };
  const divided = unitNamed('Khoen On');
  const kept = ['Mường Kim', 'Than Uyên'].map(unitNamed);
  return admin.give<Plan>('draftMergerPlan', 'mergerPlan', {
    effectiveOn: '2026-03-05',
    content: {
      name,
      legalAct: { kind: 'DECISION', number: '1/NQ-HĐND', date: '2026-03-02' },
      effectiveOn: '2026-04-01',
      undoUntil: '2027-12-31',
      units: kept.map(({ id, ...unit }) => ({ ...unit, continuesId: id })),
      lines: [
        {
          unitId: divided.id,
          kind: 'DIVIDED_BY_LIST',
          into: kept.map(({ code }) => ({ unitCode: code, facilityIds: [] })),
        },
        ...kept.map(({ id }) => ({ unitId: id, kind: 'UNCHANGED', into: [] })),
      ],
    },
  });
}
