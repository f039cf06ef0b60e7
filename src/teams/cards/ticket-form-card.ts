import { humanSentence } from '../../messaging/render-text.ts';
import type { Reply, ShownForm } from '../../messaging/reply.ts';
import type { Language } from '../../shared/language.ts';
import { type Texts, texts } from '../../shared/texts/texts.ts';
import {
  type AdaptiveCard,
  adaptiveCard,
  type CardAction,
  type CardElement,
  type Container,
  heading,
  type InputText,
  paragraph,
} from './adaptive-card.ts';
import type { CardSurroundings } from './card-surroundings.ts';
import { plainText } from './choice-row.ts';
import { fitting, linesOf } from './fitting.ts';
import { formButtons } from './ticket-form-buttons.ts';

type FormReply = Extract<Reply, { kind: 'ticket' | 'human' }>;

/** The part behind "Change". */
const details = 'details';
/** What stands for no category: an empty choice would be drawn without its words. */
const noCategory = 'none';
/** As the conversation checks them; longer input is refused with a sentence and never cut. */
const longest = { description: 4_000, phone: 60, subject: 80 };

/** The form for a ticket or a call: two fields; everything else is filled in behind a button. */
export function ticketFormCard(reply: FormReply, shown: ShownForm, surroundings: CardSurroundings): AdaptiveCard {
  const { language } = reply;
  const say = texts[language];
  const { form } = shown;
  const isCallback = form.kind === 'callback';
  const title = isCallback ? say.ticketForm.callbackHeading : say.ticketForm.heading;
  return adaptiveCard({
    language,
    service: surroundings.service,
    speak: shown.problems.length > 0 ? say.ticketForm.problems : title,
    body: [
      heading(title, 'medium'),
      ...introduction(reply, shown, surroundings, say),
      ...problemLines(shown, say),
      ...(isCallback ? [phone(shown, say), description(shown, say)] : [description(shown, say), phone(shown, say)]),
      changeable(shown, language, say),
      hiddenFields(shown, language, say),
      ...conversation(shown, say),
    ],
    buttons: formButtons(shown, language),
  });
}

function introduction(
  reply: FormReply,
  { form }: ShownForm,
  { service, now }: CardSurroundings,
  say: Texts,
): CardElement[] {
  const line = reply.ownLanguageLine ? [paragraph(plainText(reply.ownLanguageLine), 'small')] : [];
  if (form.kind === 'ticket') return [...line, paragraph(say.ticketForm.introduction, 'none')];
  const sentence = humanSentence(reply, { service, now, form: 'plain' });
  return [...line, paragraph(plainText(sentence), 'small'), paragraph(say.ticketForm.callback, 'medium')];
}

function problemLines({ problems }: ShownForm, say: Texts): CardElement[] {
  if (problems.length === 0) return [];
  const { ticketForm } = say;
  const sentences = problems.map((problem) => paragraph(ticketForm.problem[problem], 'small'));
  const container: Container = {
    type: 'Container',
    style: 'emphasis',
    spacing: 'medium',
    items: [{ type: 'TextBlock', text: ticketForm.problems, wrap: true, weight: 'bolder' }, ...sentences],
  };
  return [container];
}

function description({ form }: ShownForm, say: Texts): InputText {
  const { ticketForm } = say;
  const isCallback = form.kind === 'callback';
  return {
    type: 'Input.Text',
    id: 'description',
    label: isCallback ? ticketForm.callbackDescription : ticketForm.description,
    value: fitting(form.description),
    placeholder: ticketForm.descriptionExample,
    maxLength: longest.description,
    isMultiline: true,
    spacing: 'medium',
    ...(isCallback ? {} : { isRequired: true, errorMessage: ticketForm.problem.descriptionMissing }),
  };
}

function phone({ form }: ShownForm, say: Texts): InputText {
  const { ticketForm } = say;
  const isCallback = form.kind === 'callback';
  return {
    type: 'Input.Text',
    id: 'phone',
    label: isCallback ? ticketForm.phone : ticketForm.phoneOptional,
    value: form.phone.slice(0, 2 * longest.phone),
    placeholder: ticketForm.phoneExample,
    maxLength: longest.phone,
    style: 'tel',
    spacing: 'medium',
    ...(isCallback ? { isRequired: true, errorMessage: ticketForm.problem.phoneMissing } : {}),
  };
}

/** What is filled in, in one line, and the button that shows it. */
function changeable({ form, categories }: ShownForm, language: Language, say: Texts): Container {
  const { ticketForm, buttons } = say;
  const category = categories.find(({ id }) => id === form.category)?.title[language];
  const filled = [
    ...(category ? [`${ticketForm.category}: ${category}`] : []),
    `${ticketForm.urgency}: ${ticketForm.urgencies[form.urgency]}`,
  ].join(' · ');
  const change: CardAction = { type: 'Action.ToggleVisibility', title: buttons.change, targetElements: [details] };
  return {
    type: 'Container',
    spacing: 'medium',
    items: [paragraph(plainText(filled), 'none'), { type: 'ActionSet', spacing: 'small', actions: [change] }],
  };
}

function hiddenFields(shown: ShownForm, language: Language, say: Texts): Container {
  const { form, categories, problems } = shown;
  const { ticketForm } = say;
  const urgencies = (['low', 'normal', 'high'] as const).map((value) => ({
    title: ticketForm.urgencies[value],
    value,
  }));
  return {
    type: 'Container',
    id: details,
    ...(problems.includes('subjectTooLong') ? {} : { isVisible: false }),
    items: [
      {
        type: 'Input.Text',
        id: 'subject',
        label: ticketForm.subject,
        value: form.subject.slice(0, 4 * longest.subject),
        placeholder: ticketForm.subjectExample,
        maxLength: longest.subject,
      },
      {
        type: 'Input.ChoiceSet',
        id: 'category',
        label: ticketForm.category,
        value: form.category ?? noCategory,
        style: 'compact',
        choices: [
          { title: ticketForm.noCategory, value: noCategory },
          ...categories.map(({ id, title }) => ({ title: title[language], value: id })),
        ],
      },
      {
        type: 'Input.ChoiceSet',
        id: 'urgency',
        label: ticketForm.urgency,
        value: form.urgency,
        style: 'compact',
        choices: urgencies,
      },
    ],
  };
}

/** What would go along, in full, with the tick that takes it out. */
function conversation({ form }: ShownForm, say: Texts): CardElement[] {
  if (form.conversation === '') return [];
  const { ticketForm } = say;
  return [
    {
      type: 'Container',
      spacing: 'medium',
      items: [
        { type: 'TextBlock', text: ticketForm.conversation, wrap: true, weight: 'bolder' },
        linesOf(form.conversation),
        {
          type: 'Input.Toggle',
          id: 'includeConversation',
          title: ticketForm.include,
          value: form.includeConversation ? 'true' : 'false',
          wrap: true,
        },
      ],
    },
  ];
}
