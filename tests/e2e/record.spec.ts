import { expect } from 'vitest';
import { facilityByNumber } from './support/cases';
import { CommandForm } from './support/commandForm';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { readNumber } from './support/mapWorkplace';
import { writePdf } from './support/pdf';
import { readTimeline } from './support/timeline';

const number = 'CSND-2025-0754';

journey(
  'the record tells the whole life of a facility, by when it was so and by when it was known',
  async ({ visit }) => {
    const auditor = await visit('auditor');
    const { page } = auditor;
    await auditor.open(`/map?search=${number}`);
    await page.getByRole('listbox', { name: 'Danh sách cơ sở' }).getByRole('option').first().click();
    await page.getByRole('link', { name: 'Mở toàn bộ hồ sơ cơ sở' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tân Uyên' }).waitFor();
    await auditor.keepPicture('record-01-overview');

    await page.getByRole('link', { name: 'Dòng đời' }).click();
    const timeline = page.getByRole('region', { name: 'Dòng đời' });
    const facts = await readTimeline(timeline);
    expect(facts.length).toBe(readNumber(await timeline.getByRole('status').innerText()));
    const days = facts.map(({ effectiveOn }) => effectiveOn.split('/').toReversed().join('-'));
    expect(days, 'newest first').toEqual(days.toSorted().toReversed());

    await timeline.getByRole('radio', { name: 'Hồ sơ', exact: true }).click();
    const ofDossiers = await readTimeline(timeline);
    expect(ofDossiers.length).toBeGreaterThan(0);
    expect(ofDossiers.every(({ summary }) => summary.includes('HS-'))).toBe(true);
    await auditor.keepPicture('record-02-timeline');

    await timeline.getByRole('radio', { name: 'Tất cả', exact: true }).click();
    await timeline.getByText('nội dung thay đổi').last().click();
    const registered = await timeline.locator('details[open]').getByRole('listitem').allInnerTexts();
    expect(registered).toContain('diện tích đất: từ chưa ghi thành 6.210,00 m²');
    await auditor.keepPicture('record-02-timeline-changes');
    const bundle = page.waitForEvent('download');
    await timeline.getByRole('link', { name: 'Lấy bộ hồ sơ thanh tra' }).click();
    expect((await bundle).suggestedFilename()).toBe(`audit-${number}.zip`);

    await page.goBack();
    await page.getByRole('heading', { name: 'Đối chiếu và nguồn gốc' }).waitFor();
  },
);

journey('the uses of the land add up to its area, and every building is there', async ({ visit, as }) => {
  const planner = await visit('planner');
  const { page } = planner;
  const { id } = await facilityByNumber(await as('planner'), number);
  await planner.open(`/facilities/${id}?tab=property`);
  const use = page.getByRole('table', { name: 'Hiện trạng sử dụng đất' });
  await use.waitFor();
  const shares = await use.locator('tbody td:last-child').allInnerTexts();
  expect(shares).toEqual(['100%']);
  expect(await use.locator('tfoot td').first().innerText()).toBe('6.210,00 m²');
  expect(await page.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(['Nhà A', 'Nhà B']);
  await planner.keepPicture('record-03-property');
});

journey('a paper a dossier lacks is uploaded where it is missing, and is there afterwards', async ({ visit, as }) => {
  const finance = await visit('finance');
  const { page } = finance;
  const { id } = await facilityByNumber(await as('finance'), number);
  await finance.open(`/facilities/${id}?tab=papers`);
  const line = page.getByRole('listitem').filter({ hasText: 'Phiếu tiếp nhận hồ sơ' });
  await line.getByText('Thiếu:').waitFor();
  await line.getByRole('button', { name: 'Đính kèm' }).click();

  const form = new CommandForm(page, 'Đính kèm: Phiếu tiếp nhận hồ sơ');
  await form.cite({ number: '50/CV-STC', date: '21/10/2025' });
  await form.send('Tải lên và đính kèm');
  await form.problems.getByText('Chọn tệp cần đính kèm').waitFor();
  await finance.keepPicture('record-04-no-file');
  await form.root.locator('input[type=file]').setInputFiles({
    name: 'Phiếu tiếp nhận.pdf',
    mimeType: 'application/pdf',
    buffer: writePdf('Phiếu tiếp nhận'),
  });
  await form.send('Tải lên và đính kèm');

  await page.getByText('Đã đính kèm “Phiếu tiếp nhận hồ sơ”.').waitFor();
  await line.getByText('Đã có:').waitFor();
  await finance.keepPicture('record-05-attached');
  const address = (await line.getByRole('link').getAttribute('href')) ?? '';
  const kept = await page.request.get(address);
  expect(kept.headers()['content-type']).toBe('application/pdf');
});

for (const tab of ['property', 'papers', 'cases', 'timeline']) {
  journey(`the part “${tab}” of a record fits a phone`, async ({ visit, as }) => {
    const commune = await visit('finance', { on: 'phone' });
    const { id } = await facilityByNumber(await as('finance'), number);
    await commune.open(`/facilities/${id}?tab=${tab}`);
    await commune.page.getByRole('heading', { level: 2 }).first().waitFor();
    await commune.keepPicture(`phone-record-${tab}`);
    expect(await findCutOff(commune.page)).toEqual([]);
  });
}
