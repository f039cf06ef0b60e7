import type { InputText } from './adaptive-card.ts';
import { fitting } from './fitting.ts';

const longestComment = 4_000;

/** The field for what a person adds to a ticket. */
export function commentField(label: string, text: string): InputText {
  return {
    type: 'Input.Text',
    id: 'comment',
    label,
    value: fitting(text),
    maxLength: longestComment,
    isMultiline: true,
    spacing: 'medium',
  };
}
