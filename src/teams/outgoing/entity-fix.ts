import { ConnectorMappers } from 'botframework-connector/lib/connectorApi/connectorClient.js';

/**
 * Lets citations, the AI label and other properties of `activity.entities` reach the wire.
 * The SDK's mapper knows only three properties of an entity and drops the rest without a word.
 */
export function keepEntityProperties(): void {
  const { type } = ConnectorMappers.Entity;
  if (type.name === 'Composite') type.additionalProperties = { type: { name: 'Object' } };
}
