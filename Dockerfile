FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY admin/package.json admin/
RUN npm ci
COPY . .
RUN npm run build \
  && rm -rf api/dist/api/test api/dist/.tsbuildinfo \
  && find api/dist -name '*.spec.js*' -delete

# The API alone: no compiler, no test tool, and no embedded PostgreSQL, which is the root package's.
FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY admin/package.json admin/
RUN npm ci --omit=dev --workspace api

FROM node:22-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DEMO=0 SPA_DIR=/app/admin/dist FILES_DIR=/var/lib/subventions/files
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/api/package.json api/package.json
COPY --from=build /app/api/dist api/dist
COPY --from=build /app/admin/dist admin/dist
RUN install --directory --owner node --group node --mode 700 /var/lib/subventions/files
USER node
VOLUME /var/lib/subventions/files
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "api/dist/api/src/main.js"]
