import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { findCutOff } from './support/cutOff';
import { prepareMinutes } from './support/handovers';
import { journey } from './support/journey';
import type { Register } from './support/register';
import { signIn } from './support/signIn';

interface Case {
  id: string;
  version: number;
  facility: { name: string };
  inspections: { finding: string; photos: { id: string }[] }[];
}

const caseFields = 'id version facility { name } inspections { finding photos { id } }';

/** What the browser says of a request that no connection carried. */
const offline = /ERR_INTERNET_DISCONNECTED/;

journey(
  'an inspection without a connection waits on the phone, survives closing the page, and reaches the register once',
  { timeout: 120_000 },
  async ({ visit, as }) => {
    const register = await as('landfund');
    const inspector = await visit('landfund', { on: 'phone' });
    const { page } = inspector;
    inspector.forgive(offline);
    await inspector.open('/site');
    const subject = await chooseCase(page, register);
    await inspector.keepPicture('site-01-lists');
    await readyWithoutConnection(page);

    await page.context().setOffline(true);
    await page.getByRole('link', { name: subject.facility.name, exact: true }).first().tap();
    await fillInInspection(page, 'Cửa sổ tầng 2 vỡ, đã che tạm.');
    await page.locator('input[type=file]').setInputFiles({
      name: 'cua-so.png',
      mimeType: 'image/png',
      buffer: await page.screenshot(),
    });
    await page.getByText('cua-so.png').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findCutOff(page)).toEqual([]);
    await inspector.keepPicture('site-02-inspection');
    await page.getByRole('button', { name: 'Giữ và gửi' }).tap();
    await page.getByText('Đã giữ trên máy này.').waitFor();
    await page.getByRole('link', { name: '1 bản ghi chờ gửi' }).waitFor();
    await inspector.keepPicture('site-03-waiting');
    expect(await findBarriers(page)).toEqual([]);
    expect(await findCutOff(page)).toEqual([]);

    // The browser is closed and opened again, still without a connection.
    await page.goto('about:blank');
    await inspector.open('/site');
    await page.getByRole('heading', { name: 'Chờ gửi (1)' }).waitFor();
    expect((await caseNow(register, subject.id)).version).toBe(subject.version);

    await page.context().setOffline(false);
    // A page that was opened without a connection may not be told when there is one: it asks from time to time.
    await page.getByRole('heading', { name: 'Chờ gửi (1)' }).waitFor({ state: 'hidden', timeout: 40_000 });
    const { inspections } = await caseNow(register, subject.id);
    const found = inspections.filter(({ finding }) => finding === 'Cửa sổ tầng 2 vỡ, đã che tạm.');
    expect(found).toHaveLength(1);
    expect(found[0]?.photos).toHaveLength(1);
  },
);

journey(
  'what changed meanwhile is shown side by side, and the inspector decides what becomes of the record',
  { timeout: 120_000 },
  async ({ visit, as }) => {
    const register = await as('landfund');
    const inspector = await visit('landfund', { on: 'phone', theme: 'dark' });
    const { page } = inspector;
    inspector.forgive(offline);
    await inspector.open('/site');
    const subject = await chooseCase(page, register);
    await readyWithoutConnection(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: subject.facility.name, exact: true }).first().tap();
    await fillInInspection(page, 'Mái dột ở phòng họp.');
    await page.getByRole('button', { name: 'Giữ và gửi' }).tap();
    await page.getByRole('heading', { name: 'Chờ gửi (1)' }).waitFor();

    const present = await caseNow(register, subject.id);
    await register.give('recordInspection', 'custodyCase', {
      caseId: subject.id,
      expectedVersion: present.version,
      inspector: 'Tổ bảo vệ',
      condition: 'DEGRADED',
      finding: 'Trần phòng họp thấm nước.',
    });
    await page.context().setOffline(false);
    await page.getByRole('link', { name: '1 bản ghi bị từ chối' }).waitFor();
    await page.getByRole('link', { name: subject.facility.name, exact: true }).first().tap();
    const sideBySide = page.getByRole('table', { name: 'Bản ghi của tôi và sổ hiện nay' });
    await sideBySide.getByRole('row', { name: /Mái dột ở phòng họp\..*Trần phòng họp thấm nước\./ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findCutOff(page)).toEqual([]);
    await inspector.keepPicture('site-04-conflict-390');
    await page.setViewportSize({ width: 1024, height: 768 });
    await inspector.keepPicture('site-04-conflict-1024');
    await page.setViewportSize({ width: 1440, height: 900 });
    await inspector.keepPicture('site-04-conflict-1440');
    await page.setViewportSize({ width: 390, height: 844 });

    await page.getByRole('button', { name: 'Bỏ bản ghi' }).tap();
    const question = page.getByRole('alertdialog', { name: 'Bỏ bản ghi này?' });
    await question.waitFor();
    await inspector.keepPicture('site-05-question');
    await question.getByRole('button', { name: 'Hủy' }).tap();

    await page.getByRole('button', { name: 'Vẫn gửi vào sổ hiện nay' }).tap();
    await page.getByText('Bản ghi này không còn trên máy').waitFor();
    expect((await caseNow(register, subject.id)).inspections.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(['Mái dột ở phòng họp.', 'Trần phòng họp thấm nước.']),
    );
  },
);

