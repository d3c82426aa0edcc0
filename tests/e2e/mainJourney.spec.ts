import { expect } from 'vitest';
import { CommandForm } from './support/commandForm';
import { journey } from './support/journey';
import { MapWorkplace, shapeOf } from './support/mapWorkplace';
import { readOverview } from './support/overview';
import { signIn } from './support/signIn';
import { takeStep } from './support/steps';
import { momentOf, readTimeline, type TimelineFact } from './support/timeline';
import type { Visitor } from './support/visitor';

const number = 'CSND-2025-0065';
const commune = '/map?commune=03405';

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
const dayBeforeDecision = '2026-01-19';

/** What the facility's timeline says of it afterwards, newest first. */
const told: Pick<TimelineFact, 'actor' | 'effectiveOn' | 'paper'>[] = [
  ['commune · UBND xã Tả Lèng', '09/02/2026', 'Văn bản xác nhận số 30/UBND-VP ngày 09/02/2026'],
  ['landfund · Trung tâm Phát triển quỹ đất tỉnh', '28/01/2026', 'Biên bản bàn giao số 02/BB-TTPTQĐ ngày 28/01/2026'],
  ['province · UBND tỉnh Lai Châu', '20/01/2026', 'Quyết định số 88/QĐ-UBND ngày 20/01/2026'],
  ['finance · Sở Tài chính', '14/01/2026', 'Tờ trình số 33/TTr-STC ngày 14/01/2026'],
  ['finance · Sở Tài chính', '12/01/2026', 'Báo cáo thẩm định số 15/BC-STC ngày 12/01/2026'],
  ['finance · Sở Tài chính', '06/01/2026', 'Phiếu tiếp nhận số 07/PTN ngày 06/01/2026'],
  ['commune · UBND xã Tả Lèng', '05/01/2026', 'Công văn số 21/UBND-VP ngày 05/01/2026'],
].map(([actor = '', effectiveOn = '', paper = '']) => ({ actor, effectiveOn, paper }));

journey('a surplus building goes from the request of a commune to its use', { timeout: 240_000 }, async ({ visit }) => {
  const beganAt = Date.now();
  const planner = await visit('planner');
  const figuresBefore = await readOverview(planner.page);
  const figuresOfTheDayBefore = await readOverview(planner.page, dayBeforeDecision);
  const countsBefore = await countOnMap(planner);

  const official = await visit(null);
  await findOwnCommune(official);
  const name = await openSurplusFacility(official, countsBefore.surplus);
  const dossier = await requestFacility(official);
  await handleAtFinance(await visit('finance'), dossier);
  await decide(await visit('province'), dossier);
  await recordMinutes(await visit('landfund'), name);
  await confirmUse(official, name);

  const { surplus, rearranged } = figuresBefore;
  expect(await readOverview(planner.page)).toEqual({
    ...figuresBefore,
    surplus: surplus - 1,
    rearranged: rearranged + 1,
  });
  await planner.keepPicture('journey-12-overview');
  expect(await readOverview(planner.page, dayBeforeDecision)).toEqual(figuresOfTheDayBefore);
  expect(await countOnMap(planner)).toEqual({
    surplus: countsBefore.surplus - 1,
    handedOver: countsBefore.handedOver + 1,
  });
  await checkRecord(planner, name, beganAt);
});

async function countOnMap({ page }: Visitor): Promise<{ surplus: number; handedOver: number }> {
  const map = new MapWorkplace(page);
  await page.goto(commune);
  await map.waitUntilDrawn();
  await expect.poll(() => map.sumOfLegend()).toBe(await map.countInList());
  return {
    surplus: await map.countInLegend('Dôi dư, chưa bố trí'),
    handedOver: await map.countInLegend('Đã bàn giao'),
  };
}

/** Signing in leads a commune official to the own tasks, and from there to the map of the own commune. */
async function findOwnCommune(official: Visitor): Promise<void> {
  const map = new MapWorkplace(official.page);
  await official.open('/');
  await official.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  await official.keepPicture('journey-01-sign-in');
  await signIn(official.page, 'commune');
  await official.page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  await official.page.getByRole('link', { name: 'Xã Tả Lèng trên bản đồ' }).click();
  await map.waitUntilDrawn();

  expect(new URL(official.page.url()).searchParams.get('commune')).toBe('03405');
  expect(await map.countInList()).toBeGreaterThan(20);
  await expect.poll(() => map.sumOfLegend()).toBe(await map.countInList());
  await official.page.getByText('ranh giới minh họa').waitFor();
  await official.keepPicture('journey-02-map-of-the-commune');
}

