//! The rules that override the answers, with the numbers of the program and the tests that check them.

use crate::care::Millis;
use crate::care::session::{EPISODE_LIMIT, ICE_AGAIN, ICE_OFF_BY, LAST_RETURN, MAX_HOLDS};
use crate::content::review::Rule;

/// Before the rules.
pub const NOTE: &str = "These rules apply at the entrance of every step, however it was reached: by an \
     answer, a link, a typed address or the browser's back button. Where script does not run, the limits of five holds, ten minutes, heat and three returns stand as text on the \
     pages. The numbers are those of the program; the tests named hold each rule.";

/// Every rule.
#[must_use]
pub fn rules() -> Vec<Rule> {
    let minutes = |span: Millis| span.0 / Millis::minutes(1).0;
    let hours = |span: Millis| minutes(span) / 60;
    let rule = |text: String, tests| Rule { text, tests };
    vec![
        rule(
            format!(
                "After {MAX_HOLDS} holds for one cramp a further stretch is replaced by the question about cold or warmth, at night by heat."
            ),
            &[
                "an_episode_has_five_holds_and_ten_minutes_at_most",
                "at_night_five_holds_lead_to_warmth_and_no_run_is_over",
            ],
        ),
        rule(
            format!(
                "{} minutes after the first hold began, every step is replaced by the page for a cramp that will not stop, but for those \
                 listed below; if a tear, a clot, dark urine, an emergency or many places were reported meanwhile, by the page of that \
                 report. Ice or heat that is on is not cut short: it stays until its own question, and that question comes first. A tear \
                 may be iced at any time.",
                minutes(EPISODE_LIMIT)
            ),
            &[
                "ten_minutes_end_every_question_and_hold_but_no_stop_ice_or_heat",
                "the_question_of_a_pack_comes_before_the_ten_minutes",
                "the_ten_minutes_lead_to_the_page_of_what_was_reported",
                "a_tear_is_cooled_after_the_ten_minutes_too",
                "the_ten_minutes_spare_the_steps_of_the_document",
            ],
        ),
        rule(
            "Heat is refused, with the reason, after a report of heat illness, a suspected strain, or numb skin: for how long stands in \
             the table of what is barred."
                .to_owned(),
            &["heat_is_refused_after_heat_illness_a_strain_or_on_numb_skin", "the_bars_are_those_of_the_program"],
        ),
        rule(
            format!(
                "Ice is refused on numb skin. Ice that was on for its full {} minutes is refused for {} hours after; ice that came off \
                 early is not.",
                minutes(ICE_OFF_BY),
                hours(ICE_AGAIN)
            ),
            &[
                "no_ice_on_numb_skin",
                "ice_is_off_by_twenty_minutes_and_waits_two_hours",
                "ice_that_came_off_early_may_be_reapplied_for_its_full_time",
            ],
        ),
        rule(
            format!(
                "\u{201c}It came back\u{201d} leads to the last stretch at once, from the page after the cramp, from the first question and \
                 from the steps of running on. Return number {LAST_RETURN} in one run ends the run; the muscle may still be stretched."
            ),
            &[
                "it_came_back_is_one_tap_from_after_and_from_home",
                "the_third_return_in_one_run_ends_it",
            ],
        ),
        rule(
            "After some answers \u{201c}It came back\u{201d} leads to the page of that report instead, and the test before running on is \
             refused: see the table of what is barred. Walking home is never refused. To have seen a page bars nothing: only an answer \
             does. After the graver signs running is refused until the runner says that a doctor allows it; after a cramp that the runner \
             says has lasted over ten minutes, or is told to walk home with, for a day. A pop leads from every stretch to the page on injuries at once."
                .to_owned(),
            &[
                "a_red_flag_refuses_the_test",
                "a_graver_sign_refuses_the_test_until_a_doctor_says_yes_even_after_a_restart",
                "opening_help_alone_does_not_refuse_the_test",
                "the_bars_are_those_of_the_program",
            ],
        ),
        rule(
            "The browser's back button, and a stretch chosen anew from the first question, are not barred: a stretch begun by a \
             wrong tap can be undone, and the guide cannot know whether the second cramp is the first. What an answer bars stays barred."
                .to_owned(),
            &["a_tear_is_not_stretched_again_but_a_wrong_tap_is_reversible"],
        ),
        rule(
            "\u{201c}Get help\u{201d} is on every screen, and \u{201c}Back\u{201d} on every screen but the first.".to_owned(),
            &[
                "help_and_every_stop_are_one_link_away_from_every_step",
                "back_leads_home_from_every_step",
            ],
        ),
        rule(
            "A double tap counts once. Time during which the phone slept, or in which nobody could see or hear the guide, is not counted \
             as held; the time until help and the time of a pack run on."
                .to_owned(),
            &[
                "a_second_tap_within_300_ms_is_ignored",
                "sleep_is_not_credited_to_a_hold",
                "the_ten_minutes_keep_running_while_the_phone_sleeps",
            ],
        ),
    ]
}
