import type { ShownForm } from '../../messaging/reply.ts';
import type { TicketForm } from '../../messaging/ticket-view.ts';
import type { Language } from '../../shared/language.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ExecuteAction } from './adaptive-card.ts';

/** Send and cancel. What the fields hold joins the data of the first when it is pressed. */
export function formButtons({ form, problems }: ShownForm, language: Language): ExecuteAction[] {
  const { buttons } = texts[language];
  const isCallback = form.kind === 'callback';
  const { key, kind, conversation, articleIds } = form;
  const suggestedSubject = problems.length === 0 ? form.subject : '';
  return [
    {
      type: 'Action.Execute',
      verb: 'ticket.submit',
      title: isCallback ? buttons.requestCallback : buttons.sendTicket,
      style: 'positive',
      data: { formKey: key, kind, language, conversation, articleIds, suggestedSubject },
    },
    {
      type: 'Action.Execute',
      verb: isCallback ? 'person.cancel' : 'ticket.cancel',
      title: buttons.cancel,
      data: { language },
      associatedInputs: 'none',
    },
  ];
}

/** The button that carries a whole form: one tap, and the ticket is there. */
export function urgentTicketButton(form: TicketForm, language: Language): ExecuteAction {
  const { key, kind, subject, description, category, urgency, phone, articleIds } = form;
  return {
    type: 'Action.Execute',
    verb: 'ticket.submit',
    title: texts[language].buttons.urgentTicket,
    data: {
      formKey: key,
      kind,
      language,
      subject,
      description,
      category: category ?? '',
      urgency,
      phone,
      articleIds,
      keepCard: 'true',
    },
  };
}
