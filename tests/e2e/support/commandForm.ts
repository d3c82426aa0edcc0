import type { Locator, Page } from 'playwright-core';

export interface Paper {
  /** As the form names it; what the form proposes when left out. */
  kind?: string;
  number: string;
  /** dd/mm/yyyy */
  date: string;
}

/** The form of one command, filled in by what a person reads on it. */
export class CommandForm {
  readonly root: Locator;
  /** The list of what is wrong, at the top. */
  readonly problems: Locator;
  readonly #page: Page;

  constructor(page: Page, title: string | RegExp, root = page.getByRole('form', { name: title, exact: true })) {
    this.#page = page;
    this.root = root;
    this.problems = this.root.getByRole('alert');
  }

  /** The fields that stand together under a name. */
  in(group: string): CommandForm {
    return new CommandForm(this.#page, group, this.root.getByRole('group', { name: group, exact: true }));
  }

  field(label: string): Locator {
    return this.root.getByRole('textbox', { name: label });
  }

  async type(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  async choose(label: string, choice: string): Promise<void> {
    await this.root.getByRole('button', { name: label }).click();
    await this.#page.getByRole('option', { name: choice, exact: true }).click();
  }

  async cite({ kind, number, date }: Paper): Promise<void> {
    if (kind !== undefined) {
      await this.choose('Loại văn bản', kind);
    }
    await this.type('Số văn bản', number);
    await this.type('Ngày văn bản', date);
  }

  async send(label: string): Promise<void> {
    await this.root.getByRole('button', { name: label, exact: true }).click();
  }
}
