//! What the runner hears and when: every schedule of cues, listed in the order in which it is heard.

use uncramp::care::hold::{GET_READY, GET_READY_AGAIN};
use uncramp::care::session::{EPISODE_LIMIT, HEAT_ASK, HEAT_OFF_BY, ICE_ASK, ICE_OFF_BY, REST_ASK};
use uncramp::care::{Answer, Cue, Effect, Event, HoldLength, Millis, Moment, Muscle, Treatment};

use crate::Runner;

fn cued(effects: &[Effect]) -> impl Iterator<Item = Cue> {
    effects.iter().filter_map(|effect| match effect {
        Effect::Cue(cue) => Some(*cue),
        _ => None,
    })
}

/// The name of a cue in the tables below.
fn name(cue: Cue) -> String {
    match cue {
        Cue::HalfWay { left } => format!("half {left}"),
        Cue::SecondsLeft(left) => left.to_string(),
        other => format!("{other:?}").to_lowercase(),
    }
}

impl Runner {
    /// Lets this much time pass, wakes the session whenever it asks, and records each cue with its second.
    fn cues_within(&mut self, span: Millis) -> Vec<String> {
        let (start, end) = (self.now, self.now + span);
        let mut heard: Vec<String> = cued(&self.effects)
            .map(|cue| format!("0 {}", name(cue)))
            .collect();
        while let Some(wakes) = self.session.wakes_at()
            && wakes <= end
        {
            self.now = wakes;
            *self = self.clone().dispatch(Event::TimePassed);
            let at = self.now.since(start);
            assert_eq!(
                at.0 % 500,
                0,
                "every cue is due at a multiple of half a second"
            );
            let tenths = at.0 / 100;
            let second = match tenths % 10 {
                0 => (tenths / 10).to_string(),
                rest => format!("{}.{rest}", tenths / 10),
            };
            heard.extend(cued(&self.effects).map(|cue| format!("{second} {}", name(cue))));
        }
        self.now = end;
        heard
    }

    fn holding(length: HoldLength) -> Self {
        Self::opens("")
            .dispatch(Event::LengthSet(length))
            .answers(Answer::Muscle(Muscle::BackOfThigh))
    }
}

#[track_caller]
fn check(heard: &[String], expect: &str) {
    assert_eq!(heard.join(", "), expect);
}

#[test]
fn each_length_has_its_schedule() {
    for (length, expect) in [
        (
            HoldLength::Twenty,
            "0 getready, 5 begin, 15 half 10, 22 3, 23 2, 24 1, 25 end",
        ),
        (
            HoldLength::Thirty,
            "0 getready, 5 begin, 20 half 15, 32 3, 33 2, 34 1, 35 end",
        ),
        (
            HoldLength::FortyFive,
            "0 getready, 5 begin, 28 half 22, 47 3, 48 2, 49 1, 50 end",
        ),
        (
            HoldLength::Sixty,
            "0 getready, 5 begin, 35 half 30, 62 3, 63 2, 64 1, 65 end",
        ),
    ] {
        let mut runner = Runner::holding(length);
        check(&runner.cues_within(Millis::seconds(90)), expect);
        runner.at("hamstring/seated/check/");
    }
}

#[test]
fn a_hold_in_the_same_position_goes_straight_on() {
    let expect = "0 begin, 15 half 15, 27 3, 28 2, 29 1, 30 end";
    let mut runner = Runner::after_first_hold().answers(Answer::Easing);
    check(&runner.cues_within(Millis::seconds(60)), expect);
    let runner = Runner::after_first_hold().answers(Answer::Sharper);
    let mut runner = runner.answers(Answer::JustTight);
    check(&runner.cues_within(Millis::seconds(60)), expect);
    // Another stretch is another position.
    let mut runner = Runner::after_first_hold().answers(Answer::Same);
    check(
        &runner.cues_within(Millis::seconds(6)),
        "0 getready, 5 begin",
    );
}

#[test]
fn the_reassurance_is_given_once_in_a_cramp() {
    let due = |runner: &Runner| runner.session.begins_first_hold();
    let first = Runner::in_first_hold();
    assert!(due(&first) && first.session.is_first_hold());
    let paused = first.waits_s(3).dispatch(Event::HoldPaused);
    let again = paused.dispatch(Event::HoldResumed).sleeps();
    assert!(!due(&again) && again.session.is_first_hold());
    let second = Runner::after_first_hold().answers(Answer::Easing);
    assert!(!due(&second) && !second.session.is_first_hold());
    let new = second.answers(Answer::LetGo).answers(Answer::CameBack);
    assert!(due(&new.sleeps()));
    assert!(!due(&Runner::opens("practice/calf/wall/").sleeps()));
}

