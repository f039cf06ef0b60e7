import type { Activity } from 'botbuilder';
import type { Language } from '../../src/shared/language.ts';
import { verbs } from '../../src/teams/cards/verbs.ts';
import { languageProblems } from './language-rules.ts';

/** A node of a card's JSON. */
type Node = Record<string, unknown>;

export type CardExpectations = {
  language: Language;
  /** Words of the other language are meant: a German article under an English question, a line in a third language. */
  mixedLanguages: boolean;
};

/** Bytes in UTF-16 that we send at most; Teams refuses from about 40 kB. */
const largestMessage = 28 * 1024;
const mostButtons = 4;
/** Teams cuts longer button texts. */
const longestButton = 22;
/** These backgrounds keep enough contrast in every Teams theme. */
const safeStyles = ['default', 'emphasis'];
const knownElements = ['TextBlock', 'Container', 'ActionSet', 'Input.Text', 'Input.ChoiceSet', 'Input.Toggle'];

/** The fields that `read-card-action.ts` reads. */
const knownInputs = ['subject', 'description', 'category', 'urgency', 'phone', 'includeConversation', 'comment'];

/** Everything that is wrong with a message as Teams would receive it; empty when it keeps all rules. */
export function cardProblems(activity: Partial<Activity>, expected: CardExpectations): string[] {
  const cards = (activity.attachments ?? []).map(({ content }) => content as Node);
  const shown = shownWords(activity, cards);
  return [
    ...messageProblems(activity, expected.language),
    ...citationProblems(activity),
    ...cards.flatMap((card) => singleCardProblems(card, expected.language)),
    ...rawIdProblems(shown, cards),
    ...(expected.mixedLanguages ? [] : languageProblems(shown, expected.language)),
  ];
}

function messageProblems(activity: Partial<Activity>, language: Language): string[] {
  const size = JSON.stringify(activity).length * 2;
  return problems([
    [activity.type !== 'message', 'the activity is not a message'],
    [!activity.summary?.trim(), 'no summary: a notification would say "sent a card"'],
    [!activity.text?.trim() && !activity.attachments?.length, 'neither text nor card'],
    [!activity.locale?.startsWith(language), `locale ${activity.locale} is not ${language}`],
    [size > largestMessage, `${size} bytes in UTF-16, more than ${largestMessage}`],
    [(activity.attachments?.length ?? 0) > 1, 'more than one card'],
  ]);
}