journey(
  'a record belongs to the account that typed it, and signing out says what becomes of it',
  async ({ visit, as }) => {
    const register = await as('landfund');
    const inspector = await visit('landfund');
    const { page } = inspector;
    inspector.forgive(offline);
    await inspector.open('/site');
    const subject = await chooseCase(page, register);
    await readyWithoutConnection(page);
    await holdBackCommands(page);
    await page.getByRole('link', { name: subject.facility.name, exact: true }).first().click();
    await fillInInspection(page, 'Khóa cổng đã thay.');
    await page.getByRole('button', { name: 'Giữ và gửi' }).click();
    await page.getByRole('link', { name: '1 bản ghi chờ gửi' }).waitFor();

    await page.getByRole('button', { name: 'Tài khoản' }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    const question = page.getByRole('alertdialog', { name: 'Còn 1 bản ghi chưa gửi' });
    await question.waitFor();
    await inspector.keepPicture('site-06-sign-out');
    await question.getByRole('button', { name: 'Vẫn đăng xuất' }).click();

    await signIn(page, 'commune');
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    await inspector.open('/site');
    await page.getByRole('heading', { name: /Bàn giao chờ xác nhận/ }).waitFor();
    expect(await page.getByRole('link', { name: /chờ gửi/ }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: /Chờ gửi/ }).count()).toBe(0);

    await inspector.register.signIn('landfund');
    await inspector.open('/site');
    await page.getByRole('link', { name: '1 bản ghi chờ gửi' }).waitFor();
  },
);

journey(
  'what was received is checked item by item without a connection',
  { timeout: 120_000 },
  async ({ visit, as }) => {
    const handover = await prepareMinutes(as);
    const receiver = await visit('commune', { on: 'phone' });
    const { page } = receiver;
    receiver.forgive(offline);
    await receiver.open('/site');
    await page.getByRole('link', { name: handover.facility.name, exact: true }).waitFor();
    await readyWithoutConnection(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: handover.facility.name, exact: true }).tap();
    const desks = page.getByRole('group', { name: '1. Bàn làm việc' });
    await desks.getByRole('textbox', { name: 'Thực nhận (cái)' }).fill('8');
    await desks.getByRole('textbox', { name: 'Ghi chú' }).fill('Hai bàn gãy chân');
    expect(await findBarriers(page)).toEqual([]);
    expect(await findCutOff(page)).toEqual([]);
    await receiver.keepPicture('site-07-receipt');
    await page.getByRole('button', { name: 'Giữ và gửi' }).tap();
    await page.getByRole('link', { name: '1 bản ghi chờ gửi' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Chờ gửi (1)' }).waitFor({ state: 'hidden' });

    const { handover: now } = await (
      await as('commune')
    ).query<{
      handover: { minutesStatus: string; detailedMinutes: { content: { items: { quantityReceived: number }[] } } };
    }>(
      'query($id: ID!) { handover: handoverById(id: $id) { minutesStatus detailedMinutes { content { items { quantityReceived } } } } }',
      { id: handover.id },
    );
    expect(now.detailedMinutes.content.items.map(({ quantityReceived }) => quantityReceived)).toEqual([8, 20]);
    expect(now.minutesStatus).toBe('AWAITING_GIVER');
  },
);

/** The first case on the page, as the register has it. */
async function chooseCase(page: Page, register: Register): Promise<Case> {
  const link = page.locator('a[href^="/site/inspections/"]').first();
  await link.waitFor();
  const id = ((await link.getAttribute('href')) ?? '').replace('/site/inspections/', '');
  return caseNow(register, decodeURIComponent(id));
}

async function caseNow(register: Register, id: string): Promise<Case> {
  const { found } = await register.query<{ found: Case }>(
    `query($id: ID!) { found: custodyCaseById(id: $id) { ${caseFields} } }`,
    { id },
  );
  return found;
}

/** Waits until the browser has what it needs to open the page without a connection. */
async function readyWithoutConnection(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const files = await (await caches.open('site pages')).keys();
        return files.some(({ url }) => new URL(url).pathname === '/') && files.length > 5;
      }),
    )
    .toBe(true);
}

async function fillInInspection(page: Page, finding: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Người kiểm tra' }).fill('Cán bộ Phòng Quản lý quỹ đất');
  await page.getByRole('button', { name: 'Hiện trạng' }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('textbox', { name: 'Kết quả kiểm tra' }).fill(finding);
}

/** The connection carries questions and no commands, as when a server is being replaced. */
async function holdBackCommands(page: Page): Promise<void> {
  await page.route('/graphql', async (route) => {
    if (route.request().postData()?.includes('mutation')) {
      await route.abort('internetdisconnected');
    } else {
      await route.continue();
    }
  });
}
