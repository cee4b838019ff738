//! All warnings of the sources are given, where they belong.

use uncramp::care::graph::{edges, follow};
use uncramp::care::{Answer, Cue, Question, RedFlag, StepId, Stop, Stretch, Treatment};
use uncramp::content::en::{figure_label, label, step};
use uncramp::content::spoken;
use uncramp::language::Locale;

use crate::reading::words;
use crate::{all_texts, labels, pages, prose, says};

#[test]
fn every_red_flag_lists_all_its_signs() {
    #[track_caller]
    fn check(flag: RedFlag, signs: &[&str]) {
        let text = label(StepId::Question(Question::Safety), Answer::Flag(flag)).to_lowercase();
        for sign in signs {
            assert!(text.contains(sign), "{flag:?} lacks {sign}: {text}");
        }
    }
    for flag in RedFlag::ALL {
        let signs: &[&str] = match flag {
            RedFlag::Collapse => &["collapse", "passed out while running"],
            RedFlag::Confused => &["fit or seizure", "confused", "very hot", "clumsy"],
            RedFlag::ChestOrBreath => &["chest pain", "racing heart", "breath", "coughing blood"],
            RedFlag::OverDrinking => &["drank a lot of fluid", "headache", "vomiting", "confused"],
            RedFlag::SickleCell => &["legs suddenly weak", "sickle cell trait", "in pain"],
            RedFlag::Cold => &["very cold", "shaking", "clumsy", "confused"],
            RedFlag::HeatIllness => &["hot", "dizzy", "sick", "near fainting"],
            RedFlag::FaintAfterFinish => &["near fainting", "wobbly", "after the finish"],
            RedFlag::DarkUrine => &["urine", "tea", "cola", "even with no pain"],
            RedFlag::ColdFootOrCrack => {
                &["foot", "suddenly cold", "pale", "numb", "crack", "shape"]
            }
            RedFlag::HardOrNumb => &["stays hard and swollen", "numb", "weak", "worse at rest"],
            RedFlag::SwollenLeg => &["one leg swollen", "warm and red or darker"],
            RedFlag::Injury => &["pop", "kick", "cannot stand after the cramp"],
            RedFlag::ManyPlaces => &["many places", "belly", "arms"],
            RedFlag::NotEasing => &["over 10 minutes"],
        };
        check(flag, signs);
    }
}

#[test]
fn cold_and_heat_are_wrapped_timed_and_kept_off_numb_skin() {
    for treatment in [Treatment::Ice, Treatment::Heat] {
        let id = StepId::Treatment(treatment);
        for line in [
            "wrapped",
            "off by 20 minutes",
            "numb",
            "bare",
            "diabetes, or poor feeling or blood flow? no ice, no heat",
            "do not fall asleep with it on",
        ] {
            says(id, line);
        }
    }
    says(StepId::Treatment(Treatment::Ice), "mixed evidence");
    says(
        StepId::Treatment(Treatment::Ice),
        "does not stop a cramp at once",
    );
    says(StepId::Treatment(Treatment::Ice), "bottle or can");
    says(StepId::Treatment(Treatment::Heat), "use what feels better");
    // Skin that ice has numbed burns unnoticed.
    says(
        StepId::Treatment(Treatment::Heat),
        "take ice off. let skin feel normal first",
    );
    let refused = StepId::Question(Question::HeatRefused);
    says(refused, "cool only skin that feels normal");
    for reason in ["very hot, dizzy or sick", "may be torn", "numb skin"] {
        says(
            StepId::Treatment(Treatment::Heat),
            reason.trim_end_matches(" skin"),
        );
        says(refused, reason);
    }
}

#[test]
fn after_the_cramp_the_signs_that_still_matter_are_named() {
    for line in [
        "for 3 days",
        "urine like cola",
        "swollen leg",
        "weak",
        "unwell",
        "unless prescribed, no ibuprofen, naproxen or similar today",
        "far worse pain",
        "not after a lot of fluid",
        "do not drive until it has stayed away",
        "it may grab again for hours",
        "keep it long",
        "often",
        "severe",
        "wake you",
        "numbness or swelling",
        "each time you run and rest eases it",
        "statin",
        "if you are pregnant, ask sooner",
        "a child? be gentler, and get help sooner",
    ] {
        let found = pages::at("after/")
            .iter()
            .any(|text| text.to_lowercase().contains(line));
        assert!(found, "/after/ does not say: {line}");
    }
}

