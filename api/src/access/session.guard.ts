import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { lifecycleReasons, mayAct } from '../kernel/lifecycle.js';
import { Refusal } from '../kernel/refusal.js';
import type { Role } from '../kernel/roles.js';
import { PERMISSION, type RoutePermission } from '../platform/http/permissions.js';
import { idempotencyOf, languageOf } from '../platform/http/request.js';
import { RoutesAreDeclared } from '../platform/http/routes.js';
import { accessReasons } from './access.reasons.js';
import { CURRENT_SESSION, digestOf, type SignedInUser } from './sessions.js';

export const SESSION_COOKIE = 'subventions_session';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Closed by default: who asks, whether the route lets them through, and the context that the handler works in. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly source: DataSource,
    private readonly routes: RoutesAreDeclared,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const permission = this.reflector.get<RoutePermission | undefined>(PERMISSION, execution.getHandler());
    if (!permission) throw new Error(`no permission is declared on ${request.method} ${request.url}`);
    const surroundings = { language: languageOf(request), requestId: request.id };
    if (permission.kind === 'open') {
      request.context = { ...surroundings, actor: { id: null, name: 'Connexion', roles: [], departmentId: null } };
      return true;
    }
    const user = await this.signedIn(request);
    assertSameOrigin(request, user);
    const roles = this.rolesOf(permission, request);
    assertAllowed(roles, user);
    request.context = {
      ...surroundings,
      actor: {
        id: user.id,
        name: user.displayName,
        roles: user.roles,
        departmentId: user.departmentId,
        actingRoles: roles ? user.roles.filter((role) => roles.includes(role)) : user.roles,
      },
      ...(permission.kind === 'create' && {
        idempotency: idempotencyOf(request, `create ${permission.guarded.subject}`),
      }),
      ...(permission.kind === 'exported' && { idempotency: idempotencyOf(request, 'export') }),
    };
    return true;
  }

  /** Null when any signed-in user is let through. */
  private rolesOf(permission: Exclude<RoutePermission, { kind: 'open' }>, request: FastifyRequest) {
    return permission.kind === 'signed_in' ? null : this.routes.rolesOf(permission, request.params as object);
  }

  private async signedIn(request: FastifyRequest): Promise<SignedInUser> {
    const token = request.cookies[SESSION_COOKIE];
    const digest = token ? digestOf(token) : '';
    const [user] = token ? await this.source.query<SignedInUser[]>(CURRENT_SESSION, [digest]) : [];
    if (!user) throw new Refusal('not_authenticated', [accessReasons.not_authenticated()]);
    request.sessionDigest = digest;
    return user;
  }
}

function assertSameOrigin(request: FastifyRequest, user: SignedInUser): void {
  if (!SAFE_METHODS.has(request.method) && request.headers['x-csrf-token'] !== user.csrfToken) {
    throw new Refusal('forbidden', [accessReasons.csrf()]);
  }
}

function assertAllowed(roles: readonly Role[] | null, user: SignedInUser): void {
  if (roles === null) return;
  if (user.mustChangePassword) throw new Refusal('forbidden', [accessReasons.password_change_required()]);
  if (!mayAct(user, roles)) {
    throw new Refusal('forbidden', [lifecycleReasons.role_required({ roles: roles.join(',') })]);
  }
}
