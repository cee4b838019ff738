//! When heat and ice are refused, and their timers.

use uncramp::care::session::{FORGET_AFTER, HEAT_ASK, ICE_AGAIN, ICE_ASK, ICE_OFF_BY, NO_HEAT_FOR};
use uncramp::care::{Answer, Event, HeatRefusal, HistoryUpdate, Millis, RedFlag};

use crate::Runner;

/// Heat is refused for this reason, whichever way the runner gets there.
#[track_caller]
fn refuses_heat(runner: &Runner, reason: HeatRefusal) {
    assert_eq!(runner.session.heat_refusal(), Some(reason));
    let ways = [
        runner
            .clone()
            .visits("heat/")
            .shown("heat/not-now/", HistoryUpdate::Replace),
        runner
            .clone()
            .follows("heat/")
            .shown("heat/not-now/", HistoryUpdate::Push),
        runner
            .clone()
            .visits("cold-or-warm/")
            .answers(Answer::OnlyWarm),
        runner.clone().visits("ice/check/").answers(Answer::TryHeat),
        runner.clone().visits("ice/check/").answers(Answer::Worse),
    ];
    for way in ways {
        let refused = way.at("heat/not-now/");
        refused.clone().answers(Answer::Neither).at("rest/");
        let cold = if reason == HeatRefusal::NumbSkin {
            "rest/"
        } else {
            "ice/"
        };
        refused.answers(Answer::SomethingCold).at(cold);
    }
}

#[test]
fn heat_is_refused_after_heat_illness_a_strain_or_on_numb_skin() {
    use HeatRefusal::{HeatIllness, NumbSkin, Strain};
    let flag = |flag| Runner::opens("safety/").answers(Answer::Flag(flag));
    for (runner, reason) in [
        (flag(RedFlag::HeatIllness), HeatIllness),
        (flag(RedFlag::Collapse), HeatIllness),
        (flag(RedFlag::Confused), HeatIllness),
        (
            Runner::opens("help/faint/").answers(Answer::HotOrFell),
            HeatIllness,
        ),
        (
            Runner::opens("helper/").answers(Answer::TheySeemIll),
            HeatIllness,
        ),
        (Runner::opens("calf/").answers(Answer::Popped), Strain),
        (flag(RedFlag::Injury), Strain),
        (
            Runner::opens("toes/ease-off/").answers(Answer::SharpOrPop),
            Strain,
        ),
        (
            Runner::opens("inner-thigh/standing/").answers(Answer::Popped),
            Strain,
        ),
        (
            Runner::opens("buttock/lying/").answers(Answer::LegNumbOrWeak),
            NumbSkin,
        ),
        (Runner::opens("ice/").answers(Answer::SkinNumb), NumbSkin),
        (Runner::opens("heat/").answers(Answer::SkinNumb), NumbSkin),
        // "Hard swelling, numb, weak, or worse".
        (
            Runner::opens("help/not-easing/").answers(Answer::GettingWorse),
            NumbSkin,
        ),
        (flag(RedFlag::HardOrNumb), NumbSkin),
        (flag(RedFlag::ColdFootOrCrack), NumbSkin),
    ] {
        refuses_heat(&runner, reason);
    }
}

#[test]
fn heat_is_offered_to_everyone_else() {
    // Opening a page does not bar heat.
    for path in [
        "",
        "help/",
        "help/clot/",
        "help/urine/",
        "help/not-easing/",
        "help/injury/",
        "help/heat-illness/",
        "calf/standing/ease-off/",
    ] {
        for runner in [Runner::opens(path), Runner::opens("").visits(path)] {
            assert_eq!(runner.session.heat_refusal(), None);
            runner
                .visits("heat/")
                .shown("heat/", HistoryUpdate::Unchanged);
        }
    }
    let tight = Runner::after_first_hold().answers(Answer::Sharper);
    tight.answers(Answer::JustTight).visits("heat/").at("heat/");
}

