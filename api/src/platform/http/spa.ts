import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

// A page that outlived an upgrade asks for a file that is gone: it must hear so, not get the page in its place.
const NOT_A_PAGE = /^\/(api|assets)\//;

/** Serves the built SPA beside the API: hashed assets for a year, and its page for every address that is not the API's. */
export async function serveSpa(app: NestFastifyApplication, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) =>
    NOT_A_PAGE.test(request.url)
      ? reply.callNotFound()
      : reply.sendFile('index.html', directory, { immutable: false, maxAge: 0 }),
  );
}
