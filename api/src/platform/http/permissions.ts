import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { type AnyLifecycle, type Guarded, leadsTo, type Lifecycle } from '../../kernel/lifecycle.js';
import type { Role } from '../../kernel/roles.js';
import type { ListDeclaration } from '../lists.js';
import { Problem } from './problem.view.js';

/** What a route lets through. A route without one does not start. */
export type RoutePermission =
  | { readonly kind: 'open'; readonly why: string }
  | { readonly kind: 'signed_in'; readonly why: string }
  | { readonly kind: 'read' | 'create' | 'modify'; readonly guarded: Guarded; readonly roles: readonly Role[] }
  | {
      readonly kind: 'transition';
      readonly guarded: AnyLifecycle;
      readonly action: string;
      readonly roles: readonly Role[];
    }
  /** What the address names under `:subject` says whom it lets through; a name it does not know is not found. */
  | { readonly kind: 'named'; readonly does: 'read' | 'write'; readonly rolesOf: RolesByName }
  /** Whoever may read the list that the address names under `:list`. */
  | { readonly kind: 'exported' };

type RolesByName = (name: string) => readonly Role[] | undefined;

export const PERMISSION = 'permission';
/** On the route that answers the page of a list: what the list is of, and its declaration. */
export const LISTED = 'listed';

export interface Listed {
  readonly guarded: Guarded;
  readonly list: ListDeclaration;
}

const declare = (permission: RoutePermission): MethodDecorator => SetMetadata(PERMISSION, permission);

const problems = (...statuses: number[]): MethodDecorator[] =>
  statuses.map((status) => ApiResponse({ status, type: Problem, description: PROBLEM_MEANING[status] ?? '' }));

const PROBLEM_MEANING: Readonly<Record<number, string>> = {
  401: 'Nobody is signed in.',
  403: 'The role or the department does not allow it.',
  404: 'No such record.',
  409: 'Refused by the facts, with every reason.',
  412: 'The record changed since it was read.',
  413: 'What is sent is too large: how much is accepted.',
  422: 'The input is not understood: which field, and what is accepted.',
  428: 'If-Match is missing.',
};

const IF_MATCH = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'Version of the caller’s copy, as its ETag gave it',
});
const IDEMPOTENCY = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: 'One key an entry; a retry keeps it',
});

/** No account needed, and why. */
export const Open = (why: string): MethodDecorator => declare({ kind: 'open', why });

/** Any signed-in user, whatever the role, and why. */
export const SignedIn = (why: string): MethodDecorator =>
  applyDecorators(declare({ kind: 'signed_in', why }), ...problems(401));

/** Reads one record or what hangs on it. */
export const Reads = (guarded: Guarded): MethodDecorator =>
  applyDecorators(declare({ kind: 'read', guarded, roles: guarded.access.read }), ...problems(401, 403, 404));

/** Reads a page of a list or its totals: the query parameters are those of the declaration. */
export const Lists = (guarded: Guarded, list: ListDeclaration, part: 'page' | 'totals' = 'page'): MethodDecorator => {
  const paging = part === 'page' ? PAGING : [];
  const names = [...paging, 'ids', ...Object.keys(list.filters)];
  return applyDecorators(
    declare({ kind: 'read', guarded, roles: guarded.access.read }),
    ...(part === 'page' ? [SetMetadata(LISTED, { guarded, list } satisfies Listed)] : []),
    ...names.map((name) =>
      ApiQuery({ name, required: false, type: String, description: list.filters[name]?.describe ?? '' }),
    ),
    ...problems(401, 403, 422),
  );
};
const PAGING = ['page', 'perPage', 'sort', 'order'];

export const Creates = (guarded: Guarded): MethodDecorator =>
  applyDecorators(
    declare({ kind: 'create', guarded, roles: guarded.access.create }),
    IDEMPOTENCY,
    ...problems(401, 403, 409, 422),
  );

export const Modifies = (guarded: Guarded): MethodDecorator =>
  applyDecorators(
    declare({ kind: 'modify', guarded, roles: guarded.access.modify }),
    IF_MATCH,
    ...problems(401, 403, 404, 409, 412, 422, 428),
  );

/** A change that has no version to compare: what it sets is not a record. */
export const Sets = (guarded: Guarded): MethodDecorator =>
  applyDecorators(
    declare({ kind: 'modify', guarded, roles: guarded.access.modify }),
    HttpCode(204),
    ...problems(401, 403, 409, 422),
  );

/** Reads what hangs on the record of the address. */
export const ReadsOf = (rolesOf: RolesByName): MethodDecorator =>
  applyDecorators(declare({ kind: 'named', does: 'read', rolesOf }), ...problems(401, 403, 404));

/** Changes what hangs on the record of the address, and leaves the record itself as it is. */
export const WritesOf = (rolesOf: RolesByName): MethodDecorator =>
  applyDecorators(declare({ kind: 'named', does: 'write', rolesOf }), ...problems(401, 403, 404, 409, 413, 422));

/** Takes a whole list away. */
export const Exports = (): MethodDecorator =>
  applyDecorators(declare({ kind: 'exported' }), IDEMPOTENCY, ...problems(401, 403, 404, 409, 422));

/** The route of one action of a life cycle: permission, contract and answers are read from its row. */
export function Transition<State extends string, Action extends string, Facts>(
  lifecycle: Lifecycle<State, Action, Facts>,
  action: NoInfer<Action>,
): MethodDecorator {
  const row = lifecycle.actions[action];
  const guarded = lifecycle as unknown as AnyLifecycle;
  const targets = new Set(row.from.map((from) => leadsTo(row, from)));
  return applyDecorators(
    declare({ kind: 'transition', guarded, action, roles: row.by }),
    HttpCode(200),
    ApiOperation({
      operationId: `${lifecycle.subject}.${action}`,
      summary: `${row.from.join(' | ')} → ${[...targets].join(' | ')}, by ${row.by.join(', ')}`,
    }),
    IF_MATCH,
    ...problems(401, 403, 404, 409, 412, 422, 428),
  );
}
