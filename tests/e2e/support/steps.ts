import type { Locator, Page } from 'playwright-core';
import { CommandForm, type Paper } from './commandForm';

interface Step {
  /** The button that offers the step, which is also the title of its form. */
  title: string;
  /** The button that sends it. */
  submit: string;
  choices?: Record<string, string>;
  texts?: Record<string, string>;
  paper?: Paper;
}

/** Chooses the step on the page of a dossier or a handover and fills in its form, without sending it. */
export async function prepareStep(page: Page, step: Step): Promise<CommandForm> {
  await page.getByRole('button', { name: step.title, exact: true }).click();
  const form = new CommandForm(page, step.title);
  for (const [label, choice] of Object.entries(step.choices ?? {})) {
    await form.choose(label, choice);
  }
  for (const [label, text] of Object.entries(step.texts ?? {})) {
    await form.type(label, text);
  }
  if (step.paper) {
    await form.cite(step.paper);
  }
  return form;
}

/** Takes a step and waits until the page says that the case has come to the given status. */
export async function takeStep(page: Page, step: Step, status: string): Promise<void> {
  const form = await prepareStep(page, step);
  await form.send(step.submit);
  await recorded(page, status).waitFor();
}

/** The page's word that a step was recorded. */
export function recorded(page: Page, status: string): Locator {
  return page.getByRole('status').filter({ hasText: `chuyển sang: ${status}.` });
}
