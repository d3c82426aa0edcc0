import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { facilityByNumber } from './support/cases';
import { findCutOff } from './support/cutOff';
import { journey, type As } from './support/journey';
import { walkByKeyboard } from './support/keyboardWalk';
import { awaitedHandover, prepareMinutes } from './support/handovers';
import { draftPlan } from './support/mergerPlans';
import type { Account } from './support/register';
import { routesOfTheRouter } from './support/routes';

/** By whom each address is walked, and for one with a variable part, how a place there is found. */
const walked: Record<string, { by: Account; place?: (as: As) => Promise<string> }> = {
  '/': { by: 'commune' },
  '/tasks': { by: 'finance' },
  '/inbox': { by: 'commune' },
  '/account': { by: 'commune' },
  '/map': { by: 'planner' },
  '/atlas': { by: 'planner' },
  '/facilities': { by: 'planner' },
  '/facilities/:id': {
    by: 'finance',
    place: async (as) => (await facilityByNumber(await as('finance'), 'CSND-2025-0754')).id,
  },
  '/land-fund': { by: 'landfund' },
  '/land-fund/facilities/:id': { by: 'landfund', place: wantedFacility },
  '/land-fund/requests/:id': { by: 'landfund', place: wantingRequest },
  '/land-fund/proposal': { by: 'landfund' },
  '/land-fund/custody': { by: 'landfund' },
  '/land-fund/papers': { by: 'landfund' },
  '/dossiers': { by: 'agency' },
  '/dossiers/queue': { by: 'finance' },
  '/dossiers/own': { by: 'commune' },
  '/dossiers/all': { by: 'planner' },
  '/dossiers/decide': { by: 'province' },
  '/dossiers/delegations': { by: 'province' },
  '/dossiers/:id': { by: 'finance', place: firstOf('dossiers') },
  '/handovers': { by: 'landfund' },
  '/handovers/:id': { by: 'landfund', place: firstOf('handovers') },
  '/handovers/:id/minutes': { by: 'landfund', place: async (as) => (await awaitedHandover(as)).id },
  '/site': { by: 'landfund' },
  '/site/inspections/:id': { by: 'landfund', place: caseToInspect },
  '/site/receipts/:id': { by: 'commune', place: minutesToCheck },
  // Kept on a device that has nothing: what such an address says then.
  '/site/records/:id': { by: 'commune', place: () => Promise.resolve('none') },
  '/overview': { by: 'auditor' },
  '/reports': { by: 'planner' },
  '/reports/changes': { by: 'auditor' },
  '/reports/weekly': { by: 'finance' },
  '/reports/frozen': { by: 'finance' },
  '/reports/frozen/:id': { by: 'finance', place: frozenReport },
  '/reports/records': { by: 'planner' },
  '/imports': { by: 'landfund' },
  '/imports/new': { by: 'landfund' },
  '/imports/:id': { by: 'landfund', place: checkedImport },
  '/audit': { by: 'auditor' },
  '/admin': { by: 'admin' },
  '/admin/mergers/new': { by: 'admin' },
  '/admin/mergers/:id/revise': {
    by: 'admin',
    place: async (as) => (await draftPlan(as, 'Sắp xếp để sửa khi đi qua')).id,
  },
  '/admin/mergers/:id': { by: 'admin', place: async (as) => (await draftPlan(as, 'Sắp xếp để đi qua')).id },
  '/admin/organisations': { by: 'admin' },
  '/admin/organisations/:id': { by: 'admin', place: firstListed('organisations') },
  '/admin/units': { by: 'admin' },
  '/admin/accounts': { by: 'admin' },
  '/admin/accounts/:id': { by: 'admin', place: firstListed('accounts') },
  '/admin/rules': { by: 'province' },
};

const wanted = 'CSND-2025-0036';

async function wantedFacility(as: As): Promise<string> {
  return (await facilityByNumber(await as('landfund'), wanted)).id;
}

async function wantingRequest(as: As): Promise<string> {
  const landFund = await as('landfund');
  const { facilityMatching } = await landFund.query<{
    facilityMatching: { candidates: { fit: { request: { dossier: { id: string } } } }[] };
  }>(
    'query($facilityId: ID!) { facilityMatching(facilityId: $facilityId) { candidates { fit { request { dossier { id } } } } } }',
    {
      facilityId: await wantedFacility(as),
    },
  );
  return facilityMatching.candidates[0]?.fit.request.dossier.id ?? '';
}