#[test]
fn every_hold_says_to_ease_off_and_labels_its_evidence() {
    for id in StepId::all().filter(|id| matches!(id, StepId::Hold(_))) {
        says(id, "ease off if it gets sharper");
        says(id, "stretching: good evidence");
        let rubs =
            prose(id).iter().any(|text| text.contains("Rub")) || step(id).note.contains("Rub it");
        assert_eq!(
            rubs,
            step(id).note.contains("Rubbing: little evidence"),
            "/{}",
            id.path()
        );
    }
}

#[test]
fn the_copy_contains_no_emergency_number() {
    for text in all_texts() {
        for word in words(text) {
            let digits = word.chars().filter(char::is_ascii_digit).count();
            assert!(digits < 3, "{text}");
        }
    }
}

#[test]
fn no_text_gives_harmful_advice() {
    for text in all_texts() {
        let text = text.to_lowercase();
        for harm in [
            "salt tablet",
            "let go slowly",
            "it is over 10",
            "someone who feels cold",
            "too little can lead to heatstroke",
            "higher ground",
        ] {
            assert!(!text.contains(harm), "{text}");
        }
    }
}

#[test]
fn chest_pain_never_leads_to_a_stretch() {
    let emergency = StepId::Stop(Stop::Emergency);
    let other = StepId::Question(Question::Other);
    let side = StepId::Question(Question::Side);
    assert_eq!(follow(side, Answer::ChestArmOrJaw), Some(emergency));
    assert_eq!(follow(other, Answer::ChestArmOrJaw), Some(emergency));
    says(other, "chest, upper belly, arm or jaw pain? call now");
    says(side, "short of breath");
    let belly = StepId::Question(Question::Belly);
    assert_eq!(follow(belly, Answer::ChestArmOrJaw), Some(emergency));
    says(
        belly,
        "hard belly, bleeding, near fainting, or worse? call now",
    );
    // Follow every possible tap from there.
    let mut seen = vec![emergency];
    let mut next = 0;
    while let Some(&from) = seen.get(next) {
        next += 1;
        for edge in edges(from) {
            assert!(!matches!(edge.to, StepId::Hold(_)), "/{}", from.path());
            if !seen.contains(&edge.to) {
                seen.push(edge.to);
            }
        }
    }
}

#[test]
fn a_pop_ends_stretching_wherever_it_may_be_felt() {
    says(
        StepId::Question(Question::Calf),
        "felt a pop or kick? do not stretch",
    );
    for id in StepId::all() {
        match id {
            StepId::Hold(_) => says(id, "a pop"),
            StepId::Question(Question::EaseOff(_)) => says(id, "felt a pop? stop"),
            _ => {}
        }
    }
    for (stretch, asks) in [
        (
            Stretch::InnerThighStanding,
            "a pop, a groin lump, or deep pain",
        ),
        (
            Stretch::InnerThighSeated,
            "a pop, a groin lump, or deep pain",
        ),
        (Stretch::ButtockLying, "a pop, or deep pain"),
        (Stretch::ButtockSeated, "a pop, or deep pain"),
    ] {
        let hold = StepId::Hold(stretch);
        says(hold, asks);
        says(
            hold,
            "deep hip or groin pain on standing? do not stretch. get it seen",
        );
    }
    for stretch in [Stretch::ButtockLying, Stretch::ButtockSeated] {
        says(StepId::Hold(stretch), "numb or weak");
        says(
            StepId::Hold(stretch),
            "do not do this with a hip replacement",
        );
    }
    says(StepId::Hold(Stretch::Other), "neck or back? get advice");
}

#[test]
fn a_night_cramp_has_its_own_after_care() {
    says(
        StepId::NightAfter,
        "one leg swollen or warm? get help today",
    );
    says(StepId::NightAfter, "pregnant? tell your midwife or doctor");
    says(
        StepId::NightAfter,
        "pregnant, and headache or blurred sight? call now",
    );
    says(StepId::NightAfter, "urine like tea or cola? get help now");
    says(StepId::NightAfter, "cramps wake you often? ask a doctor");
    says(StepId::NightAfter, "before bed: little evidence");
}

