import type { AdaptiveCard } from '@microsoft/teams-ai/lib/AdaptiveCards.js';
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnContext } from 'botbuilder';
import type { MessageContent } from '../../messaging/message.ts';
import type { HintName, Reply } from '../../messaging/reply.ts';
import { secretPlaceholder } from '../../privacy/recognise-secrets.ts';
import type { Feedback } from '../../store/store.ts';
import { verbs } from '../cards/verbs.ts';
import type { IncomingActivity } from '../incoming/activity-schema.ts';
import { clientLanguage, isPersonal, messageFrom, readActivity } from '../incoming/read-activity.ts';
import { readCardAction } from '../incoming/read-card-action.ts';
import { readFeedback } from '../incoming/read-feedback.ts';
import { refuseInvoke } from './refuse-invoke.ts';
import { type Respond, type ToActivities, type Turn, turnOf } from './turn.ts';

export type ApplicationOptions = {
  groupChats: boolean;
  respond: Respond;
  toActivities: ToActivities;
  isGuest: (activity: IncomingActivity) => Promise<boolean>;
  recordFeedback: (feedback: Feedback) => Promise<void>;
  /** Takes out of a judgement's reason what could tell who judged. */
  maskText: (text: string) => Promise<string>;
};

/** Routes what Teams sends to its handler. Handlers send nothing: they leave their replies in the turn. */
export function createApplication(options: ApplicationOptions): Application {
  const application = new Application({ startTypingTimer: false, removeRecipientMention: false });
  const { toActivities, isGuest, recordFeedback, maskText } = options;

  async function onMessage(context: TurnContext): Promise<void> {
    const activity = activityOf(context);
    const turn = turnOf(context);
    const reading = readActivity(activity, options);
    if (reading.kind === 'nothing') return;
    if (await isGuest(activity)) return hint(activity, turn, 'guest');
    if (reading.kind === 'hint') return hint(activity, turn, reading.hint);
    // Teams announces one installation in two activities.
    if (reading.message.content.kind === 'installed' && turn.session?.welcomed) return;
    await respond(activity, turn, reading.message.content);
  }

  async function respond(activity: IncomingActivity, turn: Turn, content: MessageContent): Promise<void> {
    const result = await options.respond({ message: messageFrom(activity, content), session: turn.session });
    if (holdsRemovedSecret(content)) hint(activity, turn, 'secretRemoved');
    turn.replies.push(...result.replies);
    turn.session = result.session;
    turn.asked = result.asked;
    if (result.replacement) replaceCard(activity, turn, result.replacement);
  }

  /** The card in place of the pressed one, or where that stays as it is, a sentence: an empty one is shown as an empty bar. */
  function cardOf(activity: IncomingActivity, turn: Turn): AdaptiveCard | string {
    const [first] = turn.replacement ? toActivities(turn.replacement.reply) : [];
    const card = first?.attachments?.[0]?.content as AdaptiveCard | undefined;
    return card ?? (turn.replies.length > 0 ? sentence(activity, turn, 'answerBelow') : '');
  }

  function sentence(activity: IncomingActivity, turn: Turn, name: HintName): string {
    const [first] = toActivities({ kind: 'hint', language: languageOf(activity, turn), hint: name });
    return first?.text ?? '';
  }

  application.activity(['message', 'messageUpdate', 'installationUpdate', 'conversationUpdate'], onMessage);

  for (const verb of verbs) {
    application.adaptiveCards.actionExecute(verb, async (context, _state, data: unknown) => {
      const activity = activityOf(context);
      const turn = turnOf(context);
      const action = readCardAction(verb, data);
      if (!action) return sentence(activity, turn, 'staleCard');
      if (!isPersonal(activity) && !options.groupChats) return sentence(activity, turn, 'groupChat');
      // A guest finds buttons on the welcome card, and on what others asked for in a group.
      if (await isGuest(activity)) return sentence(activity, turn, 'guest');
      await respond(activity, turn, action.content);
      if (action.chosen) replaceCard(activity, turn, { kind: 'chosen', ...action.chosen });
      return cardOf(activity, turn);
    });
  }
  application.adaptiveCards.actionExecute(isCardAction, (context) =>
    Promise.resolve(sentence(activityOf(context), turnOf(context), 'unknownAction')),
  );
  application.feedbackLoop(async (context) => {
    const feedback = await readFeedback(activityOf(context), maskText);
    if (feedback) await recordFeedback(feedback);
  });
  application.activity('invoke', (context) => {
    const activity = activityOf(context);
    return refuseInvoke(context, sentence(activity, turnOf(context), 'unknownAction'));
  });
  return application;
}

function replaceCard(activity: IncomingActivity, turn: Turn, reply: Reply): void {
  turn.replacement = { reply, activityId: activity.replyToId ?? undefined };
}

function activityOf(context: TurnContext): IncomingActivity {
  return context.activity as unknown as IncomingActivity;
}

function hint(activity: IncomingActivity, turn: Turn, name: HintName): void {
  turn.replies.push({ kind: 'hint', language: languageOf(activity, turn), hint: name });
}

function languageOf(activity: IncomingActivity, turn: Turn) {
  return turn.session?.language ?? clientLanguage(activity);
}

/** The placeholder tells that something was removed at the door, long before this turn. */
function holdsRemovedSecret(content: MessageContent): boolean {
  // What one tap sends in an emergency was said before, and remarked on then.
  if (content.kind === 'submitTicket') return !content.keepCard && content.form.description.includes(secretPlaceholder);
  return 'text' in content && content.text.includes(secretPlaceholder);
}

function isCardAction(context: TurnContext): Promise<boolean> {
  const { type, name } = context.activity;
  return Promise.resolve(type === 'invoke' && name === 'adaptiveCard/action');
}
