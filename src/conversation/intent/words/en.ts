import type { WordList } from '../concepts.ts';

/** English words of grammar, people, tickets and small talk. */
export const englishWords: WordList = {
  not: `
    nobody not no never none nothing dont didnt doesnt havent hasnt wasnt isnt arent without cant cannot couldnt wont
    neither nor aint
  `,
  notAboutEvent: `
    not_sure dont_know dunno didnt_think didnt_realise didnt_realize didnt_notice didnt_look didnt_check
    without_thinking without_looking without_checking without_reading not_thinking wasnt_thinking no_idea wasnt_paying
    not_paying nothing_happened not_from_us unsure not_certain cant_believe not_only no_joke didnt_know didnt_see
    wasnt_careful not_careful dont_remember cant_remember wasnt_real not_real isnt_real wasnt_legit not_legit
    no_sender didnt_expect didnt_order wasnt_expecting not_expecting no_doubt dont_recognise dont_recognize cant_open
    cant_access not_good isnt_good isnt_ours not_ours wasnt_ours didnt_mean
  `,
  clauseStart: 'and but then now because so although though or which after i',
  conditional: 'if when whenever suppose supposing should_i_ever in_case once after',
  unreal: 'ever gets would might could will should_ever hypothetically were_to',
  me: 'i im ive me my mine we our us ours',
  toMe: 'me us',
  generic: 'people users staff employees employee everyone anyone ',
  locative: 'on of for in from to at via into within through about using per between under by without',
  want: `
    want wanna need would_like id_like like_to could can please pls plz let may give get rather prefer wish speak id
    love_to looking_to must should able demand have_to possible would
  `,
  modal: 'can could may should needs need wants possible allowed',
  question: 'how what where who when why which whats wheres hows whos whose',
  obligation: `
    muss_ich muss_man soll_ich müssen_wir brauche_ich braucht_man do_i_need do_i_have_to do_we_need do_we_have_to
    should_i must_i do_you_need is_a_ticket need_a_ticket_for ist_ein_ticket
  `,
  usually: `
    usually normally generally typically on_average in_general normalerweise üblicherweise gewöhnlich in_der_regel
    durchschnittlich im_schnitt generell regulär standardmäßig meistens
  `,
  how: `
    where_do_i_see how_do_i_see which_number who_to_call which_phone how_do how_can how_to_report how_to_encrypt
    how_to_send how_to_set how_to_open how_to_get how_to_change how_to_use how_long how_many how_often am_i_allowed
    are_we_allowed is_it_allowed what_is what_are whats_the whats_a how_would how_should where_can where_do may_i
    difference do_we how_does explain
  `,
  despite: 'despite even_though although just_had had_the had_a after_the we_had',
  plain: `
    denied deny opens clicks enters gives loses approve approves enable enables share shares execute install installs
    encrypt disclose thinks thing things connection connected connecting shows should phones changed charged scanner
    colleges
  `,
  training: `
    does_it_ever do_you_ask would_it_ever do_you_ever will_it_ever does_the_helpdesk does_it_ask training* quiz course
    webinar checklist* handbook* leaflet poster presentation for_a_talk exercise hypothetical* theoretical* awareness
    e_learning elearning onboarding_material policy_document in_theory hypothetically just_curious general_question
    handout newsletter_article wiki_article
  `,
  foundAgain: 'found_it found_again turned_up',
  broken: `
    access_denied frozen hangs crashed no_access doesnt_work not_working isnt_working error errors 404 wont_open
    doesnt_open wont_load not_loading doesnt_load expired cant_get_in cant_log cant_join fails failed timed_out
    crashes stuck
  `,
  humanWord: `
    human humans real_person actual_person real_people living_person real_human live_person live_agent human_being
    flesh real_agent actual_human actual_people real_life real_colleague person_not live_human live_chat proper_person
    humen hooman humna someone_real somebody_real real_someone real_support real_one
  `,
  callVerb: `
    someone_call somebody_call anyone_call anybody_call to_call_me can_you_call could_you_call please_call please_ring
    someone_ring somebody_ring someone_phone somebody_phone colleague_call technician_call can_you_ring can_you_phone
    callback call_back anrufen zurückrufen anruft anriefe durchrufen anzurufen zurückzurufen ruft rufe rufen ruf
    durchklingeln klingeln telefonieren kontaktieren contact
  `,
  connectMe: `
    get_me_an put_me_through connect_me transfer_me patch_me put_me_on forward_me_to pass_me_on hand_me_over route_me
    escalate_me redirect_me get_me_a get_me_someone get_me_somebody give_me_a_real give_me_a_human give_me_someone
    give_me_somebody give_me_a_person put_me_in_touch
  `,
  itPerson: `
    someone_from_it somebody_from_it someone_from_support somebody_from_support someone_from_the one_of_you
    one_of_your someone_in_it someone_from_your anyone_from_it anybody_from_it somebody_from_the
  `,
  needPerson: `
    need_someone need_somebody need_a_technician need_a_person need_a_colleague need_an_agent need_an_engineer
    need_a_specialist
  `,
  staffWord: `
    boss agent operator representative rep technician tech support helpdesk help_desk it_department it_dept it_support
    it_team it_guy it_guys it_staff service_desk servicedesk hotline colleague colleagues admin administrator advisor
    adviser specialist expert staff person people employee supervisor manager engineer it_person it_people
    it_colleague it_service someone_from somebody_from it member
  `,
  talk: `
    on_the_phone_with phone_with reach_someone reach_somebody reach_you talk talking speak speaking spoke conversation
    discuss phone_call ring_you call_you talk_to speak_to speak_with talk_with spk tlak in_person face_to_face voice
    get_hold get_through dial_in hear_a_voice 
  `,
  write: 'chat chat_with message',
  speak: 'talk speak',
  callMe: `
    anyone_alive anybody_alive when_someones_free get_in_touch in_touch_with contact_me call_me ring_me phone_me
    call_back callback callbacks phone_call_please call_us give_me_a_call give_me_a_ring get_back_to_me_by reach_me_at
    reach_me_on call_my_extension give_us_a_call call_me_back ring_me_back request_a_call contact_me_by contact_me_on
    calls_me
  `,
  connect: `
    connect transfer put_me patch forward_me pass_me hand_me_over hand_me get_me escalate escalation route_me
    redirect_me switch_me bring_in handover hand_over put_through give_me get_someone get_somebody
  `,
  comeHere: `
    technician_come technician_to_come someone_come somebody_come anyone_come person_come someone_to_come
    somebody_to_come guy_come come_over come_by come_around come_to_my come_up come_down stop_by drop_by come_here
    come_and_look come_look send_someone send_somebody visit_me come_see come_and_see come_have swing_by
    take_a_look_in_person come_round come_out
  `,
  someone: 'somebodys someones someone somebody anyone anybody one_of_you one_of_your who whom person',
  noBot: `
    not_a_bot no_bot not_bot not_a_machine not_a_robot not_a_computer no_machine no_robot instead_of_a_bot
    instead_of_bot instead_of_a_chatbot not_a_chatbot no_chatbot tired_of_this_bot stupid_bot useless_bot
    not_with_a_bot not_to_a_bot not_an_ai no_ai not_ai dumb_bot bot_is_useless bot_isnt_helping hate_bots
    hate_this_bot sick_of_this_bot than_a_bot than_a_machine than_a_computer with_a_bot to_a_bot to_a_machine
    with_a_machine to_bots to_a_robot with_a_robot to_a_computer with_a_computer no_more_bot
  `,
  helpVerb: 'explain show help walk_me',
  bot: 'bot bots chatbot* robot* machine ai',
  humanAlone: `
    customer agent human humans person operator representative rep support helpdesk hotline advisor callback
    technician someone somebody staff contact supervisor colleague admin specialist real live talk speak call
  `,
  polite: `
    please pls plz thanks now asap the a an i want need some get me to talk speak with hello hi hey just immediately
    right yes no it from department team desk help service thank you can real live at here there is anyone someone
    actual transfer connect for could have your on phone immediate any give contact one who of us in person be instead
    urgent urgently finally really fucking damn
  `,
  reachable: 'available around reachable there_someone there_anyone there_a there_any free',
  ticket: `
    ticket tickets tiket tikcet ticekt incident incidents service_request support_request helpdesk_request
    fault_report problem_report support_case my_case case_number case_no trouble_ticket it_request
  `,
  inProgress: `
    approved pending picked_up fixed_yet being_worked in_progress worked_on looked_at taken_care processed
  `,
  followUp: `
    got_open_with have_open_with i_got_open ticket_still do_i_have_a_ticket is_there_a_ticket do_i_already_have
    do_i_have_any ticket_status ticket_overview ticket_list open_requests
  `,
  asTicket: `
    log_this log_it log_that file_a_request on_record into_the_queue file_a_report report_something file_a_fault
    as_a_ticket as_ticket as_an_incident as_incident into_a_ticket a_ticket_out a_ticket_from
  `,
  faultReport: 'fault faults problem issue defect incident bug failure outage malfunction',
  fault: 'fault faults outage incident breakdown',
  openIt: `
    open create raise log file submit start make write lodge register put_in set_up opened created logged raised filed
    enter send_in fill new want place issue_a add generate opening creating raising logging
  `,
  reportIt: 'report log raise file submit register lodge record',
  state: `
    status state progress update updates news handled handling working assigned resolved open pending list show any
    when which happening happened long far going fixed done look_at looking_at follow_up following_up overview history
    chase outstanding see view still submitted previous existing queue eta where see_my yet heard latest check track
  `,
  mine: 'my our mine',
  change: `
    close reopen re_open open_again closed cancel withdraw delete add attach comment append escalate priority urgent
    update upload resolve solved bump expedite include re_opened reopened edit remove amend shut withdrawn prioritise
    prioritize marked
  `,
  newOne: 'new another second',
  reported: `
    i_ordered i_requested i_submitted reported raised logged submitted opened filed sent_in contacted_you wrote_to_you
    flagged asked_you request_from my_request complained put_in
  `,
  news: `
    any_news any_update any_updates any_progress any_response whats_happening what_happened whats_going
    anything_happening heard_nothing no_answer no_reply no_response havent_heard heard_back anyone_looking
    anybody_looking still_waiting no_one_has nobody_has what_became whats_the_status status_of when_will_it how_far
    still_nothing anything_new is_someone_working anyone_working anybody_working looked_into not_heard whats_new
    any_movement been_done hows_it_going where_are_we gotten_back got_back come_of
  `,
  request: 'request requests order application enquiry inquiry query',
  greeting: `
    hello hi hey helo hiya howdy good_morning good_afternoon good_evening good_day greetings morning yo sup hi_there
    hey_there hello_there gm evening afternoon heya you_there anyone_there anybody_there hullo how_are_you how_are_u
    hows_it whats_up wassup goodmorning how_do_you_do nice_to_meet
  `,
  thanks: `
    thanks thank_you thankyou thx thnx ty tysm cheers thank_u thanx thankz tanks much_appreciated appreciate
    appreciated ta tks nice_one legend lifesaver life_saver you_rock
  `,
  praise: `
    ok okay got_it understood great awesome perfect brilliant excellent wonderful nice cool good_job well_done lovely
    fantastic amazing good_bot thats_great nice_one legend
  `,
  farewell: `
    bye goodbye good_bye see_you see_ya cya later have_a_good have_a_nice have_a_great good_night goodnight take_care
    farewell good_weekend so_long bye_bye ttyl until_tomorrow nice_weekend nice_evening nice_day signing_off
    talk_to_you_later
  `,
  help: `
    what_can_i_use im_stuck what_can_you_help help help_me need_help can_you_help could_you_help please_help
    what_can_you what_can_i_ask what_do_you_do what_are_you_able how_can_you_help what_can_this assist assistance
    i_have_a_question i_have_a_problem got_a_question have_a_question what_questions how_do_you_work
    how_does_this_work what_else_can what_topics what_are_your what_could_you what_else_do how_do_i_use_you
    how_does_this_bot have_a_problem quick_question help_needed what_stuff what_things what_sort what_kind_of
    what_is_this_bot your_features your_capabilities what_all_can ask_you_something ask_a_question
  `,
  identity: `
    who_do_i_talk who_do_i_chat are_you_a_machine who_are_you what_are_you are_you_a are_you_an are_you_real
    are_you_human are_you_chatgpt are_you_ai your_name who_is_this who_am_i who_made_you whats_lotse what_is_lotse
    who_is_lotse who_built am_i_talking am_i_chatting am_i_speaking is_this_a_bot is_this_a_real is_this_an_ai
    is_this_ai is_this_a_person is_this_a_human bot_or_human human_or_bot bot_or_a human_or_a are_u_a are_u_real
    are_u_human introduce_yourself who_r_u tell_me_about_yourself are_you_just how_old_are who_created who_programmed
    is_there_a_human_behind do_you_have_a_name what_model are_you_the are_you_still are_you_actually are_you_really
    who_exactly_are what_exactly_are is_anyone_behind
  `,
  success: `
    helpful worked works working helped solved fixed sorted did_the_trick got_it all_good resolved fine thats_it
    it_worked back_up did_it false_alarm its_ok done problem_solved that_was_it up_and_running running_again
    makes_sense
  `,
  filler: `
    stuck yes no ok okay oki alright you so much very a lot lots for the your help that it this was is and i im my all
    good quick again just now really well there team everyone everybody to me one great fast answer support bot lotse
    buddy mate friend too day of nice tomorrow then problem please pls have weekend evening sir madam dear folks guys
    today ya u oh ah wow yeah yep sure has in some will with can do something exactly right got needed info
    information everything have_a_good_one do_for about stuff things know_about
  `,
  caseNoun: 'case cases request requests enquiry',
  record: 'log register file record submit lodge raise put_down write_down',
  please: 'please pls can could would want like just',
  forwardIt: 'pass forward send hand',
  itDepartment: `
    to_it to_the_technicians to_support to_the_helpdesk whoever_handles on_to_whoever to_whoever to_the_technical
  `,
  closeIt: `
    you_can_close can_be_closed please_close_it back_in_the_queue marked_as_resolved reopen_it close_it_again
  `,
  phoneNumber: 'number extension phone_number',
  named: 'mr ms mrs',
  inPerson: 'live face_to_face in_person video_call over_the_phone',
  rather: 'rather instead easier',
  callTool: 'voicemail',
};
