//! The hazard log: what the program itself can do wrong.

use crate::content::review::Hazard;

/// Hazards of the program.
pub(super) const HAZARDS: &[Hazard] = &[
    Hazard {
        id: "H17",
        hazard: "The emergency number is wrong",
        cause: "The phone's time zone is not where it is; a number has changed; a browser hides the zone.",
        harm: "Minutes are lost.",
        controls: &[
            "The number stands with the place it is for, and numbers of other places are one tap away.",
            "A place is listed only if its number is certain; else 112 \u{201c}or your local number\u{201d}.",
            "The zone decides before the language, and a zone never yields another country's number.",
        ],
        tests: &[
            "the_time_zone_gives_the_number",
            "the_language_is_used_only_when_the_zone_names_no_country",
            "every_zone_lies_in_one_listed_country_and_every_country_has_a_zone",
            "hostile_zones_and_languages_are_ignored",
        ],
        remains: "Numbers change; they are checked by hand.",
    },
    Hazard {
        id: "H18",
        hazard: "A phone keeps an old version",
        cause: "The guide works offline for ever after one visit.",
        harm: "Advice that has been withdrawn is still given.",
        controls: &[
            "A new version is offered as soon as there is a network, and installed completely or not at all.",
            "The operator can remove the guide from every phone that goes online.",
        ],
        tests: &[
            "a_new_version_is_offered_and_activated_on_request",
            "a_version_with_one_bad_file_is_rejected_entirely",
            "the_kill_switch_returns_the_pages_to_the_host",
        ],
        remains: "A phone that is never online with the guide open.",
    },
    Hazard {
        id: "H19",
        hazard: "The timer is wrong",
        cause: "The phone sleeps, the tab is in the background, a clock is set.",
        harm: "A hold that was not held; a pack left on; help that comes late.",
        controls: &[
            "Two clocks are compared; time asleep or unseen is not counted as held.",
            "The ten minutes and the limit of a pack go on during sleep: they err towards safety.",
        ],
        tests: &[
            "sleep_is_not_credited_to_a_hold",
            "the_ten_minutes_keep_running_while_the_phone_sleeps",
            "setting_the_wall_clock_does_not_affect_a_hold",
            "a_hidden_hold_without_a_cue_is_paused",
        ],
        remains: "A phone that sleeps gives no cue at all: a pack may stay on. The screen is kept on where the browser allows it.",
    },
    Hazard {
        id: "H20",
        hazard: "The voice is not heard",
        cause: "Mute switch, wind, traffic, a race's loudspeakers, no voice in the browser, deafness.",
        harm: "A hold ends early or goes on; a pack stays on.",
        controls: &[
            "Tones, vibration and flash; one that fails is replaced by the next.",
            "Everything said stands on the screen.",
        ],
        tests: &[
            "at_least_one_output_is_used_whatever_fails",
            "a_silent_voice_falls_back_to_tones",
            "without_sound_the_phone_vibrates_and_flashes",
        ],
        remains: "No browser tells whether the phone really vibrated or was heard.",
    },
    Hazard {
        id: "H21",
        hazard: "The words are not understood",
        cause: "English is not the user's language; pain, cold and fatigue.",
        harm: "The wrong answer, the wrong stretch.",
        controls: &[
            "Grade 6 or below, at most ten words a sentence; one instruction a screen; a picture of every stretch.",
            "The language is declared, so that a browser can translate; translated pages keep working.",
        ],
        tests: &[
            "every_screen_reads_at_grade_six_or_below",
            "no_sentence_of_the_guide_has_more_than_ten_words",
            "every_figure_that_shows_what_to_do_has_a_description",
        ],
        remains: "A machine translation of a red flag may be wrong.",
    },
    Hazard {
        id: "H22",
        hazard: "Page and app disagree about the step",
        cause: "A changed address, a restored tab, a translator that replaces the text.",
        harm: "A tap on an emergency answer leads elsewhere.",
        controls: &[
            "The step is read from the page, an answer is matched by its identity, and the app stops where both disagree.",
            "Every step is also a plain page with links.",
        ],
        tests: &[
            "no_step_offers_an_answer_twice_and_every_answer_can_be_followed",
            "an_odd_address_shows_and_answers_one_step",
            "every_answer_of_a_fresh_guide_leads_where_the_graph_says",
        ],
        remains: "Other programs that change pages in ways not tested.",
    },
    Hazard {
        id: "H23",
        hazard: "The place or the diary is disclosed",
        cause: "A position, health data on a shared phone, a guide inside a store's page.",
        harm: "Stalking; discrimination; loss of trust, so that help is not sought.",
        controls: &[
            "Nothing is sent: no account, no tracking, no third party. The diary stays on the device and can be deleted.",
            "A store learns that the guide was started and finished, never an answer.",
        ],
        tests: &[
            "an_episode_sends_no_requests",
            "messages_to_the_store_reveal_no_details",
            "deleting_everything_asks_first_and_leaves_nothing",
        ],
        remains: "Whoever holds the unlocked phone can read the diary.",
    },
    Hazard {
        id: "H24",
        hazard: "The guide fails in an emergency",
        cause: "No network, no script, a crash, full storage, an old browser.",
        harm: "No help page, no number.",
        controls: &[
            "Works offline after one visit, and without script; a crash leaves the plain page usable.",
            "\u{201c}Get help\u{201d} is one tap away on every screen.",
        ],
        tests: &[
            "every_page_opens_without_a_network",
            "help_is_one_tap_away_from_each_kind_of_step",
            "every_answer_of_every_step_can_be_seen_without_script",
        ],
        remains: "An empty battery; a first visit without a network.",
    },
    Hazard {
        id: "H25",
        hazard: "The guide claims a review that it no longer has",
        cause: "Words change after a clinician has signed.",
        harm: "False trust.",
        controls: &[
            "A signature holds for one hash of all words, answers and constants; the page of sources says so only then.",
        ],
        tests: &[
            "one_changed_word_ends_a_signature",
            "a_signature_of_this_copy_is_shown",
        ],
        remains: "Pictures are not part of the hash: see them again when they change.",
    },
];
