import { buttonActivity } from './activities.ts';
import type { FakeConnector } from './fake-connector.ts';

type SentActivity = FakeConnector['sent'][number]['activity'];
type Action = { type: string; verb: string; data: Record<string, unknown> };

/** What a device sends when a button of a shown card is pressed: the button's own data and what was typed. */
export function press(
  shown: { activity: SentActivity; activityId: string },
  verb: string,
  typed: Record<string, string>,
  options: { serviceUrl: string; changes?: Record<string, unknown> },
): Record<string, unknown> {
  const action = actionsOf(shown.activity).find((candidate) => candidate.verb === verb);
  if (!action) throw new Error(`The card has no button ${verb}: ${verbsOf(shown.activity).join(', ')}`);
  const changes = { replyToId: shown.activityId, ...options.changes };
  return buttonActivity(options.serviceUrl, verb, { ...inputsOf(shown.activity), ...action.data, ...typed }, changes);
}

/** The verbs of all buttons of a message. */
export function verbsOf(activity: SentActivity): string[] {
  return actionsOf(activity).map(({ verb }) => verb);
}

function actionsOf(activity: SentActivity): Action[] {
  return nodesOf(activity.attachments).filter((node): node is Action => node['type'] === 'Action.Execute');
}

/** What stands in the fields before anybody types. */
function inputsOf(activity: SentActivity): Record<string, string> {
  const inputs = nodesOf(activity.attachments).filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), typeof value === 'string' ? value : '']));
}

function nodesOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (value === null || typeof value !== 'object') return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesOf)];
}
