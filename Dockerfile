# Lotse as an image: docs/operations.md says how to build and run it. docs/dependencies.md says why this Node.
# Debian, not Alpine: PostgreSQL's programs in the npm packages need glibc, and the German–English word list is a Debian package.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

FROM node:24-bookworm-slim AS production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends trans-de-en \
  && rm -rf /var/lib/apt/lists/* \
  && install -d -o node -g node -m 700 /data
WORKDIR /app
# The licence of what is derived from others lies in dist, beside it.
COPY package.json LICENSE ./
COPY --from=production /app/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY bin ./bin
COPY knowledge ./knowledge
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 LOTSE_DATA=/data LOTSE_KNOWLEDGE=/app/knowledge
# By number, so that Kubernetes can see that it is not root. Everything outside /data and /tmp may be read-only.
USER 1000:1000
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No init process: Lotse handles SIGTERM itself (it finishes running turns) and starts no children but an embedded database
# and, for some seconds of the first start, one that prepares the word list; it ends both.
# Give it longer to end than Docker's ten seconds: docker stop --time 60.
STOPSIGNAL SIGTERM
CMD ["node", "bin/lotse.js", "start", "--no-chat"]
