import assert from 'node:assert/strict';
import { sampleNow, sampleService } from '../../scripts/cards/sample-service.ts';
import { sampleForm, ticketSamples } from '../../scripts/cards/sample-tickets.ts';
import { renderText } from '../../src/messaging/render-text.ts';
import type { Reply } from '../../src/messaging/reply.ts';

function textOf(reply: Reply, form: 'chat' | 'plain'): string {
  return renderText(reply, { service: sampleService, now: sampleNow, form });
}

function sample(name: string, language: 'de' | 'en'): Reply {
  const found = ticketSamples(language).find((one) => one.name === name);
  assert.ok(found);
  return found.reply;
}

describe('a reply about tickets as text', () => {
  it('names the moments in the time zone of the service, whatever zone this machine is in', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';

    const german = textOf(sample('ticket-shown', 'de'), 'plain');
    const english = textOf(sample('ticket-shown', 'en'), 'plain');

    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    assert.match(german, /Erstellt: 24\.11\.2026, 09:12 Uhr\nGeändert: 25\.11\.2026, 08:30 Uhr$/);
    assert.match(english, /Created: 24\/11\/2026, 09:12\nChanged: 25\/11\/2026, 08:30$/);
  });

  it('lists tickets one a line', () => {
    const text = textOf(sample('ticket-list', 'de'), 'plain');

    assert.match(
      text,
      /^Meine Tickets:\n- LO-2041 · Nummer 61017 · offen: Bildschirm in 1\.05 bleibt schwarz\n- LO-2038/,
    );
  });

  it('says what is wrong with a form', () => {
    const problems = ['descriptionMissing', 'phoneUnreadable'] as const;
    const form = { form: sampleForm('en'), categories: [], problems: [...problems] };

    const text = textOf({ kind: 'ticket', language: 'en', about: 'open', form }, 'plain');

    assert.match(text, /^Create a ticket\..*\n\nPlease describe.*I cannot read this number/s);
  });

  it('promises a call only for when somebody is there', () => {
    const text = textOf(sample('callback-received', 'de'), 'plain');

    assert.match(text, /gebe sie weiter\.\n\nDort ist jetzt jemand für Sie da, heute bis 16:30 Uhr\./);
  });

  it('keeps the lines of the helpdesk, and nothing in them is Markdown', () => {
    const reply = sample('ticket-reply', 'de');
    assert.ok(reply.kind === 'ticketReply');

    const text = textOf({ ...reply, text: 'Pfad: \\\\datei\\*neu*\nGruß' }, 'chat');

    assert.match(text, /\n\nPfad: `\\\\datei\\\*neu\*`\n\nGruß$/);
  });

  it('shows the beginning of a long comment only', () => {
    const reply = sample('ticket-commented', 'de');
    assert.ok(reply.kind === 'ticketStatus');

    const text = textOf({ ...reply, comment: 'Wort '.repeat(700) }, 'plain');

    assert.match(text, /Ihre Ergänzung: (Wort )+…\n/);
    assert.ok(text.length < 800, `${text.length} characters`);
  });
});
