import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { examineAppPackage } from '../../../src/cli/doctor/examine-app-package.ts';
import { readConfig } from '../../../src/config.ts';

const botId = '0f0e0d0c-0000-4000-8000-000000000001';
const bot = {
  BOT_ID: botId,
  BOT_TENANT_ID: 'our-tenant',
  BOT_PASSWORD: 'a secret for tests',
  LOTSE_EMBEDDED_DATABASE: 'allow',
  LOTSE_PUBLIC_URL: 'https://lotse.example',
};
const own = { version: '1.2.3', bots: [{ botId, scopes: ['personal'] }], validDomains: ['lotse.example'] };

describe('the app package, as lotse doctor sees it', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-package-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const examine = (variables: Record<string, string>) => examineAppPackage(readConfig(variables, folder), folder);

  async function put(name: string, manifest: unknown): Promise<void> {
    await mkdir(join(folder, 'dist-package'), { recursive: true });
    const zip = zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)) });
    await writeFile(join(folder, 'dist-package', name), zip);
  }

  it('is the one of this bot, whatever others lie beside it', async () => {
    await put('lotse-dev.zip', { ...own, bots: [{ botId: 'another', scopes: [] }] });
    await put('lotse-prod.zip', { ...own, bots: [{ botId: botId.toUpperCase(), scopes: ['personal'] }] });

    const findings = await examine(bot);

    assert.deepEqual(findings, [
      { what: 'app package', state: 'ok', detail: 'lotse-prod.zip, version 1.2.3, belongs to this bot' },
    ]);
  });

  it('is still to be made where there is none', async () => {
    const [finding] = await examine(bot);

    assert.equal(finding?.state, 'advice');
    assert.match(finding?.detail ?? '', /npm run package/);
  });

  it('is not needed without a bot', async () => {
    assert.deepEqual(await examine({}), []);
  });

  const wrong: [what: string, manifest: unknown, variables: Record<string, string>, state: string, sentence: RegExp][] =
    [
      [
        'of another bot',
        { ...own, bots: [{ botId: 'x', scopes: [] }] },
        {},
        'wrong',
        /prod\.zip belongs to bot x\. This Lotse is bot 0f0e/,
      ],
      [
        'of another address',
        { ...own, validDomains: [] },
        {},
        'wrong',
        /does not name lotse\.example .* package -- prod\.$/,
      ],
      ['that is none', { ...own, bots: [] }, {}, 'wrong', /^lotse-prod\.zip cannot be read\. Make it again/],
      ['without groups', own, { LOTSE_GROUP_CHATS: 'on' }, 'advice', /personal chats only, unlike LOTSE_GROUP_CHATS/],
    ];
  for (const [what, manifest, variables, state, sentence] of wrong) {
    it(`is ${state} and has a cure: one ${what}`, async () => {
      await put('lotse-prod.zip', manifest);

      const [finding, ...more] = await examine({ ...bot, ...variables });

      assert.deepEqual([finding?.state, more], [state, []]);
      assert.match(finding?.detail ?? '', sentence);
    });
  }
});
