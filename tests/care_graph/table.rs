//! The graph against the table of the specification, row by row.

use std::collections::{BTreeMap, BTreeSet};

use uncramp::care::graph::{edges, follow};
use uncramp::care::{Answer, FlagGroup, RedFlag, Setting, StepId, Stop};

use crate::{answers, named, step};

/// The specification, one answer per line: the step, the answer's name, the step it leads to. `/` is the first
/// step. Holds, checks and red flags follow a pattern each: see [`specified`].
const TABLE: &str = "
    /               Muscle(Calf)   calf/
    /               Muscle(BackOfThigh) hamstring/seated/
    /               Muscle(FrontOfThigh) quad/
    /               Muscle(Other)  other/
    /               NotSure        safety/
    /               InBed          night/
    /               Helping        helper/
    other/          Muscle(Foot)   foot/standing/
    other/          Muscle(Toes)   toes/
    other/          Muscle(InnerThigh) inner-thigh/standing/
    other/          Muscle(Buttock) buttock/lying/
    other/          SideStitch     side/
    other/          Belly          belly/
    other/          ChestArmOrJaw  help/emergency/
    other/          ManyPlaces     help/many-places/
    other/          Muscle(Other)  other/stretch/
    side/           Eased          side/after/
    side/           NotEased       help/pain-lasts/
    side/           ChestArmOrJaw  help/emergency/
    belly/          Eased          side/after/
    belly/          NotEased       help/pain-lasts/
    belly/          ChestArmOrJaw  help/emergency/
    helper/         Muscle(Calf)   helper/calf/
    helper/         Muscle(BackOfThigh) helper/hamstring/
    helper/         Muscle(FrontOfThigh) helper/quad/
    helper/         Muscle(Foot)   helper/foot/
    helper/         TheySeemIll    help/emergency/
    calf/           CanStand       calf/standing/
    calf/           CannotStand    calf/seated/
    calf/           Popped         help/injury/
    quad/           CanStand       quad/standing/
    quad/           CannotStand    quad/lying/
    cold-or-warm/   SomethingCold  ice/
    cold-or-warm/   OnlyWarm       heat/
    cold-or-warm/   Neither        rest/
    ice/            AskNow         ice/check/
    ice/            SkinNumb       rest/
    ice/check/      Better         after/
    ice/check/      KeepIce        ice/
    ice/check/      TryHeat        heat/
    ice/check/      Worse          heat/
    heat/           AskNow         heat/check/
    heat/           SkinNumb       heat/not-now/
    heat/check/     Eased          after/
    heat/check/     NotEased       help/not-easing/
    heat/not-now/   SomethingCold  ice/
    heat/not-now/   Neither        rest/
    rest/           Eased          after/
    rest/           NotEased       help/not-easing/
    after/          CameBack       /
    after/          RunOn          after/running/
    after/          AskWhy         why/
    night/after/    CameBack       night/
    night/after/    AskWhy         why/medicine/
    side/after/     CameBack       other/
    help/emergency/     OtherNumbers  help/numbers/
    help/emergency/     AloneFarFromHelp  help/alone/
    help/injury/        CoolIt        ice/
    help/injury/        GettingWorse  help/emergency/
    help/heat-illness/  GettingWorse  help/emergency/
    help/faint/         FeelWell      after/running/home/
    help/faint/         HotOrFell     help/emergency/
    help/faint/         NotEased      help/emergency/
    help/clot/          GettingWorse  help/emergency/
    help/urine/         GettingWorse  help/emergency/
    help/not-easing/    Eased         after/
    help/not-easing/    OnlyOneMuscle  after/running/home/
    help/not-easing/    GettingWorse  help/emergency/
    help/pain-lasts/    Eased         side/after/
    help/pain-lasts/    GettingWorse  help/emergency/
    help/many-places/   GettingWorse  help/emergency/
    help/ask-first/     Cleared       after/running/
    help/ask-first/     GettingWorse  help/emergency/
    help/run-over/      StretchAgain  /
    help/run-over/      Gone          after/