#[test]
fn a_heat_refusal_outlasts_the_cramp_and_is_never_weakened() {
    let also = |runner: Runner, flag| runner.visits("safety/").answers(Answer::Flag(flag));
    let numb = Runner::opens("ice/").answers(Answer::SkinNumb).at("rest/");
    for flag in [RedFlag::HeatIllness, RedFlag::Injury] {
        refuses_heat(&also(numb.clone(), flag), HeatRefusal::NumbSkin);
    }
    let hot = also(Runner::opens(""), RedFlag::HeatIllness);
    refuses_heat(&also(hot, RedFlag::Injury), HeatRefusal::HeatIllness);
    let strained = || {
        Runner::after_first_hold()
            .answers(Answer::Sharper)
            .answers(Answer::SharpOrPop)
    };
    let later = strained()
        .visits("help/not-easing/")
        .waits(FORGET_AFTER)
        .visits("");
    refuses_heat(&later, HeatRefusal::Strain);
    refuses_heat(&strained().visits("after/"), HeatRefusal::Strain);
}

#[test]
fn heat_is_barred_for_three_days_and_on_a_numb_leg_for_longer() {
    let flag = |flag| Runner::opens("safety/").answers(Answer::Flag(flag));
    for (runner, lands) in [
        (flag(RedFlag::Injury), "heat/"),
        (flag(RedFlag::HeatIllness), "heat/"),
        (flag(RedFlag::Collapse), "heat/"),
        (flag(RedFlag::HardOrNumb), "heat/not-now/"),
    ] {
        let almost = NO_HEAT_FOR.saturating_sub(Millis(1));
        let today = runner.clone().waits(almost).visits("heat/");
        today.at("heat/not-now/");
        runner.waits(NO_HEAT_FOR).visits("heat/").at(lands);
    }
    // A numb leg waits for a doctor, skin numbed by a pack does not.
    let leg = flag(RedFlag::HardOrNumb).waits(NO_HEAT_FOR);
    let seen = leg.visits("help/ask-first/").answers(Answer::Cleared);
    seen.visits("heat/").at("heat/");
    for pack in ["ice/", "heat/"] {
        let numb = Runner::opens(pack).answers(Answer::SkinNumb);
        let almost = NO_HEAT_FOR.saturating_sub(Millis::seconds(2));
        let today = numb.clone().waits(almost);
        today.clone().visits("heat/").at("heat/not-now/");
        today.visits("ice/").at("rest/");
        numb.clone().waits(NO_HEAT_FOR).visits("heat/").at("heat/");
        let again = numb.waits(NO_HEAT_FOR).visits("ice/").at("ice/");
        // That pack bars nothing by itself.
        again.visits("cold-or-warm/").visits("heat/").at("heat/");
    }
    // Each sign starts the three days again.
    assert_eq!(NO_HEAT_FOR, Millis::minutes(72 * 60));
    let hot = flag(RedFlag::HeatIllness).waits(FORGET_AFTER);
    let torn = hot.visits("safety/").answers(Answer::Flag(RedFlag::Injury));
    let torn = torn.waits(NO_HEAT_FOR.saturating_sub(Millis(1)));
    torn.visits("heat/").at("heat/not-now/");
}

#[test]
fn no_ice_on_numb_skin() {
    let numb = || Runner::opens("ice/").answers(Answer::SkinNumb);
    numb().shown("rest/", HistoryUpdate::Push);
    numb().visits("ice/").shown("rest/", HistoryUpdate::Replace);
    numb()
        .visits("cold-or-warm/")
        .answers(Answer::SomethingCold)
        .shown("rest/", HistoryUpdate::Push);
    numb()
        .visits("help/injury/")
        .answers(Answer::CoolIt)
        .at("rest/");
}

#[test]
fn ice_asks_at_two_minutes_and_heat_at_five() {
    for (path, asks, check) in [
        ("ice/", ICE_ASK, "ice/check/"),
        ("heat/", HEAT_ASK, "heat/check/"),
    ] {
        let runner = Runner::opens("calf/").visits(path);
        assert_eq!(runner.wakes_in(), Some(asks));
        let before = runner
            .clone()
            .waits(asks.saturating_sub(Millis(1)))
            .dispatch(Event::TimePassed);
        before.saw_no_change().at(path);
        runner.clone().sleeps().shown(check, HistoryUpdate::Replace);
        runner
            .answers(Answer::AskNow)
            .shown(check, HistoryUpdate::Push);
    }
    assert_eq!(
        (ICE_ASK, HEAT_ASK),
        (Millis::minutes(2), Millis::minutes(5))
    );
    assert_eq!(Runner::opens("rest/").session.changes_at(), None);
}

