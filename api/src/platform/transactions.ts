import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { type CalendarDay, today } from '../kernel/calendar-day.js';
import { Refusal } from '../kernel/refusal.js';
import { CONSTRAINTS, type ConstraintTable, constraintName, ruleOf } from './constraints.js';
import type { Actor, RequestContext, Tx } from './context.js';
import { once } from './idempotency.js';
import { prepared, rowsOf } from './sql.js';

/** Who acts, on which day: what the history trigger writes beside each change. */
export const SIGN = prepared(
  `SELECT day::text AS day, set_config('app.today', day::text, true), set_config('app.actor_id', $2, true),
          set_config('app.actor_name', $3, true), set_config('app.request_id', $4, true),
          set_config('app.action', '', true), set_config('app.reason', '', true)
   FROM (SELECT coalesce($1::date, (SELECT today FROM demonstration), $5::date) AS day) AS business`,
);
const MARK = prepared(`SELECT set_config('app.action', $1, true), set_config('app.reason', $2, true)`);

const SERIALIZATION_FAILURES = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** Opens *the* transaction of an operation, signs it for history, and tries again when the database asks for it. */
@Injectable()
export class Transactions {
  constructor(
    private readonly source: DataSource,
    @Inject(CONSTRAINTS) private readonly constraints: ConstraintTable,
  ) {}

  /**
   * Runs the work in one transaction; nothing of it stays when it throws.
   * @throws Refusal of the work itself, or of a constraint that the database held up.
   */
  async run<Result>(request: RequestContext, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.source.transaction(async (manager) => {
          const tx = await signedTransaction(manager, request);
          return request.idempotency ? once(tx, request.idempotency, () => work(tx)) : work(tx);
        });
      } catch (error) {
        if (attempt < ATTEMPTS && this.worthAnotherTry(error, attempt)) continue;
        throw this.translated(error);
      }
    }
  }

  /** Reads as of one instant, however long it takes and whatever is written meanwhile. */
  async snapshot<Result>(request: RequestContext, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.source.transaction('REPEATABLE READ', async (manager) =>
      work(await signedTransaction(manager, request)),
    );
  }

  /** A step that no person asked for, under the name that history and the logs will show. */
  async runAsSystem<Result>(name: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const actor = { id: null, name, roles: [], departmentId: null };
    return this.run({ actor, language: 'fr', requestId: name }, work);
  }

  /** A race lost against a constraint is run once more: the facts read again then say exactly what is missing. */
  private worthAnotherTry(error: unknown, attempt: number): boolean {
    if (!(error instanceof QueryFailedError)) return false;
    const code = (error.driverError as { code?: string }).code ?? '';
    const rule = ruleOf(this.constraints, constraintName(error));
    return SERIALIZATION_FAILURES.has(code) || (attempt === 1 && rule?.factsTellBetter === true);
  }

  private translated(error: unknown): unknown {
    const rule = ruleOf(this.constraints, constraintName(error));
    return rule ? new Refusal('refused', [rule.reason]) : error;
  }
}

async function signedTransaction(manager: EntityManager, request: RequestContext): Promise<Tx> {
  return actingAs(manager, request, null);
}

/**
 * A transaction signed by an actor on a business day. Used for each request, and for each step of the demonstration,
 * which plays its whole story in one transaction.
 */
export async function actingAs(
  manager: EntityManager,
  request: { actor: Actor; language: Tx['language']; requestId: string },
  day: CalendarDay | null,
): Promise<Tx> {
  const { actor, requestId } = request;
  const paris = today('Europe/Paris', new Date());
  const signature = [day, String(actor.id ?? ''), actor.name, requestId, paris];
  const [settings] = await rowsOf<{ day: CalendarDay }>(manager, SIGN, signature);
  return {
    manager,
    actor,
    language: request.language,
    requestId,
    today: settings!.day,
    query: (sql, parameters = []) => rowsOf(manager, sql, parameters),
    mark: async (action, reason) => {
      await rowsOf(manager, MARK, [action, reason ?? '']);
    },
  };
}