";

/// After the cramp: the test before running on, and the way to the plan. The questions follow a pattern: see [`ASKS`].
const AFTER: &str = "
    after/running/            AskNow        after/running/full-move/
    after/running/full-move/  MovesFully    after/running/strong/
    after/running/full-move/  DoesNotMove   after/running/home/
    after/running/strong/     StrongEnough  after/running/walk/
    after/running/strong/     WeakOrGrabs   after/running/home/
    after/running/strong/     CannotAtAll   help/injury/
    after/running/walk/    NoTrouble       after/running/easy/
    after/running/walk/    Twinges         after/running/home/
    after/running/walk/    CameBack        /
    after/running/easy/    CameBack        /
    after/running/home/    CameBack        /
    why/reasons/           SeePlan         prevent/
";

/// Each question about the cause with its answers. Every answer, and skipping, leads to the next question; the last leads to the
/// reasons.
const ASKS: [(&str, &str); 8] = [
    ("why/", "AsUsual Faster Longer FasterAndLonger"),
    ("why/time/", "Early Late"),
    (
        "why/drink/",
        "LittleSweat DrankLittle WaterOnly WithSalts OverDrank",
    ),
    ("why/before/", "WarmedUp NoWarmUp DeepMassage NoRolling"),
    ("why/feet/", "FeetFine Shoes WeakAnkles"),
    (
        "why/medicine/",
        "NoMedicine WaterTablet Cholesterol Inhaler Unsure",
    ),
    ("why/injury/", "NoInjury InjuredLeg"),
    ("why/illness/", "NoIllness LongTermIllness"),
];

/// Each hold and its "next stretch".
const HOLDS: [(&str, &str); 21] = [
    ("calf/standing/", "calf/wall/"),
    ("calf/wall/", "calf/seated/"),
    ("calf/seated/", "cold-or-warm/"),
    ("hamstring/seated/", "hamstring/standing/"),
    ("hamstring/standing/", "cold-or-warm/"),
    ("quad/standing/", "quad/lying/"),
    ("quad/lying/", "cold-or-warm/"),
    ("foot/standing/", "foot/seated/"),
    ("foot/seated/", "cold-or-warm/"),
    ("toes/", "foot/standing/"),
    ("inner-thigh/standing/", "inner-thigh/seated/"),
    ("inner-thigh/seated/", "cold-or-warm/"),
    ("buttock/lying/", "buttock/seated/"),
    ("buttock/seated/", "cold-or-warm/"),
    ("other/stretch/", "cold-or-warm/"),
    ("night/", "night/standing/"),
    ("night/standing/", "heat/"),
    ("helper/calf/", "cold-or-warm/"),
    ("helper/hamstring/", "cold-or-warm/"),
    ("helper/quad/", "cold-or-warm/"),
    ("helper/foot/", "cold-or-warm/"),
];

/// The answers that a hold offers besides those of every hold.
const EXTRA: [(&str, &str, &str); 6] = [
    ("buttock/lying/", "LegNumbOrWeak", "help/emergency/"),
    ("buttock/seated/", "LegNumbOrWeak", "help/emergency/"),
    ("helper/calf/", "TheyFeelIll", "help/"),
    ("helper/hamstring/", "TheyFeelIll", "help/"),
    ("helper/quad/", "TheyFeelIll", "help/"),
    ("helper/foot/", "TheyFeelIll", "help/"),
];

