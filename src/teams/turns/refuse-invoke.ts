import { INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import type { InvokeResponse } from './turn.ts';

/** Answers an invoke that Lotse has no use for in the shape that Teams can show, else with 501. */
export function refuseInvoke(context: TurnContext, sentence: string): Promise<void> {
  context.turnState.set(INVOKE_RESPONSE_KEY, {
    type: 'invokeResponse',
    value: refusal(context.activity.name, sentence),
  });
  return Promise.resolve();
}

function refusal(name: string | undefined, sentence: string): InvokeResponse {
  if (name === 'task/fetch' || name === 'task/submit') {
    return { status: 200, body: { task: { type: 'message', value: sentence } } };
  }
  if (name?.startsWith('composeExtension/')) {
    return { status: 200, body: { composeExtension: { type: 'message', text: sentence } } };
  }
  return name === 'message/submitAction' || name === 'fileConsent/invoke' ? { status: 200 } : { status: 501 };
}
