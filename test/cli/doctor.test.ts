import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.ts';
import { createTestAuthority } from '../support/test-authority.ts';

const botId = '0f0e0d0c-0000-4000-8000-000000000001';

describe('lotse doctor', function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-doctor-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** What it found, by name, in a folder without env/.env.local. */
  async function examine(variables: Record<string, string>) {
    const env = { PATH: process.env['PATH'], LOTSE_KNOWLEDGE: resolve('knowledge'), ...variables };
    const { code, stdout } = await new Promise<{ code: number; stdout: string }>((done) => {
      const child = execFile(process.execPath, [resolve('bin/lotse.js'), 'doctor', '--json'], { cwd: folder, env });
      let output = '';
      child.stdout?.on('data', (chunk) => {
        output += chunk;
      });
      child.once('close', (exitCode) => done({ code: exitCode ?? -1, stdout: output }));
    });
    const findings = JSON.parse(stdout) as { what: string; state: string; detail: string }[];
    return { code, of: (what: string) => findings.find((finding) => finding.what === what) };
  }

  it('finds nothing wrong with a trial on the articles that come along', async () => {
    const { code, of } = await examine({});

    assert.equal(code, 0);
    assert.match(of('knowledge')?.detail ?? '', /^\d\d articles/);
    assert.equal(of('way out'), undefined, 'a trial needs none');
    for (const what of ['configuration', 'data folder', 'database', 'search', 'model', 'tickets']) {
      assert.ok(of(what), `says something of ${what}`);
    }
  });

  it('says that there is no article, and what to do', async () => {
    const { code, of } = await examine({ LOTSE_KNOWLEDGE: folder });

    assert.equal(code, 1);
    assert.match(
      of('knowledge')?.detail ?? '',
      /^no article in .*, so nothing can be answered\. Put Markdown files into it/,
    );
  });

  it('says that the proxy does not answer, and what to do', async () => {
    const { code, of } = await examine({ HTTPS_PROXY: 'http://127.0.0.1:9' });

    assert.equal(code, 1);
    assert.match(
      of('way out')?.detail ?? '',
      /^The proxy http:\/\/127\.0\.0\.1:9 does not answer .* Check HTTPS_PROXY/,
    );
  });

  it('names every problem of the configuration', async () => {
    const { code, of } = await examine({ BOT_PASSWORD: 'secret', LOG_LEVEL: 'loud' });

    assert.equal(code, 1);
    assert.match(of('configuration')?.detail ?? '', /2 problems:\n {2}- LOG_LEVEL: .*\n {2}- BOT_ID: /);
  });

  describe('with a bot', () => {
    const authority = createTestAuthority();
    const microsoft = ['login.botframework.com', 'login.microsoftonline.com', 'smba.trafficmanager.net'];
    let world: Server;
    let proxy: ConnectProxy;
    let refusal: string | undefined;

    beforeEach(async () => {
      refusal = undefined;
      world = createServer(authority.forServer(microsoft), (request, response) => {
        const isRefused = refusal !== undefined && request.url?.includes('/oauth2/v2.0/token');
        const error = { error: 'invalid_client', error_description: `${refusal}: for ${botId}` };
        const token = { token_type: 'Bearer', expires_in: 3_600, access_token: 'token-for-tests' };
        response.writeHead(isRefused ? 401 : 200, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify(isRefused ? error : token));
      });
      await new Promise<void>((done) => world.listen(0, '127.0.0.1', done));
      proxy = await startConnectProxy({ carryTo: (world.address() as AddressInfo).port });
      await writeFile(join(folder, 'authority.pem'), authority.certificate);
    });
    afterEach(async () => {
      await proxy.close();
      world.closeAllConnections();
      await new Promise((done) => world.close(done));
    });

    const examineBot = () =>
      examine({
        BOT_ID: botId,
        BOT_TENANT_ID: 'our-tenant',
        BOT_PASSWORD: 'a secret for tests',
        LOTSE_EMBEDDED_DATABASE: 'allow',
        LOTSE_PUBLIC_URL: 'https://lotse.example',
        HTTPS_PROXY: proxy.address,
        NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
      });

    it('says that Microsoft gives it its token', async () => {
      const { code, of } = await examineBot();

      assert.equal(code, 0);
      assert.deepEqual([of('token')?.state, of('way out')?.state], ['ok', 'ok']);
      assert.equal(of('app package')?.state, 'advice', 'it is still to be made');
    });

    const refusals: [number: string, cure: RegExp][] = [
      ['AADSTS7000222', /BOT_PASSWORD has expired\. Make a new client secret/],
      ['AADSTS12345', /refuses it \(AADSTS12345\)\. Check BOT_ID/],
    ];
    for (const [number, cure] of refusals) {
      it(`says what to do when Microsoft refuses the token with ${number}`, async () => {
        refusal = number;

        const { code, of } = await examineBot();

        assert.equal(code, 1);
        assert.equal(of('token')?.state, 'wrong');
        assert.match(of('token')?.detail ?? '', cure);
      });
    }
  });
});
