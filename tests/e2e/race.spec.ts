import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { facilityByNumber, layBeforeProvince, type Dossier } from './support/cases';
import { journey } from './support/journey';
import type { Register } from './support/register';
import { sendTogether } from './support/sendTogether';
import { prepareStep, recorded } from './support/steps';

const number = 'CSND-2025-0072';
const rivals = [
  { account: 'commune', receiver: 'UBND xã Tả Lèng', decision: '101/QĐ-UBND' },
  { account: 'agency', receiver: 'Sở Giáo dục và Đào tạo', decision: '102/QĐ-UBND' },
] as const;

journey(
  'of two decisions on one building at the same moment one stands and the other is told of it',
  async ({ visit, as }) => {
    const facility = await facilityByNumber(await as('province'), number);
    const dossiers: Dossier[] = [];
    for (const { account } of rivals) {
      dossiers.push(await layBeforeProvince(as, facility, account));
    }

    const deciders = await Promise.all(rivals.map(() => visit('province')));
    const pages = deciders.map(({ page }) => page);
    const forms = await Promise.all(
      rivals.map(async ({ decision }, turn) => {
        await deciders[turn]?.open(`/dossiers/${dossiers[turn]?.id}`);
        return prepareStep(pages[turn] as Page, {
          title: 'Quyết định',
          submit: 'Ghi quyết định',
          choices: { 'Hình thức xử lý': 'Điều chuyển' },
          texts: { 'Ngày có hiệu lực': '16/03/2026' },
          paper: { number: decision, date: '16/03/2026' },
        });
      }),
    );
    await sendTogether(pages, 'DecideDossier');
    await Promise.all(forms.map((form) => form.send('Ghi quyết định')));

    const outcomes = await Promise.all(
      forms.map(async ({ problems }, turn) => {
        const done = recorded(pages[turn] as Page, 'Đã có quyết định');
        await problems.or(done).waitFor();
        return (await done.isVisible()) ? 'decided' : await problems.innerText();
      }),
    );
    await Promise.all(deciders.map((decider, turn) => decider.keepPicture(`race-${rivals[turn]?.account}`)));
    const winner = outcomes.indexOf('decided');
    const loser = 1 - winner;
    expect(outcomes[loser]).toContain(
      `đã được giao cho ${rivals[winner]?.receiver} theo Quyết định số ${rivals[winner]?.decision}`,
    );

    const register = await as('auditor');
    const statuses = await Promise.all(dossiers.map(({ id }) => statusOf(register, id)));
    expect(statuses[winner]).toBe('DECIDED');
    expect(statuses[loser]).toBe('FORWARDED');
  },
);

async function statusOf(register: Register, id: string): Promise<string> {
  const { dossier } = await register.query<{ dossier: { status: string } }>(
    'query($id: ID!) { dossier: dossierById(id: $id) { status } }',
    { id },
  );
  return dossier.status;
}
