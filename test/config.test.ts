import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.ts';
import { searchVariables } from '../src/search/azure/azure-search-config.ts';
import { embeddingVariables } from '../src/search/embeddings/embedding-config.ts';
import { LotseError } from '../src/shared/errors.ts';
import { ticketVariables } from '../src/tickets/ticket-config.ts';
import { defaultProfiles } from '../src/tickets/ticket-profile.ts';

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
      audience: ['everyone'],
      databaseUrl: undefined,
      bot: undefined,
      groupChats: false,
      search: { engine: 'embedded' },
      embedding: undefined,
      tickets: {
        system: 'embedded',
        token: undefined,
        webhookSecret: undefined,
        agentChannel: undefined,
        profile: defaultProfiles.embedded,
      },
      outbound: { proxy: undefined, noProxy: '', certificatesFile: undefined },
      logLevel: 'info',
    });
  });

  it('embeds where a model is named and an endpoint is there', () => {
    const variables = { EMBEDDING_MODEL_NAME: 'embed', MODEL_BASE_URL: 'http://models:11434/v1/' };

    assert.deepEqual(readConfig(variables, folder).embedding, {
      baseUrl: 'http://models:11434/v1',
      key: undefined,
      model: 'embed',
    });
    assert.equal(readConfig({ MODEL_BASE_URL: 'https://models.example/v1' }, folder).embedding, undefined);
  });

  it('names no endpoint by itself, and sends no key unencrypted', () => {
    assert.match(
      problemsOf({ EMBEDDING_MODEL_NAME: 'embed' }).join(),
      /^MODEL_BASE_URL: needed with EMBEDDING_MODEL_NAME/,
    );
    const open = { MODEL_BASE_URL: 'http://models:11434/v1', MODEL_API_KEY: 'key' };
    assert.match(problemsOf(open).join(), /^MODEL_BASE_URL: would send MODEL_API_KEY unencrypted/);
    assert.deepEqual(problemsOf({ ...open, MODEL_BASE_URL: 'http://127.0.0.1:11434/v1' }), []);
  });

  it('takes an empty variable for one that is not set', () => {
    const config = readConfig({ PORT: '', BOT_ID: '', DATABASE_URL: '', LOTSE_PUBLIC_URL: '' }, folder);

    assert.deepEqual(config, readConfig({}, folder));
  });

  it('cannot be changed afterwards, not even inside', () => {
    const config = readConfig(completeBot, folder);

    assert.throws(() => Object.assign(config, { port: 1 }), TypeError);
    assert.throws(() => Object.assign(config.bot ?? {}, { password: 'other' }), TypeError);
    assert.throws(() => Object.assign(config.outbound, { proxy: 'http://elsewhere' }), TypeError);
  });

  it('finds folders beside the working folder and keeps absolute ones', () => {
    const config = readConfig({ LOTSE_DATA: '../other', LOTSE_KNOWLEDGE: '/srv/knowledge' }, folder);

    assert.equal(config.dataFolder, join(folder, '../other'));
    assert.equal(config.knowledgeFolder, '/srv/knowledge');
  });

  it('takes an audience as names with commas', () => {
    const config = readConfig({ LOTSE_AUDIENCE: 'IT-Service, Vorstand' }, folder);

    assert.deepEqual(config.audience, ['it-service', 'vorstand']);
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

    assert.equal(problems.length, 5);
    assert.deepEqual(
      namesOf(problems),
      new Set(['PORT', 'ADMIN_PORT', 'LOTSE_PUBLIC_URL', 'DATABASE_URL', 'LOG_LEVEL']),
    );
  });

  it('does not let a wrong value hide a contradiction', () => {
    const problems = problemsOf({ PORT: 'door', HOST: '0.0.0.0', BOT_PASSWORD: 'secret' });

    assert.deepEqual(namesOf(problems), new Set(['BOT_ID', 'HOST', 'PORT']));
  });

  it('says nothing that rests on a wrong value', () => {
    const problems = problemsOf({ ...completeBot, BOT_PASSWORD: '', BOT_TYPE: 'Multi', DATABASE_URL: 'mysql://db' });

    assert.deepEqual(namesOf(problems), new Set(['BOT_TYPE', 'DATABASE_URL']));
  });

  const sentences: [variables: NodeJS.ProcessEnv, sentence: RegExp][] = [
    [{ PORT: '3978x' }, /^PORT: must be a whole number from 0 to 65535 \(0: any free one\)\.$/],
    [{ PORT: '70000' }, /^PORT: must be a whole number from 0 to 65535/],
    [{ LOTSE_PUBLIC_URL: 'mailto:lotse' }, /^LOTSE_PUBLIC_URL: must be an address like https:\/\/lotse\.example\.$/],
    [{ LOTSE_GROUP_CHATS: 'yes' }, /^LOTSE_GROUP_CHATS: must be off or on\.$/],
    [{ LOTSE_EMBEDDED_DATABASE: 'yes' }, /^LOTSE_EMBEDDED_DATABASE: must be allow, or absent\.$/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL: must be fatal, error, warn, info, debug, trace or silent\.$/],
    [{ HTTPS_PROXY: 'proxy.example:3128' }, /^HTTPS_PROXY: must be an address like http:\/\/proxy\.example:3128/],
    [{ BOT_PASSWORD: 'secret' }, /^BOT_ID: missing, but BOT_PASSWORD is set\. Set BOT_ID .* or remove BOT_PASSWORD\.$/],
    [{ BOT_TENANT_ID: 'tenant' }, /^BOT_ID: missing, but BOT_TENANT_ID is set\./],
    [{ PORT: '4000', ADMIN_PORT: '4000' }, /^ADMIN_PORT: the same as PORT\. Set one of them/],
  ];
  for (const [variables, sentence] of sentences) {
    it(`answers ${JSON.stringify(variables)} in a plain sentence`, () => {
      const problems = problemsOf(variables);

      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', sentence);
    });
  }

  it('takes a proxy in small letters, as curl does, where there is none in capitals', () => {
    const small = readConfig({ https_proxy: 'http://small:1', no_proxy: 'inside.example' }, folder);
    const both = readConfig({ https_proxy: 'http://small:1', HTTPS_PROXY: 'http://capital:1' }, folder);

    assert.equal(small.outbound.proxy, 'http://small:1');
    assert.equal(small.outbound.noProxy, 'inside.example');
    assert.equal(both.outbound.proxy, 'http://capital:1');
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

  it('lets an empty variable of the process take back one of env/.env.local', () => {
    writeLocalFile('PORT=4000\n');

    const config = readConfig({ PORT: '' }, folder);

    assert.equal(config.port, 3978);
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
    const ofRooms = Object.keys({ ...searchVariables, ...embeddingVariables, ...ticketVariables });
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? '').concat(ofRooms);

    const documented = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

    assert.ok(read.length > 10);
    assert.deepEqual(
      read.filter((name) => !documented.includes(name)),
      [],
    );
  });
});

function namesOf(problems: string[]): Set<string | undefined> {
  return new Set(problems.map((problem) => problem.split(':')[0]));
}
