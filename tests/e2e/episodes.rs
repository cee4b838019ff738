//! The care from the first tap to relief, or to help.

use uncramp::care::{
    Answer, HeatRefusal, Muscle, Question, RedFlag, StepId, Stop, Stretch, Treatment,
};
use uncramp::content;
use uncramp::content::en::ui;

use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![
    a_standing_calf_cramp_is_two_taps_from_a_running_hold,
    a_hamstring_is_one_tap_from_a_hold,
    heat_follows_ice_that_made_it_worse,
    a_sharper_pain_ends_self_care,
    home_offers_the_last_stretch_again_after_an_episode;
    // What follows walks through the graph, which native tests cover: an engine has the same part in it as in the
    // scenarios above.
    only WebKit:
    a_calf_that_bears_no_weight_is_stretched_sitting,
    a_thigh_is_stretched_standing_or_lying,
    every_other_muscle_has_its_stretches,
    a_stitch_a_night_cramp_and_a_helper_have_paths_of_their_own,
    another_muscle_is_stretched_slowly,
    ice_and_heat_ask_on_their_own,
    a_position_that_does_not_help_leads_to_the_next_one,
    five_holds_lead_to_cold_or_warm,
    ten_minutes_end_self_care_on_every_step,
    heat_is_refused_where_it_would_harm,
    a_third_return_ends_the_run;
    // This one in Chromium, because it is one of the core scenarios.
    only Chromium:
    every_red_flag_leads_to_its_page_from_both_lists,
];

const fn hold(stretch: Stretch) -> StepId {
    StepId::Hold(stretch)
}

const fn check(stretch: Stretch) -> StepId {
    StepId::Question(Question::Check(stretch))
}

const fn step_of(question: Question) -> StepId {
    StepId::Question(question)
}

const ICE: StepId = StepId::Treatment(Treatment::Ice);
const HEAT: StepId = StepId::Treatment(Treatment::Heat);
const REST: StepId = StepId::Treatment(Treatment::Rest);
const INJURY: StepId = StepId::Stop(Stop::Injury);
const NOT_EASING: StepId = StepId::Stop(Stop::NotEasing);
const COLD_OR_WARM: StepId = step_of(Question::ColdOrWarm);

/// From home to a calf's hold, standing or seated.
const STANDING: [(Answer, StepId); 2] = [
    (Answer::Muscle(Muscle::Calf), step_of(Question::Calf)),
    (Answer::CanStand, hold(Stretch::CalfStanding)),
];
const SEATED: [(Answer, StepId); 2] = [
    (Answer::Muscle(Muscle::Calf), step_of(Question::Calf)),
    (Answer::CannotStand, hold(Stretch::CalfSeated)),
];

/// From home to the choice between cold and warm, in the fewest steps.
#[track_caller]
fn walk_to_cold_or_warm(tab: &Tab) {
    tab.walk(&SEATED);
    tab.hold_through(check(Stretch::CalfSeated));
    tab.walk(&[(Answer::Same, COLD_OR_WARM)]);
}

fn a_standing_calf_cramp_is_two_taps_from_a_running_hold(tab: &mut Tab) {
    tab.start("");
    // However slow the machine is, only skipped time passes.
    tab.eval("test.freeze()");
    tab.walk(&STANDING);
    tab.wait_for_stage("ready");
    tab.skip(5_000);
    tab.wait_for_stage("running");
    tab.hold_through(check(Stretch::CalfStanding));
    tab.walk(&[(Answer::Gone, StepId::After)]);
}

fn a_calf_that_bears_no_weight_is_stretched_sitting(tab: &mut Tab) {
    tab.start("");
    tab.walk(&SEATED);
    tab.hold_through(check(Stretch::CalfSeated));
    tab.walk(&[(Answer::Gone, StepId::After)]);
}

