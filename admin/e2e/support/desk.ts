import type { Locator, Page } from 'playwright-core';
import { emailOf, PASSWORD } from './people.js';
import { openWindow, type Site, type Window } from './site.js';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** The label of a field, with or without the star of what is required. */
const labelled = (label: string): RegExp => new RegExp(`^${escaped(label)}\\s*\\*?$`);

/** A list shows its label, then its value. */
const listOf = (label: string): RegExp => new RegExp(`^${escaped(label)}\\s*\\*?(\\s|$)`);

const PATIENCE = 10_000;

/** For what the browser cannot wait for by itself. */
export async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE} ms`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

export type Entry = Readonly<Record<string, string>>;

/** A part of the page, used by what it says: roles, labels and words, as somebody who hears it would. */
export class Place {
  constructor(
    readonly page: Page,
    protected readonly root: Locator,
  ) {}

  /** A group of fields, a card or the band, by its name. */
  in(name: string): Place {
    const named = (role: 'group' | 'region'): Locator => this.root.getByRole(role, { name, exact: true });
    return new Place(this.page, named('group').or(named('region')).first());
  }

  /** Waits until the words are in sight. */
  async sees(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await this.root
        .getByText(text)
        .filter({ visible: true })
        .first()
        .waitFor()
        .catch(this.tell(`« ${text} »`));
    }
  }

  /** For what leaves, or must not be there once the page is: wait for something else of it first. */
  async seesNo(...names: string[]): Promise<void> {
    for (const name of names) {
      const inSight = this.root.getByText(name).filter({ visible: true });
      await waitUntil(async () => (await inSight.count()) === 0).catch(this.tell(`« ${name} » is in sight`));
    }
  }

  async press(name: string): Promise<void> {
    const named = (role: 'button' | 'link' | 'menuitem'): Locator => this.root.getByRole(role, { name, exact: true });
    const chosen = named('button').or(named('link')).or(named('menuitem')).first();
    await chosen.click().catch(this.tell(`« ${name} »`));
  }

  /** Opens what a link of the page leads to; part of its words is enough. */
  async follow(words: string): Promise<void> {
    await this.root
      .getByRole('link', { name: words })
      .first()
      .click()
      .catch(this.tell(`the link « ${words} »`));
  }

  field(label: string): Locator {
    return this.root.getByLabel(labelled(label)).and(this.page.locator('input, textarea')).first();
  }

  /** Types or pastes, then leaves the field. */
  async fill(entries: Entry): Promise<void> {
    for (const [label, text] of Object.entries(entries)) {
      await this.field(label).fill(text);
      await this.field(label).blur();
    }
  }

  /** Waits until the fields hold these words: what was understood, or what is proposed. */
  async holds(entries: Entry): Promise<void> {
    for (const [label, text] of Object.entries(entries)) {
      await waitUntil(async () => (await this.field(label).inputValue()).replace(/\s/g, ' ') === text).catch(
        this.tell(`« ${text} » in « ${label} »`),
      );
    }
  }

  async choose(label: string, option: string): Promise<void> {
    await this.root
      .getByRole('combobox', { name: listOf(label) })
      .first()
      .click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Searches a record by some words, then picks it. */
  async pick(label: string, words: string, option = words): Promise<void> {
    await this.root
      .getByRole('combobox', { name: listOf(label) })
      .first()
      .fill(words);
    await this.page.getByRole('option', { name: option }).first().click();
  }

  async check(label: string): Promise<void> {
    await this.root.getByLabel(labelled(label)).first().check();
  }

  /** One of the two versions of a field. */
  choice(name: string): Locator {
    return this.root.getByRole('radio', { name, exact: true });
  }

  /** The sentence tied to a field that is refused. */
  async isRefused(label: string, sentence: string): Promise<void> {
    const field = this.field(label);
    const invalid = field.and(this.page.locator('[aria-invalid="true"]'));
    await invalid.waitFor().catch(this.tell(`« ${label} », refused`));
    const said = this.page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
    await said
      .filter({ hasText: sentence })
      .waitFor()
      .catch(this.tell(`« ${sentence} »`));
  }

  /** A dialog that an act opens, before it is confirmed. */
  async ask(verb: string): Promise<Place> {
    await this.press(verb);
    return new Place(this.page, this.page.getByRole('dialog'));
  }

  /** An act that is asked twice: the button, then the dialog, which repeats the verb and may need something. */
  async confirm(verb: string, entries: Entry = {}): Promise<void> {
    const dialog = await this.ask(verb);
    await dialog.fill(entries);
    await dialog.press(verb);
    await dialog.gone();
  }

  async gone(): Promise<void> {
    await this.root.waitFor({ state: 'hidden' }).catch(this.tell('the end of the dialog'));
  }

  /** A dashed button, and why it waits, in plain text on the page. */
  async isBlocked(verb: string, because: string): Promise<void> {
    const button = this.root.getByRole('button', { name: verb, exact: true, disabled: true }).first();
    await button.waitFor().catch(this.tell(`« ${verb} », blocked`));
    const reason = this.page.locator(`[id="${await button.getAttribute('aria-describedby')}"]`);
    await reason
      .filter({ hasText: because })
      .waitFor()
      .catch(this.tell(`« ${because} »`));
  }

  /** Says what stands there instead of what was expected. */
  protected tell(expected: string): (error: unknown) => Promise<never> {
    return async (error) => {
      const { message } = error as Error;
      const seen = await this.page.locator('body').innerText();
      throw new Error(`${expected} is not there, at ${this.page.url()}\n${message}\n\nThe page says:\n${seen}`);
    };
  }
}

/** Somebody before their own window of the product. */
export class Desk extends Place {
  private constructor(
    readonly window: Window,
    private readonly url: string,
  ) {
    super(window.page, window.page.locator('body'));
  }

  /** Signs in by the page made for it. */
  static async of(name: string, site: Site, window?: Window, password = PASSWORD): Promise<Desk> {
    const desk = new Desk(window ?? (await openWindow(site)), site.url);
    await desk.open('/');
    await desk.fill({ 'Adresse électronique': emailOf(name), 'Mot de passe': password });
    await desk.press('Se connecter');
    await desk.page.waitForURL(({ pathname }) => pathname !== '/login').catch(desk.tell(`the first page of ${name}`));
    return desk;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.url + path);
  }

  private title(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  /** The page shows this, under its title. */
  async reaches(title: string): Promise<void> {
    await this.title()
      .filter({ hasText: title })
      .waitFor()
      .catch(this.tell(`the page « ${title} »`));
  }

  /** The state told beside the title. */
  async isAt(state: string): Promise<void> {
    const beside = this.title().locator('xpath=following-sibling::*[1]');
    await beside
      .filter({ hasText: new RegExp(`^${escaped(state)}$`) })
      .waitFor()
      .catch(this.tell(`the state « ${state} »`));
  }

  /** With whom the file is, and what is awaited. */
  async band(...texts: string[]): Promise<void> {
    await this.in('De la demande au paiement').sees(...texts);
  }

  /** Where this page is found, for somebody else to open it. */
  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** The administrator moves the day of the demonstration. */
  async moveTo(day: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Démonstration au/ }).click();
    const dialog = new Place(this.page, this.page.getByRole('dialog'));
    await dialog.fill({ 'Jour de la démonstration': day });
    await dialog.press('Changer de jour');
    await this.sees(`Démonstration au ${day}`);
    await dialog.gone();
  }
}
