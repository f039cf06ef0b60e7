import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Chat } from './chat.ts';

/** A person in a chat with Lotse. */
export type Person = {
  id: string;
  /** The key of their form: what the ticket system can be searched for. */
  key: string;
  ask(text: string): Promise<void>;
  /** Presses *Send* until Lotse answers; gives our reference, like LO-2041. Twice at once, if told so. */
  submit(options: { twice: boolean }): Promise<string>;
  /** Presses a button of the status card until Lotse answers. */
  press(verb: 'ticket.comment' | 'ticket.close', data: { reference: string; comment: string }): Promise<void>;
};

/** Teams sends again what was not accepted; people press again. */
const againMs = 300;
const patienceMs = 120_000;

let counter = 0;

/** A new person with a conversation of their own. */
export function createPerson({ port, chat }: { port: number; chat: Chat }): Person {
  counter += 1;
  const id = `person-${counter}-${randomUUID().slice(0, 8)}`;
  const key = randomUUID();

  function activity(changes: Record<string, unknown>): string {
    counter += 1;
    return JSON.stringify({
      type: 'message',
      id: `incoming-${counter}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: chat.serviceUrl,
      locale: 'de-DE',
      from: { id: `29:${id}`, name: 'Erika Muster', aadObjectId: id },
      recipient: { id: '28:lotse', name: 'Lotse' },
      conversation: { id, conversationType: 'personal', tenantId: 'tenant' },
      channelData: { tenant: { id: 'tenant' } },
      ...changes,
    });
  }

  async function button(verb: string, data: Record<string, unknown>): Promise<string> {
    const value = { action: { type: 'Action.Execute', verb, data } };
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const body = activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: `card-${id}`, value });
      const answer = await post(port, body).catch(() => null);
      // A sentence instead of a card says that it did not work.
      if (answer?.status === 200 && answer.text.includes('AdaptiveCard')) return answer.text;
      if (Date.now() > deadline) throw new Error(`${verb} was never answered: ${answer?.text}`);
      await wait(againMs);
    }
  }

  return {
    id,
    key,
    async ask(text) {
      const { status } = await post(port, activity({ text }));
      if (status !== 200) throw new Error(`a question was answered with ${status}`);
    },
    async submit({ twice }) {
      const form = {
        formKey: key,
        language: 'de',
        kind: 'ticket',
        phone: '3311',
        description: `Bildschirm schwarz ${id}`,
      };
      const presses = Array.from({ length: twice ? 2 : 1 }, () => button('ticket.submit', form));
      const references = (await Promise.all(presses)).map((text) => /LO-\d+/.exec(text)?.[0] ?? '');
      return references[0] ?? '';
    },
    async press(verb, { reference, comment }) {
      await button(verb, { language: 'de', reference, commentKey: randomUUID(), comment });
    },
  };
}

async function post(port: number, body: string): Promise<{ status: number; text: string }> {
  const headers = { 'Content-Type': 'application/json' };
  const signal = AbortSignal.timeout(15_000);
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', headers, body, signal });
  return { status: response.status, text: await response.text() };
}