/// Each red flag, and the page that says what to do.
const FLAGS: [(RedFlag, &str); 15] = [
    (RedFlag::Collapse, "help/emergency/"),
    (RedFlag::Confused, "help/emergency/"),
    (RedFlag::ChestOrBreath, "help/emergency/"),
    (RedFlag::OverDrinking, "help/emergency/"),
    (RedFlag::SickleCell, "help/emergency/"),
    (RedFlag::Cold, "help/emergency/"),
    (RedFlag::HeatIllness, "help/heat-illness/"),
    (RedFlag::FaintAfterFinish, "help/faint/"),
    (RedFlag::DarkUrine, "help/urine/"),
    (RedFlag::ColdFootOrCrack, "help/emergency/"),
    (RedFlag::HardOrNumb, "help/emergency/"),
    (RedFlag::SwollenLeg, "help/clot/"),
    (RedFlag::Injury, "help/injury/"),
    (RedFlag::ManyPlaces, "help/many-places/"),
    (RedFlag::NotEasing, "help/not-easing/"),
];

/// The headings of the list, and the number of flags under each.
const GROUPS: [(FlagGroup, usize); 4] = [
    (FlagGroup::Ill, 9),
    (FlagGroup::Leg, 3),
    (FlagGroup::Popped, 1),
    (FlagGroup::Lasting, 2),
];

type Rows = BTreeMap<String, Vec<(String, String)>>;

fn specified() -> Rows {
    let mut rows = Rows::new();
    let mut row = |at: &str, answer: &str, to: &str| {
        let row = (answer.to_owned(), to.to_owned());
        rows.entry(at.to_owned()).or_default().push(row);
    };
    let lines = TABLE.lines().chain(AFTER.lines());
    for line in lines.filter(|line| !line.trim().is_empty()) {
        let [at, answer, to] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("three words a line: {line}");
        };
        row(at, answer, to);
    }
    for (hold, next) in HOLDS {
        let check = [hold, "check/"].concat();
        let ease_off = [hold, "ease-off/"].concat();
        let after = if hold.starts_with("night/") {
            "night/after/"
        } else {
            "after/"
        };
        row(hold, "LetGo", after);
        row(hold, "OtherWay", next);
        row(hold, "HurtsMore", &ease_off);
        row(hold, "Popped", "help/injury/");
        row(hold, "TimeUp", &check);
        for (_, answer, to) in EXTRA.iter().filter(|(at, _, _)| *at == hold) {
            row(hold, answer, to);
        }
        row(&check, "Gone", after);
        row(&check, "Easing", hold);
        row(&check, "Same", next);
        row(&check, "Sharper", &ease_off);
        row(&ease_off, "JustTight", hold);
        row(&ease_off, "SharpOrPop", "help/injury/");
    }
    // All holds, one after another, each left for the list of stretches.
    for (place, (hold, _)) in HOLDS.iter().enumerate() {
        let practice = ["practice/", hold].concat();
        let next = HOLDS
            .get(place + 1)
            .map_or("practice/".to_owned(), |(next, _)| {
                ["practice/", next].concat()
            });
        let StepId::Hold(stretch) = step(hold) else {
            panic!("{hold} is a hold");
        };
        row("practice/", &format!("Practise({stretch:?})"), &practice);
        row(&practice, "NextStretch", &next);
        row(&practice, "EnoughPractice", "practice/");
        row(&practice, "TimeUp", &next);
    }
    for (place, (question, answers)) in ASKS.iter().enumerate() {
        let next = ASKS.get(place + 1).map_or("why/reasons/", |(next, _)| next);
        for answer in answers.split(' ') {
            row(question, &format!("Cause({answer})"), next);
        }
        row(question, "Skip", next);
    }
    for (page, last, to) in [
        ("safety/", "NoneOfThese", "/"),
        ("help/", "OtherNumbers", "help/numbers/"),
    ] {
        for (flag, stop) in FLAGS {
            row(page, &format!("Flag({flag:?})"), stop);
        }
        row(page, last, to);
    }
    rows
}

