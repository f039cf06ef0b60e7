import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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
});