#[test]
fn ice_is_off_by_twenty_minutes_and_waits_two_hours() {
    let start = Runner::opens("ice/");
    let on_since = start.now;
    let mut runner = start;
    while runner.now.since(on_since) < ICE_OFF_BY {
        runner = runner.at("ice/").sleeps().at("ice/check/");
        assert!(runner.now.since(on_since) <= ICE_OFF_BY);
        let cold = runner.clone().answers(Answer::KeepIce);
        if runner.now.since(on_since) == ICE_OFF_BY {
            cold.at("rest/");
        } else {
            runner = cold;
        }
    }
    assert_eq!(runner.now.since(on_since), ICE_OFF_BY);
    let later = |path: &str, waits: Millis| {
        let runner = runner.clone().visits(path).waits(waits);
        runner.visits("ice/").session.step().path()
    };
    for path in ["rest/", "after/", "heat/", "help/clot/"] {
        assert_eq!(later(path, Millis::ZERO), "rest/", "via {path}");
        assert_eq!(
            later(path, ICE_AGAIN.saturating_sub(Millis(1))),
            "rest/",
            "via {path}"
        );
        assert_eq!(later(path, ICE_AGAIN), "ice/", "via {path}");
    }
    assert_eq!(
        (ICE_OFF_BY, ICE_AGAIN),
        (Millis::minutes(20), Millis::minutes(120))
    );
}

#[test]
fn ice_that_came_off_early_may_be_reapplied_for_its_full_time() {
    let runner = Runner::opens("ice/").sleeps().waits(Millis::minutes(10));
    let again = runner.visits("rest/").visits("ice/");
    let mut again = again
        .at("ice/")
        .waits(Millis::minutes(19))
        .visits("ice/check/");
    again = again.answers(Answer::KeepIce).at("ice/");
    assert_eq!(again.wakes_in(), Some(Millis::seconds(59)));
}

/// Cold on for over 20 minutes harms the skin, whatever was asked meanwhile.
#[test]
fn the_time_of_ice_does_not_start_again_while_it_stays_on() {
    let on = || {
        Runner::opens("calf/")
            .answers(Answer::Popped)
            .answers(Answer::CoolIt)
            .at("ice/")
    };
    let check = |again: Runner| {
        let since = on().now;
        let mut again = again.answers(Answer::SomethingCold).at("ice/");
        let left = ICE_OFF_BY.saturating_sub(again.now.since(since));
        again = again.waits(left.saturating_sub(Millis::seconds(2)));
        again = again.visits("ice/check/").answers(Answer::KeepIce);
        assert_eq!(again.at("ice/").wakes_in(), Some(Millis::seconds(1)));
    };
    check(on().sleeps().answers(Answer::TryHeat).at("heat/not-now/"));
    check(on().sleeps().visits("cold-or-warm/"));
}

#[test]
fn what_may_be_torn_is_not_called_a_cramp_that_lasts() {
    let torn = Runner::after_first_hold().visits("hamstring/seated/");
    for torn in [torn, Runner::opens("calf/")] {
        let resting = torn.answers(Answer::Popped).visits("rest/");
        resting.answers(Answer::NotEased).at("help/injury/");
    }
    let resting = Runner::opens("rest/");
    resting.answers(Answer::NotEased).at("help/not-easing/");
}

#[test]
fn opening_help_does_not_end_a_treatment() {
    let runner = Runner::opens("heat/").waits(Millis::minutes(18));
    let runner = runner.follows("help/").visits("heat/");
    assert_eq!(runner.wakes_in(), Some(Millis::seconds(119)));
}

#[test]
fn ice_that_makes_it_worse_is_followed_by_heat() {
    let runner = Runner::after_first_hold().visits("cold-or-warm/");
    let runner = runner
        .answers(Answer::SomethingCold)
        .sleeps()
        .answers(Answer::Worse);
    let runner = runner.shown("heat/", HistoryUpdate::Push);
    assert_eq!(runner.wakes_in(), Some(HEAT_ASK));
    runner.sleeps().answers(Answer::Eased).at("after/");
}

#[test]
fn a_pack_that_has_been_on_for_its_full_time_does_not_put_off_the_ten_minutes() {
    let mut runner = Runner::opens("ice/").waits(ICE_OFF_BY);
    runner = runner.visits("ice/check/").answers(Answer::Better);
    runner = runner.visits("hamstring/seated/").sleeps();
    runner = runner.answers(Answer::Popped).at("help/injury/");
    let late = runner.waits(Millis::minutes(10)).answers(Answer::CoolIt);
    late.at("help/injury/");
}
