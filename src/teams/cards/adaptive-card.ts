import type { Language } from '../../shared/language.ts';
import type { Service } from '../../shared/service.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Verb } from './verbs.ts';

/** The part of Adaptive Cards 1.5 that Lotse uses. */
export type AdaptiveCard = {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  lang: Language;
  /** Read aloud in place of the card. */
  speak: string;
  fallbackText: string;
  body: CardElement[];
  actions?: ExecuteAction[];
};

export type CardElement = TextBlock | Container | ColumnSet;

export type TextBlock = {
  type: 'TextBlock';
  text: string;
  wrap: true;
  style?: 'heading';
  size?: 'medium' | 'large';
  weight?: 'bolder';
  spacing?: 'none' | 'small' | 'medium' | 'large';
};

export type Container = {
  type: 'Container';
  style?: 'default' | 'emphasis';
  spacing?: 'small' | 'medium' | 'large';
  separator?: true;
  items: CardElement[];
  selectAction?: ExecuteAction;
};

export type ColumnSet = { type: 'ColumnSet'; columns: Column[] };

export type Column = {
  type: 'Column';
  width: 'auto' | 'stretch';
  items: TextBlock[];
  verticalContentAlignment: 'center';
};

/** Without a title (on a row) the row's own words are its name. */
export type ExecuteAction = { type: 'Action.Execute'; verb: Verb; title?: string; data: Record<string, string> };

/** A card in one language with the fallback for devices that cannot show it. */
export function adaptiveCard(parts: {
  language: Language;
  service: Service;
  speak: string;
  body: CardElement[];
  actions: ExecuteAction[];
}): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: parts.language,
    speak: parts.speak,
    fallbackText: texts[parts.language].card.fallback(parts.service),
    body: parts.body,
    ...(parts.actions.length > 0 ? { actions: parts.actions } : {}),
  };
}

/** A heading that screen readers can jump to. */
export function heading(text: string, size: 'medium' | 'large'): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', size, weight: 'bolder' };
}

/** Running text. */
export function paragraph(text: string, spacing: 'none' | 'small' | 'medium'): TextBlock {
  return { type: 'TextBlock', text, wrap: true, spacing };
}
