import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.ts';
import { LotseError } from '../src/shared/errors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = readFileSync(join(root, 'env/.env.example'), 'utf8');
const completeBot = {
  BOT_ID: 'bot',
  BOT_TENANT_ID: 'tenant',
  BOT_PASSWORD: 'password',
  DATABASE_URL: 'postgres://lotse@db/lotse',
};

describe('the configuration', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lotse-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function writeLocalFile(content: string): void {
    mkdirSync(join(folder, 'env'));
    writeFileSync(join(folder, 'env/.env.local'), content);
  }

  /** The lines of the list that LOTSE-CONFIG names. */
  function problemsOf(variables: NodeJS.ProcessEnv): string[] {
    try {
      readConfig(variables, folder);
    } catch (error) {
      assert.ok(error instanceof LotseError);
      assert.equal(error.code, 'LOTSE-CONFIG');
      assert.match(error.message, /See env\/\.env\.example\.$/);
      return [...error.message.matchAll(/^ {2}- (.*)$/gm)].map(([, problem]) => problem ?? '');
    }
    return [];
  }

  it('needs nothing for a trial on one machine', () => {
    const config = readConfig({}, folder);

    assert.deepEqual(config, {
      host: '127.0.0.1',
      port: 3978,
      adminPort: 3979,
      publicUrl: undefined,
      dataFolder: join(folder, 'data'),
      knowledgeFolder: join(folder, 'knowledge'),
      databaseUrl: undefined,
      bot: undefined,
      groupChats: false,
      logLevel: 'info',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    const config = readConfig({ PORT: '', BOT_ID: '', DATABASE_URL: '', LOTSE_PUBLIC_URL: '' }, folder);

    assert.deepEqual(config, readConfig({}, folder));
  });

  it('cannot be changed afterwards', () => {
    const config = readConfig({}, folder);

    assert.throws(() => Object.assign(config, { port: 1 }), TypeError);
  });

  it('finds folders beside the working folder and keeps absolute ones', () => {
    const config = readConfig({ LOTSE_DATA: '../other', LOTSE_KNOWLEDGE: '/srv/knowledge' }, folder);

    assert.equal(config.dataFolder, join(folder, '../other'));
    assert.equal(config.knowledgeFolder, '/srv/knowledge');
  });

  it('takes the slash from the end of the public address', () => {
    const config = readConfig({ LOTSE_PUBLIC_URL: 'https://lotse.example/' }, folder);

    assert.equal(config.publicUrl, 'https://lotse.example');
  });

  it('knows the bot when it is complete', () => {
    const config = readConfig(completeBot, folder);

    assert.deepEqual(config.bot, { id: 'bot', tenantId: 'tenant', type: 'SingleTenant', password: 'password' });
  });

  it('needs no password with a managed identity', () => {
    const config = readConfig({ ...completeBot, BOT_PASSWORD: '', BOT_TYPE: 'UserAssignedMSI' }, folder);

    assert.equal(config.bot?.type, 'UserAssignedMSI');
  });

  it('lets a bot run on the embedded database where that is allowed', () => {
    const config = readConfig({ ...completeBot, DATABASE_URL: '', LOTSE_EMBEDDED_DATABASE: 'allow' }, folder);

    assert.equal(config.databaseUrl, undefined);
  });

  it('may listen on every address with a bot', () => {
    const config = readConfig({ ...completeBot, HOST: '0.0.0.0' }, folder);

    assert.equal(config.host, '0.0.0.0');
  });

  it('names every contradiction at once, each with its cure', () => {
    const problems = problemsOf({ BOT_ID: 'bot' });

    assert.equal(problems.length, 3);
    assert.match(problems[0] ?? '', /^BOT_TENANT_ID: needed with BOT_ID; it is the directory \(tenant\) id/);
    assert.match(problems[1] ?? '', /^BOT_PASSWORD: .* set BOT_TYPE=UserAssignedMSI/);
    assert.match(problems[2] ?? '', /^DATABASE_URL: .* set LOTSE_EMBEDDED_DATABASE=allow/);
  });

  it('keeps the door shut to the network while nobody has to sign', () => {
    const problems = problemsOf({ HOST: '0.0.0.0' });

    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^HOST: .* Set BOT_ID or remove HOST/);
  });

  it('names every value that cannot be, all at once', () => {
    const problems = problemsOf({
      PORT: '99999',
      ADMIN_PORT: 'admin',
      LOTSE_PUBLIC_URL: 'lotse',
      DATABASE_URL: 'mysql://db',
      LOG_LEVEL: 'loud',
    });

    const variables = problems.map((problem) => problem.split(':')[0]);
    assert.equal(problems.length, 5);
    assert.deepEqual(
      new Set(variables),
      new Set(['PORT', 'ADMIN_PORT', 'LOTSE_PUBLIC_URL', 'DATABASE_URL', 'LOG_LEVEL']),
    );
  });

  it('never repeats a password in its complaint', () => {
    const problems = problemsOf({
      ...completeBot,
      BOT_PASSWORD: 'geheim-4711',
      DATABASE_URL: 'mysql://u:geheim-4711@db',
    });

    assert.equal(problems.length, 1);
    assert.doesNotMatch(problems.join('\n'), /geheim/);
  });

  it('reads env/.env.local', () => {
    writeLocalFile('PORT=4000\nLOTSE_GROUP_CHATS=on\n');

    const config = readConfig({}, folder);

    assert.equal(config.port, 4000);
    assert.equal(config.groupChats, true);
  });

  it('lets variables of the process win over env/.env.local', () => {
    writeLocalFile('PORT=4000\nADMIN_PORT=4001\n');

    const config = readConfig({ PORT: '5000' }, folder);

    assert.equal(config.port, 5000);
    assert.equal(config.adminPort, 4001);
  });
});

describe('env/.env.example', () => {
  it('says as it stands what is true without it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-config-'));
    mkdirSync(join(folder, 'env'));
    writeFileSync(join(folder, 'env/.env.local'), example);

    const config = readConfig({}, folder);

    rmSync(folder, { recursive: true });
    assert.deepEqual(config, readConfig({}, folder));
  });

  it('names every variable that Lotse reads', () => {
    const source = readFileSync(join(root, 'src/config.ts'), 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? '');

    const documented = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

    assert.ok(read.length > 10);
    assert.deepEqual(
      read.filter((name) => !documented.includes(name)),
      [],
    );
  });
});