function citationProblems(activity: Partial<Activity>): string[] {
  const messages = (activity.entities ?? []).filter(({ type }) => type === 'https://schema.org/Message') as Node[];
  const claims = messages.flatMap((message) => list(message, 'citation'));
  const positions = claims.map((claim) => claim['position']);
  const markers = new Set([...(activity.text ?? '').matchAll(/\[(\d+)\](?!\()/g)].map(([, digits]) => Number(digits)));
  return [
    ...problems([
      [messages.length > 1, 'more than one schema.org/Message entity: Teams answers 400'],
      [new Set(positions).size !== positions.length, 'two citations with the same position'],
    ]),
    ...[...markers].filter((marker) => !positions.includes(marker)).map((marker) => `[${marker}] has no citation`),
    ...claims.flatMap((claim) => claimProblems(claim['appearance'] as Node)),
  ];
}

function claimProblems(appearance: Node): string[] {
  const name = text(appearance, 'name').trim();
  const abstract = text(appearance, 'abstract');
  return problems([
    [name === '' || name.length > 80, `citation name has ${name.length} characters, allowed are 1 to 80`],
    [abstract.length > 160, `citation abstract has ${abstract.length} characters, allowed are 160`],
    [/[`*]|\]\(/.test(abstract), 'citation abstract is not plain text'],
    [!/^https?:\/\//.test(text(appearance, 'url')), 'citation url is not http(s)'],
  ]);
}

function singleCardProblems(card: Node, language: Language): string[] {
  const body = list(card, 'body');
  const elements = body.flatMap(withChildren);
  const actions = elements.flatMap((element) => list(element, 'actions'));
  const buttons = actions.filter((action) => action['type'] !== 'Action.ToggleVisibility');
  const firstText = elements.find((element) => element['type'] === 'TextBlock');
  const rowActions = elements.flatMap((element) => (element['selectAction'] ? [element['selectAction'] as Node] : []));
  return [
    ...problems([
      [card['version'] !== '1.5', `card version ${text(card, 'version')} is not 1.5`],
      [card['lang'] !== language, `card lang ${text(card, 'lang')} is not ${language}`],
      [!card['fallbackText'], 'no fallbackText'],
      [!card['speak'], 'no speak'],
      [firstText !== undefined && firstText['style'] !== 'heading', 'the card does not begin with a heading'],
      [list(card, 'actions').length > 0, 'buttons in one line, which narrow screens cut'],
      [actions.length > mostButtons, `${actions.length} buttons, allowed are ${mostButtons}`],
      [body.length === 0, 'an empty card'],
    ]),
    ...elements.flatMap(elementProblems),
    ...elements.filter((element) => text(element, 'type').startsWith('Input.')).flatMap(inputProblems),
    ...toggleProblems(elements, actions),
    ...hiddenProblems(elements),
    ...actions.flatMap(buttonProblems),
    ...[...buttons, ...rowActions].flatMap((action) => actionProblems(action, language)),
  ];
}

function elementProblems(element: Node): string[] {
  const type = text(element, 'type');
  const style = text(element, 'style');
  return problems([
    [!type.startsWith('Action.') && !knownElements.includes(type), `${type} is not among the elements we use`],
    [type === 'TextBlock' && element['wrap'] !== true, `text is cut off, not wrapped: ${text(element, 'text')}`],
    [type === 'TextBlock' && !text(element, 'text').trim(), 'an empty text'],
    [
      type === 'TextBlock' && ('color' in element || element['isSubtle'] === true),
      'text colour without enough contrast',
    ],
    [type === 'Container' && style !== '' && !safeStyles.includes(style), `container style ${style}`],
    ['selectAction' in element && wordsOf(element).length === 0, 'a row that can be pressed has no words'],
  ]);
}

function inputProblems(input: Node): string[] {
  const type = text(input, 'type');
  const id = text(input, 'id');
  const values = list(input, 'choices').map((choice) => choice['value']);
  return problems([
    [!knownInputs.includes(id), `the input "${id}" is none that Lotse reads`],
    [type !== 'Input.Toggle' && !text(input, 'label').trim(), `input ${id} has no label`],
    [typeof input['value'] !== 'string', `input ${id} does not say what it holds`],
    [input['isRequired'] === true && !input['errorMessage'], 'a required input has no errorMessage'],
    [type === 'Input.Text' && typeof input['maxLength'] !== 'number', `input ${id} has no maxLength`],
    [type === 'Input.Toggle' && !text(input, 'title').trim(), `the tick ${id} has no words beside it`],
    [type === 'Input.ChoiceSet' && !values.includes(input['value']), `${id}: what is chosen is no choice`],
    [type === 'Input.ChoiceSet' && new Set(values).size !== values.length, `${id}: the same choice twice`],
    [id === 'phone' && input['style'] !== 'tel', 'the field for a number shows no number keys'],
  ]);
}

/** A hidden field that must be filled keeps a form from being sent without saying why. */
function hiddenProblems(elements: Node[]): string[] {
  return elements
    .filter((element) => element['isVisible'] === false)
    .flatMap(withChildren)
    .filter((element) => element['isRequired'] === true)
    .map((element) => `${text(element, 'id')} is required and hidden`);
}

function toggleProblems(elements: Node[], actions: Node[]): string[] {
  const ids = elements.map((element) => element['id']);
  const targets = actions.flatMap((action) => (action['targetElements'] as string[] | undefined) ?? []);
  return targets
    .filter((target) => !ids.includes(target))
    .map((target) => `a button shows ${target}, which is not there`);
}

function buttonProblems(button: Node): string[] {
  const title = text(button, 'title');
  return problems([
    [title.trim() === '', 'a button has no title'],
    [title.length > longestButton, `button "${title}" has ${title.length} characters, allowed are ${longestButton}`],
  ]);
}

function actionProblems(action: Node, language: Language): string[] {
  const verb = text(action, 'verb');
  const data = (action['data'] ?? {}) as Node;
  return problems([
    [action['type'] !== 'Action.Execute', `${text(action, 'type')} is not Action.Execute`],
    ['key' in data || 'ref' in data, 'data named "key" or "ref": the local chat page cannot send it'],
    [!verbs.some((known) => known === verb), `unknown verb ${verb}`],
    [data['language'] !== language, `${verb} does not carry the language`],
    [verb === 'article.show' && !data['articleId'], 'article.show without articleId'],
    [verb === 'example.ask' && !data['question'], 'example.ask without a question'],
    [/cancel|list/.test(verb) && action['associatedInputs'] !== 'none', `${verb} waits for the fields of the form`],
    [verb === 'ticket.submit' && !(data['formKey'] && data['kind']), 'ticket.submit without key or kind'],
    [/ticket\.(show|comment|close|reopen)/.test(verb) && !data['reference'], `${verb} without its ticket`],
    [/ticket\.(comment|close|reopen)/.test(verb) && !data['commentKey'], `${verb} without a key`],
    [verb === 'clarify.choose' && !data['question'], 'clarify.choose without its question'],
  ]);
}

/** Ids such as `vpn-fehler-809` are for machines; people see titles. */
function rawIdProblems(shown: string, cards: Node[]): string[] {
  const actions = cards.flatMap((card) => JSON.stringify(card).match(/"articleId":"([^"]+)"/g) ?? []);
  const ids = new Set(actions.map((found) => found.slice('"articleId":"'.length, -1)));
  const words = new Set(shown.replace(/\]\([^)]*\)/g, ']').split(/[^\p{L}\p{N}_-]+/u));
  return [...ids].filter((id) => id.includes('-') && words.has(id)).map((id) => `the id ${id} is visible`);
}

function shownWords(activity: Partial<Activity>, cards: Node[]): string {
  const onCards = cards.flatMap((card) => [
    ...list(card, 'body').flatMap(wordsOf),
    text(card, 'fallbackText'),
    text(card, 'speak'),
  ]);
  return [activity.text ?? '', activity.summary ?? '', ...onCards].join('\n');
}

function wordsOf(element: Node): string[] {
  return withChildren(element).flatMap((node) =>
    ['text', 'label', 'placeholder', 'errorMessage', 'title'].flatMap((key) => text(node, key) || []),
  );
}

function withChildren(element: Node): Node[] {
  const children = [...list(element, 'items'), ...list(element, 'actions')];
  return [element, ...children.flatMap(withChildren)];
}

function problems(checks: [boolean, string][]): string[] {
  return checks.filter(([wrong]) => wrong).map(([, message]) => message);
}

function text(node: Node, key: string): string {
  const value = node[key];
  return typeof value === 'string' ? value : '';
}

function list(node: Node, key: string): Node[] {
  const value = node[key];
  return Array.isArray(value) ? value : [];
}
