import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { LotseError } from '../../src/shared/errors.ts';
import { ensureDeskToken, readDeskToken } from '../../src/tickets/embedded-desk/desk-token.ts';
import { defaultProfiles } from '../../src/tickets/ticket-profile.ts';

const zammad = { LOTSE_TICKETS: 'zammad', TICKETS_URL: 'https://zammad.example/desk/', TICKETS_TOKEN: 'abc' };

describe('the configuration of tickets', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lotse-tickets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function problemsOf(variables: NodeJS.ProcessEnv): string[] {
    try {
      readConfig(variables, folder);
    } catch (error) {
      assert.ok(error instanceof LotseError && error.code === 'LOTSE-CONFIG');
      return [...error.message.matchAll(/^ {2}- (.*)$/gm)].map(([, problem]) => problem ?? '');
    }
    return [];
  }

  function profileOf(yaml: string, variables: NodeJS.ProcessEnv) {
    writeFileSync(join(folder, 'tickets.yaml'), yaml);
    return readConfig({ ...variables, TICKETS_PROFILE: 'tickets.yaml' }, folder).tickets.profile;
  }

  function profileProblems(yaml: string): string[] {
    writeFileSync(join(folder, 'tickets.yaml'), yaml);
    return problemsOf({ TICKETS_PROFILE: 'tickets.yaml' }).map((problem) =>
      problem.replace(`TICKETS_PROFILE: ${join(folder, 'tickets.yaml')}: `, ''),
    );
  }

  it('knows a Zammad', () => {
    const { tickets } = readConfig(
      { ...zammad, TICKETS_WEBHOOK_SECRET: 'x'.repeat(16), LOTSE_AGENT_CHANNEL: '19:a' },
      folder,
    );

    assert.deepEqual(tickets, {
      system: 'zammad',
      url: 'https://zammad.example/desk',
      token: 'abc',
      webhookSecret: 'x'.repeat(16),
      agentChannel: '19:a',
      profile: defaultProfiles.zammad,
    });
  });

  for (const [what, variables, sentence] of [
    ['another system', { LOTSE_TICKETS: 'jira' }, /^LOTSE_TICKETS: must be embedded or zammad\.$/],
    ['a Zammad without an address', { ...zammad, TICKETS_URL: '' }, /^TICKETS_URL: needed with LOTSE_TICKETS=zammad/],
    ['a Zammad without a token', { ...zammad, TICKETS_TOKEN: '' }, /^TICKETS_TOKEN: needed with LOTSE_TICKETS=zammad/],
    [
      'an address of the desk',
      { TICKETS_URL: 'https://zammad.example' },
      /^TICKETS_URL: the embedded desk runs inside Lotse/,
    ],
    [
      'an address that is none',
      { ...zammad, TICKETS_URL: 'zammad.example' },
      /^TICKETS_URL: must be an address like https:/,
    ],
    [
      'a password in the address',
      { ...zammad, TICKETS_URL: 'https://a:b@zammad.example' },
      /^TICKETS_URL: must be an address/,
    ],
    ['another protocol', { ...zammad, TICKETS_URL: 'ftp://zammad.example' }, /^TICKETS_URL: must be an address/],
    [
      'a token with a line break',
      { ...zammad, TICKETS_TOKEN: 'abc\nX-Other: y' },
      /^TICKETS_TOKEN: must be the token alone/,
    ],
    [
      'a short secret',
      { TICKETS_WEBHOOK_SECRET: 'short' },
      /^TICKETS_WEBHOOK_SECRET: must have at least 16 characters/,
    ],
    [
      'a profile that is not there',
      { TICKETS_PROFILE: 'none.yaml' },
      /^TICKETS_PROFILE: .*none\.yaml: cannot be read \(ENOENT/,
    ],
  ] as const) {
    it(`names ${what}`, () => {
      const problems = problemsOf(variables);

      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', sentence);
    });
  }

  it('names all problems at once, those in the profile too', () => {
    writeFileSync(join(folder, 'tickets.yaml'), 'group: ""');

    const problems = problemsOf({ LOTSE_TICKETS: 'zammad', TICKETS_PROFILE: 'tickets.yaml', PORT: 'x' });

    assert.equal(problems.length, 4, problems.join('\n'));
  });

  describe('the profile', () => {
    it('changes only what it names', () => {
      const profile = profileOf(
        'group: IT\nurgency: { high: "3 hoch" }\nrequester: { attribute: login }\nsettleSeconds: 30\n',
        zammad,
      );

      assert.deepEqual(profile, {
        ...defaultProfiles.zammad,
        group: 'IT',
        urgency: { ...defaultProfiles.zammad.urgency, high: '3 hoch' },
        requester: { attribute: 'login', createCustomers: false },
        settleSeconds: 30,
      });
    });

    it('may be empty', () => {
      assert.deepEqual(profileOf('# nothing yet\n', {}), defaultProfiles.embedded);
    });

    it('shows as closed what its own word for closing makes', () => {
      const profile = profileOf('states: { closed: erledigt, shownAsClosed: [merged] }', zammad);

      assert.deepEqual(profile.states.shownAsClosed, ['merged', 'erledigt']);
    });

    it('says where it is wrong', () => {
      assert.deepEqual(profileProblems('group: 5'), ['group: Expected string, received number']);
      assert.deepEqual(profileProblems('grupe: IT'), ["Unrecognized key(s) in object: 'grupe'"]);
      assert.deepEqual(profileProblems('categories: [{ id: Netz!, title: { de: Netz, en: Network } }]'), [
        'categories.0.id: use a-z, 0-9 and -',
      ]);
      assert.deepEqual(profileProblems('settleSeconds: -1'), [
        'settleSeconds: Number must be greater than or equal to 0',
      ]);
      assert.deepEqual(profileProblems('- a list'), ['Expected object, received array']);
      assert.match(profileProblems('group: "unfinished').join(), /^cannot be read \(.*at line 1/);
    });
  });

  describe('the token of the desk', () => {
    it('is made once, for Lotse’s user alone, and found again', async () => {
      const before = await readDeskToken(folder);
      const made = await Promise.all([ensureDeskToken(folder), ensureDeskToken(folder), ensureDeskToken(folder)]);
      const later = await ensureDeskToken(folder);

      assert.equal(before, null);
      assert.match(later, /^[\w-]{32}$/);
      assert.deepEqual(new Set([...made, later]).size, 1);
      assert.equal(statSync(join(folder, 'desk.token')).mode & 0o777, 0o600);
    });

    it('says what to do when its file is of no use', async () => {
      writeFileSync(join(folder, 'desk.token'), ' \n');

      await assert.rejects(ensureDeskToken(folder), { code: 'LOTSE-DATA-NOT-WRITABLE', message: /the file is empty/ });
    });
  });
});
