//! The hazard log: what the program itself can do wrong.

use crate::content::review::{Hazard, held};

/// Hazards of the program.
pub(super) const HAZARDS: &[Hazard] = &[
    Hazard {
        id: "H17",
        hazard: "The emergency number is wrong",
        cause: "The phone's time zone is not where it is; a number has changed; a browser hides the zone.",
        harm: "Minutes are lost.",
        controls: &[
            held(
                "A place is listed only with a number; else 112 \u{201c}or your local number\u{201d}.",
                "the_time_zone_gives_the_number",
            ),
            held(
                "The zone decides before the language.",
                "the_language_is_used_only_when_the_zone_names_no_country",
            ),
            held(
                "A zone never yields another country's number.",
                "every_name_of_a_zone_gives_the_number_of_its_country",
            ),
            held(
                "Each number has a source and the day it was checked.",
                "every_line_has_a_kind_a_source_and_the_day_it_was_checked",
            ),
            held(
                "The number stands with the place it is for.",
                "a_country_has_its_emergency_number",
            ),
            held(
                "The list says how much of it rests on one source, and that nobody has called.",
                "the_list_of_numbers_says_how_much_rests_on_one_source",
            ),
        ],
        remains: "Numbers change; they are checked by hand, half of them against one public list alone, and never by calling.",
    },
    Hazard {
        id: "H18",
        hazard: "A phone keeps an old version",
        cause: "The guide works offline for ever after one visit.",
        harm: "Advice that has been withdrawn is still given.",
        controls: &[
            held(
                "A new version is offered once there is a network, and activated on request.",
                "a_new_version_is_offered_and_activated_on_request",
            ),
            held(
                "It is installed completely or not at all.",
                "a_version_with_one_bad_file_is_rejected_entirely",
            ),
            held(
                "The operator can remove the guide from phones that go online.",
                "the_kill_switch_returns_the_pages_to_the_host",
            ),
        ],
        remains: "A phone that is never online with the guide open, and a runner who does not take the offer.",
    },
    Hazard {
        id: "H19",
        hazard: "The timer is wrong",
        cause: "The phone sleeps, the tab is in the background, a clock is set.",
        harm: "A hold that was not held; a pack left on; help that comes late.",
        controls: &[
            held(
                "Time asleep or unseen is not counted as held.",
                "sleep_is_not_credited_to_a_hold",
            ),
            held(
                "A hold that nobody sees or hears is paused.",
                "a_hidden_hold_without_a_cue_is_paused",
            ),
            held(
                "The ten minutes go on during sleep.",
                "the_ten_minutes_keep_running_while_the_phone_sleeps",
            ),
            held(
                "Setting the wall clock changes no hold.",
                "setting_the_wall_clock_does_not_affect_a_hold",
            ),
        ],
        remains: "A phone that sleeps gives no cue at all: a pack may stay on.",
    },
    Hazard {
        id: "H20",
        hazard: "The voice is not heard",
        cause: "Mute switch, wind, traffic, a race's loudspeakers, no voice in the browser, deafness.",
        harm: "A hold ends early or goes on; a pack stays on.",
        controls: &[
            held(
                "An output that fails is replaced by the next; one is always used.",
                "at_least_one_output_is_used_whatever_fails",
            ),
            held(
                "A voice that stays silent is replaced by tones.",
                "a_silent_voice_falls_back_to_tones",
            ),
            held(
                "Without sound the phone vibrates and flashes.",
                "without_sound_the_phone_vibrates_and_flashes",
            ),
        ],
        remains: "No browser tells whether the phone really vibrated or was heard.",
    },
    Hazard {
        id: "H21",
        hazard: "The words are not understood",
        cause: "English is not the user's language; pain, cold and fatigue.",
        harm: "The wrong answer, the wrong stretch.",
        controls: &[
            held(
                "Reading grade 6 or below.",
                "every_screen_reads_at_grade_six_or_below",
            ),
            held(
                "At most ten words a sentence.",
                "no_sentence_of_the_guide_has_more_than_ten_words",
            ),
            held(
                "Every picture that shows what to do is described in words.",
                "every_figure_that_shows_what_to_do_has_a_description",
            ),
        ],
        remains: "Some screens have several instructions. A machine translation of a red flag may be wrong. No user has tested the words.",
    },
    Hazard {
        id: "H22",
        hazard: "Page and app disagree about the step",
        cause: "A changed address, a restored tab, a translator that replaces the text.",
        harm: "A tap on an emergency answer leads elsewhere.",
        controls: &[
            held(
                "An answer is offered once a step, and each can be followed.",
                "no_step_offers_an_answer_twice_and_every_answer_can_be_followed",
            ),
            held(
                "An odd address shows and answers one step.",
                "an_odd_address_shows_and_answers_one_step",
            ),
            held(
                "Each answer leads where the graph says.",
                "every_answer_of_a_fresh_guide_leads_where_the_graph_says",
            ),
        ],
        remains: "Other programs that change pages in ways not tested.",
    },
    Hazard {
        id: "H23",
        hazard: "The place or the diary is disclosed",
        cause: "A position, health data on a shared phone, a guide inside a store's page.",
        harm: "Stalking; discrimination.",
        controls: &[
            held("An episode sends nothing.", "an_episode_sends_no_requests"),
            held(
                "The position is asked for only after a tap, and is in no record.",
                "the_place_stays_from_page_to_page_and_is_in_no_record",
            ),
            held(
                "A store learns that the guide was started and finished, never an answer.",
                "messages_to_the_store_reveal_no_details",
            ),
            held(
                "Everything stored can be deleted.",
                "deleting_everything_asks_first_and_leaves_nothing",
            ),
        ],
        remains: "Whoever holds the unlocked phone can read the diary.",
    },
    Hazard {
        id: "H24",
        hazard: "The guide fails in an emergency",
        cause: "No network, no script, a crash, full storage, an old browser.",
        harm: "No help page, no number.",
        controls: &[
            held(
                "Every page opens without a network after one visit.",
                "every_page_opens_without_a_network",
            ),
            held(
                "Every answer can be seen and followed without script.",
                "every_answer_of_every_step_can_be_seen_without_script",
            ),
            held(
                "\u{201c}Get help\u{201d} is one tap away.",
                "help_is_one_tap_away_from_each_kind_of_step",
            ),
        ],
        remains: "An empty battery; a first visit without a network. Without script the number is 112, whatever the country.",
    },
    Hazard {
        id: "H25",
        hazard: "The guide claims a review that it no longer has",
        cause: "Something changes after a clinician has signed.",
        harm: "False trust.",
        controls: &[
            held(
                "A signature holds for one hash of everything in this document.",
                "a_change_of_any_kind_ends_a_signature",
            ),
            held(
                "One changed word, and the page of sources says \u{201c}Not yet reviewed by a clinician\u{201d}.",
                "one_changed_word_ends_a_signature",
            ),
        ],
        remains: "The style of the pages, and rules that are code rather than data, are held by tests alone.",
    },
];
