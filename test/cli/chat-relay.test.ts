import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ChatRelay, startChatRelay } from '../../src/cli/chat-relay.ts';

describe('between the chat page and Lotse', () => {
  const heard: { method: string | undefined; origin: string | undefined; body: string }[] = [];
  const lotse = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      heard.push({ method: request.method, origin: request.headers.origin, body });
      response.statusCode = 202;
      response.end('{"said":"yes"}');
    });
  });
  let relay: ChatRelay;

  before(async () => {
    await new Promise<void>((resolve) => lotse.listen(0, '127.0.0.1', resolve));
    relay = await startChatRelay({ botPort: (lotse.address() as AddressInfo).port, language: 'de' });
  });
  after(async () => {
    await relay.close();
    lotse.closeAllConnections();
    await new Promise((resolve) => lotse.close(resolve));
  });

  it('people speak the language of the articles, and everything else passes as it is', async () => {
    const activity = { type: 'message', text: 'VPN?', locale: 'en-US' };
    const headers = { Origin: 'https://elsewhere.example' };

    const response = await fetch(relay.endpoint, { method: 'POST', headers, body: JSON.stringify(activity) });

    assert.equal(response.status, 202);
    assert.deepEqual(await response.json(), { said: 'yes' });
    const [request] = heard.splice(0);
    assert.deepEqual(JSON.parse(request?.body ?? ''), { ...activity, locale: 'de-DE' });
    assert.equal(request?.origin, 'https://elsewhere.example', 'a foreign web page is not hidden from Lotse');
  });

  it('a knock without a body stays one', async () => {
    await fetch(relay.endpoint);

    assert.deepEqual(heard.splice(0), [{ method: 'GET', origin: undefined, body: '' }]);
  });
});
