import { answerQuestion } from '../knowledge/answer-question.ts';
import { articleMarkdown } from '../knowledge/article-markdown.ts';
import { type Question, versionFor } from '../knowledge/knowledge-tools.ts';
import type { Message, MessageContent } from '../messaging/message.ts';
import type { HintName, Reply } from '../messaging/reply.ts';
import { detectLanguage } from '../shared/detect-language.ts';
import type { Language, RecognisedLanguage } from '../shared/language.ts';
import type { AskedQuestion } from '../store/store.ts';
import { askedQuestion } from './asked-question.ts';
import { findChat, secondOpinion } from './classifier/second-opinion.ts';
import { continueTopic } from './continue-topic.ts';
import { type Reading, readMessage } from './intent/utterance.ts';
import { type Intent, recogniseIntent } from './intent.ts';
import { respondToEmergency } from './respond-to-emergency.ts';
import type { Respondent } from './respondent.ts';
import { newSession, type RecentQuestion, rememberQuestion, type Session } from './session.ts';
import { myTickets, referenceIn } from './tickets/my-tickets.ts';
import { openTicket, requestPerson } from './tickets/open-ticket.ts';
import { respondAboutTickets } from './tickets/respond-about-tickets.ts';
import { type Said, ticketsFor } from './tickets/said.ts';

export type Turn = { message: Message; session: Session | null };

/** What Lotse says and remembers after a turn. `ranking` and `confidence` are for evaluation. */
export type TurnResult = {
  replies: Reply[];
  replacement?: Reply;
  session: Session;
  /** For the report on articles, masked; nothing about who asked. */
  asked?: AskedQuestion;
  ranking?: string[];
  confidence?: number;
};

/** What the person wrote, beside what is asked in its stead when a topic goes on. */
type Asked = { asked: string; forwarded: boolean; message: Message };

type Spoken = Omit<TurnResult, 'replies'> & { reply?: Reply };

/** A written message with its languages, in the session that goes on. */
type Heard = {
  text: string;
  reading: Reading;
  language: Language;
  recognised: RecognisedLanguage;
  forwarded: boolean;
  message: Message;
  session: Session;
};

/** An answer of this confidence is given, whatever the message sounds like. */
const sureAnswer = 0.8;

/** Longer texts are not questions; they are refused before anything reads them. */
const longestQuestion = 4000;

/** One turn of a conversation: what does this person want, and what is the answer? Changes nothing but the person's tickets. */
export async function respond(turn: Turn, respondent: Respondent): Promise<TurnResult> {
  const session = turn.session ?? newSession;
  const { reply, ...spoken } = await speak(turn.message, session, respondent);
  // Whoever presses a button on a card has been welcomed before, however long ago.
  if (!reply) return { ...spoken, replies: [] };
  if (session.welcomed) return { ...spoken, replies: [reply] };

  const welcomed = { ...spoken.session, welcomed: true };
  if (reply.kind === 'welcome') return { replies: [reply], session: welcomed };
  const greeting = welcome(reply.language, respondent);
  // In an emergency the steps come first; otherwise the answer stands last, where the person looks.
  const replies = reply.kind === 'security' ? [reply, greeting] : [greeting, reply];
  return { ...spoken, replies, session: welcomed };
}

async function speak(message: Message, session: Session, respondent: Respondent): Promise<Spoken> {
  const { content } = message;
  const language = session.language ?? message.clientLanguage;
  switch (content.kind) {
    case 'installed':
      return { reply: welcome(message.clientLanguage, respondent), session };
    case 'attachment':
      return hint(content.what, language, session);
    case 'empty':
      return hint('empty', language, session);
    case 'showArticle':
      return { reply: showArticle(content.articleId, content.language, respondent), session };
    case 'choose':
      // Cards carry what was typed, but what comes back may be anything.
      if (content.question.length > longestQuestion) return hint('tooLong', content.language, session);
      return ask(chosenQuestion(content), { asked: content.question, forwarded: false, message }, session, respondent);
    case 'text':
      return speakToText({ ...content, message }, language, session, respondent);
    default:
      return after(await respondAboutTickets(content, { message, session, respondent }), session);
  }
}

/** Without an article a question is read as if it had just been written. */
function chosenQuestion({ question, language, articleId }: Extract<MessageContent, { kind: 'choose' }>): Question {
  const { recognised } = detectLanguage(question, language);
  const isForeign = articleId === undefined && recognised !== 'de' && recognised !== 'en';
  return { text: question, language, articleId, isForeign };
}

async function speakToText(
  content: { text: string; forwarded: boolean; message: Message },
  fallback: Language,
  before: Session,
  respondent: Respondent,
): Promise<Spoken> {
  const { message, forwarded } = content;
  const text = content.text.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return hint('empty', fallback, before);
  if (text.length > longestQuestion) return hint('tooLong', fallback, before);
  const { reply: language, recognised } = detectLanguage(text, fallback);
  const heard: Heard = {
    text,
    reading: readMessage(text),
    language,
    recognised,
    forwarded,
    message,
    session: { ...before, language },
  };
  const intent = ruledIntent(heard);
  return intent.kind === 'question'
    ? askUnlessMeantOtherwise(heard, respondent)
    : followIntent(intent, heard, respondent);
}

/** What rules say; a reference alone asks after its ticket. */
function ruledIntent({ text, recognised, reading }: Heard): Intent {
  if (referenceIn(text)?.length === text.length) return { kind: 'ticket', about: 'state' };
  return recogniseIntent(text, recognised, reading);
}

/**
 * Where rules are silent, the classifier has a second opinion: at once where it is sure, otherwise unless an article surely
 * answers. A message may have been chat too, the more so if nothing answers it.
 */