fn a_hamstring_is_one_tap_from_a_hold(tab: &mut Tab) {
    tab.start("");
    tab.walk(&[(
        Answer::Muscle(Muscle::BackOfThigh),
        hold(Stretch::HamstringSeated),
    )]);
    tab.skip(5_000);
    tab.wait_for_stage("running");
    tab.hold_through(check(Stretch::HamstringSeated));
    tab.walk(&[(Answer::Same, hold(Stretch::HamstringStanding))]);
    tab.hold_through(check(Stretch::HamstringStanding));
    tab.walk(&[
        (Answer::Same, COLD_OR_WARM),
        (Answer::Neither, REST),
        (Answer::Eased, StepId::After),
    ]);
}

fn a_thigh_is_stretched_standing_or_lying(tab: &mut Tab) {
    let front = (
        Answer::Muscle(Muscle::FrontOfThigh),
        step_of(Question::Quad),
    );
    tab.start("");
    tab.walk(&[front, (Answer::CanStand, hold(Stretch::QuadStanding))]);
    tab.hold_through(check(Stretch::QuadStanding));
    tab.walk(&[(Answer::Same, hold(Stretch::QuadLying))]);
    tab.hold_through(check(Stretch::QuadLying));
    tab.walk(&[(Answer::Gone, StepId::After)]);
    tab.start("");
    tab.walk(&[front, (Answer::CannotStand, hold(Stretch::QuadLying))]);
    tab.hold_through(check(Stretch::QuadLying));
    tab.walk(&[(Answer::Same, COLD_OR_WARM)]);
}

fn every_other_muscle_has_its_stretches(tab: &mut Tab) {
    let other = (Answer::Muscle(Muscle::Other), step_of(Question::Other));
    for (muscle, first, second) in [
        (Muscle::Foot, Stretch::FootStanding, Stretch::FootSeated),
        (Muscle::Toes, Stretch::Toes, Stretch::FootStanding),
        (
            Muscle::InnerThigh,
            Stretch::InnerThighStanding,
            Stretch::InnerThighSeated,
        ),
        (
            Muscle::Buttock,
            Stretch::ButtockLying,
            Stretch::ButtockSeated,
        ),
    ] {
        tab.start("");
        tab.walk(&[other, (Answer::Muscle(muscle), hold(first))]);
        tab.hold_through(check(first));
        tab.walk(&[(Answer::Same, hold(second))]);
        tab.hold_through(check(second));
        tab.walk(&[(Answer::Gone, StepId::After)]);
    }
}

fn a_stitch_a_night_cramp_and_a_helper_have_paths_of_their_own(tab: &mut Tab) {
    tab.start("");
    tab.walk(&[
        (Answer::Muscle(Muscle::Other), step_of(Question::Other)),
        (Answer::SideStitch, step_of(Question::Side)),
        (Answer::Eased, StepId::SideAfter),
    ]);
    tab.start("");
    tab.walk(&[(Answer::InBed, hold(Stretch::Night))]);
    tab.hold_through(check(Stretch::Night));
    tab.walk(&[(Answer::Same, hold(Stretch::NightStanding))]);
    tab.hold_through(check(Stretch::NightStanding));
    tab.walk(&[
        (Answer::Gone, StepId::NightAfter),
        (Answer::CameBack, hold(Stretch::Night)),
    ]);
    for (muscle, stretch) in [
        (Muscle::Calf, Stretch::HelperCalf),
        (Muscle::BackOfThigh, Stretch::HelperHamstring),
        (Muscle::FrontOfThigh, Stretch::HelperQuad),
        (Muscle::Foot, Stretch::HelperFoot),
    ] {
        tab.start("");
        tab.walk(&[
            (Answer::Helping, step_of(Question::Helper)),
            (Answer::Muscle(muscle), hold(stretch)),
        ]);
        tab.hold_through(check(stretch));
        tab.walk(&[(Answer::Same, COLD_OR_WARM)]);
        tab.start(hold(stretch).path());
        tab.walk(&[(Answer::TheyFeelIll, StepId::Stop(Stop::Help))]);
    }
}

fn another_muscle_is_stretched_slowly(tab: &mut Tab) {
    tab.start("");
    let other = (Answer::Muscle(Muscle::Other), step_of(Question::Other));
    tab.walk(&[other, (Answer::Muscle(Muscle::Other), hold(Stretch::Other))]);
    tab.hold_through(check(Stretch::Other));
    tab.walk(&[(Answer::Same, COLD_OR_WARM)]);
}

