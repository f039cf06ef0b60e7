let counter = 0;

/** A message as Teams sends it in a personal chat; `changes` replaces parts of it. */
export function messageActivity(
  serviceUrl: string,
  text: string,
  changes?: Record<string, unknown>,
): Record<string, unknown> {
  counter += 1;
  return {
    type: 'message',
    id: `incoming-${counter}`,
    timestamp: '2026-11-02T08:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    locale: 'de-DE',
    from: { id: '29:person', name: 'Erika Muster', aadObjectId: 'person-1' },
    recipient: { id: '28:lotse', name: 'Lotse' },
    conversation: { id: 'a:conversation', conversationType: 'personal', tenantId: 'our-tenant' },
    channelData: { tenant: { id: 'our-tenant' } },
    text,
    ...changes,
  };
}

/** A pressed button. */
export function buttonActivity(
  serviceUrl: string,
  verb: string,
  data: unknown,
  changes?: Record<string, unknown>,
): Record<string, unknown> {
  return messageActivity(serviceUrl, '', {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    replyToId: 'sent-1',
    value: { action: { type: 'Action.Execute', verb, data } },
    ...changes,
  });
}