async function askUnlessMeantOtherwise(heard: Heard, respondent: Respondent): Promise<Spoken> {
  const { text, reading } = heard;
  const classification = respondent.classify(text, reading);
  const sure = secondOpinion(text, classification, { isAnswered: true });
  if (sure.kind !== 'question') return followIntent(sure, heard, respondent);
  const likely = secondOpinion(text, classification, { isAnswered: false });
  const asking = ask(topicOf(heard, respondent), { ...heard, asked: text }, heard.session, respondent);
  if (likely.kind === 'security') {
    // Where the search fails, what is likely an emergency is told all the same.
    const answer = await asking.catch(() => null);
    return answer && isSurelyAnswered(answer, heard, respondent) ? answer : followIntent(likely, heard, respondent);
  }
  const spoken = await asking;
  if (isSurelyAnswered(spoken, heard, respondent)) return spoken;
  if (likely.kind !== 'question') return followIntent(likely, heard, respondent);
  const chat = mayBeChat(spoken, heard) ? findChat(classification, spoken.reply?.kind !== 'abstain') : undefined;
  return chat ? followIntent(chat, heard, respondent) : spoken;
}

/**
 * Articles of emergencies answer emergencies too: they are no sign that a message is none. Neither is that a topic can be gone
 * on with ("leider habe ich ihm alles gesagt").
 */
function isSurelyAnswered({ reply, confidence, session }: Spoken, { text }: Heard, respondent: Respondent): boolean {
  if (reply?.kind === 'notice') return true;
  if (reply?.kind !== 'answer' || (confidence ?? 0) < sureAnswer || session.topic?.question !== text) return false;
  const articleId = respondent.knowledge().articles.get(reply.articleId)?.originalId;
  return !Object.values(respondent.service().security).some((steps) => steps?.article === articleId);
}

/** Where an article is about a word of it, or a topic goes on, it was no chat. */
function mayBeChat({ reply, session }: Spoken, { text }: Heard): boolean {
  const isKnownMatter = reply?.kind === 'abstain' && (reply.missing !== undefined || reply.nearest.length > 0);
  return !isKnownMatter && session.topic?.question === text;
}

function topicOf({ text, language, recognised, session }: Heard, respondent: Respondent): Question {
  const topic = continueTopic({ text, language }, session, respondent);
  return { ...topic, language, isForeign: recognised !== 'de' && recognised !== 'en' };
}

async function followIntent(
  intent: Exclude<Intent, { kind: 'question' }>,
  { text, language, recognised, message, session }: Heard,
  respondent: Respondent,
): Promise<Spoken> {
  const words = { text, recognised };
  const surroundings = { message, session, respondent };
  switch (intent.kind) {
    case 'security': {
      const mayOpenTicket = ticketsFor(message, respondent) !== null;
      const reply = respondToEmergency({ case: intent.case, language, recognised, text, mayOpenTicket }, respondent);
      const articleIds = reply.articleId ? [reply.articleId] : [];
      const remembered = remember({ question: text, articleIds, continues: false }, message, session);
      return { reply, session: remembered, asked: askedQuestion(text, reply, respondent) };
    }
    case 'human':
      return after(await requestPerson({ language, words }, surroundings), session);
    case 'ticket':
      return intent.about === 'open'
        ? after(await openTicket({ language, words }, surroundings), session)
        : after(await myTickets({ language, words }, message, respondent), session);
    case 'smalltalk':
      return { reply: { kind: 'smalltalk', language, about: intent.about }, session };
    default:
      return intent satisfies never;
  }
}

async function ask(
  question: Question,
  { asked, forwarded, message }: Asked,
  session: Session,
  respondent: Respondent,
): Promise<Spoken> {
  const { reply, ranking, confidence } = await answerQuestion(question, respondent);
  // Somebody else's words are only answered where the knowledge base has something on them.
  if (forwarded && reply.kind !== 'answer') return hint('forwarded', question.language, session);
  const shown = reply.kind === 'answer' ? [reply.articleId] : [];
  const articleId =
    reply.kind === 'answer' ? (respondent.knowledge().articles.get(reply.articleId)?.originalId ?? null) : null;
  const continues = question.text !== asked;
  const remembered = remember({ question: asked, articleIds: shown, continues }, message, session);
  return {
    reply,
    session: { ...remembered, topic: { question: question.text, articleId } },
    asked: askedQuestion(question.text, reply, respondent),
    ranking,
    confidence,
  };
}

/** Where others read along nothing is kept that could go along with somebody's ticket. */
function remember(asked: RecentQuestion, message: Message, session: Session): Session {
  return message.isPersonal ? rememberQuestion(session, asked) : session;
}

/** What was handed over is not offered again with the next ticket. */
function after(said: Said, session: Session): Spoken {
  const { settled, ...spoken } = { settled: false, ...said };
  return { ...spoken, session: settled ? { ...session, recent: [] } : session };
}

function showArticle(id: string, language: Language, respondent: Respondent): Reply {
  const { articles } = respondent.knowledge();
  const article = articles.get(id) ?? versionFor(id, language, respondent);
  if (!article) return { kind: 'hint', language, hint: 'articleGone' };
  return {
    kind: 'article',
    language,
    articleId: article.id,
    title: article.title,
    markdown: articleMarkdown(article, articles, respondent.articleUrl),
    url: respondent.articleUrl(article.id),
    ...(article.updated ? { updated: article.updated } : {}),
    ...(article.date ? { date: article.date } : {}),
  };
}

function welcome(language: Language, respondent: Respondent): Reply {
  return { kind: 'welcome', language, examples: respondent.service().welcomeExamples[language] };
}

function hint(name: HintName, language: Language, session: Session): Spoken {
  return { reply: { kind: 'hint', language, hint: name }, session };
}
