import type { KnowledgeTools } from '../knowledge/knowledge-tools.ts';
import type { MaskText } from '../privacy/mask-text.ts';
import type { Service } from '../shared/service.ts';
import type { Tickets } from '../tickets/tickets.ts';
import type { MessageClassifier } from './classifier/classify-message.ts';

/** What a turn needs: knowledge and search, what the organisation says about itself, and the person's tickets. */
export type Respondent = KnowledgeTools & {
  service(): Service;
  classify: MessageClassifier;
  /** Takes out of a text what could tell who wrote it. */
  maskText: MaskText;
  /** Null where a turn changes nothing (`lotse ask`, evaluation). */
  tickets: Tickets | null;
};
