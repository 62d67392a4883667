import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSION, type RoutePermission } from './permissions.js';

export interface DeclaredRoute {
  readonly handler: string;
  readonly permission: RoutePermission | undefined;
}

/** Closed by default: the application does not start with a route that says not whom it lets through. */
@Injectable()
export class RoutesAreDeclared implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Every handler of every controller, with what it declares. */
  all(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ instance, name }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata('path', prototype[method]!))
        .map((method) => ({
          handler: `${name}.${method}`,
          permission: this.reflector.get<RoutePermission | undefined>(PERMISSION, prototype[method]!),
        }));
    });
  }

  onApplicationBootstrap(): void {
    const undeclared = this.all().filter((route) => !route.permission);
    if (undeclared.length > 0) {
      throw new Error(`no permission is declared on ${undeclared.map((route) => route.handler).join(', ')}`);
    }
  }
}
