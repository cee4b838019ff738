//! The hazard log: what depends on who cramps, where, and what they do next.

use crate::content::review::{Hazard, held};

/// Hazards of people and places.
pub(super) const HAZARDS: &[Hazard] = &[
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
            held(
                "So does a cramp that the runner says has lasted over ten minutes, or is told to walk home with.",
                "heat_illness_a_faint_many_places_and_a_long_cramp_refuse_the_test_for_a_day",
            ),
        ],
        remains: "Nobody has validated the test; bending the knee hardly tests the back of the thigh. The cramp may return for hours. Nobody checks that a doctor has said yes.",
    },
    Hazard {
        id: "H11",
        hazard: "A systemic cause is stretched muscle by muscle",
        cause: "Cramps in several muscles, or that return, are each treated as the first.",
        harm: "Electrolyte disorder, heat illness or a medicine's effect is found late.",
        controls: &[
            held(
                "Many places, or belly or arms too, is a flag with a page of its own; nothing is stretched after it for a day.",
                "no_order_of_taps_leads_from_a_red_flag_to_a_stretch",
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
        hazard: "Faint or fall: on standing up, above all at night, or in mid-run",
        cause: "A standing stretch straight out of bed; on tablets for blood pressure; after a race.",
        harm: "Fall, fracture, head injury.",
        controls: &[
            held(
                "Who cannot stand on a calf or thigh gets a seated or lying stretch; the first one in bed is lying.",
                "the_graph_matches_the_table_of_the_specification",
            ),
            held(
                "The stretch beside the bed says not to stand up if faint, and every standing stretch, also aloud, to hold on.",
                "the_voice_says_what_the_screen_says_above_its_buttons",
            ),
            held(
                "After a faint or heat illness a cramp that came back is stretched sitting or lying.",
                "after_a_faint_a_cramp_that_came_back_is_stretched_off_the_feet",
            ),
            held(
                "A faint in mid-run leads to the emergency page, from the list and from the page for the faint at the finish.",
                "every_vignette_ends_where_it_must",
            ),
        ],
        remains: "Nobody is asked about tablets for blood pressure. A standing stretch chosen anew is not barred. A head injury is named nowhere.",
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
                "The page after a cramp at night says to tell the midwife or doctor.",
                "a_night_cramp_has_its_own_after_care",
            ),
            held(
                "It says to call for headache or blurred sight in pregnancy.",
                "a_night_cramp_has_its_own_after_care",
            ),
            held(
                "A swollen leg is a flag at all times.",
                "every_red_flag_lists_all_its_signs",
            ),
        ],
        remains: "Pregnancy is not asked about. Swelling of both legs and pain below the ribs are not named.",
    },
    Hazard {
        id: "H14",
        hazard: "A child is stretched like an adult, or left to the guide alone",
        cause: "A parent helps a child after a race.",
        harm: "Avulsion at a growth plate; heat illness sooner than in adults.",
        controls: &[
            held(
                "The pages for helpers and after the cramp say to be gentler with a child, and to get help sooner.",
                "a_helper_asks_first_goes_slowly_and_never_forces",
            ),
            held(
                "Sharp pain leads away from the stretch for everyone.",
                "the_graph_matches_the_table_of_the_specification",
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
            held(
                "The helper is told to ask first, go slowly, stop when they say so, and what not to force.",
                "a_helper_asks_first_goes_slowly_and_never_forces",
            ),
            held(
                "\u{201c}They seem ill or confused\u{201d} and \u{201c}They feel ill\u{201d} lead to help.",
                "the_graph_matches_the_table_of_the_specification",
            ),
        ],
        remains: "The runner must be able to say stop. No sign is asked before the first stretch. All who are helped with one phone, and its owner, count as one runner: what bars the one bars the next.",
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
            held(
                "The page for the faint and the emergency page name sugar in diabetes, for who is awake and can swallow.",
                "every_stop_says_what_its_source_says",
            ),
        ],
        remains: "Shaky and weak is no flag: early hypoglycaemia reaches that page only as a faint at the finish.",
    },
    Hazard {
        id: "H26",
        hazard: "Hypothermia is taken for exhaustion, or for heat illness",
        cause: "Wind and rain; a runner who has stopped with a cramp and waits in wet clothes.",
        harm: "Stumbling and falls; cardiac arrest.",
        controls: &[
            held(
                "Very cold, with shaking, clumsiness or confusion, is a flag to the emergency page.",
                "every_red_flag_lists_all_its_signs",
            ),
            held(
                "That page says to lay them flat, dry and wrap; those for being alone and for a cramp that lasts, to keep warm.",
                "every_stop_says_what_its_source_says",
            ),
        ],
        remains: "Rest before the test and a pack of ice cool a runner in the cold; neither page says so.",
    },
    Hazard {
        id: "H27",
        hazard: "A grave cause of pain in the side or the belly is taken for a stitch or a cramp",
        cause: "Pulmonary embolism, pneumothorax, ischaemia of the heart or the bowel, a ruptured spleen, an ectopic pregnancy.",
        harm: "Death; loss of bowel.",
        controls: &[
            held(
                "Breathless with a stitch, or a hard belly, bleeding, near fainting or worse: each a button to the emergency page.",
                "chest_pain_never_leads_to_a_stretch",
            ),
            held(
                "A pain that lasts ten minutes has a page of its own, with these signs and the number.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "Neither page offers a stretch.",
                "no_vignette_reaches_what_its_flag_forbids",
            ),
        ],
        remains: "Belly pain of ten minutes without these leads to advice after an hour, at once in pregnancy. Pain in the shoulder is not asked about.",
    },
    Hazard {
        id: "H28",
        hazard: "A stress fracture of the hip is stretched or run on",
        cause: "Deep pain in the groin or hip, taken for a cramp of the inner thigh or the buttock.",
        harm: "The neck of the femur breaks and shifts; necrosis of the head; a new hip.",
        controls: &[
            held(
                "Stretches of the inner thigh and the buttock say to stop with deep hip or groin pain, above the buttons and aloud.",
                "the_voice_says_what_the_screen_says_above_its_buttons",
            ),
            held(
                "Below them they say to get it seen, and have an answer for it that leads to the page on injuries, which says not to walk. It bars stretching, heat and running as a tear does.",
                "a_pop_ends_stretching_wherever_it_may_be_felt",
            ),
            held(
                "Whoever cannot do the test at all is sent to the page on injuries.",
                "passing_the_test_leads_to_easy_running_and_failing_to_walking_or_help",
            ),
        ],
        remains: "It is said as the stretch begins, not before. Deep and sore are hard to tell apart.",
    },
    Hazard {
        id: "H34",
        hazard: "An artificial hip is dislocated by a stretch of the buttock",
        cause: "The knee is pulled to the other shoulder, or the ankle laid on the other knee.",
        harm: "Dislocation.",
        controls: &[held(
            "Both stretches of the buttock say not to do them with a hip replacement.",
            "a_pop_ends_stretching_wherever_it_may_be_felt",
        )],
        remains: "It is said below the buttons, and not asked.",
    },
    Hazard {
        id: "H35",
        hazard: "A runner stops, sits or lies down in the way of traffic or of other runners",
        cause: "The guide begins with \u{201c}Stop\u{201d}, and says to sit, lie down or stand on one leg.",
        harm: "Collision.",
        controls: &[held(
            "Standing stretches say to hold on to something, which is beside the road.",
            "every_standing_stretch_says_to_hold_on",
        )],
        remains: "No screen says to leave the road first: the first one has room for where the cramp is and for who feels ill.",
    },
    Hazard {
        id: "H29",
        hazard: "A runner who is alone and far from help is not found",
        cause: "No signal, dark, cold; walking on in search of one.",
        harm: "Exposure; a fall; help that comes late.",
        controls: &[
            held(
                "A page says to stay put, call or text, say the place, signal, and keep warm or cool.",
                "every_stop_says_what_its_source_says",
            ),
            held(
                "It has the number, and the place.",
                "a_tap_shows_the_place_to_copy_share_and_text",
            ),
        ],
        remains: "Six signals are the alpine way; elsewhere three are usual. Only the emergency page leads there.",
    },
];
