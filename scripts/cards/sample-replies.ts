import type { HintName, Offer, Reply, SecurityCase } from '../../src/messaging/reply.ts';
import type { Language } from '../../src/shared/language.ts';
import { otherLanguages } from '../../src/shared/texts/other-languages.ts';
import { texts } from '../../src/shared/texts/texts.ts';
import { pastSamples } from './sample-past.ts';
import { sampleService } from './sample-service.ts';
import { sampleTexts } from './sample-texts.ts';
import { sampleForm, ticketSamples } from './sample-tickets.ts';

export type SampleReply = { name: string; reply: Reply };

const everyOffer: Offer[] = ['article', 'ticket', 'person'];
const twoOffers: Offer[] = ['ticket', 'person'];

/** Every kind of reply in both languages, with lifelike content; names are file names. */
export function sampleReplies(): SampleReply[] {
  return [...inLanguage('de'), ...inLanguage('en'), germanOnly(), fromVideo('de'), fromVideo('en'), foreignEmergency()];
}

function inLanguage(language: Language): SampleReply[] {
  const content = sampleTexts[language];
  const { articleId, sentences, citations } = content;
  const samples: SampleReply[] = [
    { name: 'welcome', reply: { kind: 'welcome', language, examples: sampleService.welcomeExamples[language] } },
    {
      name: 'answer',
      reply: {
        kind: 'answer',
        language,
        articleId,
        notices: [],
        sentences,
        citations,
        germanOnly: false,
        generatedByModel: false,
        offers: everyOffer,
      },
    },
    {
      name: 'answer-with-notice',
      reply: {
        kind: 'answer',
        language,
        articleId,
        notices: [content.notice],
        sentences,
        citations,
        germanOnly: false,
        generatedByModel: true,
        offers: everyOffer,
      },
    },
    {
      name: 'notice',
      reply: { kind: 'notice', language, notices: [content.notice], citations: [], offers: twoOffers },
    },
    {
      name: 'clarify',
      reply: { kind: 'clarify', language, question: content.question, choices: content.choices, offers: twoOffers },
    },
    { name: 'abstain', reply: { kind: 'abstain', language, nearest: [], offers: twoOffers } },
    {
      name: 'abstain-with-nearest',
      reply: { kind: 'abstain', language, nearest: content.choices.slice(0, 2), offers: twoOffers },
    },
    { name: 'human', reply: { kind: 'human', form: null, language } },
    { name: 'ticket-open', reply: { kind: 'ticket', language, about: 'open', form: null } },
    { name: 'ticket-state', reply: { kind: 'ticket', language, about: 'state', tickets: null } },
    {
      name: 'article',
      reply: {
        kind: 'article',
        language,
        articleId,
        title: content.title,
        markdown: content.markdown,
        url: `https://lotse.hasefeld.example/articles/${articleId}`,
        updated: '2026-03-12',
      },
    },
    { name: 'failure', reply: { kind: 'failure', language, reference: 'F-7K3Q2M' } },
    ...pastSamples(language),
    ...security(language),
    ...ticketSamples(language),
    ...smalltalk(language),
    ...hints(language),
  ];
  return samples.map(({ name, reply }) => ({ name: `${name}.${language}`, reply }));
}

function security(language: Language): SampleReply[] {
  const { emergency, emergencySource } = sampleTexts[language];
  const cases = Object.keys(texts[language].security.headings) as SecurityCase[];
  const oneTap: SampleReply = {
    name: 'security-one-tap',
    reply: {
      kind: 'security',
      language,
      case: 'phishing',
      articleId: emergencySource.articleId,
      sentences: emergency,
      citations: [emergencySource],
      offers: everyOffer,
      question: sampleTexts[language].question,
      urgentForm: { ...sampleForm(language), urgency: 'high', phone: '', conversation: '' },
    },
  };
  const plain = cases.map(
    (name): SampleReply => ({
      name: `security-${name}`,
      reply: {
        kind: 'security',
        language,
        case: name,
        articleId: emergencySource.articleId,
        sentences: emergency,
        citations: [emergencySource],
        offers: everyOffer,
      },
    }),
  );
  return [...plain, oneTap];
}

function smalltalk(language: Language): SampleReply[] {
  const abouts = ['greeting', 'thanks', 'help', 'identity', 'farewell'] as const;
  return abouts.map((about) => ({ name: `smalltalk-${about}`, reply: { kind: 'smalltalk', language, about } }));
}

function hints(language: Language): SampleReply[] {
  const names = Object.keys(texts[language].hints) as HintName[];
  return names.map((hint) => ({ name: `hint-${hint}`, reply: { kind: 'hint', language, hint } }));
}

function germanOnly(): SampleReply {
  const { articleId, sentences, citations } = sampleTexts.de;
  return {
    name: 'answer-german-only.en',
    reply: {
      kind: 'answer',
      language: 'en',
      articleId,
      notices: [],
      sentences,
      citations,
      germanOnly: true,
      generatedByModel: false,
      offers: everyOffer,
    },
  };
}

/** The same answer from a video: every citation begins at a moment. */
function fromVideo(language: Language): SampleReply {
  const { articleId, sentences, citations } = sampleTexts[language];
  const placed = citations.map((citation, index) => ({
    ...citation,
    section: '',
    url: `https://video.hasefeld.example/vpn#t=${34 + 100 * index}`,
    place: { kind: 'moment' as const, seconds: 34 + 100 * index },
    video: 'https://video.hasefeld.example/vpn',
  }));
  return {
    name: `answer-from-video.${language}`,
    reply: {
      kind: 'answer',
      language,
      articleId,
      notices: [],
      sentences,
      citations: placed,
      germanOnly: false,
      generatedByModel: false,
      offers: everyOffer,
    },
  };
}

function foreignEmergency(): SampleReply {
  const { emergency, emergencySource } = sampleTexts.de;
  return {
    name: 'security-in-arabic.de',
    reply: {
      kind: 'security',
      language: 'de',
      case: 'deviceLost',
      ownLanguageLine: otherLanguages.ar.emergency(sampleService),
      articleId: emergencySource.articleId,
      sentences: emergency,
      citations: [emergencySource],
      offers: everyOffer,
    },
  };
}
