import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { Role } from '../../kernel/roles.js';
import { found } from '../rows.js';
import { LISTED, type Listed, PERMISSION, type RoutePermission } from './permissions.js';

export interface DeclaredRoute {
  readonly handler: string;
  /** As written on the controller and on the method. */
  readonly path: string;
  readonly permission: RoutePermission | undefined;
  /** Set on the route that answers the page of a list. */
  readonly listed: Listed | undefined;
}

type Limited = Exclude<RoutePermission, { kind: 'open' } | { kind: 'signed_in' }>;

/** Closed by default: the application does not start with a route that says not whom it lets through. */
@Injectable()
export class RoutesAreDeclared implements OnApplicationBootstrap {
  private known: ReadonlyMap<string, Listed> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Every handler of every controller, with what it declares. */
  all(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype, name }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      const base = Reflect.getMetadata(PATH_METADATA, metatype!) as string;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata(PATH_METADATA, prototype[method]!))
        .map((method) => ({
          handler: `${name}.${method}`,
          path: [base, Reflect.getMetadata(PATH_METADATA, prototype[method]!) as string].filter(isWritten).join('/'),
          permission: this.reflector.get<RoutePermission | undefined>(PERMISSION, prototype[method]!),
          listed: this.reflector.get<Listed | undefined>(LISTED, prototype[method]!),
        }));
    });
  }

  /** The lists by their address: what a route lists can be exported, and by the same people. */
  lists(): ReadonlyMap<string, Listed> {
    this.known ??= new Map(
      this.all().flatMap(({ path, listed }) => (listed && !path.includes(':') ? [[path, listed]] : [])),
    );
    return this.known;
  }

  /**
   * The roles that a route lets through; the address may have a say.
   * @throws Refusal not_found when it names something unknown.
   */
  rolesOf(permission: Limited, address: { subject?: string; list?: string }): readonly Role[] {
    if (permission.kind === 'named') return found(permission.rolesOf(address.subject ?? ''));
    if (permission.kind === 'exported') return found(this.lists().get(address.list ?? '')).guarded.access.read;
    return permission.roles;
  }

  onApplicationBootstrap(): void {
    const undeclared = this.all().filter((route) => !route.permission);
    if (undeclared.length > 0) {
      throw new Error(`no permission is declared on ${undeclared.map((route) => route.handler).join(', ')}`);
    }
  }
}

const isWritten = (part: string): boolean => part !== '' && part !== '/';
