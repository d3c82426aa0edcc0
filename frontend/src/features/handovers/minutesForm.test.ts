import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { HandoverWithMinutes } from '../../api/handoverMinutes';
import { startTestTexts } from '../../testing/texts';
import { findProblems, readForm, type FormValues } from '../commands/form';
import { minutesForm, minutesOf, readMinutes } from './minutesForm';

await startTestTexts();
const { t } = i18next;

const item = {
  number: 1,
  kind: 'BUILDING',
  description: 'Nhà làm việc 2 tầng',
  unit: 'm²',
  quantityByBook: 1276.2,
  quantityReceived: null,
  condition: null,
  note: null,
  originalCost: 7597500000,
  residualValue: null,
  isAccepted: false,
  isDifferent: false,
} as const;

const awaited: HandoverWithMinutes = {
  id: 'H',
  version: 3,
  allowedCommands: ['PREPARE_HANDOVER'],
  facility: { name: 'Trụ sở cũ' },
  giver: { name: 'Trung tâm' },
  receiver: { name: 'UBND xã' },
  suggestedItems: [item],
  detailedMinutes: null,
};

const people: FormValues = {
  place: 'Tại trụ sở',
  'GIVER.1.name': 'Lò Văn Một',
  'GIVER.1.position': 'Giám đốc',
  'RECEIVER.1.name': 'Vàng Thị Hai',
  'RECEIVER.1.position': 'Chủ tịch',
};

const problemsOf = (values: FormValues, size = minutesOf(awaited).size) => [
  ...findProblems(minutesForm(t, size, {}, values).fields, null, values).keys(),
];

describe('the form of the minutes', () => {
  it('begins with what the register knows of the facility', () => {
    const { initial, size } = minutesOf(awaited);
    expect(initial['item.1.quantityByBook']).toBe('1.276,2');
    expect(initial['item.1.originalCost']).toBe('7.597.500.000');
    expect(initial['copies']).toBe('4');
    expect(size).toEqual({ GIVER: 1, RECEIVER: 1, item: 1, meter: 0, key: 0, paper: 0 });
  });

  it('asks for a place and somebody of either side, and for the rest of what was begun', () => {
    const { initial, size } = minutesOf(awaited);
    expect(problemsOf(initial)).toEqual([
      'place',
      'GIVER.1.name',
      'GIVER.1.position',
      'RECEIVER.1.name',
      'RECEIVER.1.position',
    ]);
    const begun = { ...initial, ...people, 'key.1.description': 'Cổng chính', 'meter.1.kind': 'WATER' };
    expect(problemsOf(begun, { ...size, key: 1, meter: 1 })).toEqual(['key.1.count']);
  });

  it('reads what was typed and leaves out what was not begun', () => {
    const { initial, size } = minutesOf(awaited);
    const values = {
      ...initial,
      ...people,
      'item.1.condition': 'Mái dột',
      'paper.1.title': 'Giấy chứng nhận quyền sử dụng đất',
      'paper.1.date': '12/5/2009',
      'paper.1.pages': '4',
      'paper.1.isOriginal': 'true',
    };
    expect(readMinutes(readForm(values), { ...size, item: 3, meter: 2, paper: 1 })).toEqual({
      place: 'Tại trụ sở',
      effectiveOn: null,
      heldAt: null,
      copies: 4,
      isProvisional: false,
      note: null,
      parties: [
        { side: 'GIVER', name: 'Lò Văn Một', position: 'Giám đốc' },
        { side: 'RECEIVER', name: 'Vàng Thị Hai', position: 'Chủ tịch' },
      ],
      items: [
        {
          kind: 'BUILDING',
          description: 'Nhà làm việc 2 tầng',
          unit: 'm²',
          quantityByBook: 1276.2,
          condition: 'Mái dột',
          note: null,
          originalCost: 7597500000,
          residualValue: null,
        },
      ],
      meters: [],
      keys: [],
      papers: [
        { title: 'Giấy chứng nhận quyền sử dụng đất', number: null, date: '2009-05-12', pages: 4, isOriginal: true },
      ],
    });
  });

  it('begins again with what was drawn up before', () => {
    const { initial, size } = minutesOf(awaited);
    const content = readMinutes(readForm({ ...initial, ...people }), size);
    const drawnUp: HandoverWithMinutes = {
      ...awaited,
      suggestedItems: [],
      detailedMinutes: {
        status: 'PREPARED',
        giverSignature: null,
        receiverSignature: null,
        content: {
          isProvisional: false,
          place: content.place,
          heldAt: null,
          copies: 2,
          note: null,
          parties: [...content.parties],
          items: [item],
          meters: [],
          keys: [],
          papers: [],
          photos: [],
        },
      },
    };
    const again = minutesOf(drawnUp);
    expect(readMinutes(readForm(again.initial), again.size)).toEqual({ ...content, copies: 2 });
  });
});