#[test]
fn a_stitch_and_belly_pain_have_their_own_after_care() {
    let after = StepId::SideAfter;
    for expect in [
        "walk on slowly",
        "now: ",
        "today",
        "next run: ",
        "do not run today after belly pain",
        "fever, blood, or worse pain? get help now",
        "little evidence. morton and callister",
    ] {
        says(after, expect);
    }
    let lasts = StepId::Stop(Stop::PainLasts);
    says(
        lasts,
        "hard belly, bleeding, near fainting, or worse? call now",
    );
    says(lasts, "pregnant? get medical advice now");
    // Nothing that is said of a cramped leg.
    for id in [after, lasts] {
        let texts = prose(id).into_iter().chain(labels(id));
        for text in texts.map(str::to_lowercase) {
            for leg in ["cramp", "stretch", "leg", "toes", "grab", "muscle"] {
                assert!(
                    !words(&text).any(|word| word.starts_with(leg)),
                    "{leg}: {text}"
                );
            }
        }
    }
}

#[test]
fn every_advice_to_sip_excludes_runners_who_drank_a_lot() {
    for id in StepId::all() {
        for text in prose(id).into_iter().filter(|text| text.contains("Sip")) {
            let excludes = text.contains("not after a lot of fluid");
            assert!(excludes, "/{}: {text}", id.path());
        }
    }
}

#[test]
fn every_standing_stretch_says_to_hold_on() {
    for stretch in [
        Stretch::CalfStanding,
        Stretch::HamstringStanding,
        Stretch::QuadStanding,
        Stretch::FootStanding,
        Stretch::InnerThighStanding,
    ] {
        says(StepId::Hold(stretch), "hold on.");
    }
    says(StepId::Hold(Stretch::InnerThighStanding), "hold a wall");
    says(StepId::Hold(Stretch::NightStanding), "hold the bed");
    says(
        StepId::Hold(Stretch::NightStanding),
        "do not stand up if you feel faint",
    );
    // Facing a wall, the runner already leans on it.
    assert!(figure_label(StepId::Hold(Stretch::CalfWall)).contains("leans on a wall"));
}

#[test]
fn the_voice_says_what_the_screen_says_above_its_buttons() {
    for stretch in Stretch::ALL {
        for id in [StepId::Hold(stretch), StepId::Practice(stretch)] {
            let spoken = spoken(id, Cue::GetReady, Locale::ENGLISH).concat();
            let copy = step(id);
            for text in [copy.heading, copy.line] {
                assert!(spoken.contains(text), "{spoken}");
            }
        }
    }
    // A runner who only listens is told what to hold on to in every standing stretch.
    for (stretch, hold) in [
        (Stretch::CalfStanding, "Hold on."),
        (Stretch::CalfWall, "at a wall."),
        (Stretch::HamstringStanding, "Hold on."),
        (Stretch::QuadStanding, "Hold on."),
        (Stretch::FootStanding, "Hold on."),
        (Stretch::InnerThighStanding, "Hold on."),
        (Stretch::NightStanding, "Hold the bed."),
    ] {
        let spoken = spoken(StepId::Hold(stretch), Cue::GetReady, Locale::ENGLISH).concat();
        assert!(spoken.contains(hold), "{spoken}");
    }
    for stretch in [
        Stretch::InnerThighStanding,
        Stretch::InnerThighSeated,
        Stretch::ButtockLying,
        Stretch::ButtockSeated,
    ] {
        let spoken = spoken(StepId::Hold(stretch), Cue::GetReady, Locale::ENGLISH).concat();
        assert!(spoken.contains("pain? Stop."), "{spoken}");
    }
}

#[test]
fn a_helper_asks_first_goes_slowly_and_never_forces() {
    let helper = StepId::Question(Question::Helper);
    says(helper, "ask first. go slowly. stop when they say so");
    assert!(step(helper).note.contains("A child? Pull less."));
    assert!(step(helper).note.contains("Get help."));
    for (stretch, force) in [
        (Stretch::HelperCalf, "do not bounce or force it"),
        (Stretch::HelperHamstring, "do not push down on the knee"),
        (Stretch::HelperHamstring, "do not lift into sharp pain"),
        (Stretch::HelperQuad, "do not force the heel in"),
        (Stretch::HelperFoot, "do not force one toe"),
    ] {
        says(StepId::Hold(stretch), force);
    }
}

#[test]
fn the_button_for_what_comes_next_says_what_comes_next() {
    for stretch in Stretch::ALL {
        let hold = StepId::Hold(stretch);
        let expect = match stretch.next() {
            StepId::Hold(_) => "Another stretch",
            StepId::Treatment(Treatment::Heat) => "Try warmth",
            next => {
                assert_eq!(next, StepId::Question(Question::ColdOrWarm), "{stretch:?}");
                "Cold or warm"
            }
        };
        assert_eq!(label(hold, Answer::OtherWay), expect, "{stretch:?}");
    }
}