#[test]
fn the_graph_matches_the_table_of_the_specification() {
    let specified = specified();
    for from in StepId::all() {
        let drawn: Vec<_> = edges(from)
            .into_iter()
            .map(|edge| (format!("{:?}", edge.answer), named(edge.to).to_owned()))
            .collect();
        let rows = specified.get(named(from)).cloned().unwrap_or_default();
        assert_eq!(drawn, rows, "the answers of {}", named(from));
    }
    let paths: BTreeSet<&str> = StepId::all().map(named).collect();
    let without_answers = paths.iter().filter(|path| !specified.contains_key(**path));
    assert_eq!(
        without_answers.collect::<Vec<_>>(),
        [
            &"diary/",
            &"help/alone/",
            &"help/numbers/",
            &"prevent/",
            &"settings/"
        ]
    );
    assert!(specified.keys().all(|path| paths.contains(path.as_str())));
}

#[test]
fn every_red_flag_is_offered_on_both_lists_and_leads_to_its_stop() {
    assert_eq!(FLAGS.map(|(flag, _)| flag), RedFlag::ALL);
    for page in ["safety/", "help/"] {
        for (flag, stop) in FLAGS {
            assert_eq!(follow(step(page), Answer::Flag(flag)), Some(step(stop)));
        }
    }
    let offering =
        StepId::all().filter(|&from| follow(from, Answer::Flag(RedFlag::Injury)).is_some());
    assert_eq!(
        offering.map(named).collect::<Vec<_>>(),
        ["safety/", "help/"]
    );
}

#[test]
fn flags_stand_under_four_headings_the_calls_first() {
    let expect = GROUPS
        .iter()
        .flat_map(|&(group, count)| std::iter::repeat_n(group, count));
    assert!(RedFlag::ALL.map(RedFlag::group).into_iter().eq(expect));
    for (group, _) in GROUPS {
        let flags = RedFlag::ALL
            .into_iter()
            .filter(|flag| flag.group() == group);
        let is_later: Vec<bool> = flags
            .map(|flag| flag.leads_to() != Stop::Emergency)
            .collect();
        assert!(is_later.is_sorted(), "{group:?}: a call after another stop");
    }
}

#[test]
fn only_some_stops_lead_back_to_the_guide() {
    let check = |stop: &str, allowed: &[&str]| {
        let onward = answers(step(stop)).into_iter().map(named);
        assert_eq!(onward.collect::<Vec<_>>(), allowed, "from {stop}");
    };
    check("help/emergency/", &["help/numbers/", "help/alone/"]);
    check("help/numbers/", &[]);
    check("help/alone/", &[]);
    check(
        "help/faint/",
        &["after/running/home/", "help/emergency/", "help/emergency/"],
    );
    check("help/clot/", &["help/emergency/"]);
    check("help/many-places/", &["help/emergency/"]);
    check("help/ask-first/", &["after/running/", "help/emergency/"]);
    check("help/urine/", &["help/emergency/"]);
    check("help/heat-illness/", &["help/emergency/"]);
    check("help/injury/", &["ice/", "help/emergency/"]);
    check(
        "help/not-easing/",
        &["after/", "after/running/home/", "help/emergency/"],
    );
    check("help/run-over/", &["/", "after/"]);
    let from_help = answers(step("help/"));
    assert!(from_help.iter().all(|step| matches!(step, StepId::Stop(_))));
}

#[test]
fn the_next_stretches_end_at_cold_or_warm_or_warmth_without_a_cycle() {
    for (hold, next) in HOLDS {
        let StepId::Hold(stretch) = step(hold) else {
            panic!("{hold} is a hold");
        };
        assert_eq!(named(stretch.next()), next);
        let mut now = stretch.next();
        let mut tried = 1;
        while let StepId::Hold(stretch) = now {
            now = stretch.next();
            tried += 1;
        }
        let last = if hold.starts_with("night/") {
            "heat/"
        } else {
            "cold-or-warm/"
        };
        assert_eq!(named(now), last);
        assert!(tried <= 3, "{hold}");
        assert_eq!(
            stretch.setting() == Setting::Helper,
            hold.starts_with("helper/"),
            "{hold}"
        );
    }
}
