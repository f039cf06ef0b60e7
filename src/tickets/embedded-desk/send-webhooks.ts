import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { toLotseError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { signWebhook } from '../webhook-signature.ts';
import type { DeskChange } from './desk-routes.ts';
import { presentArticle, presentTicket } from './present.ts';

export type Webhooks = {
  /** Posts this change in the background. */
  send(change: DeskChange): void;
  /** Gives up what is under way: whoever listens also looks by himself. */
  stop(): Promise<void>;
};

const timeLimitMs = 5_000;

/** Reports changes as Zammad's webhooks do: the ticket and its newest article, signed, each delivery with an id of its own. */
export function createWebhooks(options: {
  url: () => string;
  secret: string;
  /** Before the second and each further attempt, in milliseconds. */
  pauses: number[];
  log: Log;
}): Webhooks {
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();

  async function deliver(body: string): Promise<void> {
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'User-Agent': 'Lotse desk',
      'X-Zammad-Trigger': 'change',
      'X-Zammad-Delivery': randomUUID(),
      'X-Hub-Signature': signWebhook(body, options.secret),
    };
    for (const pause of [...options.pauses, null]) {
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(timeLimitMs)]);
      const problem = await post(options.url(), { headers, body, signal });
      if (problem === null || stopping.signal.aborted) return;
      if (pause === null) return options.log.warn({ problem }, 'a webhook of the desk did not arrive');
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    send(change) {
      const sending = deliver(JSON.stringify(present(change))).finally(() => running.delete(sending));
      running.add(sending);
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function post(url: string, request: { headers: Record<string, string>; body: string; signal: AbortSignal }) {
  try {
    const response = await fetch(url, { method: 'POST', redirect: 'manual', ...request });
    await response.body?.cancel();
    return response.ok ? null : `status ${response.status}`;
  } catch (thrown) {
    return toLotseError(thrown).message;
  }
}

function present({ ticket, article }: DeskChange): unknown {
  return {
    ticket: presentTicket(ticket, { expand: true }),
    article: article ? presentArticle(article, ticket) : null,
  };
}