#[test]
fn a_pause_is_confirmed_once_and_only_if_the_runner_paused() {
    let says = |runner: &Runner| cued(&runner.effects).collect::<Vec<_>>();
    let paused = Runner::in_first_hold()
        .waits_s(3)
        .dispatch(Event::HoldPaused);
    assert_eq!(says(&paused), [Cue::Paused]);
    assert_eq!(says(&paused.dispatch(Event::HoldPaused)), []);
    // It was paused on the plain page.
    let adopted = Runner::opens("hamstring/seated/").dispatch(Event::HoldAdopted {
        elapsed: Millis::seconds(12),
        paused: true,
    });
    assert_eq!(says(&adopted), []);
}

#[test]
fn only_the_hold_after_easing_off_is_gentle() {
    let runner = Runner::after_first_hold().answers(Answer::Sharper);
    let runner = runner.answers(Answer::JustTight);
    assert!(runner.session.is_gentle());
    let runner = runner.sleeps();
    assert!(!runner.answers(Answer::Easing).session.is_gentle());
    assert!(!Runner::in_first_hold().session.is_gentle());
}

/// Whenever a hold of 30 s is paused, no cue is lost or repeated.
#[test]
fn a_pause_at_any_second_gives_each_cue_once() {
    const LATER: [(u64, &str); 5] = [
        (15, "half 15"),
        (27, "3"),
        (28, "2"),
        (29, "1"),
        (30, "end"),
    ];
    for second in 0..30 {
        let mut runner = Runner::in_first_hold();
        let mut before = runner.cues_within(Millis::seconds(second));
        before.remove(0);
        runner = runner.dispatch(Event::HoldPaused);
        check(&runner.cues_within(Millis::minutes(3)), "0 paused");
        runner = runner.dispatch(Event::HoldResumed);
        let after = runner.cues_within(Millis::seconds(40));

        let line = |(due, name): &(u64, &str)| format!("{due} {name}");
        let expect: Vec<_> = LATER
            .iter()
            .filter(|(due, _)| *due <= second)
            .map(line)
            .collect();
        assert_eq!(before, expect, "before a pause at {second} s");
        let again = |(due, name): &(u64, &str)| format!("{} {name}", due - second + 3);
        let calls = ["0 getreadyagain".to_owned(), "3 begin".to_owned()];
        let later = LATER.iter().filter(|(due, _)| *due > second).map(again);
        let expect: Vec<_> = calls.into_iter().chain(later).collect();
        assert_eq!(after, expect, "after a pause at {second} s");
    }
}

#[test]
fn treatments_ask_and_end_at_their_time() {
    let on = |path: &str| Runner::opens("").follows(path);
    // Without an answer, the ice must come off at the end.
    let mut ice = on("ice/");
    check(
        &ice.cues_within(Millis::minutes(30)),
        "120 checkin, 1200 takeoff(ice)",
    );
    ice.at("ice/check/");
    let mut heat = on("heat/");
    check(
        &heat.cues_within(Millis::minutes(30)),
        "300 checkin, 1200 takeoff(heat)",
    );
    heat.at("heat/check/");
    let mut rest = on("rest/");
    check(&rest.cues_within(Millis::minutes(30)), "120 checkin");
    rest.at("rest/");
}

#[test]
fn the_last_cue_of_ice_says_that_it_comes_off() {
    let mut runner = Runner::opens("ice/").dispatch(Event::TimePassed);
    let mut heard = Vec::new();
    for _ in 0..6 {
        runner.effects.clear();
        heard.extend(runner.cues_within(Millis::seconds(238)));
        if runner.session.step().path() == "ice/check/" {
            runner = runner.answers(Answer::KeepIce);
        }
    }
    // Five questions, each after two minutes of ice and followed by about two minutes without an answer.
    check(
        &heard,
        "120 checkin, 120 checkin, 120 checkin, 120 checkin, 120 checkin, 5 takeoff(ice)",
    );
    runner.at("rest/");
}

#[test]
fn a_pack_that_was_taken_off_gives_no_cues() {
    let mut runner = Runner::opens("ice/").answers(Answer::AskNow);
    runner = runner.answers(Answer::Better);
    check(&runner.cues_within(Millis::minutes(30)), "");
    // Opening "Get help" does not end the treatment.
    let mut runner = Runner::opens("ice/").follows("help/");
    assert_eq!(runner.cues_within(ICE_OFF_BY).len(), 1);
}