fn heat_follows_ice_that_made_it_worse(tab: &mut Tab) {
    tab.start("");
    walk_to_cold_or_warm(tab);
    tab.walk(&[
        (Answer::SomethingCold, ICE),
        (Answer::AskNow, step_of(Question::IceCheck)),
        (Answer::Worse, HEAT),
        (Answer::AskNow, step_of(Question::HeatCheck)),
        (Answer::Eased, StepId::After),
    ]);
}

fn ice_and_heat_ask_on_their_own(tab: &mut Tab) {
    tab.start("");
    walk_to_cold_or_warm(tab);
    // However slow the machine is, only skipped time passes.
    tab.eval("test.freeze()");
    tab.walk(&[(Answer::SomethingCold, ICE)]);
    tab.skip(119_000);
    tab.wait_for_step(ICE);
    tab.skip(1_500);
    tab.wait_for_step(step_of(Question::IceCheck));
    tab.walk(&[(Answer::TryHeat, HEAT)]);
    tab.skip(300_000);
    tab.wait_for_step(step_of(Question::HeatCheck));
    tab.walk(&[(Answer::NotEased, NOT_EASING)]);
}

fn a_position_that_does_not_help_leads_to_the_next_one(tab: &mut Tab) {
    tab.start("");
    tab.walk(&STANDING);
    tab.hold_through(check(Stretch::CalfStanding));
    tab.walk(&[(Answer::Same, hold(Stretch::CalfWall))]);
    tab.hold_through(check(Stretch::CalfWall));
    tab.walk(&[(Answer::Same, hold(Stretch::CalfSeated))]);
    tab.hold_through(check(Stretch::CalfSeated));
    tab.walk(&[(Answer::Same, COLD_OR_WARM)]);
}

fn a_sharper_pain_ends_self_care(tab: &mut Tab) {
    tab.start("");
    tab.walk(&STANDING);
    tab.hold_through(check(Stretch::CalfStanding));
    let ease_off = step_of(Question::EaseOff(Stretch::CalfStanding));
    tab.walk(&[(Answer::Sharper, ease_off), (Answer::SharpOrPop, INJURY)]);
    tab.start("");
    tab.walk(&STANDING);
    tab.walk(&[(Answer::HurtsMore, ease_off), (Answer::SharpOrPop, INJURY)]);
}

fn five_holds_lead_to_cold_or_warm(tab: &mut Tab) {
    for last in [Answer::Easing, Answer::Same] {
        tab.start("");
        tab.walk(&STANDING);
        for number in 1..=5 {
            let shown = "document.querySelector('.hold .small')?.textContent.split(' · ')[0]";
            tab.wait_for("the hold is counted", shown, ui::HOLD_COUNT[number - 1]);
            tab.hold_through(check(Stretch::CalfStanding));
            if number < 5 {
                tab.walk(&[(Answer::Easing, hold(Stretch::CalfStanding))]);
            }
        }
        tab.walk(&[(last, COLD_OR_WARM)]);
    }
}

fn ten_minutes_end_self_care_on_every_step(tab: &mut Tab) {
    // From a paused hold.
    tab.start("");
    tab.walk(&STANDING);
    tab.skip(6_000);
    tab.click(ui::PAUSE);
    tab.wait_for_stage("paused");
    tab.skip(600_000);
    tab.wait_for_step(NOT_EASING);
    // From a question.
    tab.start("");
    tab.walk(&STANDING);
    tab.hold_through(check(Stretch::CalfStanding));
    tab.skip(600_000);
    tab.wait_for_step(NOT_EASING);
    // Not from ice: its own question comes first.
    tab.start("");
    walk_to_cold_or_warm(tab);
    tab.skip(500_000);
    tab.walk(&[(Answer::SomethingCold, ICE)]);
    tab.skip(100_000);
    tab.wait_for_step(ICE);
    tab.skip(20_500);
    tab.wait_for_step(step_of(Question::IceCheck));
    tab.walk(&[(Answer::KeepIce, NOT_EASING)]);
}

