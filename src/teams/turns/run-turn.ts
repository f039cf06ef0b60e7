import type { Application } from '@microsoft/teams-ai/lib/Application.js';
import { type Activity, type CloudAdapter, INVOKE_RESPONSE_KEY } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { sessionSchema } from '../../conversation/session.ts';
import { attachTurn, type InvokeResponse, type Turn } from './turn.ts';
import { createTurnstile } from './turnstile.ts';

/** Runs one activity through the application and gives what its handlers left in the turn; sends nothing. */
export type RunTurn = (activity: unknown, session: unknown) => Promise<Turn>;

/** Binds the SDK's adapter and application together. Throws what a handler threw. */
export function createRunTurn(options: {
  adapter: CloudAdapter;
  application: Application;
  ownIdentity: AuthenticateRequestResult;
}): RunTurn {
  const { adapter, application, ownIdentity } = options;
  const pass = createTurnstile();
  return async function runTurn(activity, session) {
    await pass();
    const parsed = sessionSchema.safeParse(session);
    const turn: Turn = { session: parsed.success ? parsed.data : null, replies: [] };
    // The adapter wraps errors in text, so the handlers' own error is carried around it.
    let failure: { thrown: unknown } | undefined;
    await adapter.processActivityDirect({ ...ownIdentity }, activity as Activity, async (context) => {
      attachTurn(context, turn);
      try {
        await application.run(context);
      } catch (thrown) {
        failure = { thrown };
      }
      const response = context.turnState.get<{ value?: InvokeResponse } | undefined>(INVOKE_RESPONSE_KEY);
      turn.invokeResponse = response?.value;
    });
    if (failure) throw failure.thrown;
    return turn;
  };
}
