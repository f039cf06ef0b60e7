import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ErrorCode, LotseError } from '../../src/shared/errors.ts';
import { retryAfterSecondsOf } from '../../src/tickets/busy-error.ts';
import { defaultProfiles } from '../../src/tickets/ticket-profile.ts';
import type { TicketSystem } from '../../src/tickets/ticket-system.ts';
import { createZammadTicketSystem } from '../../src/tickets/zammad-ticket-system.ts';
import { newTicket } from '../contracts/ticket-system.contract.ts';
import { type FakeZammad, startFakeZammad, type ZammadFault } from '../support/fake-zammad.ts';

const html = '<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>';
const json = { 'Content-Type': 'application/json' };

describe('a ticket system that fails', () => {
  let zammad: FakeZammad;
  beforeEach(async () => {
    zammad = await startFakeZammad();
  });
  afterEach(() => zammad.close());

  function connect(given: { url?: string; token?: string; timeLimitMs?: number }): TicketSystem {
    const address = {
      url: () => given.url ?? zammad.url,
      token: given.token ?? zammad.token,
      timeLimitMs: given.timeLimitMs ?? 5_000,
    };
    return createZammadTicketSystem({ name: 'zammad', address, profile: defaultProfiles.zammad });
  }

  /** A ticket for Lotse's own account: one look-up, one creation. */
  const ticket = () => newTicket({ requester: {} });

  async function failureOf(attempt: Promise<unknown>): Promise<LotseError> {
    try {
      await attempt;
    } catch (error) {
      assert.ok(error instanceof LotseError, String(error));
      return error;
    }
    assert.fail('nothing was thrown');
  }

  describe('while a ticket is created', () => {
    const cases: [string, ZammadFault, ErrorCode][] = [
      [
        'answers 500 after it stored the ticket',
        { kind: 'answer', status: 500, body: '{"error":"boom"}', first: 'carryOut' },
        'LOTSE-TICKETS-AMBIGUOUS',
      ],
      ['answers 502 in HTML', { kind: 'answer', status: 502, body: html }, 'LOTSE-TICKETS-AMBIGUOUS'],
      ['answers 503', { kind: 'answer', status: 503, body: '' }, 'LOTSE-TICKETS-AMBIGUOUS'],
      ['answers 200 in HTML', { kind: 'answer', status: 200, body: html }, 'LOTSE-TICKETS-AMBIGUOUS'],
      ['answers 201 with garbage', { kind: 'answer', status: 201, body: '\u0000\u0001{]' }, 'LOTSE-TICKETS-AMBIGUOUS'],
      [
        'answers 201 with other JSON',
        { kind: 'answer', status: 201, body: '{"id":"x"}', headers: json },
        'LOTSE-TICKETS-AMBIGUOUS',
      ],
      ['answers 201 with nothing', { kind: 'answer', status: 201, body: '' }, 'LOTSE-TICKETS-AMBIGUOUS'],
      ['answers 408', { kind: 'answer', status: 408, body: '' }, 'LOTSE-TICKETS-AMBIGUOUS'],
      ['breaks the connection', { kind: 'cut' }, 'LOTSE-TICKETS-AMBIGUOUS'],
      [
        'breaks the connection after it stored the ticket',
        { kind: 'cut', first: 'carryOut' },
        'LOTSE-TICKETS-AMBIGUOUS',
      ],
      ['breaks the connection in its answer', { kind: 'cutAnswer' }, 'LOTSE-TICKETS-AMBIGUOUS'],
      [
        'refuses with 422',
        { kind: 'answer', status: 422, body: '{"error":"No lookup value found for \'group\': \\"Users\\""}' },
        'LOTSE-TICKETS-REFUSED',
      ],
      ['refuses with 413 in HTML', { kind: 'answer', status: 413, body: html }, 'LOTSE-TICKETS-REFUSED'],
      [
        'has forgotten the token',
        { kind: 'answer', status: 401, body: '{"error":"Invalid token!"}' },
        'LOTSE-TICKETS-LOCKED-OUT',
      ],
      [
        'no longer lets the token in',
        { kind: 'answer', status: 403, body: '{"error":"Not authorized"}' },
        'LOTSE-TICKETS-LOCKED-OUT',
      ],
      [
        'does not know the address',
        { kind: 'answer', status: 404, body: '{"error":"No route matches [POST]"}' },
        'LOTSE-TICKETS-LOCKED-OUT',
      ],
      ['is another server', { kind: 'answer', status: 404, body: html }, 'LOTSE-TICKETS-LOCKED-OUT'],
    ];
    for (const [what, fault, code] of cases) {
      it(`${what}: ${code}`, async () => {
        zammad.misbehave('POST', fault);

        const failure = await failureOf(connect({}).create(ticket()));

        assert.equal(failure.code, code, failure.message);
      });
    }

    it('is silent: AMBIGUOUS after the time limit', async () => {
      zammad.misbehave('POST', { kind: 'stall', first: 'carryOut' });

      const failure = await failureOf(connect({ timeLimitMs: 200 }).create(ticket()));

      assert.equal(failure.code, 'LOTSE-TICKETS-AMBIGUOUS');
      assert.match(failure.message, /no answer in time/);
      assert.equal(zammad.tickets.length, 1);
    });

    it('fails at the look-up before it: surely nothing has happened', async () => {
      for (const fault of [
        { kind: 'cut' },
        { kind: 'answer', status: 500, body: '' },
        { kind: 'answer', status: 200, body: html },
      ] as const) {
        zammad.misbehave('GET', fault);

        const failure = await failureOf(connect({}).create(ticket()));

        assert.equal(failure.code, 'LOTSE-TICKETS-UNREACHABLE');
      }
      assert.equal(zammad.tickets.length, 0);
    });
  });

  describe('that asks for a pause', () => {
    for (const [header, low, high] of [
      ['17', 17, 17],
      ['a date in 90 seconds', 60, 90],
      ['0', 1, 1],
      [new Date(0).toUTCString(), 1, 1],
      ['99999999', 3600, 3600],
      ['soon', 30, 30],
      [undefined, 30, 30],
    ] as const) {
      it(`with Retry-After: ${header ?? 'missing'}`, async () => {
        // A date of when the tests were loaded would be too old by now.
        const value = header === 'a date in 90 seconds' ? new Date(Date.now() + 90_000).toUTCString() : header;
        const headers: Record<string, string> = value === undefined ? {} : { 'Retry-After': value };
        zammad.misbehave('POST', { kind: 'answer', status: 429, body: 'Retry later\n', headers });

        const failure = await failureOf(connect({}).create(ticket()));

        const seconds = retryAfterSecondsOf(failure) ?? -1;
        assert.equal(failure.code, 'LOTSE-TICKETS-BUSY');
        assert.ok(seconds >= low && seconds <= high, String(seconds));
      });
    }
  });

  describe('that is not there', () => {
    for (const [what, url] of [
      ['nobody listens', 'http://127.0.0.1:9'],
      ['nobody may listen there', 'http://127.0.0.1:1'],
      ['the name is unknown', 'http://zammad.invalid'],
      ['no TLS is spoken', 'https'],
    ] as const) {
      it(`${what}: UNREACHABLE, also for what changes something`, async () => {
        const system = connect({ url: url === 'https' ? zammad.url.replace('http:', 'https:') : url });

        const failures = [
          await failureOf(system.create(ticket())),
          await failureOf(system.setState('1', 'closed')),
          await failureOf(system.probe()),
        ];

        assert.deepEqual(
          failures.map(({ code }) => code),
          Array(3).fill('LOTSE-TICKETS-UNREACHABLE'),
        );
      });
    }
  });

  it('tells of a token that it no longer takes, without repeating it', async () => {
    const failure = await failureOf(connect({ token: 'old-secret-token' }).create(ticket()));

    assert.equal(failure.code, 'LOTSE-TICKETS-LOCKED-OUT');
    assert.match(failure.message, /TICKETS_TOKEN/);
    assert.equal(JSON.stringify([failure.message, String(failure.cause)]).includes('old-secret'), false);
  });

  it('has moved: the token does not go along, and the new address is named', async () => {
    const seen: string[] = [];
    const thief = createServer((request, response) => {
      seen.push(request.headers.authorization ?? 'none');
      response.end('{}');
    });
    await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', resolve));
    const target = `http://127.0.0.1:${(thief.address() as AddressInfo).port}/api/v1/tickets?token=x`;
    const moved = (method: string, status: number) =>
      zammad.misbehave(method, { kind: 'answer', status, body: '', headers: { Location: target } });

    for (const status of [301, 302, 303, 307, 308]) {
      moved('POST', status);
      const failure = await failureOf(connect({}).create(ticket()));
      assert.equal(failure.code, 'LOTSE-TICKETS-LOCKED-OUT');
      assert.ok(failure.message.includes('/api/v1/tickets. '), failure.message);
      moved('GET', status);
      assert.equal((await failureOf(connect({}).read('1'))).code, 'LOTSE-TICKETS-LOCKED-OUT');
    }

    thief.close();
    assert.deepEqual(seen, []);
  });

  it('is not believed when a page in HTML says that a ticket is gone', async () => {
    zammad.misbehave('GET', { kind: 'answer', status: 404, body: html });

    const failure = await failureOf(connect({}).read('1'));

    assert.equal(failure.code, 'LOTSE-TICKETS-LOCKED-OUT');
  });

  it('does not end its answer: it is given up', async () => {
    const endless = createServer((_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024, ' ');
      const write = () => {
        while (!response.destroyed && response.write(chunk)) {
          /* as fast as it goes */
        }
      };
      response.on('drain', write);
      write();
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(endless.address() as AddressInfo).port}`;

    const failure = await failureOf(connect({ url }).setState('1', 'closed'));

    endless.closeAllConnections();
    endless.close();
    assert.equal(failure.code, 'LOTSE-TICKETS-AMBIGUOUS');
  });

  it('quotes a person’s address in its reason: the error does not', async () => {
    const body = JSON.stringify({ error: "Invalid email 'erika.muster@example.org' of customer" });
    zammad.misbehave('POST', { kind: 'answer', status: 422, body });

    const failure = await failureOf(connect({}).create(ticket()));

    assert.match(failure.message, /Invalid email '…' of customer/);
  });

  for (const [what, fault] of [
    ['a lost answer', { kind: 'cut', first: 'carryOut' }],
    ['a 502 after the commit', { kind: 'answer', status: 502, body: html, first: 'carryOut' }],
    ['half an answer', { kind: 'cutAnswer' }],
  ] as const) {
    it(`does not double after ${what}, if one searches before sending again`, async () => {
      const system = connect({});
      const given = ticket();
      zammad.misbehave('POST', fault);
      await failureOf(system.create(given));

      zammad.refreshIndex();
      const found = await system.findByKey(given.key);

      assert.equal(found?.id, '1');
      zammad.misbehave('POST', fault);
      await failureOf(system.addComment('1', { mark: 'LO-1001/2', text: 'x' }));
      assert.equal(await system.hasComment('1', 'LO-1001/2'), true);
    });
  }
});
