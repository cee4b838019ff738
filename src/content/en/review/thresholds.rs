//! Every constant of `care`: what it decides, where it comes from, and the consequences if it is wrong.

use crate::care::clock::SLEEP_THRESHOLD;
use crate::care::cue::{FINAL_SECONDS, MAX_DELAY};
use crate::care::hold::{GET_READY, GET_READY_AGAIN, HOLD};
use crate::care::session::{
    DOUBLE_TAP_GUARD, EPISODE_LIMIT, FORGET_AFTER, HEAT_ASK, HEAT_OFF_BY, ICE_AGAIN, ICE_ASK,
    ICE_OFF_BY, LAST_RETURN, MAX_HOLDS, NO_HEAT_FOR, NO_RUN_FOR, NO_STRETCH_FOR, REST_ASK,
    REST_BEFORE_TEST, STRONG_MOVES, UNANSWERED, WALK_TEST, WATCH_FOR_DAYS,
};
use crate::care::why::{LATE_AFTER_MINUTES, MAX_REASONS, NIGHT_CRAMPS_FROM_AGE};
use crate::content::review::{Threshold, Value};

/// What decides about the care, in the order of an episode.
pub(super) const OF_THE_CARE: &[Threshold] = &[
    Threshold {
        name: "HOLD",
        value: Value::Span(HOLD),
        decides: "How long one stretch is held; 20, 45 or 60 s in the settings. \u{201c}It has gone\u{201d} ends it at any time.",
        source: "Merck Manual, runner's stretch table (count to 30); Mayo Clinic (30 to 60 s); American Red Cross (20 s)",
        too_low: "The muscle is released while it still cramps, and grabs again.",
        too_high: "A torn muscle is pulled for longer before the guide asks; a tired runner falls.",
    },
    Threshold {
        name: "GET_READY",
        value: Value::Span(GET_READY),
        decides: "The time to get into a position before the seconds count.",
        source: "Common practice of hold timers; our own choice",
        too_low: "Hasty movement of a cramped leg; a fall.",
        too_high: "Relief is delayed by seconds.",
    },
    Threshold {
        name: "GET_READY_AGAIN",
        value: Value::Span(GET_READY_AGAIN),
        decides: "The same, after a pause.",
        source: "Common practice of hold timers; our own choice",
        too_low: "Hasty movement.",
        too_high: "Relief is delayed by seconds.",
    },
    Threshold {
        name: "MAX_HOLDS",
        value: Value::Count(MAX_HOLDS as u64, "holds"),
        decides: "After how many holds of one episode the guide goes on to cold or warmth.",
        source: "Merck Manual, runner's stretch table (5 repeats)",
        too_low: "Stretching, the best supported treatment, ends too soon.",
        too_high: "A muscle that does not respond, or is torn, is stretched on and on.",
    },
    Threshold {
        name: "EPISODE_LIMIT",
        value: Value::Span(EPISODE_LIMIT),
        decides: "From the first hold until the guide says that most cramps have gone by now; after a report of what must not be \
                  stretched, until it shows the page of that report.",
        source: "NHS, leg cramps (they last up to 10 minutes)",
        too_low: "Runners with an ordinary cramp are alarmed and call for nothing.",
        too_high: "A clot, a compartment syndrome, heat illness or hyponatraemia is stretched instead of seen.",
    },
    Threshold {
        name: "ICE_ASK",
        value: Value::Span(ICE_ASK),
        decides: "When the guide asks how it is with ice, and to look at the skin.",
        source: "Our own choice",
        too_low: "An interruption before cold can work.",
        too_high: "A frost burn, or a runner whom ice makes worse, goes unnoticed.",
    },
    Threshold {
        name: "ICE_OFF_BY",
        value: Value::Span(ICE_OFF_BY),
        decides: "When ice must come off; said aloud.",
        source: "NHS, sprains and strains (up to 20 minutes)",
        too_low: "Less relief of soreness.",
        too_high: "Frost burn; injury of a superficial nerve.",
    },
    Threshold {
        name: "ICE_AGAIN",
        value: Value::Span(ICE_AGAIN),
        decides: "How long ice is refused after its full time.",
        source: "NHS, sprains and strains (every 2 to 3 hours)",
        too_low: "Frost burn by repetition.",
        too_high: "Less relief of soreness.",
    },
    Threshold {
        name: "HEAT_ASK",
        value: Value::Span(HEAT_ASK),
        decides: "When the guide asks whether heat has eased it, and to look at the skin.",
        source: "Our own choice",
        too_low: "An interruption before warmth can work.",
        too_high: "A burn goes unnoticed.",
    },
    Threshold {
        name: "HEAT_OFF_BY",
        value: Value::Span(HEAT_OFF_BY),
        decides: "When heat must come off; said aloud.",
        source: "Our own choice",
        too_low: "Less comfort.",
        too_high: "A burn, above all on skin that feels little.",
    },
    Threshold {
        name: "REST_ASK",
        value: Value::Span(REST_ASK),
        decides: "When the guide asks after rest with neither cold nor warmth.",
        source: "Our own choice",
        too_low: "The runner is sent to help while the cramp is abating.",
        too_high: "Somebody who needs help waits for it.",
    },
    Threshold {
        name: "LAST_RETURN",
        value: Value::Count(LAST_RETURN as u64, "returns"),
        decides: "Which return of the cramp ends the run.",
        source: "Our own choice",
        too_low: "A run ends that could have gone on easily.",
        too_high: "A fatigued muscle is run on and tears, or a systemic cause is overlooked.",
    },
    Threshold {
        name: "REST_BEFORE_TEST",
        value: Value::Span(REST_BEFORE_TEST),
        decides: "The rest before the test for running on; it can be skipped.",
        source: "Miller 2012 (force is back within minutes, in 20 young adults, foot muscle, electrically induced)",
        too_low: "The muscle is tested, and run on, while it is still weak and grabs again.",
        too_high: "A runner who is cold stands still; the rest is skipped.",
    },
    Threshold {
        name: "STRONG_MOVES",
        value: Value::Count(STRONG_MOVES as u64, "times"),
        decides: "How often the test of strength is done: rises on tiptoe, or bends of the knee, on the sore leg alone.",
        source: "Our own choice",
        too_low: "A weak muscle passes.",
        too_high: "The test itself brings the cramp back.",
    },
    Threshold {
        name: "WALK_TEST",
        value: Value::Span(WALK_TEST),
        decides: "The brisk walk before running on.",
        source: "Our own choice",
        too_low: "The cramp returns at the first running steps; a fall.",
        too_high: "The test is skipped.",
    },
    Threshold {
        name: "NO_RUN_FOR",
        value: Value::Span(NO_RUN_FOR),
        decides: "How long running on is refused after heat illness, a faint, cramps in many places, or a cramp of over ten minutes. \
                  After a tear, a clot, dark urine or an emergency it is refused until the runner says that a doctor has allowed it.",
        source: "NHS and UK public health say \u{201c}not today\u{201d}; the number is our own choice",
        too_low: "Heat illness recurs.",
        too_high: "After a false alarm the runner is kept from running for longer than needed.",
    },
    Threshold {
        name: "NO_STRETCH_FOR",
        value: Value::Span(NO_STRETCH_FOR),
        decides: "How long after a tear, a clot, dark urine or an emergency \u{201c}It came back\u{201d} leads to the page of that report, \
                  and no doctor's yes is taken.",
        source: "NHS, sprains and strains (2 to 3 days)",
        too_low: "A tear is stretched on the next day.",
        too_high: "A cramp in a healed leg is not stretched by \u{201c}It came back\u{201d}; the first question still leads to every stretch.",
    },
    Threshold {
        name: "NO_HEAT_FOR",
        value: Value::Span(NO_HEAT_FOR),
        decides: "How long heat is refused after a strain or heat illness. On numb skin it is refused for good.",
        source: "NHS, sprains and strains (2 to 3 days)",
        too_low: "Heat adds to bleeding and swelling.",
        too_high: "Less comfort.",
    },
    Threshold {
        name: "WATCH_FOR_DAYS",
        value: Value::Count(WATCH_FOR_DAYS as u64, "days"),
        decides: "How long the runner is asked to watch for signs of more than a cramp.",
        source: "CDC, rhabdomyolysis (signs come hours to several days after)",
        too_low: "Dark urine or a swollen leg on a later day is not linked with the run.",
        too_high: "Needless worry.",
    },
    Threshold {
        name: "FORGET_AFTER",
        value: Value::Span(FORGET_AFTER),
        decides: "After what time a cramp is a new one: returns and holds start again, and \u{201c}It came back\u{201d} leads to the \
                  first question. Signs of more than a cramp are kept.",
        source: "Our own choice",
        too_low: "The third return of one run is taken for a first.",
        too_high: "A cramp in the evening counts as a return of the morning's, and ends the run.",
    },
    Threshold {
        name: "LATE_AFTER_MINUTES",
        value: Value::Count(LATE_AFTER_MINUTES as u64, "min"),
        decides: "Whether a cramp came early or late in a run, among the possible reasons.",
        source: "The article; no study was found. Usual advice on electrolytes is from about an hour on",
        too_low: "Salt is advised for runs that need none.",
        too_high: "Duration is not named as a reason.",
    },
    Threshold {
        name: "NIGHT_CRAMPS_FROM_AGE",
        value: Value::Count(NIGHT_CRAMPS_FROM_AGE as u64, "years"),
        decides: "From which age the studies on medicines and night cramps are; said in the label of that reason.",
        source: "Garrison 2012",
        too_low: "Young runners blame a medicine that they need.",
        too_high: "A medicine that could be changed is not thought of.",
    },
];