fn every_red_flag_leads_to_its_page_from_both_lists(tab: &mut Tab) {
    for list in [step_of(Question::Safety), StepId::Stop(Stop::Help)] {
        tab.start(list.path());
        for flag in RedFlag::ALL {
            tab.walk(&[(Answer::Flag(flag), StepId::Stop(flag.leads_to()))]);
            tab.session().browse("back").unwrap();
            tab.wait_for_step(list);
        }
    }
    for stop in Stop::ALL {
        tab.start(StepId::Stop(stop).path());
        tab.wait_for_opened_step(StepId::Stop(stop));
    }
}

#[track_caller]
fn check_refused(tab: &Tab, reason: HeatRefusal) {
    tab.wait_for(
        "heat is refused with its reason",
        "document.querySelector('.line')?.textContent",
        ui::heat_refused(reason),
    );
}

fn heat_is_refused_where_it_would_harm(tab: &mut Tab) {
    let refused = step_of(Question::HeatRefused);
    tab.start("");
    tab.walk(&STANDING);
    tab.walk(&[
        (
            Answer::HurtsMore,
            step_of(Question::EaseOff(Stretch::CalfStanding)),
        ),
        (Answer::SharpOrPop, INJURY),
        (Answer::CoolIt, ICE),
        (Answer::AskNow, step_of(Question::IceCheck)),
        (Answer::Worse, refused),
    ]);
    check_refused(tab, HeatRefusal::Strain);

    tab.start("");
    tab.walk(&[
        (Answer::NotSure, step_of(Question::Safety)),
        (
            Answer::Flag(RedFlag::HeatIllness),
            StepId::Stop(Stop::HeatIllness),
        ),
    ]);
    tab.session().browse("back").unwrap();
    tab.wait_for_step(step_of(Question::Safety));
    tab.walk(&[(Answer::NoneOfThese, StepId::HOME)]);
    walk_to_cold_or_warm(tab);
    tab.walk(&[(Answer::OnlyWarm, refused)]);
    check_refused(tab, HeatRefusal::HeatIllness);

    tab.start("");
    walk_to_cold_or_warm(tab);
    tab.walk(&[(Answer::OnlyWarm, HEAT), (Answer::SkinNumb, refused)]);
    check_refused(tab, HeatRefusal::NumbSkin);
    tab.walk(&[(Answer::Neither, REST)]);
}

fn a_third_return_ends_the_run(tab: &mut Tab) {
    let standing = hold(Stretch::CalfStanding);
    tab.start("");
    tab.walk(&STANDING);
    tab.walk(&[
        (Answer::LetGo, StepId::After),
        (Answer::CameBack, standing),
        (Answer::LetGo, StepId::After),
        (Answer::CameBack, standing),
        (Answer::LetGo, StepId::After),
        (Answer::CameBack, StepId::Stop(Stop::RunOver)),
        (Answer::StretchAgain, standing),
    ]);
}

fn home_offers_the_last_stretch_again_after_an_episode(tab: &mut Tab) {
    let offered = "document.querySelector('.answers .answer').textContent";
    tab.start("");
    tab.wait_for(
        "no return yet",
        offered,
        content::en::label(StepId::HOME, Answer::Muscle(Muscle::Calf)),
    );
    tab.walk(&[
        (
            Answer::Muscle(Muscle::BackOfThigh),
            hold(Stretch::HamstringSeated),
        ),
        (Answer::LetGo, StepId::After),
    ]);
    tab.session().browse("back").unwrap();
    tab.wait_for_step(hold(Stretch::HamstringSeated));
    tab.session().browse("back").unwrap();
    tab.wait_for_step(StepId::HOME);
    tab.wait_for(
        "the return is the first answer",
        offered,
        content::en::label(StepId::HOME, Answer::CameBack),
    );
    tab.walk(&[(Answer::CameBack, hold(Stretch::HamstringSeated))]);
}
