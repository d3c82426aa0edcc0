import { describe, expect, it } from 'vitest';
import type { CaseAtSite, ReceiptAtSite, ReceiptItem } from '../../api/siteWork';
import type { SiteRecord } from '../../state/device/database';
import { startTestTexts } from '../../testing/texts';
import i18next from 'i18next';
import { canSendAnyway, compareWithRegister } from './comparison';
import { inspectionInput, receiptForm, receiptInput, uncheckedItems, valuesThatFit } from './siteForms';

await startTestTexts();
const { t } = i18next;

const desks: ReceiptItem = {
  number: 1,
  description: 'Bàn làm việc',
  unit: 'cái',
  quantityByBook: 10,
  quantityReceived: null,
  condition: 'tốt',
  note: null,
  isAccepted: false,
};
const chairs: ReceiptItem = { ...desks, number: 2, description: 'Ghế', quantityByBook: 20.5 };

const facility = { number: 'CSND-2025-0001', name: 'Trụ sở cũ', commune: { fullName: 'xã Tả Lèng' } };

function handover(items: ReceiptItem[], allowedCommands: ReceiptAtSite['allowedCommands'] = ['ACCEPT_HANDOVER_ITEMS']) {
  return {
    id: 'H',
    version: 7,
    status: 'AWAITED',
    minutesStatus: 'PREPARED',
    partName: null,
    allowedCommands,
    facility,
    giver: { name: 'Sở Tài chính' },
    receiver: { name: 'UBND xã Tả Lèng' },
    detailedMinutes: { content: { items } },
  } satisfies ReceiptAtSite;
}

const stale = { code: 'STALE_VERSION', message: 'Đã có người thay đổi.', field: null };

function receipt(refusals: SiteRecord['refusals']): SiteRecord {
  return {
    id: 'R',
    account: 'commune',
    kind: 'RECEIPT',
    subject: { id: 'H', version: 4, title: 'Trụ sở cũ', place: '' },
    items: [desks, chairs].map(({ number, description, unit }) => ({ number, description, unit })),
    values: {
      'items.1.quantityReceived': '8',
      'items.1.condition': 'gãy chân',
      'items.1.note': '',
      'items.2.quantityReceived': '20,5',
      'items.2.condition': '',
      'items.2.note': '',
      effectiveOn: '02/03/2026',
    },
    photos: [],
    recordedAt: '2026-03-02T03:00:00Z',
    idempotencyKey: 'K',
    refusals,
  };
}

const inspection: SiteRecord = {
  ...receipt([]),
  kind: 'INSPECTION',
  items: [],
  values: {
    inspector: 'Cán bộ',
    condition: 'FAIR',
    finding: 'Dột mái',
    nextDueOn: '1/6/2026',
    effectiveOn: '2/3/2026',
  },
};

describe('what is typed on site', () => {
  it('begins with the quantities of the minutes, item by item', () => {
    const form = receiptForm(t, [desks, chairs], {});
    expect(form.initial).toMatchObject({ 'items.1.quantityReceived': '10', 'items.2.quantityReceived': '20,5' });
    expect(form.fields.map(({ group }) => group)).toEqual([
      ...Array<string>(3).fill('1. Bàn làm việc'),
      ...Array<string>(3).fill('2. Ghế'),
      undefined,
    ]);
  });

  it('is sent as figures and days against the version it was recorded on', () => {
    expect(receiptInput(receipt([]))).toEqual({
      idempotencyKey: 'K',
      handoverId: 'H',
      expectedVersion: 4,
      items: [
        { number: 1, quantityReceived: 8, condition: 'gãy chân', note: null },
        { number: 2, quantityReceived: 20.5, condition: null, note: null },
      ],
      effectiveOn: '2026-03-02',
    });
    expect(inspectionInput(inspection, ['P'])).toMatchObject({
      caseId: 'H',
      condition: 'FAIR',
      photoIds: ['P'],
      nextDueOn: '2026-06-01',
      effectiveOn: '2026-03-02',
    });
  });

  it('asks only for items that nobody has checked', () => {
    expect(uncheckedItems(handover([desks, { ...chairs, isAccepted: true }]))).toEqual([desks]);
  });

  it('keeps nothing for a line that the minutes call otherwise by now', () => {
    const values = valuesThatFit(receipt([stale]), [{ ...desks, description: 'Bàn họp' }, chairs]);
    expect(Object.keys(values)).toEqual([
      'items.2.quantityReceived',
      'items.2.condition',
      'items.2.note',
      'effectiveOn',
    ]);
  });
});

describe('a record the register did not take', () => {
  it('can be sent against the present state when only the state stood in its way', () => {
    expect(canSendAnyway(receipt([stale]), { kind: 'RECEIPT', subject: handover([desks, chairs]) })).toBe(true);
  });

  it.each([
    ['another rule refused it', [stale, { ...stale, code: 'DATE_IN_FUTURE' }], handover([desks, chairs])],
    ['an item is gone', [stale], handover([desks])],
    ['an item was checked meanwhile', [stale], handover([desks, { ...chairs, isAccepted: true }])],
    ['the step is no longer allowed', [stale], handover([desks, chairs], [])],
    ['it cannot be seen', [stale], null],
  ])('cannot be sent as it is when %s', (_, refusals, subject) => {
    expect(canSendAnyway(receipt(refusals), { kind: 'RECEIPT', subject })).toBe(false);
  });

  it('stands beside what the register says of each item now', () => {
    const now = handover([{ ...desks, quantityReceived: 9, isAccepted: true }]);
    expect(compareWithRegister(t, receipt([stale]), { kind: 'RECEIPT', subject: now })).toEqual([
      { label: 'Trạng thái', recorded: null, now: 'Chờ bàn giao' },
      { label: '1. Bàn làm việc', recorded: '8 cái · gãy chân', now: '9 cái · đã xác nhận · tốt' },
      { label: '2. Ghế', recorded: '20,5 cái', now: 'Biên bản đã lập lại, không còn mục này' },
    ]);
  });

  it('stands beside the latest inspection, whatever the order they came in', () => {
    const custody: CaseAtSite = {
      id: 'C',
      version: 3,
      partName: null,
      status: 'KEPT',
      condition: 'GOOD',
      nextInspectionDueOn: '2026-05-01',
      allowedCommands: ['RECORD_INSPECTION'],
      facility,
      inspections: ['2026-03-01', '2026-01-05'].map((inspectedOn) => ({
        inspectionId: inspectedOn,
        inspectedOn,
        inspector: 'Tổ bảo vệ',
        condition: 'GOOD',
        finding: `Kiểm tra ${inspectedOn}`,
        nextDueOn: null,
      })),
    };
    const lines = compareWithRegister(t, inspection, { kind: 'INSPECTION', subject: custody });
    expect(lines).toContainEqual({ label: 'Kết quả kiểm tra', recorded: 'Dột mái', now: 'Kiểm tra 2026-03-01' });
    expect(lines).toContainEqual({ label: 'Ngày kiểm tra', recorded: '02/03/2026', now: '01/03/2026' });
  });
});
