import type { WordList } from '../concepts.ts';

/** English words for lost devices, ransom, viruses and misused accounts. */
export const englishLossWords: WordList = {
  device: `
    bagde leptop door_pass pass usb_drive usb_key usb_sticks laptop* notebook* phone mobile mobiles smartphone* cell
    cellphone* workphone iphone* ipad* tablet* computer machine pc device devices badge* id_card staff_card
    access_card key_card keycard* keyfob fob smart_card smartcard* chip_card id_badge staff_id employee_card usb_stick
    usb memory_stick thumb_drive flash_drive flashdrive hard_drive harddrive pendrive stick work_phone security_key
    dongle_key laptop_bag macbook* surface blackberry staff_badge door_card swipe_card handset company_phone
  `,
  thing: `
    file files folder* mail mails email* inbox mailbox* calendar* contact* message* chat* channel* network* internet
    connection* signal wifi drive shared_drive icon* taskbar printer* sound picture* photo* mic microphone camera*
    mouse keyboard charger* cable* power_supply headset* headphones earbuds note voucher pin pins password* code codes
    license* licence* permission* access rights certificate* account signature* data page* profile* setting* battery
    screen screens monitor* button* option* bookmark* favourites favorites document* template* spreadsheet* column*
    text version update* adapter* bike bicycle wallet keys key_to_office umbrella jacket book lunch focus
    work_progress tab tabs window windows meeting* appointment* toolbar* menu* list presentation* slide* language font
    cursor app apps number* caller patience time track hope sync feature* tunnel vpn session* dock docking* adaptor
    sim ringtone notification* job print* scan* record* team group program programme software audio video volume dvd
    authenticator* speaker* toner backup* history recording* contract invoice* tickets
  `,
  stolen: `
    was_taken got_taken been_taken were_taken pickpocket* stolen stole stolen_from theft nicked pinched robbed swiped
    snatched burgled mugged steal_my
  `,
  lost: `
    lost loost misplaced mislaid missing went_missing disappeared vanished dropped_somewhere nowhere_to_be lost_it
    gone_missing
  `,
  takesObject: 'lost misplaced mislaid stole left forgot dropped',
  home: 'home office desk drawer',
  gone: 'gone nowhere is_not_there isnt_there no_longer_there not_there_anymore',
  seek: `
    nobody_knows_where find found locate looking_for searching_for know_where no_idea_where dont_know_where
    remember_where
  `,
  accompanied: 'with including containing incl full',
  whereIs: 'where_is_my wheres_my',
  nowhere: 'nowhere anywhere',
  leftBehind: 'fallen dropped fell slipped left forgot forgotten leaving leave_behind fell_out',
  tookAway: 'took taken grabbed walked_off',
  place: `
    train bus taxi cab tram metro subway underground plane airplane flight airport station hotel restaurant cafe pub
    bar park uber ferry coach bench taxi_driver conference supermarket shop gym luggage_rack overhead cinema
    coffee_shop starbucks mcdonalds rental_car car_park carpark public somewhere behind rideshare lyft library
  `,
  lossNoun: 'loss theft lost_device lost_property',
  breakIn: 'broken_into broke_into break_in burglary burgled smashed_window car_window',
  ransom: 'everything_encrypted payment_demand ransom* extorted extortion* blackmail* crypto_locker',
  encrypted: 'encrypted encripted encryped encrypt scrambled locked_up all_locked',
  files: `
    files file documents data everything folders all_my drive server computer pc pictures photos docs spreadsheets
    system word excel shared_drive
  `,
  all: 'all every everything entire whole suddenly none cant_open',
  pay: 'pay paid payment money bitcoin* dollars euros euro send_money transfer ransom usd',
  screen: `
    screen* message* window* popup* pop pop_up popups note notice* warning* text alert* desktop wallpaper* background
    countdown timer browser page tab banner skull computer laptop pc notification*
  `,
  decryptNote: `
    your_network_has your_computer_has your_system_has your_data_has your_pc_has your_data_is your_pc_is
    your_computer_is unlock_my_files recover_your_files your_files_have restore_your_files files_are_encrypted
    files_have_been
  `,
  oddEnding: `
    extension* weird_names weird_ending strange_ending renamed gibberish unreadable strange_names odd_names weird_name
  `,
  malware: 'virus viruses malware* trojan* spyware* worm infected* infection* keylogger* rootkit',
  malwareSign: `
    infected* found detected caught got alert* warning* says_i quarantined has_a_virus contracted picked_up have
    downloaded
  `,
  antivirus: 'virus_scanner antivirus* anti_virus av_software',
  callNumber: 'call number phone dial ring contact hotline toll_free',
  pointer: 'mouse cursor pointer',
  selfMoving: `
    by_itself_and by_itself on_its_own by_themselves on_their_own by_its_own itself remotely_controlled moving_around
  `,
  steers: 'clicking moving controls controlling moves steering operating',
  hacked: `
    impersonating_me pretending_to_be_me pretends_to_be_me hacked hakced haked hacking_my compromised hijacked
    taken_over breached cyberattack cyber_attack cracked_my hacker_in hackers_in hack_my
  `,
  account: 'account* mailbox* inbox profile* email user_id address',
  mfa: `
    approve_requests approve_request mfa 2fa authenticator* two_factor multi_factor two_step push sign_in_request
    login_request approval_request* approval_notification* sign_in_prompt login_prompt number_matching login_approval
    sign_in_approval verification_prompt verification_request approve_sign auth_app auth_request* auth_prompt*
    authentication*
  `,
  approved: `
    approved accepted confirmed allowed pressed tapped hit_approve hit_yes clicked_yes said_yes pressed_yes
    pressed_approve tapped_yes tapped_approve okayed authorised authorized let_it_through agreed granted
  `,
  prompted: `
    prompt* request* notification* asks asking asked popup* pop pops popping keeps keep getting code codes buzzing
    pinging messages push popped approve ping spamming
  `,
  unasked: `
    nobody_here_is nobody_is_signing wasnt_mine isnt_mine wasnt_from_me didnt_log didnt_sign didnt_request didnt_ask
    didnt_try didnt_initiate didnt_start didnt_trigger not_logging wasnt_logging wasnt_signing wasnt_trying wasnt_even
    not_trying im_not_logging not_signing not_me wasnt_me by_mistake by_accident accidentally accident
    without_thinking without_looking unexpected* out_of_nowhere out_of_the_blue never_requested i_never_asked
    never_asked never_tried unrequested unsolicited am_not_logging not_even_at not_at_my not_doing_anything
    not_initiate not_start not_log not_sign not_request not_ask asleep sleeping in_bed dont_want_to_log for_no_reason
    no_reason middle_of_the_night at_night at_3 at_2 at_4 randomly havent_logged havent_tried havent_signed habit
    reflex automatically annoyed to_make_it_stop make_it_stop im_not_even not_using mistakenly wasnt_doing
    not_requesting
  `,
  notMe: `
    i_didnt_write i_didnt_send i_didnt_create i_didnt_make i_didnt_do none_of_us nobody_wrote no_one_wrote never_wrote
    didnt_write havent_written never_sent didnt_send havent_sent wasnt_me not_me not_by_me not_from_me wasnt_him
    wasnt_her wasnt_them not_mine  never_did didnt_do without_my_knowledge behind_my_back not_written_by
    she_says_she he_says_he says_he_didnt says_she_didnt says_it_wasnt not_sent_by knows_nothing didnt_create
    never_created didnt_set never_set didnt_make dont_recognise dont_recognize dont_know_about dont_remember
    never_been not_recognise not_recognize no_idea_about im_not isnt_me not_actually isnt_her isnt_him not_her not_him
    not_send not_write unaware swears denies never_made  wasnt_us
  `,
  login: `
    loged login logins log_in logged_in logon sign_in sign_ins signin signins signed_in sign_on login_attempt* access
    accessed logging_in activity session* logged signed got_in into
  `,
  abroad: `
    russia china nigeria brazil vietnam india usa romania bulgaria abroad foreign another_country other_country
    different_country unknown_location strange_location unknown_place unknown* strange* weird* suspicious* unusual*
    another_city moscow beijing hong_kong singapore unfamiliar new_location iran korea africa asia turkey_but overseas
    different_city lagos unrecognised unrecognized
  `,
  intruder: 'something someone somebody someone_else stranger hacker* attacker* unknown_person intruder*',
  travel: 'travelling traveling trip holiday vacation im_in business_trip from_abroad',
  country: `
    russia china nigeria vietnam india brazil korea iran moscow beijing romania bulgaria another_country other_country
    different_country belarus ghana pakistan thailand indonesia lagos
  `,
  uses: `
    uses using used use logged signed works working misus* abus* reads reading read sends sending sent changed
    controls controlling ordering taken hijack* impersonat* posting writing wrote accessed accessing  into
    gets_into got_into posts acting
  `,
  someoneElse: `
    someone somebody someone_else somebody_else stranger colleague* coworker* co_worker intern trainee boss manager
    another_person other_person anyone hacker* unknown_person they who_is whos the_new_guy roommate ex
  `,
  sends: `
    send sends sending sent going_out goes_out gone_out go_out went_out writes writing wrote posts posting spams
    spamming messages messaging blasting spreading emailing mailing texting
  `,
  receives: `
    receive received receiving getting get gets got replying replies coming came complain* bounces bounce bounced
    asking_me reply_to
  `,
  misuses: 'works working arbeitet arbeiten uses using used misus* abus* borrowing borrowed',
  posed: 'pretending pretended pretends claiming claimed claims posing says_he says_she said_he said_she',
  othersLogin: `
    with_the_password with_the_login with_the_account with_the_credentials with_the_user with_my_password
    with_my_login with_my_account with_my_credentials with_my_user with_her_password with_her_login with_her_account
    with_her_credentials with_her_user with_his_password with_his_login with_his_account with_his_credentials
    with_his_user under_my_password under_my_login under_my_account under_my_credentials under_my_user
    under_her_password under_her_login under_her_account under_her_credentials under_her_user under_his_password
    under_his_login under_his_account under_his_credentials under_his_user using_my_password using_my_login
    using_my_account using_my_credentials using_my_user using_her_password using_her_login using_her_account
    using_her_credentials using_her_user using_his_password using_his_login using_his_account using_his_credentials
    using_his_user
  `,
  away: 'on_holiday on_vacation on_leave off_sick is_sick maternity retired left_the',
  sentByMe: 'sent_items sent_folder sent_mail sent_mails sent_box outbox sent_messages my_sent',
  inMyName: `
    from_my_account from_my_mailbox from_my_email from_my_mail from_my_work from_my_outlook from_my_inbox in_my_name
    under_my_name pretending_to_be_me impersonat* posing_as claiming_to_be_me as_if_i as_me from_my_address
    emails_from_me mails_from_me messages_from_me spam_from_me email_from_me mail_from_me in_her_name in_his_name
    pretending_to_be pretends_to_be on_my_behalf_without stuff_from_me links_from_me
  `,
  mailRule: 'rule rules forwarding* inbox_rule*',
  fromAccount: `
    in_the_name_of under_the_name in_her_name in_his_name from_her_account from_her_mailbox from_her_email
    from_her_address from_her_mail from_her_inbox from_her_colleagues from_his_account from_his_mailbox from_his_email
    from_his_address from_his_mail from_his_inbox from_his_colleagues from_their_account from_their_mailbox
    from_their_email from_their_address from_their_mail from_their_inbox from_their_colleagues from_the_account
    from_the_mailbox from_the_email from_the_address from_the_mail from_the_inbox from_the_colleagues from_our_account
    from_our_mailbox from_our_email from_our_address from_our_mail from_our_inbox from_our_colleagues from_a_account
    from_a_mailbox from_a_email from_a_address from_a_mail from_a_inbox from_a_colleagues
  `,
  insideMine: `
    on_my_computer on_my_pc on_my_laptop in_my_account in_my_mailbox in_my_inbox in_my_email in_my_outlook in_my_teams
    in_my_computer into_my_account into_my_mailbox into_my_email inside_my on_my_account
  `,
  myAccount: `
    my_emails my_mails my_messages my_e_mails my_mailboxes my_account my_accounts my_mailbox my_inbox my_profile
    my_login my_email my_e my_outlook my_identity my_name my_address my_user my_teams my_password my_credentials
    my_mail our_mailbox our_shared our_account my_m365 my_microsoft my_work_account my_own_account me_in as_me
    our_inbox my_office my_user_account my_work_email my_work_mail my_linkedin my_logon
  `,
  threat: 'skull countdown darknet hostage all_your_data',
  repeated: 'keeps keep constantly all_night all_day buzzing again_and_again nonstop',
  everywhere: 'everywhere since hours days',
  newDevice: 'new_device unknown_device strange_device',
};