#[test]
fn the_ten_minute_cue_is_given_at_the_limit() {
    let mut runner = Runner::after_first_hold();
    let held = HoldLength::Thirty.span();
    let heard = runner.cues_within(EPISODE_LIMIT);
    assert_eq!(
        heard.last(),
        Some(&format!(
            "{} toolong",
            EPISODE_LIMIT.saturating_sub(held).0 / 1_000
        ))
    );
    runner.at("help/not-easing/");
    // On ice and heat their own questions come instead.
    let mut ice = Runner::after_first_hold().waits(Millis::minutes(9));
    ice = ice.follows("ice/");
    check(&ice.cues_within(Millis::minutes(10)), "120 checkin");
    ice.at("ice/check/");
}

#[test]
fn a_late_timer_gives_no_burst_of_missed_cues() {
    for late in [2, 60, 360] {
        let runner = Runner::holding(HoldLength::Thirty);
        let runner = runner.waits_s(35 + late).dispatch(Event::TimePassed);
        assert_eq!(cued(&runner.effects).count(), 0, "{late} s late");
        runner.at("hamstring/seated/check/");
        let runner = Runner::opens("ice/").waits(ICE_ASK).waits_s(late);
        let runner = runner.dispatch(Event::TimePassed);
        assert_eq!(cued(&runner.effects).count(), 0, "{late} s late");
        runner.at("ice/check/");
    }
    // Half a second late still counts as on time.
    let runner = Runner::holding(HoldLength::Thirty);
    let runner = runner.waits(Millis(35_500)).dispatch(Event::TimePassed);
    assert_eq!(cued(&runner.effects).collect::<Vec<_>>(), [Cue::End]);
}

#[test]
fn leaving_a_step_cancels_its_cues() {
    let runner = Runner::holding(HoldLength::Thirty).waits_s(35);
    let runner = runner.dispatch(Event::Answered(Answer::LetGo)).at("after/");
    assert_eq!(cued(&runner.effects).count(), 0);
}

#[test]
fn cues_are_rescheduled_only_when_the_plan_changes() {
    let plans = |runner: &Runner| runner.effects.contains(&Effect::PlanCues);
    let mut runner = Runner::holding(HoldLength::Thirty);
    assert!(plans(&runner));
    let cues: Vec<(Moment, Cue)> = runner.session.cues();
    assert_eq!(cues.len(), 7);
    // Nothing is replanned while all goes as planned, except that the first hold of a cramp adds the ten-minute limit.
    for _ in 0..5 {
        runner.now = runner.session.wakes_at().expect("a cue");
        runner = runner.dispatch(Event::TimePassed);
        let begins = cued(&runner.effects).any(|cue| cue == Cue::Begin);
        assert_eq!(plans(&runner), begins);
    }
    runner = runner.dispatch(Event::HoldPaused);
    assert!(plans(&runner));
    assert!(plans(&runner.dispatch(Event::HoldResumed)));
}

#[test]
fn one_tone_counts_two_begin_three_end() {
    for (cue, tones) in [
        (Cue::SecondsLeft(3), 1),
        (Cue::SecondsLeft(1), 1),
        (Cue::GetReady, 2),
        (Cue::GetReadyAgain, 2),
        (Cue::Begin, 2),
        (Cue::End, 3),
        (Cue::CheckIn, 3),
        (Cue::TakeOff(Treatment::Ice), 3),
        (Cue::TooLong, 3),
        (Cue::Away, 3),
        (Cue::HalfWay { left: 15 }, 0),
        (Cue::Paused, 0),
    ] {
        assert_eq!(cue.tones(), tones, "{cue:?}");
    }
}

#[test]
fn the_times_are_those_of_the_specification() {
    let seconds = [
        GET_READY,
        GET_READY_AGAIN,
        ICE_ASK,
        HEAT_ASK,
        REST_ASK,
        ICE_OFF_BY,
        HEAT_OFF_BY,
        EPISODE_LIMIT,
    ];
    assert_eq!(
        seconds.map(|span| span.0 / 1_000),
        [5, 3, 120, 300, 120, 1_200, 1_200, 600]
    );
    assert_eq!(HoldLength::ALL.map(HoldLength::seconds), [20, 30, 45, 60]);
    assert_eq!(HoldLength::default(), HoldLength::Thirty);
}
