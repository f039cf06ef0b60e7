import type { WordList } from '../../concepts.ts';

/** English words for incidents that are told as a story: data in the wrong hands, strangers, what turned out to be false. */
export const englishIncidentWords: WordList = {
  turnedOut: `
    was_no_document there_was_no wasnt_a_real there_is_no_such is_no_such there_isnt_any wasnt_from
    isnt_from not_from_them turns_out turned_out it_was_fake was_fake was_a_fake is_fake was_not_real not_genuine
    wasnt_genuine sender_ends ends_in_ru address_ends domain_ends looked_just_like looks_exactly_like now_i_realise
    now_i_realize only_then too_good_to_be should_have_noticed not_the_real wasnt_the_real not_our_real didnt_get_any
    white_page blank_page fell_for got_fooled been_fooled got_played was_a_trick
  `,
  deniedBy: `
    sent_nothing they_sent_nothing didnt_send_anything hasnt_sent havent_sent_anything never_sent_any never_sent_it
    knows_nothing know_nothing knew_nothing doesnt_know_anything doesnt_know_about dont_know_anything has_no_idea
    nobody_ordered no_one_ordered never_ordered nobody_sent no_one_sent sent_nobody sent_no_one didnt_send_anyone
    never_changed_banks never_changed_their never_changed_it havent_changed hasnt_changed didnt_change_anything
    didnt_change_it no_such_person nobody_by_that no_one_by_that nobody_knows_him nobody_knows_her no_one_knows_him
    doesnt_work_here dont_exist doesnt_exist retired_in retired_last left_in_june left_last_year left_years_ago
    nobody_here_sent no_one_here nobody_here none_of_us never_heard_of they_never_call they_dont_do
    there_is_no_survey never_asked_for_it isnt_theirs not_theirs wasnt_theirs not_from_them isnt_from_them
    wasnt_from_them they_dont_send
  `,
  isItYou: `
    is_that_you is_it_you was_that_you was_it_you is_this_you one_of_you one_of_yours from_your_team is_he_from_you
    is_she_from_you is_this_really is_that_really are_you_doing did_you_send did_you_guys did_it_send did_it_order
    is_this_legit is_that_legit is_it_legit are_you_logged have_you_sent is_he_yours is_that_normal is_this_normal
    supposed_to_be_there should_that_be does_that_belong are_you_working_on
  `,
  symptom: `
    new_start_page different_start_page new_home_page homepage_changed start_page_changed new_icons two_new_icons
    strange_icons new_toolbar popups_everywhere ads_everywhere ads_all_over pop_ups_everywhere windows_opening
    windows_open windows_keep_opening opening_and_closing fan_is fan_going the_fan noise_with_the loud_noise
    webcam_light camera_light light_of_the_camera camera_is_on webcam_on black_window black_box flashed_up
    screen_flickered flickers flickering redirected redirects every_search search_goes really_warm is_hot very_hot
    overheating battery_drops battery_drains acting_weird acting_strange acting_up behaves_strangely
    behaving_strangely went_black nothing_came nothing_happened so_slow_since slow_since slow_ever_since
    command_window window_flashed flashed got_slow everything_got_slow crawling windows_popped windows_pop
    pop_up_appeared
  `,
  enabled: `
    enabled_macros enabled_the_macros allowed_macros allowed_the_macros enabled_content enabled_editing enable_editing
    clicked_enable pressed_enable clicked_on_enable hit_enable turned_on_macros activated_macros allowed_editing
  `,
  runBox: `
    run_box run_dialog run_window run_command windows_r win_r windows_key_and_r ctrl_v control_v powershell
    command_prompt command_line terminal_window cmd_window pasted_a_command pasted_the_command paste_a_command
  `,
  captcha: 'captcha* not_a_robot im_human i_am_human verify_you_are_human prove_im_human robot_check human_check',
  siren: `
    siren alarm_sound loud_beeping beeping_loudly beeps_loudly screaming voice_says voice_telling computer_voice
    robot_voice red_screen screen_is_red all_red flashing_red red_warning do_not_turn dont_turn_off do_not_shut
    dont_shut_down do_not_restart security_center security_centre your_computer_is_blocked beeps beeping
  `,
  handsOff: `
    not_touching nobody_touching im_not_touching without_me_touching without_touching without_my hands_in hands_off
    my_hands_are_off nobody_is_touching nobody_at_the i_do_nothing im_doing_nothing not_doing_anything didnt_touch
    havent_touched by_itself by_themselves on_its_own on_their_own moving_alone alone itself themselves without_anyone
    like_a_ghost
  `,
  movesItself: `
    moving moves wandering drifting going_into going_through opening opens clicking clicks typing types scrolling
    jumping selecting dragging closing browsing deleting copying
  `,
  displayed: `
    written_on is_on stuck stands hangs hung pinned visible on_display lying lies legible readable photographed
    took_a_picture took_a_photo recorded seen shown on_the_wall could_read wrote are_on on_our appears shows_up
  `,
  publicPlace: `
    whiteboard flipchart blackboard pinboard noticeboard notice_board poster counter reception shop_window projector
    beamer instagram facebook tiktok youtube twitter linkedin website public_website homepage internet online
    newspaper subject_line hallway corridor chatgpt chat_gpt ai_website ai_tool translator dropbox wetransfer
    google_drive anyone_with_the paper_container recycling rubbish public public_channel shared_drive all_pupils
    all_staff whole_school whatsapp_group parents_group shared_my_screen my_shared_screen sharing_my_screen
    screen_sharing screen_share distribution_list mailing_list public_page public_site our_page open_web publicly
    shared_screen presentation
  `,
  sensitive: `
    personnel_file* personal_file* personal_files personal_data medical_certificate* medical_record* medical_data
    health_data sick_note* sick_list diagnosis diagnoses salary salaries salary_table salary_list payroll payslip*
    tax_assessment* tax_data tax_file* social_assistance recipients_list child_protection youth_welfare foster_family
    foster adoption asylum refugee* passports scanned_passport* id_copies id_card_copies birth_certificate*
    register_data residents_data citizen_data citizens_data applicant* application_documents applicants_data cv_of
    list_of_families list_of_parents parents_addresses home_addresses addresses_of protected_address address_list
    phone_list grades grade_list report_cards allergy_list pupils_data student_data students_list bank_details_of
    account_numbers tender_documents bids offer_prices confidential* closed_session non_public secret_minutes
    disciplinary warning_letter performance_review criminal_complaint customer_data client_data clients_data
    data_breach data_leak leaked_data privacy_breach gdpr_breach case_file* staff_list employee_data voter_list
    passwords_for password_list all_passwords inspection_report welfare recipients
  `,
  wrongRecipient: `
    wrong_person wrong_recipient* wrong_address wrong_email wrong_mail wrong_mr wrong_mrs wrong_ms wrong_mueller
    wrong_muller wrong_smith wrong_colleague wrong_family wrong_citizen wrong_customer wrong_client wrong_company
    wrong_number wrong_fax wrong_group wrong_chat wrong_channel wrong_list wrong_attachment wrong_file to_the_wrong
    to_a_wrong the_wrong_one replied_all replied_to_all reply_all reply_to_all cc_instead cc_rather cc_not_bcc
    instead_of_bcc rather_than_bcc in_cc open_cc instead_of_the whole_distribution entire_distribution whole_list
    to_everyone to_everybody to_all_staff to_all_employees to_all_parents to_my_private to_his_private to_her_private
    to_their_private private_gmail to_a_gmail to_the_press to_the_newspaper to_one_of_the_bidders to_a_stranger
    to_strangers to_his_neighbour to_the_neighbour of_his_neighbour of_her_neighbour mixed_up_the
    mistyped_the autocomplete auto_complete forgot_bcc forgot_to_use_bcc meant_bcc meant_to_use_bcc visible_in_cc
    of_another of_somebody_else of_someone_else someone_elses somebody_elses
  `,
  wentOut: `
    sent sent_out emailed mailed faxed forwarded went went_out gone_out uploaded posted published pasted put shared
    handed_out given_to attached landed ended_up delivered copied has_been_sent was_sent has_now receives received
    enclosed in_the_envelope sent_to
  `,
  everyone: `
    everyone everybody anyone anybody all_staff all_employees whole_school entire_staff intern trainee visitor* pupils
    students parents citizens external public stranger* cleaning_staff all_pupils im_an_intern everyones everybodys
    father mother dad mum parent visitor customer half_the_town whole_town entire_company whole_company
    whole_department entire_department whole_office all_my_contacts half_the
  `,
  canSee: 'see read open access view download look_at visible readable accessible browse seen',
  authored: 'write written wrote create created set_up order ordered upload uploaded requested approve',
  notYet: 'not_yet havent_yet hasnt_yet yet',
  fromMe: `
    from_me mail_of_mine email_of_mine message_of_mine of_mine my_address my_mail_address my_email_address my_name
    under_my_name my_signature my_account my_mailbox sent_folder sent_items our_address our_mailbox i_sent_her
    i_sent_him i_sent_them i_have_sent i_asked_him i_ask_him my_contacts
  `,
  changedIt: `
    changed altered switched replaced swapped updated_to modified was_reset been_reset redirected new_account
  `,
  bounces: `
    out_of_office_replies autoreplies auto_replies automatic_replies bounces bounced undeliverable delivery_failure*
    mailer_daemon non_delivery delivery_failed
  `,
  farPlace: `
    russia moscow petersburg belarus kyiv kiev ukraine poland warsaw krakow prague czech budapest hungary bucharest
    romania sofia bulgaria belgrade serbia istanbul ankara turkey athens greece rome milan italy paris marseille
    france england manchester dublin ireland amsterdam rotterdam netherlands brussels belgium madrid barcelona spain
    lisbon portugal stockholm sweden oslo norway helsinki finland riga latvia vilnius lithuania tallinn estonia china
    beijing shanghai hong_kong taiwan japan tokyo korea seoul vietnam thailand bangkok indonesia malaysia singapore
    india mumbai delhi pakistan karachi lahore bangladesh iran tehran iraq syria dubai emirates israel egypt cairo
    morocco algeria tunisia nigeria ghana kenya nairobi south_africa brazil sao_paulo argentina colombia mexico canada
    texas california new_york australia sydney cyprus moldova georgia kazakhstan albania kosovo philippines
    another_city
  `,
  notOwned: `
    i_dont_have_a i_dont_own dont_own i_have_a_samsung i_have_an_iphone mine_ends mine_is not_mine isnt_mine
    never_been_to ive_never_been never_been_there im_at_my_desk sitting_at_my sitting_in_the im_in_the_office
    im_at_home i_am_at_home dont_recognise dont_recognize dont_know_that_device whose_device not_my_device
    not_my_phone no_idea_whose doesnt_belong_to_me thats_not_mine
  `,
  bag: `
    bag *bag rucksack backpack handbag purse wallet briefcase suitcase jacket coat pocket basket box pouch trolley
    holdall laptop_sleeve sleeve luggage pram cabinet cupboard car van boot glovebox glove_compartment bike drawer
    envelope parcel
  `,
  inside: 'inside in_it with containing including together_with was_in were_in plus with_my with_the in_there incl',
  noLonger: 'no_longer not_there isnt_there any_more anymore empty missing gone vanished disappeared not_in',
  keptIn: `
    keyring key_ring keychain hook shelf drawer cabinet cupboard safe desk table holder dock charging_station charger
    rack lanyard belt case bag pocket trolley box locker vehicle glovebox counter
  `,
  disposed: `
    sold threw_out threw_away thrown_away thrown_out disposed_of scrapped recycled recycling binned given_away ebay
    donated
  `,
  stillInside: `
    still_in_it still_inside still_on_it still_in_the what_was_still was_still_in were_still_in not_wiped wasnt_wiped
    didnt_wipe forgot_to_wipe forgot_to_delete data_on_it everything_on_it backup_disk locked_drawer work_profile
  `,
  itRoom: `
    server_room server_cabinet network_cabinet comms_room at_my_computer at_my_desk at_my_pc at_her_computer
    at_his_computer at_her_desk at_his_desk at_the_computer at_a_computer at_the_pc side_of_the_desk side_of_my_desk
    in_front_of_my on_my_chair network_sockets network_socket photos_of_screen photos_of_the_screen pictures_of_screen
    photos_of_screens at_frau at_mr staff_room computer_room sat_at_my sit_at_my sitting_at_my sit_at of_the_screens
    of_our_screens of_my_screen of_the_screen of_our_monitors
  `,
  noBadge: `
    no_badge without_a_badge no_id without_id without_an_appointment no_appointment not_announced unannounced
    not_registered nobody_knows never_seen clipboard hi_vis unknown_man strange_man strange_woman one_man a_man
    one_woman some_man some_guy a_stranger when_i_came_back came_back called_away impatient
  `,
  plugPart: `
    small_adapter small_plug little_plug strange_plug strange_adapter strange_stick unknown_stick odd_stick
    unknown_usb strange_usb odd_device strange_device unknown_device little_box small_box black_box_between
    little_gadget keylogger something_plugged dongle_between adapter_between found_usb found_a_usb found_a_stick
    stick_we_found data_stick
  `,
  unknownToUs: `
    wasnt_there was_not_there not_there_before wasnt_there_before never_seen_before nobody_knows no_one_knows
    doesnt_belong does_not_belong who_put_it who_plugged no_idea_what nobody_put last_week
  `,
  letIn: `
    let_him let_her let_them let_someone let_somebody gave_him_access gave_her_access gave_them_access allowed_him
    allowed_her allowed_them granted_access connected installed ran_it downloaded lent lend borrowed passed_it_on
    shared_my_login
  `,
  theirs: `
    my_account my_login my_credentials my_password my_user the_login_of the_password_of the_account_of her_login
    his_login her_password his_password her_account his_account their_login boss_login managers_login shared_login
  `,
  paidOut: 'paid transferred wired sent_the_money already_paid released_the_payment',
  printer: `
    in_the_printer on_the_printer in_the_copier on_the_copier at_the_printer at_the_copier on_the_fax output_tray
    printer_in_the
  `,
  formerPerson: `
    former_colleague former_employee former_trainee former_intern former_coworker ex_colleague ex_employee left_in
    left_us left_last retired fired was_let_go no_longer_works predecessor who_left has_left who_quit has_quit
  `,
  stillHas: 'still',
  secret: 'six_digits the_digits digits eight_digits numbers_from_my',
  shoulder: 'over_my_shoulder over_the_shoulder filmed_me watched_me_type watching_me_type shoulder_surf*',
  snooped: `
    snooped snooping rummaged scrolled looked_through went_through sat sitting copied_something took_photos
    took_pictures make_photos browsing using_my
  `,
  pluggedIn: 'plugged plugging plugs hooked_up',
  atNight: 'last_night overnight at_night in_the_middle_of am_while over_the_weekend',
  never: 'never',
  defaced: 'casino viagra pills porn gambling hacked',
  touchpad: 'touchpad* trackpad* while_typing while_i_type when_i_type when_typing',
};
