import { answerQuestion, type Question, versionFor } from '../knowledge/answer-question.ts';
import { articleMarkdown } from '../knowledge/article-markdown.ts';
import type { Message } from '../messaging/message.ts';
import type { HintName, Reply } from '../messaging/reply.ts';
import { detectLanguage } from '../shared/detect-language.ts';
import type { Language } from '../shared/language.ts';
import { secondOpinion } from './classifier/second-opinion.ts';
import { continueTopic } from './continue-topic.ts';
import { recogniseIntent } from './intent.ts';
import { ownLanguageLine } from './own-language-line.ts';
import { respondToEmergency } from './respond-to-emergency.ts';
import type { Respondent } from './respondent.ts';
import { newSession, type Session } from './session.ts';

export type Turn = { message: Message; session: Session | null };

/** What Lotse says and remembers after a turn. `ranking` and `confidence` are for evaluation. */
export type TurnResult = {
  replies: Reply[];
  replacement?: Reply;
  session: Session;
  ranking?: string[];
  confidence?: number;
};

type Spoken = { reply: Reply; session: Session; ranking?: string[]; confidence?: number };

/** Longer texts are not questions; they are refused before anything reads them. */
const longestQuestion = 4000;

/** One turn of a conversation: what does this person want, and what is the answer? Changes nothing outside. */
export async function respond(turn: Turn, respondent: Respondent): Promise<TurnResult> {
  const session = turn.session ?? newSession;
  const spoken = await speak(turn.message, session, respondent);
  if (session.welcomed) return { ...spoken, replies: [spoken.reply] };

  const welcomed = { ...spoken.session, welcomed: true };
  if (spoken.reply.kind === 'welcome') return { replies: [spoken.reply], session: welcomed };
  const greeting = welcome(spoken.reply.language, respondent);
  // In an emergency the steps come first; otherwise the answer stands last, where the person looks.
  const replies = spoken.reply.kind === 'security' ? [spoken.reply, greeting] : [greeting, spoken.reply];
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
    case 'openTicket':
      return { reply: { kind: 'ticket', language: content.language, about: 'open', form: null }, session };
    case 'requestPerson':
      return { reply: { kind: 'human', language: content.language, form: null }, session };
    case 'choose':
      return ask(
        { text: content.question, language: content.language, articleId: content.articleId },
        session,
        respondent,
      );
    case 'text':
      return speakToText(content, language, session, respondent);
    case 'submitTicket':
    case 'cancelTicket':
    case 'listTickets':
    case 'showTicket':
    case 'commentTicket':
    case 'closeTicket':
    case 'reopenTicket':
      return hint('unknownAction', language, session);
    default:
      return content satisfies never;
  }
}

async function speakToText(
  content: { text: string; edited: boolean; forwarded: boolean },
  fallback: Language,
  before: Session,
  respondent: Respondent,
): Promise<Spoken> {
  const text = content.text.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return hint('empty', fallback, before);
  if (text.length > longestQuestion) return hint('tooLong', fallback, before);
  const detected = detectLanguage(text, fallback);
  const language = detected.reply;
  const session = { ...before, language };
  const recognised = detected.recognised;
  const ruled = recogniseIntent(text, recognised);
  const intent = ruled.kind === 'question' ? secondOpinion(text, respondent.classify(text)) : ruled;
  switch (intent.kind) {
    case 'security':
      return { reply: respondToEmergency({ case: intent.case, language, recognised }, respondent), session };
    case 'human':
      return {
        reply: { kind: 'human', language, form: null, ...ownLanguageLine('person', recognised, respondent.service()) },
        session,
      };
    case 'ticket':
      return {
        reply: {
          kind: 'ticket',
          language,
          ...(intent.about === 'open' ? { about: 'open', form: null } : { about: 'state', tickets: null }),
          ...ownLanguageLine('ticket', recognised, respondent.service()),
        },
        session,
      };
    case 'smalltalk':
      return { reply: { kind: 'smalltalk', language, about: intent.about }, session };
    case 'question':
      return ask(
        {
          ...continueTopic({ text, language }, session, respondent),
          language,
          isForeign: recognised !== 'de' && recognised !== 'en',
        },
        session,
        respondent,
        content.forwarded,
      );
    default:
      return intent satisfies never;
  }
}

async function ask(question: Question, session: Session, respondent: Respondent, forwarded?: boolean): Promise<Spoken> {
  const { reply, ranking, confidence } = await answerQuestion(question, respondent);
  // Somebody else's words are only answered where the knowledge base has something on them.
  if (forwarded && reply.kind !== 'answer') return hint('forwarded', question.language, session);
  const articleId =
    reply.kind === 'answer' ? (respondent.knowledge().articles.get(reply.articleId)?.originalId ?? null) : null;
  return { reply, session: { ...session, topic: { question: question.text, articleId } }, ranking, confidence };
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
  };
}

function welcome(language: Language, respondent: Respondent): Reply {
  return { kind: 'welcome', language, examples: respondent.service().welcomeExamples[language] };
}

function hint(name: HintName, language: Language, session: Session): Spoken {
  return { reply: { kind: 'hint', language, hint: name }, session };
}
