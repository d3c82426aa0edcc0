import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { layBeforeProvince, type Facility } from './support/cases';
import { CommandForm } from './support/commandForm';
import { journey } from './support/journey';
import type { Register } from './support/register';
import { prepareStep, takeStep } from './support/steps';

interface Held extends Facility {
  holder: { id: string };
}

/** The last facility, by number, that the account's own organisation holds and about which nothing is going on. */
async function ownFacility(official: Register): Promise<Facility> {
  const { me, facilities } = await official.query<{
    me: { organisation: { id: string } };
    facilities: { nodes: Held[] };
  }>(`{
    me { organisation { id } }
    facilities(filter: { stages: [NONE], classifications: [RETAINED] }, order: [{ number: DESC }], first: 500) {
      nodes { id name holder { id } }
    }
  }`);
  const own = facilities.nodes.find(({ holder }) => holder.id === me.organisation.id);
  if (own === undefined) {
    throw new Error('The demonstration province has no facility that this organisation could offer.');
  }
  return own;
}

/** The last facility, by number, that nobody has asked for. */
async function unwantedFacility(planner: Register): Promise<Facility> {
  const { facilities } = await planner.query<{ facilities: { nodes: Facility[] } }>(
    '{ facilities(filter: { stages: [NONE], classifications: [SURPLUS] }, order: [{ number: DESC }], first: 1) { nodes { id name } } }',
  );
  const [last] = facilities.nodes;
  if (last === undefined) {
    throw new Error('The demonstration province has no surplus facility that nobody has asked for.');
  }
  return last;
}

journey(
  'a commune offers a building it no longer needs, and completes the dossier when asked to',
  { timeout: 180_000 },
  async ({ visit }) => {
    const official = await visit('commune');
    const { page } = official;
    const facility = await ownFacility(official.register);
    await official.open(`/facilities/${facility.id}`);
    await page.getByRole('button', { name: 'Đề nghị bàn giao' }).click();
    const form = new CommandForm(page, 'Đề nghị bàn giao cơ sở');
    await form.send('Gửi đề nghị');
    await form.problems.waitFor();
    await form.type('Vì sao không còn cần', 'Đã chuyển về trụ sở chung của xã.');
    await form.type('Ngày có hiệu lực', '02/03/2026');
    await form.cite({ number: '71/UBND-VP', date: '02/03/2026' });
    await official.keepPicture('returned-01-offer');
    expect(await findBarriers(page)).toEqual([]);
    await form.send('Gửi đề nghị');
    await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await page.getByRole('heading', { level: 1, name: /^Hồ sơ HS-/ }).waitFor();
    const dossier = new URL(page.url()).pathname;

    const finance = await visit('finance');
    await finance.open(dossier);
    await takeStep(
      finance.page,
      {
        title: 'Yêu cầu bổ sung',
        submit: 'Gửi yêu cầu bổ sung',
        texts: { 'Nội dung cần bổ sung': 'Thiếu sơ đồ mặt bằng.', 'Ngày có hiệu lực': '03/03/2026' },
      },
      'Yêu cầu bổ sung',
    );

    await official.open('/dossiers/own');
    await page.getByText('Thiếu sơ đồ mặt bằng.').first().waitFor();
    await official.keepPicture('returned-02-asked');
    expect(await findBarriers(page)).toEqual([]);
    await official.open(dossier);
    const supplement = await prepareStep(page, {
      title: 'Bổ sung hồ sơ',
      submit: 'Gửi bổ sung',
      texts: { 'Nội dung bổ sung': 'Gửi kèm sơ đồ mặt bằng.', 'Ngày có hiệu lực': '05/03/2026' },
      paper: { number: '72/UBND-VP', date: '05/03/2026' },
    });
    await supplement.send('Gửi bổ sung');
    await page
      .getByRole('status')
      .filter({ hasText: /chuyển sang: (Chờ tiếp nhận|Đã tiếp nhận)\./ })
      .waitFor();
    await page.getByText('Gửi kèm sơ đồ mặt bằng.').first().waitFor();
  },
);

journey(
  'a refusal is objected to and answered, and the request is sent again',
  { timeout: 240_000 },
  async ({ visit, as }) => {
    const facility = await unwantedFacility(await as('planner'));
    const { id } = await layBeforeProvince(as, facility, 'commune');
    const province = await visit('province');
    await province.open(`/dossiers/${id}`);
    await takeStep(
      province.page,
      { title: 'Từ chối', submit: 'Từ chối hồ sơ', texts: { 'Lý do': 'Cơ sở để dành cho trường học.' } },
      'Từ chối',
    );

    const official = await visit('commune');
    const { page } = official;
    await official.open(`/dossiers/${id}`);
    await page.getByText('Cơ sở để dành cho trường học.').first().waitFor();
    const objection = await prepareStep(page, {
      title: 'Phản đối kết quả',
      submit: 'Gửi phản đối',
      texts: { 'Nội dung': 'Xã không có trường học nào thiếu chỗ.' },
    });
    await objection.send('Gửi phản đối');
    await page.getByText('Đã ghi nhận: Phản đối kết quả.').waitFor();
    await official.keepPicture('returned-03-objection');
    expect(await findBarriers(page)).toEqual([]);

    const finance = await visit('finance');
    await finance.open(`/dossiers/${id}`);
    const answer = await prepareStep(finance.page, {
      title: 'Trả lời phản đối',
      submit: 'Gửi trả lời',
      choices: { 'Kết luận': 'Chấp nhận phản đối' },
      texts: { 'Nội dung': 'Đề nghị gửi lại hồ sơ.' },
    });
    await answer.send('Gửi trả lời');
    await finance.page.getByText('Đã ghi nhận: Trả lời phản đối.').waitFor();

    await page.reload();
    await page.getByText('Đề nghị gửi lại hồ sơ.').first().waitFor();
    await takeStep(
      page,
      {
        title: 'Gửi lại hồ sơ',
        submit: 'Gửi lại',
        texts: { 'Sự cần thiết': 'Xã cần chỗ làm việc cho ban chỉ huy quân sự.' },
        paper: { number: '73/UBND-VP', date: '12/03/2026' },
      },
      'Chờ tiếp nhận',
    );
    await official.keepPicture('returned-04-again');
    expect(await findBarriers(page)).toEqual([]);
  },
);
