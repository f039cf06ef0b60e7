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
};

export type CardElement = TextBlock | Container | ActionSet;

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
  layouts?: FlowLayout[];
  items: CardElement[];
  selectAction?: ExecuteAction;
};

/** Teams' own: what does not fit beside goes below. Other hosts ignore it and stack. */
type FlowLayout = {
  type: 'Layout.Flow';
  itemFit: 'Fit';
  horizontalItemsAlignment: 'Left';
  columnSpacing: 'Small';
  rowSpacing: 'Small';
};

type ActionSet = { type: 'ActionSet'; spacing?: 'small'; actions: ExecuteAction[] };

/** Without a title (on a row) the row's own words are its name. */
export type ExecuteAction = { type: 'Action.Execute'; verb: Verb; title?: string; data: Record<string, string> };

/** A card in one language with the fallback for devices that cannot show it. */
export function adaptiveCard(parts: {
  language: Language;
  service: Service;
  speak: string;
  body: CardElement[];
  buttons: ExecuteAction[];
}): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: parts.language,
    speak: parts.speak,
    fallbackText: texts[parts.language].card.fallback(parts.service),
    body: parts.buttons.length > 0 ? [...parts.body, buttonRow(parts.buttons)] : parts.body,
  };
}

// A card's own `actions` stand in one line and are cut on narrow screens; one set per button wraps instead.
function buttonRow(buttons: ExecuteAction[]): Container {
  return {
    type: 'Container',
    spacing: 'medium',
    layouts: [
      {
        type: 'Layout.Flow',
        itemFit: 'Fit',
        horizontalItemsAlignment: 'Left',
        columnSpacing: 'Small',
        rowSpacing: 'Small',
      },
    ],
    items: buttons.map((button) => ({ type: 'ActionSet', spacing: 'small', actions: [button] })),
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
