import type { WordList } from '../concepts.ts';

/** English words for phishing, passwords and callers. */
export const englishAttackWords: WordList = {
  clicked: `
    double_clicked doubleclicked opend visited clicked klicked cliked clickd tapped pressed followed clicking_on_it
    hit_the_link hit_the_button
  `,
  opened: `
    opend opened openend openned downloaded ran executed installed enabled unzipped launched double_clicked
    doubleclicked
  `,
  scanned: 'scanned',
  link: 'link links button qr website site webpage url page',
  mailLink: 'link attachment',
  attachment: `
    attachment* atachment* attachement* attatchment* file files document* invoice* receipt* zip cv resume macro* word
    excel pdf spreadsheet doc
  `,
  mail: 'mail mails email emails e_mail message* messages text_message sms newsletter*',
  suspicious: `
    .ru .exe .iso gmail doubt harmful infected bad package* enabled_content enable_content enabled_macros
    enable_editing held_package wasnt_from isnt_from not_from_them turned_out_to suspicious* suspect dodgy weird
    strange fishy phishy sketchy unknown fake* faked bogus malicious spoof* fraud* scam* spam* shady odd funny_looking
    virus* trojan* hacker* crook* phish* fishing_mail fishing_email pishing* phising* parcel* dhl fedex ups hermes
    paypal amazon netflix docusign bank bank_mail someone_i_dont i_dont_know sender_i_dont dont_know_the
    dont_recognise dont_recognize antivirus* supposedly supposed allegedly wasnt_real not_real isnt_real not_legit
    not_genuine not_legitimate questionable untrusted unfamiliar tax_refund lottery prize gift_card foreign russian
    chinese looked_like_microsoft looked_like_our looked_like_the lookalike cloned impostor imposter
  `,
  acted: 'replied answered paid transferred visited went used responded filled pasted bought landed forwarded_my',
  fraud: 'spoof* fraud* suspicious* phish* malicious bogus captcha* dodgy sketchy',
  alarm: `
    black_window cmd_window embarrassing bad_feeling uneasy doubts second_thoughts oh_no oh_god omg worried scared
    panic* afraid help what_now what_do what_should shit damn crap stupid* idiot* dumb* silly by_mistake by_accident
    accidentally mistake accident hacked infected trouble freaking oops uh_oh regret* fell_for without_thinking
    nervous now_what concerned compromised dangerous reflex
  `,
  fell: `
    fell_for been_phished got_phished was_phished been_scammed got_scammed was_scammed got_tricked been_tricked
    was_tricked took_the_bait been_duped been_had victim_of_a victim_of_phishing got_conned
  `,
  harmless: `
    invite* invitation* teams meeting* share* sharepoint onedrive handbook manual intranet wiki citrix survey
    reset_link password_reset activation*
  `,
  secret: `
    my_details my_data my_info my_information all_my_details the_number number_in number_from password* passwords
    passcode* passwort* pasword* pass_word credential* login log_in pin pins code codes otp security_code
    verification_code access_code username user_name login_details login_data signin passphrase two_factor_code
    mfa_code sign_in_details account_details
  `,
  bankData: 'credit_card card_number bank_details bank_account bank_data card_details iban debit_card',
  entered: `
    logged_into signed_into log_in_with entered typed inputted put_in filled_in filled_out submitted logged_in
    logged_on signed_in provided inserted put_my type_my typed_my keyed gave entering
  `,
  told: `
    copied uploaded forwarded handed_out told gave posted pasted published given shared disclosed revealed read_out
    read_him read_her read_them handed sent emailed leaked spilled supplied provided texted dictated given_away
    gave_away passed gave_out
  `,
  fakePage: `
    micros0ft saw_the_url address_said address_was wasnt_real something_completely url_was url_is wrong_url not_our
    wasnt_our isnt_our fake* phishing* phish* spoof* bogus fraud* scam* dodgy suspicious* sketchy weird strange
    wrong_page wrong_site wrong_website wrong_link malicious not_real isnt_real looked_like looks_like fishy
    unknown_site unknown_page unknown_website not_ours wasnt_ours wasnt_the_real not_the_real cloned lookalike shady
    not_legit wasnt_legit turned_out odd
  `,
  page: 'page website site webpage form login_page link portal popup window',
  mySecret: `
    my_pass my_password my_passwords my_passcode my_pin my_credentials my_login my_code my_pw my_username my_user_name
    my_verification my_mfa my_otp my_passwort our_password my_log my_sign my_windows_password my_work_password
    my_email_password my_account_password my_network_password the_code the_verification_code my_two_factor
    my_authenticator_code my_security_code my_logon my_domain_password his_code a_code
  `,
  chat: 'chat channel public everyone subject_line group',
  didIt: `
    and_i_did so_i_did i_did_it i_did_that which_i_did gave_him_everything gave_her_everything gave_them_everything
    i_complied
  `,
  leaked: `
    has_my_password have_my_password knows_my_password hackers_have hacker_has scammers_have they_have_my
    someone_has_my somebody_has_my leaked exposed pwned compromised found_out
  `,
  knows: 'knows know stole stolen saw seen found',
  caller: `
    over_the_phone by_phone via_phone on_phone phone_guy call calls called caller callers phoned phoning calling
    on_the_line on_the_phone rang ringing hotline voicemail phone_call rings
  `,
  onThePhone: 'got_a_call phone_call on_the_phone phoned called_me caller on_phone guy_on',
  stranger: `
    someone somebody guy guys man woman person people stranger caller callers microsoft support helpdesk help_desk
    technician* tech it_department it_support it_dept it_guy it_team it_service admin administrator hacker* scammer*
    bank police voice he she they lady gentleman agent sender service_desk dude bloke allegedly supposedly claiming
    pretending accent unknown
  `,
  colleague: `
    colleague* coworker* co_worker boss manager director mayor supervisor teammate intern trainee assistant ceo chief
    head_of workmate friend
  `,
  demands: `
    wanting insisting messaged for_my wrote_me pinging texted contacted want wants wanted ask asks asked asking demand
    demands demanded demanding request requests requested requesting require requires insist insists insisted telling
    told tells trying tries pressur* asking_for
  `,
  locks: 'blocking locks locked blocked wont_close wont_go cant_close blocks freezes',
  installIt: 'press open_a run_a ctrl share_my download install go_to_a_website visit_a_website type_in',
  bigName: 'bank police technical_support tech_support',
  obliged: 'must have_to need_to should i_need',
  needsIt: 'need needs needed',
  handOver: 'give tell read share send confirm provide enter verify disclose hand dictate reveal reply update spell',
  remoteControl: `
    want_access wants_access needs_access remote remotely remote_access remote_control screen_share share_my_screen
    control_my access_to_my_computer access_to_my_pc access_to_my_laptop access_to_my_machine take_control take_over
    log_into_my connect_to_my install_a
  `,
  giftCard: `
    wire_transfer urgent_transfer urgent_payment gift_card* gift_cards giftcard* voucher_cards vouchers itunes
    google_play_cards apple_cards amazon_cards steam_cards prepaid_cards
  `,
  software: `
    windows outlook printer* system programme program app apps application* vpn laptop notebook computer pc device
    router website page screen wizard setup installer iphone phone_app keeps_asking keep_asking
  `,
  whatNow: 'what_now what_do_i what_should_i now_what',
  dictated: 'read_out read_him read_her read_them dictated spelled gave_away',
  secretNote: 'sticky note paper notebook_with notepad',
};
