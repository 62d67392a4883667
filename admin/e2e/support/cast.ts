import { Desk } from './desk.js';
import type { Site } from './site.js';

/** The people of a story, each signed in once, in their own window. */
export class Cast {
  private readonly desks = new Map<string, Promise<Desk>>();

  constructor(private readonly site: () => Site) {}

  desk(name: string): Promise<Desk> {
    const known = this.desks.get(name) ?? Desk.of(name, this.site());
    this.desks.set(name, known);
    return known;
  }

  everybody(): Promise<Desk[]> {
    return Promise.all(this.desks.values());
  }

  /** The administrator moves the day. */
  async on(day: string): Promise<void> {
    await (await this.desk('Alex Morel')).moveTo(day);
  }

  officer = () => this.desk('Nadia Benali');
  manager = () => this.desk('Hélène Garnier');
  finance = () => this.desk('Claire Fabre');
  secondFinance = () => this.desk('Karim Haddad');
  clerk = () => this.desk('Sophie Lemaire');
  signatory = () => this.desk('Jeanne Roche');
}
