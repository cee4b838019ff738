//! The hazard log: what the body can have that is not a cramp, and what treatment can do.

use crate::content::review::{Hazard, held, unheld};

/// Hazards of triage and treatment.
pub(super) const HAZARDS: &[Hazard] = &[
    Hazard {
        id: "H01",
        hazard: "Cardiac pain is led to a stretch",
        cause: "Pain in chest, arm or jaw is felt as a cramp and looked for under \u{201c}somewhere else\u{201d}.",
        harm: "Infarction goes on untreated; exertion; death.",
        controls: &[
            held(
                "\u{201c}Where else is it?\u{201d} names chest, arm and jaw, and has a button for them that leads to the emergency page; so has the stitch.",
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
        remains: "Only a runner who looks under \u{201c}somewhere else\u{201d} or in the list of signs is asked. Upper belly pain, silent or atypical ischaemia are found by no question.",
    },
    Hazard {
        id: "H02",
        hazard: "Exertional heat stroke is treated as a cramp or as mere exhaustion",
        cause: "Cramp is the first complaint; confusion keeps the runner from reading.",
        harm: "Organ failure, death. Every minute above 40 degrees counts.",
        controls: &[
            held(
                "Collapse, confusion, or very hot and clumsy stands first among the flags and leads to the emergency page.",
                "flags_stand_under_four_headings_the_calls_first",
            ),
            held(
                "The emergency page has resuscitation first, then cold water all over.",
                "the_first_thing_to_do_for_somebody_down_is_to_resuscitate_then_to_cool",
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
        remains: "A runner alone who is already confused: the guide measures nothing and cannot notice. It asks about heat only in the list of signs.",
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
                "The emergency page says to give no more drink after drinking a lot.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "A runner who says to have drunk beyond thirst gets no advice to drink among the reasons and in the plan.",
                "drinking_beyond_thirst_never_leads_to_advice_to_drink",
            ),
            held(
                "No text advises salt tablets.",
                "no_text_gives_harmful_advice",
            ),
        ],
        remains: "The question about drinking comes after the cramp; pages during it say to sip without having asked. Runners do not know how much is a lot.",
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
            unheld("The page says that redness is hard to see on brown and black skin."),
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
                "Hard after the cramp, numb or weak is a flag to the emergency page.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "Ten minutes and five holds are the limit of stretching.",
                "an_episode_has_five_holds_and_ten_minutes_at_most",
            ),
            held(
                "The page after ten minutes has a button for hard swelling, numbness and weakness.",
                "only_some_stops_lead_back_to_the_guide",
            ),
        ],
        remains: "Early compartment syndrome has pain alone, and may be cooled.",
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
                "The reminder for the next day names it. It is a file for the calendar that a runner must ask for.",
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
                "A flag for carriers who know leads to the emergency page.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "Weakness after a cramp is a flag without any known trait.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "Each flag stands on both lists and leads to its page from both.",
                "every_red_flag_is_offered_on_both_lists_and_leads_to_its_stop",
            ),
        ],
        remains: "Carriers who do not know, and whose legs fail during the effort without a cramp.",
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
                "\u{201c}It came back\u{201d} leads to the page on injury, not to the stretch.",
                "a_tear_is_not_stretched_again_but_a_wrong_tap_is_reversible",
            ),
        ],
        remains: "One hold of a small tear. Whoever starts again from the first question is asked nothing about it.",
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
                "Ice is refused for two hours after its full time.",
                "ice_is_off_by_twenty_minutes_and_waits_two_hours",
            ),
            held(
                "A pack's timer goes on while other pages are read.",
                "opening_help_does_not_end_a_treatment",
            ),
        ],
        remains: "A runner who falls asleep on a hot water bottle. Poor circulation is not asked for. A phone that sleeps says nothing.",
    },
    Hazard {
        id: "H10",
        hazard: "Running on too early",
        cause: "A race; relief that is taken for recovery.",
        harm: "Tear, fall, or collapse far from help.",
        controls: &[
            held(
                "A test in steps, each with a way home; \u{201c}easy\u{201d} is the most it allows.",
                "passing_the_test_leads_to_easy_running_and_failing_to_walking_or_help",
            ),
            held(
                "The third return refuses the test; walking home stays open.",
                "the_third_return_refuses_the_test_but_not_walking_home",
            ),
            held(
                "Signs of more than a cramp refuse it, for a day or until a doctor says yes.",
                "a_red_flag_refuses_the_test",
            ),
        ],
        remains: "Nobody has validated the test. The cramp may return for an hour after strength is back.",
    },
    Hazard {
        id: "H11",
        hazard: "A systemic cause is stretched muscle by muscle",
        cause: "Cramps in several muscles, or that return, are each treated as the first.",
        harm: "Electrolyte disorder, heat illness or a medicine's effect is found late.",
        controls: &[
            held(
                "Belly or arms too is a flag.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "Returns are counted across muscles, and the third ends the run.",
                "the_third_return_in_one_run_ends_it",
            ),
            held(
                "A return counts once, however often it is tapped.",
                "a_return_counts_once_however_often_it_is_tapped_before_its_hold",
            ),
            held(
                "The reasons name medicines with \u{201c}ask, never stop\u{201d}.",
                "over_drinking_and_medicines_come_with_what_to_do",
            ),
        ],
        remains: "Returns are forgotten after two hours. Cramps on different days are linked only by the diary.",
    },
    Hazard {
        id: "H12",
        hazard: "Faint or fall on standing up, above all at night",
        cause: "A standing stretch straight out of bed; on tablets for blood pressure; after a race.",
        harm: "Fall, fracture, head injury.",
        controls: &[
            held(
                "Who cannot stand on a calf or thigh gets a seated or lying stretch; the first one in bed is lying.",
                "the_graph_matches_the_table_of_the_specification",
            ),
            unheld("The stretch beside the bed says not to stand up if faint."),
            unheld("The questions about calf and thigh say to hold on to something."),
        ],
        remains: "The other standing stretches do not all say to hold on. Nobody is asked about tablets for blood pressure. A head injury is named nowhere: it shows as collapse or confusion, if at all.",
    },
    Hazard {
        id: "H13",
        hazard: "Pregnancy: a clot or pre-eclampsia is taken for the usual night cramp",
        cause: "Night cramps are common in pregnancy, and so is a higher risk of thrombosis.",
        harm: "Pulmonary embolism; eclampsia; delay.",
        controls: &[
            held(
                "Pregnancy is named in the small print after a cramp: ask sooner.",
                "after_the_cramp_the_signs_that_still_matter_are_named",
            ),
            held(
                "A swollen leg is a flag at all times.",
                "every_red_flag_lists_all_its_signs",
            ),
        ],
        remains: "The guide does not ask whether the user is pregnant. It names no sign of pre-eclampsia: headache, sight, swelling of both legs or pain below the ribs lead nowhere of their own.",
    },
    Hazard {
        id: "H14",
        hazard: "A child is stretched like an adult, or left to the guide alone",
        cause: "A parent helps a child after a race.",
        harm: "Avulsion at a growth plate; heat illness sooner than in adults.",
        controls: &[
            unheld(
                "The pages for helpers and after the cramp say to be gentler with a child, and to get help sooner.",
            ),
            held(
                "Sharp pain leads away from the stretch for everyone.",
                "every_hold_says_to_ease_off_and_labels_its_evidence",
            ),
            held(
                "That the guide is for adults stands on the page of sources, one tap from the first question.",
                "the_sources_are_one_tap_from_home",
            ),
        ],
        remains: "Age is not asked. \u{201c}Gentler\u{201d} and \u{201c}sooner\u{201d} give no measure.",
    },
    Hazard {
        id: "H15",
        hazard: "A helper harms",
        cause: "A friend pushes with full force, or helps somebody who is ill.",
        harm: "Tear, joint injury; delay of an emergency call.",
        controls: &[
            unheld("No text asks for force; stretches for helpers say not to bounce or force it."),
            unheld("The helper is told to ask first, go slowly, and stop when they say so."),
            held(
                "\u{201c}They seem ill or confused\u{201d} and \u{201c}They feel ill\u{201d} lead to help; help is one tap away from every step.",
                "help_and_every_stop_are_one_link_away_from_every_step",
            ),
        ],
        remains: "The runner must be able to say stop. No sign of the runner is asked before the helper's first stretch.",
    },
    Hazard {
        id: "H16",
        hazard: "Hypoglycaemia in diabetes is taken for exhaustion or faintness",
        cause: "Shaky, weak and sweating after a long run.",
        harm: "Seizure, coma.",
        controls: &[
            held(
                "Confusion and collapse lead to the emergency page whatever the cause.",
                "every_red_flag_is_offered_on_both_lists_and_leads_to_its_stop",
            ),
            unheld("The page for the faint says to take sugar in diabetes."),
        ],
        remains: "Shaky and weak is no flag: early hypoglycaemia reaches that page only as a faint at the finish.",
    },
];
