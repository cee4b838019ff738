//! The hazard log: what the body can have that is not a cramp, and what treatment can do.

use crate::content::review::Hazard;

/// Hazards of triage and treatment.
pub(super) const HAZARDS: &[Hazard] = &[
    Hazard {
        id: "H01",
        hazard: "Cardiac pain is led to a stretch",
        cause: "Pain in chest, arm or jaw is felt as a cramp and looked for under \u{201c}somewhere else\u{201d}.",
        harm: "Infarction goes on untreated; exertion; death.",
        controls: &[
            "The line on that screen names chest, arm and jaw, and an answer there leads to the emergency page.",
            "No answer leads from the emergency page to a stretch.",
            "Chest pain alone is enough: no second sign is asked for.",
        ],
        tests: &[
            "chest_pain_never_leads_to_a_stretch",
            "no_vignette_reaches_what_its_flag_forbids",
            "every_red_flag_lists_all_its_signs",
        ],
        remains: "Atypical or silent ischaemia, which no list of signs finds.",
    },
    Hazard {
        id: "H02",
        hazard: "Exertional heat stroke is treated as a cramp or as mere exhaustion",
        cause: "Cramp is the first complaint; confusion keeps the runner from reading.",
        harm: "Organ failure, death. Every minute above 40 degrees counts.",
        controls: &[
            "Collapse, confusion, or very hot and clumsy stands first among the flags and leads to the emergency page.",
            "That page says cold water all over at once, before help arrives; the page on heat says to cool first.",
            "Heat is refused after any report of heat illness, and running on for a day.",
        ],
        tests: &[
            "every_stop_says_what_its_source_says",
            "heat_is_refused_after_heat_illness_a_strain_or_on_numb_skin",
            "a_red_flag_refuses_the_test",
        ],
        remains: "A runner alone who is already confused. The guide cannot notice.",
    },
    Hazard {
        id: "H03",
        hazard: "Hyponatraemia is made worse by drinking",
        cause: "Cramp and nausea late in a long race are put down to dehydration.",
        harm: "Cerebral oedema, seizures, death.",
        controls: &[
            "A flag of its own; the emergency page says to give no more water after drinking a lot.",
            "The guide says to drink to thirst; a runner who drank beyond it is never advised to drink.",
            "Salt tablets are not advised.",
        ],
        tests: &[
            "drinking_beyond_thirst_never_leads_to_advice_to_drink",
            "no_text_gives_harmful_advice",
            "every_stop_says_what_its_source_says",
        ],
        remains: "Runners do not know how much is a lot.",
    },
    Hazard {
        id: "H04",
        hazard: "Deep vein thrombosis is rubbed or run on",
        cause: "Calf pain after a flight or days after a race is taken for a cramp.",
        harm: "Pulmonary embolism.",
        controls: &[
            "One swollen, warm leg is a flag; its page forbids rubbing and running and leads on with chest pain.",
            "The page says that redness is hard to see on brown and black skin.",
            "After-care names a swollen leg among the signs of the next days.",
        ],
        tests: &[
            "every_stop_says_what_its_source_says",
            "after_the_cramp_the_signs_that_still_matter_are_named",
            "no_vignette_reaches_what_its_flag_forbids",
        ],
        remains: "A clot with pain alone: one stretch and light rubbing may happen before ten minutes are over.",
    },
    Hazard {
        id: "H05",
        hazard: "Compartment syndrome is stretched or cooled instead of seen",
        cause: "A hard, painful calf is what both have in common.",
        harm: "Muscle necrosis, permanent weakness, renal failure.",
        controls: &[
            "Hard after the cramp, numb or weak is a flag to the emergency page, and an answer on the page for a cramp that will not stop.",
            "Ten minutes and five holds are the limit of stretching.",
        ],
        tests: &[
            "the_ten_minute_cue_is_given_at_the_limit",
            "an_episode_has_five_holds_and_ten_minutes_at_most",
            "every_red_flag_lists_all_its_signs",
        ],
        remains: "Early compartment syndrome has pain alone.",
    },
    Hazard {
        id: "H06",
        hazard: "Rhabdomyolysis is missed after the run",
        cause: "Dark urine comes hours to days later, when the guide is closed.",
        harm: "Acute kidney injury; worse with ibuprofen.",
        controls: &[
            "Dark urine alone is a flag, with or without pain, to an emergency department now.",
            "After-care and the reminder for the next day name it.",
        ],
        tests: &[
            "the_reminder_says_what_to_look_for_and_what_to_do",
            "after_the_cramp_the_signs_that_still_matter_are_named",
            "every_stop_says_what_its_source_says",
        ],
        remains: "A runner who does not look.",
    },
    Hazard {
        id: "H07",
        hazard: "Sickling collapse is treated as a cramp",
        cause: "Weak, painful legs early in hard effort, in a carrier who may not know.",
        harm: "Hyperkalaemia, arrhythmia, death.",
        controls: &[
            "A flag of its own, at the urgency of a collapse; the emergency page says to tell the crew.",
            "Weakness after a cramp is a flag without any known trait.",
        ],
        tests: &[
            "every_red_flag_lists_all_its_signs",
            "every_red_flag_leads_to_its_page_from_both_lists",
        ],
        remains: "Unknown carriers whose only sign is pain.",
    },
    Hazard {
        id: "H08",
        hazard: "A torn muscle or tendon is stretched",
        cause: "A tear hurts at the same place and just as suddenly.",
        harm: "A partial tear becomes a complete one; weeks become months; surgery.",
        controls: &[
            "Every stretch says to ease off if it gets sharper, and has an answer for it.",
            "\u{201c}Sharper\u{201d} leads away from the stretch; the page on injury says to stop stretching, and bars heat for three days and running until a doctor says yes.",
            "After a reported tear, \u{201c}It came back\u{201d} leads to the page on injury, not to the stretch.",
        ],
        tests: &[
            "every_hold_says_to_ease_off_and_labels_its_evidence",
            "a_graver_sign_refuses_the_test_until_a_doctor_says_yes_even_after_a_restart",
            "a_heat_refusal_outlasts_the_cramp_and_is_never_weakened",
            "a_tear_is_not_stretched_again_but_a_wrong_tap_is_reversible",
        ],
        remains: "One hold of a small tear. Whoever starts again from the first question is asked nothing about it.",
    },
    Hazard {
        id: "H09",
        hazard: "Cold or heat injures the skin",
        cause: "A pack on bare or numb skin, for too long, or again too soon.",
        harm: "Frost burn, scald, nerve injury.",
        controls: &[
            "Wrapped, and off by 20 minutes, said aloud; the guide asks and says to look at the skin.",
            "Numb skin refuses both; ice is refused for two hours after its full time.",
            "A pack's timer goes on while other pages are read.",
        ],
        tests: &[
            "cold_and_heat_are_wrapped_timed_and_kept_off_numb_skin",
            "ice_is_off_by_twenty_minutes_and_waits_two_hours",
            "no_ice_on_numb_skin",
            "opening_help_does_not_end_a_treatment",
        ],
        remains: "A runner who falls asleep on a hot water bottle at night.",
    },
    Hazard {
        id: "H10",
        hazard: "Running on too early",
        cause: "A race; relief that is taken for recovery.",
        harm: "Tear, fall, or collapse far from help.",
        controls: &[
            "A test in steps, each with a way home; \u{201c}easy\u{201d} is the most it allows.",
            "The third return ends the run; signs of more than a cramp refuse the test, for a day or until a doctor says yes.",
        ],
        tests: &[
            "passing_the_test_leads_to_easy_running_and_failing_to_walking_or_help",
            "the_third_return_refuses_the_test_but_not_walking_home",
            "a_red_flag_refuses_the_test",
        ],
        remains: "Nobody has validated the test.",
    },
    Hazard {
        id: "H11",
        hazard: "A systemic cause is stretched muscle by muscle",
        cause: "Cramps in several muscles, or that return, are each treated as the first.",
        harm: "Electrolyte disorder, heat illness or a medicine's effect is found late.",
        controls: &[
            "Belly, chest or arms too is a flag; returns are counted across muscles within two hours.",
            "The causes name water tablets and statins with \u{201c}ask, never stop\u{201d}.",
        ],
        tests: &[
            "the_third_return_in_one_run_ends_it",
            "a_return_counts_once_however_often_it_is_tapped_before_its_hold",
            "over_drinking_and_medicines_come_with_what_to_do",
        ],
        remains: "Cramps on different days are linked only by the diary.",
    },
    Hazard {
        id: "H12",
        hazard: "Faint or fall on standing up, above all at night",
        cause: "A standing stretch straight out of bed; on tablets for blood pressure; after a race.",
        harm: "Fall, fracture, head injury.",
        controls: &[
            "Standing stretches say to hold on to something; who cannot stand gets a seated or lying one.",
            "Pressing on after a faint is not offered; the emergency page covers collapse.",
        ],
        tests: &[
            "the_graph_matches_the_table_of_the_specification",
            "no_vignette_reaches_what_its_flag_forbids",
        ],
        remains: "In bed, the first stretch should be lying; a dizzy sleeper may still stand up.",
    },
    Hazard {
        id: "H13",
        hazard: "Pregnancy: a clot or pre-eclampsia is taken for the usual night cramp",
        cause: "Night cramps are common in pregnancy, and so is a higher risk of thrombosis.",
        harm: "Pulmonary embolism; delay.",
        controls: &[
            "Pregnancy is named where advice is sought and in after-care: ask sooner.",
            "A swollen leg is a flag at all times.",
        ],
        tests: &[
            "after_the_cramp_the_signs_that_still_matter_are_named",
            "every_stop_says_what_its_source_says",
        ],
        remains: "The guide does not ask whether the user is pregnant.",
    },
    Hazard {
        id: "H14",
        hazard: "A child is stretched like an adult, or left to the guide alone",
        cause: "A parent helps a child after a race.",
        harm: "Avulsion at a growth plate; heat illness sooner than in adults.",
        controls: &[
            "The guide says that it is for adults.",
            "Sharp pain or a pop leads away from the stretch for everyone.",
        ],
        tests: &[
            "the_sources_are_one_tap_from_home",
            "every_hold_says_to_ease_off_and_labels_its_evidence",
        ],
        remains: "Age is not asked. Words for helpers of a child should be read with care.",
    },
    Hazard {
        id: "H15",
        hazard: "A helper harms",
        cause: "A friend pushes with full force, or helps somebody who is ill.",
        harm: "Tear, joint injury; delay of an emergency call.",
        controls: &[
            "Stretches are slow and stop when it stretches; no text asks for force.",
            "An unwell runner is one tap from help on every screen.",
        ],
        tests: &[
            "help_and_every_stop_are_one_link_away_from_every_step",
            "no_text_gives_harmful_advice",
        ],
        remains: "The runner must be able to say stop.",
    },
    Hazard {
        id: "H16",
        hazard: "Hypoglycaemia in diabetes is taken for exhaustion or faintness",
        cause: "Shaky, weak and sweating after a long run.",
        harm: "Seizure, coma.",
        controls: &["Confusion and collapse lead to the emergency page whatever the cause."],
        tests: &["every_red_flag_leads_to_its_page_from_both_lists"],
        remains: "Early hypoglycaemia needs sugar before it needs a call: see the page for the faint.",
    },
];
