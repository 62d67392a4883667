import 'reflect-metadata';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config.js';
import { newRequestId, STREAMED } from './platform/http/request.js';
import { serveSpa } from './platform/http/spa.js';

export const migrationsDirectory = join(import.meta.dirname, '../../migrations');

/** The application, ready to listen or to be asked by a test. Its schema must be up to date. */
export async function createApplication(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ genReqId: newRequestId, bodyLimit: 2_000_000, forceCloseConnections: true });
  adapter.getInstance().addContentTypeParser(STREAMED, (_request, content, done) => done(null, content));
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: ['error', 'warn'],
  });
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // A PDF is previewed from memory: as the API answers it, sandboxed, no browser shows it.
        frameSrc: ['blob:'],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: config.secureCookies ? [] : null,
      },
    },
  });
  app.setGlobalPrefix('api');
  if (config.spaDirectory) await serveSpa(app, config.spaDirectory);
  app.enableShutdownHooks();
  return app;
}
