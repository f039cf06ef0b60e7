import type { WordList } from '../../concepts.ts';

/** More English words for what the other lists know: slang, phrasal verbs, devices, places. */
export const everydayEnglishWords: WordList = {
  clicked: `
    hit_open hit_download hit_view tapped_on tapped_yes pressed_on pressed_it opened_the_link followed_the_link
    went_on_the_link went_to_the_link clicked_through klicked_on clicked_yes pressed_show pressed_the_button
    pressed_accept
  `,
  opened: 'ran_it opened_up double_clicked launched extracted previewed loaded unpacked installed',
  scanned: 'scan scanned_it scanned_the',
  attachment: 'attached_file attached_application .pdf.exe scan voicemail_file zip_file',
  mail: 'calendar_invitation letter voicemail sms whatsapp text',
  suspicious: `
    ends_in_ru .ru_address cyrillic misspelled spelling_is_weird broken_german bad_grammar raffle bonus_table
    salary_increase mailbox_full mailbox_is_full city_id expires_today verify_now customs not_real a_bit_off looks_off
    looked_off seemed_off smelled_fishy smells_fishy bitcoin crypto crypto_wallet invoice_from_nowhere sweepstakes won
    private_address private_email tell_nobody tell_no_one keep_it_secret keep_it_between discreet discreetly
    confidentially unknown_number new_number
  `,
  acted: 'verified confirmed registered signed_up signed_in complied entered logged_in replied_with accepted',
  alarm: `
    oh_dear oh_my ugh blimey yikes gosh bloody bugger stupid_me silly_me my_bad messed_up screwed_up freaked
    freaking_out hands_shaking feel_sick feel_stupid i_was_stupid hang_on urgently please_help pls_help dont_laugh
    ashamed embarrassed
  `,
  fell: `
    got_fooled was_fooled been_fooled got_hooked fell_right got_done got_had been_played taken_in swindled
    walked_into_it fell_into_a_trap
  `,
  secret: `
     how_i_get_in login_details office_login work_login staff_login bitlocker_key recovery_key
    wifi_password door_code access_codes logins username_and
  `,
  bankData: `
    bank_account_number sort_code account_details card_number photo_of_my_id copy_of_my_id passport_photo
    date_of_birth
  `,
  entered: `
    typed_in put_in_my put_my filled logged_in_like signed_in_as keyed_in confirmed_with registered_with handed_in
    entered_my logged_in_there entered_them put_everything
  `,
  told: `
    gave_it gave_out passed_on read_off spelled_out wrote_it_down wrote_down wrote_it lent gave_away texted_him
    texted_her told_him told_her read_them_out
  `,
  mySecret: `
    my_wifi_password our_wifi_password the_wifi_password my_office_login my_staff_login my_bitlocker my_recovery_key
    my_windows_login my_full_login the_bitlocker_key my_one_time my_2fa_code my_sms_code
  `,
  leaked: `
    everyone_knows_my everybody_knows_my is_on_the_whiteboard in_the_wrong_hands ended_up_online in_a_breach
    in_a_data_breach have_i_been_pwned on_the_dark_web on_the_darknet is_really_mine
  `,
  caller: 'rang_me rung gave_me_a_ring on_the_other_end still_on_the_line cold_call hung_up phones',
  onThePhone: 'still_on_the_line on_the_line_now on_the_other_end rang_me he_rang she_rang someone_rang',
  stranger: `
    fella chap somebody_claiming someone_claiming stranger visitor salesman vendor contractor courier telekom vodafone
    dell_support hp_support microsoft_support interpreter delivery_guy repairman
  `,
  colleague: `
    headmaster headmistress principal treasurer secretary caretaker line_manager team_lead team_leader deputy
    supervisor
  `,
  demands: 'wanted_me_to wants_me_to had_me asks_in_chat asking_me urges urging pushes pushing',
  remoteControl: `
    ultraviewer supremo vnc splashtop logmein screenconnect connectwise gotoassist remote_session remote_desktop
    connected_to_my connects_to_my on_my_computer_through through_anydesk through_teamviewer via_teamviewer
    via_anydesk took_control took_over_my took_over_the_screen onto_my_screen onto_my_computer onto_my_pc
    onto_my_laptop
  `,
  giftCard: `
    amazon_cards apple_card google_card codes_on_the_back scratch_off prepaid_card prepaid_cards voucher_codes
  `,
  callNumber: 'call_this toll_free_number 0800* support_number already_called',
  device: `
    badges ipads tablets laptops phones mobiles keycards key_fob key_fobs set_of_keys keys_to_the keys_for_the
    school_keys office_keys office_key master_key master_keys bunch_of_keys key_ring_of_the keys_of_the door_fob
    work_mobile work_tablet work_ipad work_laptop work_computer company_laptop company_phone company_ipad
    external_drive external_hard backup_disk backup_drive backup_tape disk hdd ssd memory_card sd_card usb_thing
    usb_thumb yubikeys radio pager walkie_talkie camera sim sim_card chip door_chip token tokens smartwatch dictaphone
    scanner_gun meter_reader procurement_card bank_card fuel_card stick_with our_camera the_office_camera
    department_camera work_camera
  `,
  stolen: `
    pinched half_inched lifted ripped_off pickpocketed jacked been_nicked got_nicked was_nicked robbed_me stole_it
    stole_my taken_from took_off_with made_off_with walked_off_with cleared_out cleaned_out emptied are_empty is_empty
  `,
  lost: `
    fell_out slipped_out lost_track_of_my misplace came_home_without not_come_back never_arrived never_turned
    didnt_come_home unaccounted one_short one_is_missing are_missing is_missing went_astray somewhere_between
    somebodys_pocket into_the_canal into_the_river into_the_lake into_a_drain down_a_drain overboard out_of_my_pocket
    out_of_my_bag off_the_roof bottom_of_the sunk sank
  `,
  gone: `
    not_on_my_keyring is_not_on isnt_on_my not_any_more no_longer_on no_longer_in is_gone was_gone has_gone
    not_where_i now_only_the isnt_where
  `,
  seek: 'looked_everywhere searched_everywhere turned_the_house hunted',
  leftBehind: `
    left_it left_my drove_off driven_off set_down put_down on_the_roof dropped_down swapped mixed_up slipped
    fallen_out
  `,
  place: `
    christmas_market marathon lake river sea beach forest playground swimming_pool pool festival fair beer_tent
    stadium cinema theatre hospital dentist doctors waiting_room hairdresser barber sauna church market petrol_station
    gas_station service_station roof_of_the_car roof_of_my roof tram_stop bus_stop platform compartment luggage rack
    canteen youth_hostel campsite school_trip field_trip copy_shop post_office bakery night_bus taxi_rank uber_driver
    parking_lot trailer boat ship
  `,
  breakIn: `
    broke_in broken_in break_ins doors_smashed smashed_in forced_open prised_open pried_open burglars smashed
  `,
  malwareSign: `
    threats threat not_cleaned not_removed yelling screaming blocked_a cant_remove quarantine says_infected
  `,
  antivirus: 'windows_security security_software endpoint_protection eset trellix trend_micro',
  pointer: 'arrow mouse_pointer mouse_arrow',
  selfMoving: `
    moving_alone with_nobody without_me all_by_itself on_their_own with_his_hands with_her_hands hands_in_his
    nobody_touching
  `,
  steers: 'moving going_into controlling_my is_controlling is_looking_at',
  hacked: 'hacked_into got_hacked been_hacked hijack compromised_account account_takeover',
  mfa: `
    authenticator_app approve_prompt approve_button mfa_method mfa_request sign_in_notification login_notification
    push_notification
  `,
  approved: `
    pressed_approve tapped_approve hit_accept pressed_accept pressed_yes let_it_in clicked_approve clicked_allow
  `,
  unasked: `
    so_that_it_stops so_it_stops so_it_would_stop to_stop_it to_shut_it_up half_asleep in_my_sleep was_asleep
    i_was_asleep approve_what wasnt_logging_in not_logging_in didnt_order didnt_ask_for never_ordered i_keep_saying_no
    i_always_deny i_always_decline keep_declining i_keep_denying though_i_do_nothing and_i_do_nothing im_not_doing
  `,
  repeated: `
    every_minute every_few_minutes every_two_minutes over_and_over one_after_another one_after_the_other times_today
    times_tonight ten_times twenty_times five_times for_the_fifth for_the_tenth in_a_row wont_stop doesnt_stop
    non_stop since_this_morning bombarded flooded
  `,
  notMe: `
    i_have_never_sent have_never_sent never_sent_an never_sent_anything i_havent_written havent_written_to
    have_not_written he_did_nothing she_did_nothing did_nothing i_did_nothing no_one_here_set nobody_here_set
    did_not_create did_not_send did_not_write did_not_set i_have_never_written never_written he_never she_never
    no_i_didnt i_was_asleep i_was_at_the i_was_on_a language_i_cant without_me_doing not_my_doing never_posted
    i_did_not nobody_set no_one_set wasnt_in_the_office
  `,
  login: `
    signed_in_from logged_in_from joined dialled_in linked paired sign_in_log login_history device_list
    recent_activity
  `,
  newDevice: `
    new_iphone unknown_phone linked_device device_linked device_added new_device_was device_named other_device
    unfamiliar_device
  `,
  uses: `
    snooping lurking posting_as still_posting still_reading still_logs still_using logging_in still_logging
    still_using_my
  `,
  someoneElse: `
    ex_colleague former_colleague former_employee former_trainee ex_employee ex_intern substitute temp husband wife
    son daughter neighbour guest cleaner cleaning_lady roommate flatmate
  `,
  sends: 'sending_out sends_out mailed mails_out emailed forwards forwarding inviting invitations',
  receives: `
    replied_to thanked phoned_me asked_why asks_why called_the_school shows_me showed_me got_a_mail received_a_mail
  `,
  othersLogin: `
    with_the_login_of with_the_password_of on_my_login on_my_account on_her_login on_his_login logged_in_as_me
    signed_in_as_me as_if_she
  `,
  inMyName: `
    with_my_name_under my_name_under_it with_my_signature with_my_photo from_my_mail_address from_my_own_address
    came_from_my from_my_e in_the_name_of_our answering_as_me answers_as_me replying_as_me answers_for_me
  `,
  mailRule: `
    rss rss_feeds rule_in_my rule_in_outlook forwards_everything forward_everything auto_forward forwarding_rule
    my_out_of_office my_signature_now
  `,
  insideMine: 'in_my_onedrive in_my_files at_my_computer at_my_desk in_my_chats in_my_documents on_my_screen',
  away: 'on_parental on_maternity in_hospital left_in off_work passed_away',
  files: 'invoices records tables scans',
  screen: 'pop_up_window page_came full_screen',
  decryptNote: `
    network_is_locked your_network_is your_files_will files_will_be_published pay_within 72_hours 48_hours buy_the_key
  `,
  how: `
    is_it_true how_come what_happens whats_the_difference what_would how_would_i how_should is_there_a_way
    where_is_the what_does can_i_send
  `,
  training: 'role_play made_up_story fictional for_a_play tabletop_exercise for_a_novel fire_drill',
  broken: `
    cant_open_the cannot_open_the shows_only shows_nothing only_shows blue_screen bluescreen asks_for_it_again
    asks_for_it not_accepted isnt_accepted
  `,
  posed: 'said_hes says_hes said_shes says_shes claims_to_be claimed_to_be said_he_was said_she_was',
  pay: 'wire wire_money wire_transfer wiring',
};