/** Finds the facility by its number among the surplus ones; answers with its name. */
async function openSurplusFacility(official: Visitor, surplus: number): Promise<string> {
  const { page } = official;
  const map = new MapWorkplace(page);
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByRole('button', { name: 'Phân loại' }).click();
  await page.getByRole('option', { name: 'Dôi dư', exact: true }).click();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect.poll(() => map.countInList()).toBe(surplus);

  await page.getByRole('searchbox').fill(number);
  await page.keyboard.press('Enter');
  await expect.poll(() => map.countInList()).toBe(1);
  await map.list.getByRole('option').click();
  await map.record.getByText('Dôi dư, chưa bố trí').waitFor();
  await map.waitUntilDrawn();
  await official.keepPicture('journey-03-record');
  return map.record.getByRole('heading', { level: 2 }).innerText();
}

/** Answers with the number of the dossier. */
async function requestFacility(official: Visitor): Promise<string> {
  const { page } = official;
  await page.getByRole('button', { name: 'Đề nghị tiếp nhận' }).click();
  const form = new CommandForm(page, 'Đề nghị tiếp nhận cơ sở');
  await form.choose('Mục đích sử dụng', 'Y tế');
  await form.type('Sự cần thiết', 'Trạm y tế xã mới cần chỗ làm việc cho 14 người sau sắp xếp.');
  await form.type('Diện tích cần', '450,50');
  await form.type('Ngày có hiệu lực', papers.request.date);
  await form.cite({ kind: 'Công văn', ...papers.request });
  await official.keepPicture('journey-04-request');
  await form.send('Gửi đề nghị');
  const dossier = await new MapWorkplace(page).record.getByRole('status').getByRole('strong').innerText();
  await official.keepPicture('journey-05-request-sent');
  return dossier;
}

async function handleAtFinance(finance: Visitor, dossier: string): Promise<void> {
  const { page } = finance;
  await finance.open('/dossiers/all');
  await page.getByRole('radio', { name: 'Chờ tiếp nhận' }).click();
  await page.getByRole('link', { name: dossier }).waitFor();
  await finance.keepPicture('journey-06-dossiers');
  await page.getByRole('link', { name: dossier }).click();
  await takeStep(
    page,
    { title: 'Tiếp nhận hồ sơ', submit: 'Tiếp nhận', texts: onTheDayOf(papers.receipt), paper: papers.receipt },
    'Đã tiếp nhận',
  );
  await takeStep(
    page,
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
    page,
    { title: 'Trình UBND tỉnh', submit: 'Trình', texts: onTheDayOf(papers.submission), paper: papers.submission },
    'Đã trình UBND tỉnh',
  );
}

async function decide(province: Visitor, dossier: string): Promise<void> {
  await province.open('/dossiers/all?status=FORWARDED');
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
}

async function recordMinutes(landFund: Visitor, name: string): Promise<void> {
  const { page } = landFund;
  await landFund.open('/handovers');
  await page.getByRole('radio', { name: 'Chờ bàn giao' }).click();
  await page.getByRole('link', { name }).waitFor();
  await landFund.keepPicture('journey-09-handovers');
  await page.getByRole('link', { name }).click();
  await takeStep(
    page,
    {
      title: 'Ghi biên bản bàn giao',
      submit: 'Ghi bàn giao',
      texts: { 'Chênh lệch so với sổ sách': 'Thiếu hai bộ bàn ghế.', ...onTheDayOf(papers.minutes) },
      paper: papers.minutes,
    },
    'Đã bàn giao',
  );
  await landFund.keepPicture('journey-10-handed-over');
}

async function confirmUse(official: Visitor, name: string): Promise<void> {
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
}

/** List, legend and record show the new state by the same shape, and the timeline tells how it came about. */
async function checkRecord(planner: Visitor, name: string, beganAt: number): Promise<void> {
  const map = new MapWorkplace(planner.page);
  await planner.open(`${commune}&search=${number}`);
  await map.openRecord(name);
  await map.waitUntilDrawn();
  await planner.keepPicture('journey-13-record-in-use');
  const shape = await shapeOf(map.legendRow('Đã bàn giao'));
  expect(await shapeOf(map.row(name))).toEqual(shape);
  expect(await shapeOf(map.record.locator('header'))).toEqual(shape);

  const timeline = await readTimeline(map.record);
  const places = told.map((step) =>
    timeline.findIndex(
      ({ actor, effectiveOn, paper }) =>
        actor === step.actor && effectiveOn === step.effectiveOn && paper === step.paper,
    ),
  );
  expect(places, JSON.stringify(timeline, null, 2)).not.toContain(-1);
  expect(places, 'newest first').toEqual(places.toSorted((left, right) => left - right));
  for (const place of places) {
    expect(momentOf(timeline[place]?.recordedAt ?? '').getTime()).toBeGreaterThan(beganAt - 60_000);
  }
}

function onTheDayOf({ date }: { date: string }): Record<string, string> {
  return { 'Ngày có hiệu lực': date };
}