/// What the program counts without any effect on the care.
pub(super) const OF_THE_PROGRAM: &[Threshold] = &[
    Threshold {
        name: "MAX_REASONS",
        value: Value::Count(MAX_REASONS as u64, "reasons"),
        decides: "How many possible reasons are shown, the best supported first.",
        source: "Our own choice",
        too_low: "A reason that could be acted on is not shown.",
        too_high: "Weak reasons hide the strong ones.",
    },
    Threshold {
        name: "FINAL_SECONDS",
        value: Value::Count(FINAL_SECONDS as u64, "s"),
        decides: "How many seconds at the end of a hold are counted aloud.",
        source: "Common practice of hold timers",
        too_low: "The end comes as a surprise.",
        too_high: "The voice tires; no clinical effect.",
    },
    Threshold {
        name: "MAX_DELAY",
        value: Value::Span(MAX_DELAY),
        decides: "A cue that is later than this is dropped.",
        source: "Our own choice",
        too_low: "Cues are lost on a slow phone.",
        too_high: "\u{201c}Hold\u{201d} is said after the hold, and the runner follows it.",
    },
    Threshold {
        name: "SLEEP_THRESHOLD",
        value: Value::Span(SLEEP_THRESHOLD),
        decides: "From which gap between two clocks on the phone counts as asleep, and the time as not held.",
        source: "Timers of a hidden page fire up to 1 s late",
        too_low: "Seconds that were held are not counted.",
        too_high: "Seconds that nobody held are counted, and the stretch ends early.",
    },
    Threshold {
        name: "UNANSWERED",
        value: Value::Span(UNANSWERED),
        decides: "With the screen off: how long the question after a hold waits before the same stretch goes on, if holds are left.",
        source: "Our own choice",
        too_low: "A runner whose cramp has gone is asked to stretch on before the button is found.",
        too_high: "A muscle that still cramps is let go of.",
    },
    Threshold {
        name: "DOUBLE_TAP_GUARD",
        value: Value::Span(DOUBLE_TAP_GUARD),
        decides: "How long answers are ignored after a screen has appeared.",
        source: "Our own choice",
        too_low: "A double tap answers a question that was not read.",
        too_high: "A quick tap is ignored and must be repeated.",
    },
];
