import { expect } from 'vitest';
import { journey } from './support/journey';
import { password } from './support/registryServer';

journey(
  'the register speaks English once asked to, also after a new start and in the words of the server',
  async ({ visit }) => {
    const visitor = await visit(null);
    const { page } = visitor;
    visitor.forgive(/401 .*\/account\/sign-in/);
    await visitor.open('/map?classification=SURPLUS&custody=true');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await visitor.keepPicture('english-sign-in');

    await page.getByRole('textbox', { name: 'Account' }).fill('commune');
    await page.getByRole('textbox', { name: 'Password' }).fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page
      .getByRole('link', { name: 'The account or the password is not right. Check both and sign in again.' })
      .waitFor();
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();

    await page.getByRole('option').first().click();
    const record = page.getByRole('complementary', { name: 'Facility' });
    await record.getByRole('heading', { name: 'Timeline' }).waitFor();
    await page
      .getByRole('region', { name: 'Map of house-and-land facilities' })
      .getByText('In land fund custody')
      .waitFor();
    await record.getByText('Classified as surplus').waitFor();
    await visitor.keepPicture('english-record');

    await page.reload();
    await page.getByRole('link', { name: 'Handovers' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  },
);
