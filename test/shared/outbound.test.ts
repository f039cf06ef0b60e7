import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createIsDirect } from '../../src/shared/outbound/direct-hosts.ts';
import { openTunnel } from '../../src/shared/outbound/open-tunnel.ts';
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.ts';
import { createTestAuthority } from '../support/test-authority.ts';

const program = fileURLToPath(new URL('../support/outbound-process.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const run = promisify(execFile);

const teams = 'https://smba.trafficmanager.net/emea/';
const bot = {
  BOT_ID: 'bot',
  BOT_TENANT_ID: 'our-tenant',
  BOT_PASSWORD: 'secret',
  LOTSE_EMBEDDED_DATABASE: 'allow',
};

describe('the way out', function () {
  this.timeout(60_000);
  const authority = createTestAuthority();
  let folder: string;
  let world: Server;
  let port: number;
  let proxy: ConnectProxy;

  before(async () => {
    const hosts = [
      'smba.trafficmanager.net',
      'login.botframework.com',
      'login.microsoftonline.com',
      'tickets.example',
      'lotse.search.windows.net',
      'models.example',
      'localhost',
    ];
    world = createServer(authority.forServer(hosts), (request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(answerOf(request.headers.host ?? '', request.url ?? '')));
    });
    await new Promise<void>((resolve) => world.listen(0, '127.0.0.1', resolve));
    port = (world.address() as AddressInfo).port;
  });
  after(() => {
    world.closeAllConnections();
    return new Promise((resolve) => world.close(resolve));
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lotse-outbound-'));
    await writeFile(join(folder, 'authority.pem'), authority.certificate);
    proxy = await startConnectProxy({ carryTo: port });
  });
  afterEach(async () => {
    await proxy.close();
    rmSync(folder, { recursive: true });
  });

  /** Goes out in a process of its own; the variables stand in env/.env.local unless `inProcess` says otherwise. */
  async function goOut(variables: Record<string, string>, ways: string[], inProcess: Record<string, string> = {}) {
    const lines = Object.entries({ ...bot, ...variables }).map(([name, value]) => `${name}=${value}\n`);
    await mkdir(join(folder, 'env'), { recursive: true });
    await writeFile(join(folder, 'env/.env.local'), lines.join(''));
    const { stdout, stderr } = await run(process.execPath, ['--import', tsx, program, ...ways], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...inProcess },
      timeout: 50_000,
    });
    return { outcomes: Object.values(JSON.parse(stdout) as Record<string, string>), logged: stderr };
  }

  it('leads every client through the proxy, and trusts the own authority, both from env/.env.local', async () => {
    const settings = { HTTPS_PROXY: proxy.address, NODE_EXTRA_CA_CERTS: 'authority.pem' };

    const { outcomes } = await goOut(settings, [
      `send=${teams}`,
      `signingKeys=${teams}`,
      'fetch=https://tickets.example/api',
    ]);

    assert.equal(outcomes[0], 'sent-through-the-proxy');
    assert.match(outcomes[1] ?? '', /^LOTSE-NOT-AUTHENTICATED/);
    assert.equal(outcomes[2], '200');
    assert.deepEqual(
      new Set(proxy.asked),
      new Set([
        'login.microsoftonline.com:443',
        'smba.trafficmanager.net:443',
        'login.botframework.com:443',
        'tickets.example:443',
      ]),
    );
  });

  it('leads the ticket system, the search service and the embedding endpoint the same way', async () => {
    const settings = {
      HTTPS_PROXY: proxy.address,
      NODE_EXTRA_CA_CERTS: 'authority.pem',
      LOTSE_TICKETS: 'zammad',
      TICKETS_URL: 'https://tickets.example',
      TICKETS_TOKEN: 'token',
      LOTSE_SEARCH: 'azure',
      AZURE_SEARCH_ENDPOINT: 'https://lotse.search.windows.net',
      AZURE_SEARCH_KEY: 'key',
      MODEL_BASE_URL: 'https://models.example/v1',
      MODEL_API_KEY: 'key',
      EMBEDDING_MODEL_NAME: 'model',
    };

    const { outcomes } = await goOut(settings, ['tickets=', 'search=', 'embeddings=']);

    assert.match(outcomes[0] ?? '', /^Zammad .*tickets\.example/);
    assert.match(outcomes[1] ?? '', /^Azure AI Search, lotse is lotse-v1, 0 passages/);
    assert.match(outcomes[2] ?? '', /^model at models\.example, 2 dimensions/);
    assert.deepEqual(
      new Set(proxy.asked),
      new Set(['tickets.example:443', 'lotse.search.windows.net:443', 'models.example:443']),
    );
  });

  it('is the same with variables of the process, and tells the proxy user and password', async () => {
    const address = proxy.address.replace('//', '//lotse:p%40ss@');
    const variables = { https_proxy: address, NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') };

    const { outcomes } = await goOut({}, [`send=${teams}`, 'fetch=https://tickets.example/api'], variables);

    const expected = `Basic ${Buffer.from('lotse:p@ss').toString('base64')}`;
    assert.deepEqual(outcomes, ['sent-through-the-proxy', '200']);
    assert.ok(proxy.credentials.every((credentials) => credentials === expected));
  });

  it('leads past the proxy for hosts in NO_PROXY and for this machine', async () => {
    const settings = {
      HTTPS_PROXY: proxy.address,
      NODE_EXTRA_CA_CERTS: 'authority.pem',
      NO_PROXY: '.trafficmanager.net',
    };

    const { outcomes } = await goOut(settings, [
      `fetch=https://localhost:${port}/`,
      `send=https://localhost:${port}/emea/`,
      'fetch=https://smba.trafficmanager.net:1/',
    ]);

    assert.equal(outcomes[0], '200');
    assert.equal(outcomes[1], 'sent-through-the-proxy');
    assert.match(outcomes[2] ?? '', /fetch failed/);
    assert.deepEqual(new Set(proxy.asked), new Set(['login.microsoftonline.com:443']));
  });

  it('does not trust an authority that is not configured, and says what to do', async () => {
    const { outcomes, logged } = await goOut({ HTTPS_PROXY: proxy.address }, [
      'fetch=https://tickets.example/api',
      `signingKeys=${teams}`,
    ]);

    assert.match(outcomes[0] ?? '', /^LOTSE-CERTIFICATE: tickets\.example shows .* in NODE_EXTRA_CA_CERTS\.$/);
    assert.match(outcomes[1] ?? '', /^LOTSE-IDENTITY-UNREACHABLE/);
    assert.match(logged, /"code":"LOTSE-CERTIFICATE".*login\.botframework\.com shows/);
  });

  it('says in a sentence, with the cure, that the proxy is down', async () => {
    await proxy.close();
    const { outcomes, logged } = await goOut({ HTTPS_PROXY: proxy.address }, [
      'fetch=https://tickets.example/api',
      `send=${teams}`,
      `signingKeys=${teams}`,
    ]);

    const sentence = `The proxy ${proxy.address} does not answer \\(ECONNREFUSED\\)\\. Check HTTPS_PROXY`;
    assert.match(outcomes[0] ?? '', new RegExp(`^LOTSE-PROXY: ${sentence}`));
    assert.match(outcomes[2] ?? '', /^LOTSE-IDENTITY-UNREACHABLE/);
    assert.equal(logged.match(new RegExp(`"code":"LOTSE-PROXY".*${sentence}`, 'g'))?.length, 3);
  });

  it('says that the proxy wants a password, or does not let it through', async () => {
    const wanting = await startConnectProxy({ refuse: 407 });
    const forbidding = await startConnectProxy({ refuse: 403 });

    const [first, second] = await Promise.all(
      [wanting, forbidding].map(async ({ address }) => {
        const { outcomes } = await goOut({}, ['fetch=https://tickets.example/api'], { HTTPS_PROXY: address });
        return outcomes[0] ?? '';
      }),
    );
    await Promise.all([wanting.close(), forbidding.close()]);

    assert.match(first ?? '', /refuses the way to tickets\.example:443 \(407\)\. Put its user and password/);
    assert.match(second ?? '', /\(403\)\. Have the proxy allow tickets\.example:443/);
  });

  it('does not wait without end for a proxy that takes the connection and says nothing', async () => {
    const silent = await startConnectProxy('stall');

    const opening = openTunnel({
      proxy: new URL(silent.address),
      host: 'tickets.example',
      port: '443',
      timeLimitMs: 50,
    });
    await assert.rejects(opening, { code: 'LOTSE-PROXY', message: /does not answer \(silence\)/ });

    await silent.close();
  });

  it('does not begin with a file of certificates that cannot be used', async () => {
    await writeFile(join(folder, 'empty.pem'), 'nothing');
    const missing = await goOut({ NODE_EXTRA_CA_CERTS: 'missing.pem' }, []);
    const empty = await goOut({ NODE_EXTRA_CA_CERTS: 'empty.pem' }, []);

    assert.match(
      missing.outcomes[0] ?? '',
      /^LOTSE-CONFIG: NODE_EXTRA_CA_CERTS: .*missing\.pem cannot be used \(ENOENT/,
    );
    assert.match(empty.outcomes[0] ?? '', /empty\.pem cannot be used \(it holds no certificate\)\. Name a PEM file/);
  });
});

describe('NO_PROXY', () => {
  const cases: [noProxy: string, host: string, port: string, direct: boolean][] = [
    ['', 'smba.trafficmanager.net', '443', false],
    ['', 'localhost', '443', true],
    ['', '169.254.169.254', '443', true],
    ['tickets.example', 'tickets.example', '443', true],
    ['tickets.example', 'api.TICKETS.example', '443', true],
    ['tickets.example', 'mytickets.example', '443', false],
    ['.intern.example, *.zentrale.example', 'a.intern.example', '443', true],
    ['.intern.example, *.zentrale.example', 'b.zentrale.example', '443', true],
    ['tickets.example:8443', 'tickets.example', '8443', true],
    ['tickets.example:8443', 'tickets.example', '443', false],
    ['10.0.0.0/8 fd00::/8', '10.20.30.40', '443', true],
    ['10.0.0.0/8 fd00::/8', '[fd00::1]', '443', true],
    ['10.0.0.0/8 fd00::/8', '11.0.0.1', '443', false],
    ['10.0.0.0/99', '10.0.0.1', '443', false],
    ['*', 'smba.trafficmanager.net', '443', true],
  ];
  for (const [noProxy, host, port, direct] of cases) {
    it(`"${noProxy}" leads ${host}:${port} ${direct ? 'past' : 'through'} the proxy`, () => {
      const isDirect = createIsDirect(noProxy);

      assert.equal(isDirect(host, port), direct);
    });
  }
});

/** Microsoft's login, the Bot Framework's keys, Teams, a ticket system, a search service and a model's endpoint in one. */
function answerOf(host: string, path: string): unknown {
  if (path.includes('/oauth2/v2.0/token'))
    return { token_type: 'Bearer', expires_in: 3_600, access_token: 'token-for-tests' };
  if (host === 'login.botframework.com') {
    return path.includes('openidconfiguration')
      ? { issuer: 'https://api.botframework.com', jwks_uri: 'https://login.botframework.com/keys' }
      : { keys: [] };
  }
  if (path.includes('/v3/conversations/')) return { id: 'sent-through-the-proxy' };
  if (path.includes('/embeddings')) return { data: [{ index: 0, embedding: [0.6, 0.8] }] };
  if (path.includes('$count')) return 0;
  if (path.includes('/aliases')) return { name: 'lotse', indexes: ['lotse-v1'] };
  if (path.includes('/indexes')) return { name: 'lotse-v1', fields: [] };
  if (path.includes('/api/v1/tickets')) return [];
  if (path.includes('/users/me')) return { id: 1, login: 'lotse', email: 'lotse@tickets.example', active: true };
  return {};
}
