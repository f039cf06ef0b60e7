import type { WordList } from '../../concepts.ts';

/** More English ways of asking for a person or a ticket. */
export const englishWishWords: WordList = {
  humanWord: `
    living_colleagues living_colleague flesh_and with_a_pulse actual_employee real_employee actual_voice real_voice
    human_voice
  `,
  somePerson: `
    someone somebody anyone anybody colleague colleagues technician it_person engineer one_of_you person whoever
    employee staff_member somebody_else person_who
  `,
  callVerb: `
    ring_me_back phone_the phone_our phone_us phone_my ring_us have_somebody_phone have_someone_phone
    have_someone_call have_someone_ring calls_me rings_me phones_me
  `,
  callMe: `
    rather_explain_this_on rather_talk_on on_the_telephone over_the_telephone ring_me_back ring_back pls_ring
    please_ring please_phone have_somebody_phone have_someone_phone have_someone_call have_somebody_call
    arrange_a_call book_a_call schedule_a_call set_up_a_call a_call_between a_call_with_someone contact_me_via
    phone_the_office phone_our_office book_ten_minutes ten_minutes_with five_minutes_with someone_to_phone
    someone_to_ring speak_on_the_phone reach_by_phone reach_on_the_phone can_i_reach_by
  `,
  needPerson: `
    get_me_your_manager your_manager your_supervisor your_boss past_this_chatbot past_the_chatbot past_this_bot
    past_the_bot past_this_machine to_an_employee someone_must_come somebody_must_come whoever_sits_at
    whoever_is_responsible whoever_is_on someone_who_knows somebody_who_knows someone_competent it_person_sit
  `,
  noBot: `
    i_said_human only_bot only_a_bot or_only_bot just_a_bot or_just_a_bot already_asked_a_machine talking_to_a_wall
    talking_to_a_brick youre_a_machine ok_computer cant_type_anymore hate_typing
  `,
  comeHere: `
    who_can_come can_somebody_come can_someone_come must_come needs_to_come someone_to_look somebody_look sit_in_on
    sit_down_with sit_with_me pop_over pop_round pop_by come_by_the come_to_the come_to_our come_upstairs
    come_downstairs show_it_in_person in_person_at
  `,
  humanAlone: 'telephone anyone anybody',
  asTicket: `
    put_it_down_as put_this_down put_down_as pls_report please_report report_for_me put_in_a_request put_in_a_ticket
    open_a_case open_a_request raise_a_case log_a_case start_a_case an_entry_in_your entry_in_your_ticketing
    take_up_the_fault take_up_the_problem take_this_up take_it_up note_this_down note_it_down write_this_up
    put_this_in_your get_this_logged have_this_logged have_it_logged want_this_logged in_writing_in_your
    in_your_system as_a_support_request as_a_request as_a_case official_report
  `,
  followUp: `
    my_open_case open_case_from to_my_open to_my_running my_running_ticket update_for_my add_to_my to_the_case_i
    case_i_opened case_i_raised case_closed_due closed_due_to_inactivity closed_for_inactivity open_it_again
    please_open_it_again news_on_my news_on_my_call any_news_on_my my_call_from request_was_approved
    what_about_my_request what_about_my_case where_is_my_request case_number_again reported_it_twice reported_twice
    logged_it_twice merge_the_two merge_my
  `,
  talk: 'explain_it_to_a explain_it_to_someone explain_it_to_somebody',
  otherTicket: `
    event_ticket event_tickets parking_ticket parking_tickets theatre_ticket* ticket_machine ticket_shop ticket_office
    queue_ticket box_office train_ticket* bus_ticket* concert_ticket* tickets_for_the childrens_tickets
  `,
};
