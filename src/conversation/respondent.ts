import type { KnowledgeTools } from '../knowledge/answer-question.ts';
import type { Service } from '../shared/service.ts';
import type { MessageClassifier } from './classifier/classify-message.ts';

/** What a turn needs: knowledge and search, and what the organisation says about itself. */
export type Respondent = KnowledgeTools & { service(): Service; classify: MessageClassifier };
