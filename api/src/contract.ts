import { FastifyAdapter } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config.js';

const NOWHERE: Config = {
  databaseUrl: '',
  port: 0,
  host: '',
  demonstration: false,
  spaDirectory: null,
  secureCookies: false,
  poolSize: 1,
  filesDirectory: '',
};

/** The OpenAPI contract, read from the routes and their classes. No database is opened. */
export async function contract(): Promise<OpenAPIObject> {
  const app = await NestFactory.create(AppModule.with(NOWHERE), new FastifyAdapter(), { logger: ['error'] });
  app.setGlobalPrefix('api');
  const options = new DocumentBuilder()
    .setTitle('Subventions')
    .setDescription('From the request to the last justified euro')
    .setVersion('1')
    .addCookieAuth('subventions_session')
    .build();
  const document = SwaggerModule.createDocument(app, options);
  await app.close();
  return inOneOrder(document);
}

/** The compiler lists the values of a union in the order in which it met them, which changes from a build to the next. */
function inOneOrder<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map((item: unknown) => inOneOrder(item)) as Node;
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) =>
    key === 'enum' && Array.isArray(value) ? [key, [...(value as string[])].sort()] : [key, inOneOrder(value)],
  );
  return Object.fromEntries(entries) as Node;
}
