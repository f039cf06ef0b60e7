import type { Service } from '../../shared/service.ts';

/** What a card depends on besides the reply: who the service is and what time it is. */
export type CardSurroundings = { service: Service; now: Date };
