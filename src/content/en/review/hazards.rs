//! The hazard log: what the body can have that is not a cramp, and what treatment can do.

use crate::content::review::{Hazard, held};

/// Hazards of triage and treatment.
pub(super) const HAZARDS: &[Hazard] = &[
    Hazard {
        id: "H01",
        hazard: "Cardiac pain is led to a stretch",
        cause: "Pain in chest, arm or jaw is felt as a cramp and looked for under \u{201c}somewhere else\u{201d}.",
        harm: "Infarction goes on untreated; exertion; death.",
        controls: &[
            held(
                "\u{201c}Where else is it?\u{201d} has a button for chest, upper belly, one or both arms and jaw that leads to the emergency page; so have the stitch and the belly.",
                "chest_pain_never_leads_to_a_stretch",
            ),
            held(
                "No answer from the emergency page on leads to a stretch.",
                "chest_pain_never_leads_to_a_stretch",
            ),
            held(
                "Chest pain alone is a red flag: no second sign is asked for.",
                "every_red_flag_lists_all_its_signs",
            ),
        ],
        remains: "Only a runner who looks under \u{201c}somewhere else\u{201d} or in the list of signs is asked. Ischaemia without pain is found by no question. No medicine is named, aspirin included.",
    },
    Hazard {
        id: "H02",
        hazard: "Exertional heat stroke is treated as a cramp or as mere exhaustion",
        cause: "Cramp is the first complaint; confusion keeps the runner from reading.",
        harm: "Organ failure, death. Every minute above 40 degrees counts.",
        controls: &[
            held(
                "Collapse, then confusion, or very hot and clumsy, stand first among the flags and lead to the emergency page.",
                "flags_stand_under_four_headings_the_calls_first",
            ),
            held(
                "The emergency page has resuscitation first, then cold water for who is very hot and confused or not awake, until help comes.",
                "the_first_thing_to_do_for_somebody_down_is_to_resuscitate_then_to_cool",
            ),
            held(
                "The page for heat illness says to call and cool at once when confused, that chills can mean too hot, and not to stay alone.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "Heat is refused after a report of heat illness.",
                "heat_is_refused_after_heat_illness_a_strain_or_on_numb_skin",
            ),
            held(
                "The test before running on is refused after it.",
                "a_red_flag_refuses_the_test",
            ),
        ],
        remains: "A runner alone who is already confused: the guide measures nothing and cannot notice. It asks about heat only in the list of signs. Water enough to cool somebody is seldom at hand.",
    },
    Hazard {
        id: "H03",
        hazard: "Hyponatraemia is made worse by drinking",
        cause: "Cramp and nausea late in a long race are put down to dehydration.",
        harm: "Cerebral oedema, seizures, death.",
        controls: &[
            held(
                "A flag of its own leads to the emergency page.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "The emergency page and the one for many places say to drink and give no more after a lot of fluid.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "Each advice to sip says that it is not for those who drank a lot.",
                "every_advice_to_sip_excludes_runners_who_drank_a_lot",
            ),
            held(
                "Whoever has drunk beyond thirst gets no advice to drink among the reasons and in the plan.",
                "drinking_beyond_thirst_never_leads_to_advice_to_drink",
            ),
            held(
                "No text advises salt tablets.",
                "no_text_gives_harmful_advice",
            ),
        ],
        remains: "Runners do not know how much is a lot. Heat illness and low sodium look alike, and the page for the one says to sip.",
    },
    Hazard {
        id: "H04",
        hazard: "Deep vein thrombosis is rubbed or run on",
        cause: "Calf pain after a flight or days after a race is taken for a cramp.",
        harm: "Pulmonary embolism.",
        controls: &[
            held(
                "One swollen, warm leg is a flag; its page forbids rubbing and running and leads on with chest pain.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "After the report no order of answers reaches a stretch.",
                "no_vignette_reaches_what_its_flag_forbids",
            ),
            held(
                "After-care names a swollen leg among the signs of the next days.",
                "after_the_cramp_the_signs_that_still_matter_are_named",
            ),
            held(
                "The page says that redness is hard to see on brown and black skin, and what to tell: pregnancy, cancer, an earlier clot.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "The page after a cramp at night names a swollen or warm leg.",
                "a_night_cramp_has_its_own_after_care",
            ),
        ],
        remains: "A clot with pain alone is stretched and lightly rubbed for up to ten minutes. Nobody is asked about it before the first stretch.",
    },
    Hazard {
        id: "H05",
        hazard: "Compartment syndrome is stretched or cooled instead of seen",
        cause: "A hard, painful calf is what both have in common.",
        harm: "Muscle necrosis, permanent weakness, renal failure.",
        controls: &[
            held(
                "A leg that stays hard and swollen, is numb or weak, or is worse at rest is a flag to the emergency page.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "Ten minutes and five holds are the limit of stretching.",
                "an_episode_has_five_holds_and_ten_minutes_at_most",
            ),
            held(
                "The page after ten minutes has a button for hard swelling, numbness and weakness.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "After either report neither heat nor ice is offered.",
                "heat_is_refused_after_heat_illness_a_strain_or_on_numb_skin",
            ),
            held(
                "The emergency page says not to cool, wrap or raise a hard leg; the page on injuries, when to take the wrap off; that for a swollen leg, to call when it is hard or the pain grows at rest.",
                "every_stop_says_what_its_source_says",
            ),
        ],
        remains: "Early compartment syndrome has pain alone, and may be cooled, wrapped and raised as a tear.",
    },
    Hazard {
        id: "H06",
        hazard: "Rhabdomyolysis is missed after the run",
        cause: "Dark urine comes hours to days later, when the guide is closed.",
        harm: "Acute kidney injury; worse with ibuprofen.",
        controls: &[
            held(
                "Dark urine alone is a flag, with or without pain, to an emergency department now.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "After-care names it, for three days.",
                "after_the_cramp_the_signs_that_still_matter_are_named",
            ),
            held(
                "So does the page after a cramp at night.",
                "a_night_cramp_has_its_own_after_care",
            ),
            held(
                "And the reminder for the next day, which a runner must ask for.",
                "the_reminder_says_what_to_look_for_and_what_to_do",
            ),
        ],
        remains: "A runner who does not look, or has left the guide before after-care.",
    },
    Hazard {
        id: "H07",
        hazard: "Sickling collapse is treated as a cramp",
        cause: "Weak, painful legs early in hard effort, in a carrier who may not know.",
        harm: "Hyperkalaemia, arrhythmia, death.",
        controls: &[
            held(
                "Legs that are suddenly weak, and pain in a carrier who knows, are a flag to the emergency page.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "A leg that is weak after a cramp is a flag without any known trait.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "Each flag stands on both lists and leads to its page from both.",
                "every_red_flag_is_offered_on_both_lists_and_leads_to_its_stop",
            ),
        ],
        remains: "Carriers who do not know and have pain before weakness. The flags are seen only by those who ask for them.",
    },
    Hazard {
        id: "H08",
        hazard: "A torn muscle or tendon is stretched",
        cause: "A tear hurts at the same place and just as suddenly.",
        harm: "A partial tear becomes a complete one; weeks become months; surgery.",
        controls: &[
            held(
                "Every stretch says to ease off if it gets sharper, and has an answer for it.",
                "every_hold_says_to_ease_off_and_labels_its_evidence",
            ),
            held(
                "A pop ends all stretching at once: it never leads to easing off.",
                "a_pop_ends_stretching_on_every_hold_at_once",
            ),
            held(
                "Not being able to stand once the cramp has gone is a flag.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "The page on injury says to stop stretching, with no heat and no massage.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "Heat is refused for three days after it, also after a restart.",
                "a_heat_refusal_outlasts_the_cramp_and_is_never_weakened",
            ),
            held(
                "Running is refused after it until a doctor says yes.",
                "a_graver_sign_refuses_the_test_until_a_doctor_says_yes_even_after_a_restart",
            ),
            held(
                "\u{201c}It came back\u{201d} leads to the page on injury for 72 hours, not to the stretch.",
                "a_tear_is_not_stretched_again_but_a_wrong_tap_is_reversible",
            ),
            held(
                "A stretch that was under way when the guide was closed is not offered again after a report.",
                "a_sign_withdraws_the_offer_to_go_on_with_a_stretch",
            ),
        ],
        remains: "One hold of a small tear, and a second, eased off, of a sharp one without a pop. Before the first stretch only the calf is asked about one. A stretch chosen anew is not barred.",
    },
    Hazard {
        id: "H30",
        hazard: "After a tear the after-care of a cramp is followed",
        cause: "Cold has eased a torn muscle: \u{201c}Better\u{201d} leads to the page after a cramp.",
        harm: "It is stretched, walked on and run on; a small tear grows.",
        controls: &[
            held(
                "For 72 hours the pages after a cramp show what holds for the tear instead.",
                "what_must_not_be_stretched_has_no_after_care",
            ),
            held(
                "No order of answers leads from there to a stretch or to heat.",
                "no_vignette_reaches_what_its_flag_forbids",
            ),
        ],
        remains: "Only a tear that was reported. After 72 hours the cards for a cramp are back; running still waits for a doctor.",
    },
    Hazard {
        id: "H31",
        hazard: "With the screen off the hold goes on without an answer",
        cause: "In pocket mode a question that nobody answers for 30 seconds goes on with the same stretch.",
        harm: "A muscle that has let go, or has torn, is stretched on; help comes late.",
        controls: &[
            held(
                "Two tones say that it goes on; a question that was not heard waits.",
                "a_heard_question_goes_on_with_two_tones",
            ),
            held(
                "It never goes on past five holds or ten minutes.",
                "a_hold_that_nobody_answers_goes_on_to_the_fifth_at_most",
            ),
            held(
                "The mode is off until it is chosen.",
                "pocket_mode_is_off_at_first",
            ),
        ],
        remains: "Sharp pain cannot be answered on the lock screen: the runner must let go and look.",
    },
    Hazard {
        id: "H09",
        hazard: "Cold or heat injures the skin",
        cause: "A pack on bare or numb skin, for too long, or again too soon.",
        harm: "Frost burn, scald, nerve injury.",
        controls: &[
            held(
                "Wrapped, and off by 20 minutes; the guide asks and says to look at the skin.",
                "cold_and_heat_are_wrapped_timed_and_kept_off_numb_skin",
            ),
            held(
                "That it is time to take it off is said aloud.",
                "the_last_cue_of_ice_says_that_it_comes_off",
            ),
            held("Numb skin refuses both.", "no_ice_on_numb_skin"),
            held(
                "Neither with diabetes or poor feeling or blood flow, nor asleep; heat waits until iced skin feels normal.",
                "cold_and_heat_are_wrapped_timed_and_kept_off_numb_skin",
            ),
            held(
                "Ice is refused for two hours after its full time.",
                "ice_is_off_by_twenty_minutes_and_waits_two_hours",
            ),
            held(
                "A pack's timer goes on while other pages are read.",
                "opening_help_does_not_end_a_treatment",
            ),
        ],
        remains: "Diabetes, feeling and blood flow are named, not asked. A runner who falls asleep all the same. A phone that sleeps says nothing.",
    },
];
