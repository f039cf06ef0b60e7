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

export type CardElement = TextBlock | Container | ActionSet | InputText | InputChoice | InputTick;

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
  id?: string;
  /** Absent: visible. */
  isVisible?: false;
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

type ActionSet = { type: 'ActionSet'; spacing?: 'small'; actions: CardAction[] };

export type CardAction = ExecuteAction | ToggleAction;

/** Without a title (on a row) the row's own words are its name. */
export type ExecuteAction = {
  type: 'Action.Execute';
  verb: Verb;
  title?: string;
  data: Record<string, string | string[]>;
  /** `none`: what was typed is neither checked nor sent. */
  associatedInputs?: 'none';
  /** The one button that most people will press. */
  style?: 'positive';
};

/** Shows or hides a part of the card on the device itself. */
type ToggleAction = { type: 'Action.ToggleVisibility'; title: string; targetElements: string[] };

export type InputText = {
  type: 'Input.Text';
  id: string;
  label: string;
  value: string;
  placeholder?: string;
  maxLength: number;
  isMultiline?: true;
  isRequired?: true;
  errorMessage?: string;
  style?: 'tel';
  spacing?: 'medium';
};

type InputChoice = {
  type: 'Input.ChoiceSet';
  id: string;
  label: string;
  value: string;
  style: 'compact';
  choices: { title: string; value: string }[];
};

/** A tick; `title` stands beside it and is its name. */
type InputTick = {
  type: 'Input.Toggle';
  id: string;
  title: string;
  value: 'true' | 'false';
  wrap: true;
};

/** A card in one language with the fallback for devices that cannot show it. */
export function adaptiveCard(parts: {
  language: Language;
  service: Service;
  speak: string;
  body: CardElement[];
  buttons: CardAction[];
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
function buttonRow(buttons: CardAction[]): Container {
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
