import { expect } from 'vitest';
import { CommandForm } from './support/commandForm';
import { journey } from './support/journey';
import { MapWorkplace, shapeOf } from './support/mapWorkplace';
import { readOverview } from './support/overview';
import { signIn } from './support/signIn';
import { takeStep } from './support/steps';
import { momentOf, readTimeline, type TimelineFact } from './support/timeline';

const number = 'CSND-2025-0065';
const wholeCommune = '/map?commune=03405';

/** The paper each step rests on. Every step is recorded today, and took effect on the day of its paper. */
const papers = {
  request: { number: '21/UBND-VP', date: '05/01/2026' },
  receipt: { number: '07/PTN', date: '06/01/2026' },
  appraisal: { number: '15/BC-STC', date: '12/01/2026' },
  submission: { number: '33/TTr-STC', date: '14/01/2026' },
  decision: { number: '88/QĐ-UBND', date: '20/01/2026' },
  minutes: { number: '02/BB-TTPTQĐ', date: '28/01/2026' },
  confirmation: { number: '30/UBND-VP', date: '09/02/2026' },
};
const onTheDayOf = ({ date }: { date: string }) => ({ 'Ngày có hiệu lực': date });

const toldSteps: Pick<TimelineFact, 'actor' | 'effectiveOn' | 'paper'>[] = [
  {
    actor: 'commune · UBND xã Tả Lèng',
    effectiveOn: '09/02/2026',
    paper: 'Văn bản xác nhận số 30/UBND-VP ngày 09/02/2026',
  },
  {
    actor: 'landfund · Trung tâm Phát triển quỹ đất tỉnh',
    effectiveOn: '28/01/2026',
    paper: 'Biên bản bàn giao số 02/BB-TTPTQĐ ngày 28/01/2026',
  },
  {
    actor: 'province · UBND tỉnh Lai Châu',
    effectiveOn: '20/01/2026',
    paper: 'Quyết định số 88/QĐ-UBND ngày 20/01/2026',
  },
  { actor: 'finance · Sở Tài chính', effectiveOn: '14/01/2026', paper: 'Tờ trình số 33/TTr-STC ngày 14/01/2026' },
  {
    actor: 'finance · Sở Tài chính',
    effectiveOn: '12/01/2026',
    paper: 'Báo cáo thẩm định số 15/BC-STC ngày 12/01/2026',
  },
  { actor: 'finance · Sở Tài chính', effectiveOn: '06/01/2026', paper: 'Phiếu tiếp nhận số 07/PTN ngày 06/01/2026' },
  { actor: 'commune · UBND xã Tả Lèng', effectiveOn: '05/01/2026', paper: 'Công văn số 21/UBND-VP ngày 05/01/2026' },
];