function firstOf(connection: 'dossiers' | 'handovers') {
  return async (as: As): Promise<string> => {
    const finance = await as('finance');
    const { found } = await finance.query<{ found: { nodes: { id: string }[] } }>(
      `{ found: ${connection}(first: 1) { nodes { id } } }`,
    );
    return found.nodes[0]?.id ?? '';
  };
}

function firstListed(list: 'organisations' | 'accounts') {
  return async (as: As): Promise<string> => {
    const { found } = await (await as('admin')).query<{ found: { id: string }[] }>(`{ found: ${list} { id } }`);
    return found[0]?.id ?? '';
  };
}

/** An import of one row, of which the commune does not exist: its page shows the reason. */
async function checkedImport(as: As): Promise<string> {
  const landFund = await as('landfund');
  const fileId = await landFund.handIn(
    'FACILITIES',
    'danh-muc.csv',
    'Mã cơ sở;Tên cơ sở;Loại cơ sở;Mã xã\r\nDQ-1;Trạm y tế;trạm y tế;99999',
  );
  const { id } = await landFund.give<{ id: string }>('startImport', 'importRun', { kind: 'FACILITIES', fileId }, 'id');
  return id;
}

async function caseToInspect(as: As): Promise<string> {
  const { cases } = await (
    await as('landfund')
  ).query<{ cases: { nodes: { id: string; allowedCommands: string[] }[] } }>(
    '{ cases: custodyCases(where: { isOpen: { eq: true } }, first: 20) { nodes { id allowedCommands } } }',
  );
  return cases.nodes.find(({ allowedCommands }) => allowedCommands.includes('RECORD_INSPECTION'))?.id ?? '';
}

async function minutesToCheck(as: As): Promise<string> {
  return (await prepareMinutes(as)).id;
}

async function frozenReport(as: As): Promise<string> {
  const finance = await as('finance');
  const { id } = await finance.give<{ id: string }>(
    'freezeReport',
    'reportSnapshot',
    {
      code: 'PROGRESS_BY_COMMUNE',
      provinceCode: '12',
      note: 'Để đi qua',
      effectiveAt: '2025-10-14',
    },
    'id',
  );
  return id;
}

const looks = [
  { name: 'light', theme: 'light', size: { width: 1440, height: 900 } },
  { name: 'dark', theme: 'dark', size: { width: 1024, height: 768 } },
  // What a screen of 1440 pixels shows at 200 %.
  { name: 'zoomed', theme: 'light', size: { width: 720, height: 450 } },
  { name: 'phone', theme: 'dark', size: { width: 390, height: 844 } },
] as const;

journey('every address of the router is walked here', () => {
  expect(Object.keys(walked).toSorted()).toEqual(routesOfTheRouter().toSorted());
});

for (const [route, { by, place }] of Object.entries(walked)) {
  journey(
    `${route} bars nobody: not in the dark, not enlarged, not on a phone, not by keyboard alone`,
    { timeout: 120_000 },
    async ({ visit, as }) => {
      const visitor = await visit(by);
      const { page } = visitor;
      await visitor.open(place ? route.replace(':id', encodeURIComponent(await place(as))) : route);
      await visitor.complete();
      for (const { name, theme, size } of looks) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize(size);
        await visitor.complete();
        await visitor.keepPicture(`route ${route.replaceAll('/', ' ').trim()} ${name}`);
        expect.soft(await findBarriers(page), name).toEqual([]);
        expect.soft(await findCutOff(page), name).toEqual([]);
        expect.soft(await overflowOf(page), `${name}: pixels to scroll sideways`).toBe(0);
      }
      await page.setViewportSize(looks[0].size);
      expect.soft(await walkByKeyboard(page)).toEqual([]);
    },
  );
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const accounts: Account[] = ['landfund', 'commune', 'agency', 'finance', 'province', 'planner', 'auditor', 'admin'];

for (const account of accounts) {
  journey(`no workplace of the account “${account}” bars anybody`, { timeout: 120_000 }, async ({ visit }) => {
    const visitor = await visit(account, { on: 'phone', theme: 'dark' });
    const { page } = visitor;
    await visitor.open('/');
    await visitor.complete();
    const links = page.getByRole('navigation').first().locator('a');
    const places = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(places.length).toBeGreaterThan(2);
    // Those the account is walked through above are seen there at this size, too.
    for (const place of ['/', ...places].filter((one) => walked[one]?.by !== account)) {
      await visitor.open(place);
      await visitor.complete();
      expect.soft(await findBarriers(page), place).toEqual([]);
      expect.soft(await findCutOff(page), place).toEqual([]);
    }
  });
}
