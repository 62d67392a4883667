import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';
import { ROLE_NAMES } from '../../api/src/kernel/roles.js';
import type { Actor, Tx } from '../../api/src/platform/context.js';
import { actingAs } from '../../api/src/platform/transactions.js';
import { CAST, type CastName, emailOf } from './cast.js';

/** Where a story is played: each step by a person, on a day, through the use cases of the product, all in one transaction. */
export class Stage {
  private steps = 0;

  constructor(
    private readonly tx: Tx,
    readonly actors: Record<CastName, Actor>,
  ) {}

  /** One step. The rules that the database checks at commit are checked at its end, as they would be for a person. */
  async on<Result>(day: CalendarDay, who: CastName, act: (tx: Tx) => Promise<Result>): Promise<Result> {
    this.steps += 1;
    const request = { actor: this.actors[who], language: 'fr' as const, requestId: `demo-${this.steps}` };
    const tx = await actingAs(this.tx.manager, request, day);
    const result = await act(tx);
    await tx.query('SET CONSTRAINTS ALL IMMEDIATE');
    await tx.query('SET CONSTRAINTS ALL DEFERRED');
    return result;
  }
}

/** What the terminal shows of the accounts. */
export function accountsNotice(password: string): string {
  const lines = Object.values(CAST).map(({ name, role }) => `  ${emailOf(name).padEnd(36)} ${ROLE_NAMES[role].fr}`);
  return [`  Comptes de démonstration (mot de passe : ${password})`, ...lines, ''].join('\n');
}
