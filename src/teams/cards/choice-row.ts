import type { Container, ExecuteAction, SayAction } from './adaptive-card.ts';

/**
 * A row that can be pressed. Titles of articles are too long for Teams' buttons, which cut after about 22 characters;
 * a row wraps, and its words are its name for screen readers.
 */
export function choiceRow(title: string, action: Omit<ExecuteAction, 'type' | 'title'>): Container {
  return row(title, { type: 'Action.Execute', ...action });
}

/** A row that asks its own words: they appear in the chat as the person's message. */
export function questionRow(question: string): Container {
  return row(question, { type: 'Action.Submit', data: { msteams: { type: 'imBack', value: question } } });
}

function row(words: string, selectAction: ExecuteAction | SayAction): Container {
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'small',
    selectAction,
    items: [{ type: 'TextBlock', text: plainText(words), wrap: true, weight: 'bolder' }],
  };
}

/** Words from elsewhere, safe inside a card's Markdown (which knows bold, italic, links and lists). */
export function plainText(words: string): string {
  return words.replace(/[\\*_`[\]]/g, '\\$&');
}
