//! What each stop says: the warnings and the first aid of its sources.

use uncramp::care::{StepId, Stop};
use uncramp::content::en::step;

use crate::says;

/// What each stop must say, in the words of the specification, and its sources.
const STOPS: [(Stop, &[&str]); 12] = [
    (
        Stop::Emergency,
        &[
            "call",
            "not awake and not breathing normally? push hard and fast",
            "gasping is not breathing",
            "defibrillator",
            "roll them on their side",
            "very hot, and confused or not awake? cold water all over",
            "keep cooling until help comes",
            "very cold and confused? lay flat, dry and wrap",
            "chest pain? the runner must sit and keep still",
            "diabetes, awake, can swallow? give sugar now",
            "inhaler or adrenaline pen",
            "say how much fluid they drank",
            "by mouth unless fully awake",
            "do not hold them down in a fit or seizure",
            "do not stretch, rub, heat or straighten",
            "do not cool, wrap or raise a hard leg",
            "do not drink more, or give more, after a lot of fluid",
            "NATA",
            "NHS",
        ],
    ),
    (
        Stop::HeatIllness,
        &[
            "stop",
            "shade",
            "lie down",
            "confused or clumsy? call now",
            "cool all over at once",
            "chills can mean too hot. keep cooling",
            "do not stay alone. phone someone now",
            "ibuprofen, naproxen",
            "neck and armpits",
            "loosen",
            "wet",
            "fan",
            "sip",
            "awake",
            "not after a lot of fluid",
            "30 minutes",
            "worse",
            "call for help",
            "do not use a heat pack",
            "do not run",
            "UK public health",
        ],
    ),
    (
        Stop::Urine,
        &[
            "emergency department now",
            "urine like tea or cola",
            "cannot wait",
            "ask someone to take you there. nobody? call now",
            "ibuprofen, naproxen",
            "CDC",
        ],
    ),
    (
        Stop::Faint,
        &[
            "lie down",
            "legs up",
            "until you feel well",
            "if awake and not sick, but not after a lot of fluid",
            "warm and dry",
            "diabetes, awake, can swallow? take some sugar now",
            "sit up slowly",
            "do not stand still",
            "passed out, chest pain, hot, confused, fell mid-run",
            "do not run again today",
            "no better in 10 minutes",
            "Noakes",
            "Asplund",
        ],
    ),
    (
        Stop::Alone,
        &[
            "stay put and be found",
            "call or text",
            "your place on the map",
            "no whistle? shout or flash a light",
            "too hot? shade, and water on the skin",
            "do not move unless you can walk safely",
            "satellite sos",
            "whistle 6 times. wait a minute. repeat",
            "dry layers",
            "do not leave the path",
        ],
    ),
    (
        Stop::Injury,
        &[
            "stop stretching",
            "rest the leg",
            "a pop, or cannot stand on it? get it seen today",
            "do not put heat on it for 2 to 3 days",
            "do not massage it for 2 to 3 days",
            "cold",
            "not too tight",
            "numb, pale or cold? take the wrap off. call now",
            "a lump in the groin? get it seen today",
            "deep hip or groin pain? do not walk. get it seen today",
            "painful lump and sick? call now",
            "no better in 3 days? get it seen",
            "NHS",
        ],
    ),
    (
        Stop::Clot,
        &[
            "urgent help today",
            "do not rub it",
            "do not run on",
            "one leg is swollen, warm or sore",
            "long trip or surgery",
            "the pill",
            "pregnant, or had a baby lately",
            "cancer or a clot",
            "no doctor today? go to an emergency department",
            "leg hard, or pain growing at rest? call now",
            "chest pain or short of breath? call for help now",
            "brown and black skin",
            "NHS",
        ],
    ),
    (
        Stop::PainLasts,
        &[
            "stop for today. do not run on",
            "chest, arm or jaw pain? call now",
            "1 hour",
            "do not take ibuprofen, naproxen",
            "our choice",
        ],
    ),
    (
        Stop::NotEasing,
        &[
            "stop running. it has not gone yet",
            "rest it and go home",
            "keep cool in heat, warm in cold",
            "heart trouble or low-salt diet? get advice now",
            "after 1 hour? get medical advice today",
            "belly, chest or arms too? call now",
            "lost a lot of fluid? call now",
            "water tablets",
            "pregnant",
            "do not run on",
            "do not stop a medicine",
            "one muscle, and i feel well",
            "hard swelling, numb, weak, or worse",
            "10 minutes",
            "NHS",
            "Mayo",
            "CDC",
        ],
    ),
    (
        Stop::ManyPlaces,
        &[
            "cramps in many places? get help now",
            "chest, arm, jaw or belly too? call now",
            "legs only? call, or go to a doctor now",
            "chest pain, weak, confused, or worse",
            "keep cool in heat, warm in cold",
            "how much",
            "water tablets",
            "pregnant",
            "do not drink more, or give more, after a lot of fluid",
            "Mayo",
            "CDC",
        ],
    ),
    (
        Stop::AskFirst,
        &["ask a doctor before you run", "up to 8 weeks", "NHS"],
    ),
    (
        Stop::RunOver,
        &[
            "this run is over",
            "walk home, or ask someone to fetch you",
            "sip when thirsty, but not after a lot of fluid",
            "our choice",
        ],
    ),
];

#[test]
fn every_stop_says_what_its_source_says() {
    for (stop, lines) in STOPS {
        for line in lines {
            says(StepId::Stop(stop), line);
        }
    }
    let listed = STOPS.map(|(stop, _)| stop);
    for stop in Stop::ALL {
        let is_list = matches!(stop, Stop::Help | Stop::Numbers);
        assert_ne!(listed.contains(&stop), is_list, "{stop:?}");
    }
}

#[test]
fn the_first_thing_to_do_for_somebody_down_is_to_resuscitate_then_to_cool() {
    let dos = step(StepId::Stop(Stop::Emergency)).dos;
    let dos = Vec::from_iter(dos).join(" ");
    let at = |words: &str| dos.find(words).unwrap_or(usize::MAX);
    let order = [
        at("Push hard and fast on the chest"),
        at("defibrillator"),
        at("Roll them on their side"),
        at("Cold water all over"),
        at("Keep cooling"),
        at("marshal"),
        at("sickle cell trait"),
    ];
    assert!(order.is_sorted() && order[6] < usize::MAX, "{order:?}");
}
