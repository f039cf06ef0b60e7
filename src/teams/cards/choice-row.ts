import type { Container, ExecuteAction } from './adaptive-card.ts';

/**
 * A row that can be pressed. Titles of articles are too long for Teams' buttons, which cut after about 22 characters;
 * a row wraps, and its words are its name for screen readers.
 */
export function choiceRow(title: string, action: Omit<ExecuteAction, 'type' | 'title'>): Container {
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'small',
    selectAction: { type: 'Action.Execute', ...action },
    items: [{ type: 'TextBlock', text: plainText(title), wrap: true, weight: 'bolder' }],
  };
}

/** Words from elsewhere, safe inside a card's Markdown (which knows bold, italic, links and lists). */
export function plainText(words: string): string {
  return words.replace(/[\\*_`[\]]/g, '\\$&');
}