journey('a surplus building goes from the request of a commune to its use', { timeout: 240_000 }, async ({ visit }) => {
  const beganAt = Date.now();
  const planner = await visit('planner');
  const plannersMap = new MapWorkplace(planner.page);
  const figuresBefore = await readOverview(planner.page);
  await planner.open(wholeCommune);
  await plannersMap.waitUntilDrawn();
  const surplusBefore = await plannersMap.countInLegend('Dôi dư, chưa bố trí');
  const handedOverBefore = await plannersMap.countInLegend('Đã bàn giao');

  const official = await visit(null);
  const map = new MapWorkplace(official.page);
  await official.open('/');
  await official.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  await official.keepPicture('journey-01-sign-in');
  await signIn(official.page, 'commune');
  await map.waitUntilDrawn();
  expect(new URL(official.page.url()).searchParams.get('commune')).toBe('03405');
  expect(await map.countInList()).toBeGreaterThan(20);
  await expect.poll(() => map.sumOfLegend()).toBe(await map.countInList());
  await official.keepPicture('journey-02-map-of-the-commune');

  await official.open('/map?classification=SURPLUS&commune=03405');
  await map.waitUntilDrawn();
  await expect.poll(() => map.countInList()).toBe(surplusBefore);
  await official.page.getByRole('searchbox').fill(number);
  await official.page.keyboard.press('Enter');
  await expect.poll(() => map.countInList()).toBe(1);
  await map.list.getByRole('option').click();
  const name = await map.record.getByRole('heading', { level: 2 }).innerText();
  await map.record.getByText('Dôi dư, chưa bố trí').waitFor();
  await official.keepPicture('journey-03-record');

  await official.page.getByRole('button', { name: 'Đề nghị tiếp nhận' }).click();
  const request = new CommandForm(official.page, 'Đề nghị tiếp nhận cơ sở');
  await request.choose('Mục đích sử dụng', 'Y tế');
  await request.type('Sự cần thiết', 'Trạm y tế xã mới cần chỗ làm việc cho 14 người sau sắp xếp.');
  await request.type('Diện tích cần', '450,50');
  await request.type('Ngày có hiệu lực', papers.request.date);
  await request.cite({ kind: 'Công văn', ...papers.request });
  await official.keepPicture('journey-04-request');
  await request.send('Gửi đề nghị');
  const dossier = await map.record.getByRole('status').getByRole('strong').innerText();
  await official.keepPicture('journey-05-request-sent');

  const finance = await visit('finance');
  await finance.open('/');
  await finance.page.getByRole('radio', { name: 'Chờ tiếp nhận' }).click();
  await finance.page.getByRole('link', { name: dossier }).waitFor();
  await finance.keepPicture('journey-06-dossiers');
  await finance.page.getByRole('link', { name: dossier }).click();
  await takeStep(
    finance.page,
    { title: 'Tiếp nhận hồ sơ', submit: 'Tiếp nhận', texts: onTheDayOf(papers.receipt), paper: papers.receipt },
    'Đã tiếp nhận',
  );
  await takeStep(
    finance.page,
    {
      title: 'Thẩm định',
      submit: 'Ghi kết luận thẩm định',
      texts: { 'Kết luận thẩm định': 'Phù hợp tiêu chuẩn, định mức.', ...onTheDayOf(papers.appraisal) },
      paper: papers.appraisal,
    },
    'Đã thẩm định, chờ trình',
  );
  await finance.keepPicture('journey-07-appraised');
  await takeStep(
    finance.page,
    { title: 'Trình UBND tỉnh', submit: 'Trình', texts: onTheDayOf(papers.submission), paper: papers.submission },
    'Đã trình UBND tỉnh',
  );

  const province = await visit('province');
  await province.open('/dossiers?status=FORWARDED');
  await province.page.getByRole('link', { name: dossier }).click();
  await takeStep(
    province.page,
    {
      title: 'Quyết định',
      submit: 'Ghi quyết định',
      choices: { 'Hình thức xử lý': 'Điều chuyển' },
      texts: onTheDayOf(papers.decision),
      paper: papers.decision,
    },
    'Đã có quyết định',
  );
  await province.keepPicture('journey-08-decided');

  const landFund = await visit('landfund');
  await landFund.open('/');
  await landFund.page.getByRole('radio', { name: 'Chờ bàn giao' }).click();
  await landFund.page.getByRole('link', { name }).waitFor();
  await landFund.keepPicture('journey-09-handovers');
  await landFund.page.getByRole('link', { name }).click();
  await takeStep(
    landFund.page,
    {
      title: 'Ghi biên bản bàn giao',
      submit: 'Ghi bàn giao',
      texts: { 'Chênh lệch so với sổ sách': 'Thiếu hai bộ bàn ghế.', ...onTheDayOf(papers.minutes) },
      paper: papers.minutes,
    },
    'Đã bàn giao',
  );
  await landFund.keepPicture('journey-10-handed-over');

  await official.open('/handovers?status=HANDED_OVER');
  await official.page.getByRole('link', { name }).click();
  await takeStep(
    official.page,
    {
      title: 'Xác nhận đưa vào sử dụng',
      submit: 'Xác nhận sử dụng',
      texts: onTheDayOf(papers.confirmation),
      paper: papers.confirmation,
    },
    'Đã đưa vào sử dụng',
  );
  await official.keepPicture('journey-11-in-use');

  expect(await readOverview(planner.page)).toEqual({
    ...figuresBefore,
    surplus: figuresBefore.surplus - 1,
    rearranged: figuresBefore.rearranged + 1,
  });
  await planner.keepPicture('journey-12-overview');
  expect(await readOverview(planner.page, '2026-01-19')).toEqual(figuresBefore);

  await planner.open(wholeCommune);
  await plannersMap.waitUntilDrawn();
  await expect.poll(() => plannersMap.countInLegend('Dôi dư, chưa bố trí')).toBe(surplusBefore - 1);
  expect(await plannersMap.countInLegend('Đã bàn giao')).toBe(handedOverBefore + 1);
  await planner.open(`${wholeCommune}&search=${number}`);
  await plannersMap.openRecord(name);
  const shape = await shapeOf(plannersMap.legendRow('Đã bàn giao'));
  expect(await shapeOf(plannersMap.row(name))).toEqual(expect.arrayContaining(shape));
  await planner.keepPicture('journey-13-record-in-use');

  const timeline = await readTimeline(plannersMap.record);
  const places = toldSteps.map((told) => timeline.findIndex((fact) => isSameStep(fact, told)));
  expect(places, JSON.stringify(timeline, null, 2)).not.toContain(-1);
  expect(places, 'newest first').toEqual(places.toSorted((left, right) => left - right));
  for (const place of places) {
    expect(momentOf(timeline[place]?.recordedAt ?? '').getTime()).toBeGreaterThan(beganAt - 60_000);
  }
});

function isSameStep(fact: TimelineFact, told: (typeof toldSteps)[number]): boolean {
  return fact.actor === told.actor && fact.effectiveOn === told.effectiveOn && fact.paper === told.paper;
}
