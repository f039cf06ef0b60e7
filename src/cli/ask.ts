import type { Command } from 'commander';
import { openAnswering } from '../compose.ts';
import { readConfig } from '../config.ts';
import { respond } from '../conversation/respond.ts';
import { readAudience } from '../knowledge/collections/collection.ts';
import { placeLabel } from '../messaging/place.ts';
import { renderText } from '../messaging/render-text.ts';
import type { Citation, Reply } from '../messaging/reply.ts';
import { LotseError } from '../shared/errors.ts';
import type { Language } from '../shared/language.ts';
import { createLog } from '../shared/log.ts';
import { useOutbound } from '../shared/outbound.ts';
import { print, printJson } from './terminal.ts';

type AskOptions = { language: string; audience?: string; json?: boolean };

/** `lotse ask`: one turn without Teams; needs no store and changes nothing. */
export function addAskCommand(program: Command): void {
  program
    .command('ask')
    .description('ask one question, without Teams')
    .argument('<text>', 'the question, in quotes')
    .option('--language <language>', 'language of the person’s Teams client: de or en', 'de')
    .option('--audience <names>', 'ask as somebody of these audiences, with commas, like it-service')
    .option('--json', 'print one JSON object')
    .action(ask);
}

async function ask(text: string, options: AskOptions): Promise<void> {
  const { language } = options;
  if (language !== 'de' && language !== 'en') {
    throw new LotseError('LOTSE-USAGE', `--language ${language}: Lotse writes de and en. Choose one of them.`);
  }
  const config = readConfig(process.env, process.cwd());
  const log = createLog({ level: 'error' });
  await useOutbound({ outbound: config.outbound, log });
  const answering = await openAnswering({
    config,
    log,
    withDictionary: true,
    ...(options.audience === undefined ? {} : { audience: readAudience(options.audience.split(',')) }),
  });
  try {
    const started = performance.now();
    const { respondent } = answering;
    const result = await respond(
      {
        message: {
          conversationId: 'ask',
          personId: 'ask',
          clientLanguage: language,
          isPersonal: true,
          content: { kind: 'text', text, edited: false, forwarded: false },
        },
        session: { language, welcomed: true, topic: null, recent: [] },
      },
      respondent,
    );
    const latencyMs = Math.round((performance.now() - started) * 10) / 10;
    const reply = result.replies[0];
    if (!reply) return;
    const context = { service: respondent.service(), now: respondent.clock.now() };
    if (options.json)
      printJson({ ...toJson(reply), text: renderText(reply, { ...context, form: 'plain' }), latencyMs });
    else print(renderText(reply, { ...context, form: 'plain' }));
  } finally {
    await answering.close();
  }
}

function toJson(reply: Reply) {
  const kind = reply.kind === 'hint' ? 'abstain' : reply.kind;
  const sentences = 'sentences' in reply ? reply.sentences.map(({ text, citation }) => ({ text, citation })) : [];
  const citations =
    'citations' in reply
      ? reply.citations.map((citation) => {
          const { n, articleId, title, url, quote, date } = citation;
          const section = sectionOf(citation, reply.language);
          return { n, articleId, title, section, url, quote, ...(date ? { date } : {}) };
        })
      : [];
  const candidates = candidatesOf(reply).map(({ articleId, title }) => ({ articleId, title }));
  const offers = 'offers' in reply ? reply.offers.filter((offer) => offer !== 'article') : [];
  return { kind, language: reply.language, sentences, citations, candidates, offers };
}

function sectionOf({ section, place }: Citation, language: Language): string {
  return [section, place ? placeLabel(place, language) : ''].filter(Boolean).join(', ');
}

function candidatesOf(reply: Reply): { articleId: string; title: string }[] {
  if (reply.kind === 'clarify') return reply.choices;
  return reply.kind === 'abstain' ? reply.nearest : [];
}
