import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';
import { ROLE_NAMES } from '../../api/src/kernel/roles.js';
import type { Actor, Tx } from '../../api/src/platform/context.js';
import { actingAs } from '../../api/src/platform/transactions.js';
import { CAST, type CastName, emailOf } from './cast.js';

/** Where a story is played: each step by a person, on a day, through the use cases of the product, all in one transaction. */
export class Stage {
  private signatures = 0;
  private signed: { day: CalendarDay; who: CastName; tx: Tx } | null = null;

  constructor(
    private readonly tx: Tx,
    readonly actors: Record<CastName, Actor>,
  ) {}

  /** One step, checked at its end as it would be for a person. */
  async on<Result>(day: CalendarDay, who: CastName, act: (tx: Tx) => Promise<Result>): Promise<Result> {
    const result = await this.by(day, who, act);
    await this.check();
    return result;
  }

  /** One step of many: who takes it has them checked together. What somebody does at one go is signed once. */
  async by<Result>(day: CalendarDay, who: CastName, act: (tx: Tx) => Promise<Result>): Promise<Result> {
    if (this.signed?.day !== day || this.signed.who !== who) {
      this.signatures += 1;
      const request = { actor: this.actors[who], language: 'fr' as const, requestId: `demo-${this.signatures}` };
      this.signed = { day, who, tx: await actingAs(this.tx.manager, request, day) };
    }
    return act(this.signed.tx);
  }

  /** The rules that the database checks at commit. */
  async check(): Promise<void> {
    await this.tx.query('SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED');
  }
}

/** What the terminal shows of the accounts. */
export function accountsNotice(password: string): string {
  const lines = Object.values(CAST).map(({ name, role }) => `  ${emailOf(name).padEnd(36)} ${ROLE_NAMES[role].fr}`);
  return [`  Comptes de démonstration (mot de passe : ${password})`, ...lines, ''].join('\n');
}
