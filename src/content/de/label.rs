//! The labels of the buttons.

use crate::care::{
    Answer, FlagGroup, Muscle, Question, RedFlag, ReturnToRun, StepId, Stop, Stretch, Treatment,
};
use crate::content::is_helped;
use crate::packed::{Packed, packed};

const fn place(step: StepId, muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Wade",
        Muscle::BackOfThigh => "Oberschenkel hinten",
        Muscle::FrontOfThigh => "Oberschenkel vorn",
        Muscle::Foot => match step {
            StepId::Question(Question::Helper) => "Fuß",
            _ => "Fuß: die Sohle",
        },
        Muscle::Toes => "Zehen",
        Muscle::InnerThigh => "Oberschenkel innen",
        Muscle::Buttock => "Gesäß oder Hüfte",
        Muscle::Other => match step {
            StepId::HOME => "Woanders",
            _ => "Anderer Muskel",
        },
    }
}

#[must_use]
pub fn label(step: StepId, answer: Answer) -> &'static str {
    match (answer, step) {
        (Answer::Muscle(muscle), _) => place(step, muscle),
        (Answer::Flag(flag), _) => SIGNS.get(flag as usize),
        (Answer::Practise(stretch), _) => super::step(StepId::Hold(stretch)).title,
        (Answer::Cause(cause), _) => super::why::answer(cause),
        (Answer::SharpOrPop, _) if is_helped(step) => "Ja, es sticht, oder es hat geknackt",
        (Answer::HurtsMore, _) if is_helped(step) => "Die Person sagt, es sticht",
        (Answer::Popped, _) if is_helped(step) => "Die Person hat ein Knacken gespürt",
        (Answer::Popped, StepId::Question(_)) => "Ein Knacken, oder wie ein Tritt",
        (Answer::Popped, StepId::Hold(Stretch::InnerThighStanding | Stretch::InnerThighSeated)) => {
            "Ein Knacken, Beule in der Leiste oder Schmerz tief innen"
        }
        (Answer::Popped, StepId::Hold(Stretch::ButtockLying | Stretch::ButtockSeated)) => {
            "Ein Knacken, oder Schmerz tief innen"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Side)) => {
            "Atemnot, oder Schmerzen in Brust, Arm oder Kiefer"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Belly)) => {
            "Im Oberbauch, Bauch hart, Blutung, fast ohnmächtig oder schlimmer"
        }
        (Answer::CannotStand, StepId::Question(Question::Quad)) => "Nein, ich muss mich hinlegen",
        (Answer::OtherWay, StepId::Hold(stretch)) => match stretch.next() {
            StepId::Hold(_) => "Andere Dehnung",
            StepId::Treatment(_) => "Wärme versuchen",
            _ => "Kälte oder Wärme",
        },
        (Answer::TimeUp, StepId::Practice(_)) => "Zeit ist um. Weiter",
        (Answer::AskNow, StepId::ReturnToRun(ReturnToRun::Rest)) => "Test starten",
        (Answer::SomethingCold, StepId::Question(Question::HeatRefused)) => "Etwas Kaltes nehmen",
        (Answer::Neither, StepId::Question(Question::HeatRefused)) => "Nur schonen",
        (Answer::Eased, StepId::Question(Question::HeatCheck)) => "Ja, es hat nachgelassen",
        (Answer::NotEased, StepId::Treatment(Treatment::Rest)) => "Noch nicht",
        (
            Answer::NotEased,
            StepId::Stop(_) | StepId::Question(Question::Side | Question::Belly),
        ) => "Nach 10 Minuten nicht besser",
        (Answer::GettingWorse, StepId::Stop(Stop::HeatIllness)) => {
            "Verwirrt, schlechter oder nach 30 Minuten nicht besser"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::PainLasts)) => {
            "Bauch hart, Blutung, fast ohnmächtig oder schlimmer"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::Clot)) => {
            "Brustschmerzen, Atemnot oder schlimmer"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::NotEasing)) => {
            "Harte Schwellung, taub, schwach oder schlimmer"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::ManyPlaces)) => {
            "Brustschmerzen, schwach, verwirrt oder schlimmer"
        }
        (Answer::CameBack, StepId::ReturnToRun(_)) => "Es krampft wieder",
        (Answer::NextStretch, StepId::Practice(Stretch::HelperFoot)) => "Fertig",
        _ => USUAL.get(usize::from(answer.id())),
    }
}

const USUAL: Packed = packed!(1 of each answer in Answer::WITHOUT_DATA => [usual(answer)]);

const fn usual(answer: Answer) -> &'static str {
    match answer {
        Answer::Muscle(_)
        | Answer::Flag(_)
        | Answer::Practise(_)
        | Answer::Cause(_)
        | Answer::OtherWay => "",
        Answer::InBed => "Im Bett?",
        Answer::Helping => "Du hilfst?",
        Answer::SideStitch => "Seitenstechen",
        Answer::Belly => "Bauch",
        Answer::ManyPlaces => "Viele Stellen zugleich",
        Answer::TheySeemIll => "Die Person wirkt krank oder verwirrt",
        Answer::TheyFeelIll => "Der Person geht es schlecht",
        Answer::Popped => "Es hat geknackt",
        Answer::LegNumbOrWeak => "Bein taub oder schwach",
        Answer::JustTight => "Nein, es spannt nur",
        Answer::SharpOrPop => "Ja, es sticht, oder es hat geknackt",
        Answer::NotSure => "Nicht sicher, ob es ein Krampf ist",
        Answer::NoneOfThese => "Nichts davon",
        Answer::CanStand => "Ja, ich kann stehen",
        Answer::CannotStand => "Nein, ich muss mich setzen",
        Answer::LetGo | Answer::Gone => "Krampf ist weg",
        Answer::HurtsMore => "Es sticht",
        Answer::TimeUp | Answer::AskNow => "Wie ist es jetzt?",
        Answer::Easing => "Es lässt nach",
        Answer::Same => "Unverändert",
        Answer::Sharper => "Es sticht wie mit einem Messer",
        Answer::SomethingCold => "Etwas Kaltes",
        Answer::OnlyWarm => "Etwas Warmes",
        Answer::Neither => "Ich habe keins von beiden",
        Answer::SkinNumb => "Die Haut ist taub",
        Answer::Better => "Besser",
        Answer::KeepIce => "Genauso: Eis drauflassen",
        Answer::TryHeat => "Genauso: Wärme versuchen",
        Answer::Worse => "Mit Eis schlimmer",
        Answer::Eased => "Es hat nachgelassen",
        Answer::NotEased => "Nein, hat es nicht",
        Answer::GettingWorse => "Es wird schlimmer",
        Answer::ChestArmOrJaw => "Brust, Oberbauch, ein Arm oder beide, oder Kiefer",
        Answer::CoolIt => "Etwas Kaltes auflegen",
        Answer::OtherNumbers => "Nummern anderer Länder",
        Answer::AloneFarFromHelp => "Allein, Hilfe ist weit weg",
        Answer::FeelWell => "Mir geht es wieder gut",
        Answer::HotOrFell => "Ohnmacht, Brustschmerzen, heiß, verwirrt, beim Laufen gestürzt",
        Answer::OnlyOneMuscle => "Ein Muskel, und mir geht es gut",
        Answer::CameBack => "Krampf ist wieder da",
        Answer::StretchAgain => "Noch einmal dehnen",
        Answer::NextStretch => "Nächste Dehnung",
        Answer::EnoughPractice => "Übung beenden",
        Answer::RunOn => "Kann ich weiterlaufen?",
        Answer::Cleared => "Ärztliches Okay: Ich darf laufen",
        Answer::MovesFully => "Ja, voll beweglich",
        Answer::DoesNotMove => "Nein, noch nicht",
        Answer::StrongEnough => "Geht gut, kein Krampf",
        Answer::WeakOrGrabs => "Schwach, oder es krampft",
        Answer::CannotAtAll => "Ich kann es gar nicht",
        Answer::NoTrouble => "Es ging gut",
        Answer::Twinges => "Es zwickt",
        Answer::AskWhy => "Warum kam der Krampf?",
        Answer::Skip => "Überspringen",
        Answer::SeePlan => "Meinen Plan ansehen",
    }
}

const SIGNS: Packed = packed!(1 of flag in RedFlag::ALL => [sign(flag)]);

const fn sign(flag: RedFlag) -> &'static str {
    match flag {
        RedFlag::Collapse => "Zusammenbruch, oder Ohnmacht beim Laufen",
        RedFlag::Confused => "Anfall mit Zuckungen, verwirrt, oder sehr heiß und unkoordiniert",
        RedFlag::ChestOrBreath => "Brustschmerzen, Herzrasen, Atemnot oder Bluthusten",
        RedFlag::OverDrinking => {
            "Viel Flüssigkeit getrunken, jetzt Kopfweh, Erbrechen oder verwirrt"
        }
        RedFlag::SickleCell => "Beine plötzlich schwach, oder Sichelzell-Anlage und Schmerzen",
        RedFlag::Cold => "Sehr kalt, und zitternd, unkoordiniert oder verwirrt",
        RedFlag::HeatIllness => "Heiß, und schwindlig, übel oder fast ohnmächtig",
        RedFlag::FaintAfterFinish => "Nach dem Ziel fast ohnmächtig oder wacklig",
        RedFlag::DarkUrine => "Urin wie Schwarztee oder Cola, auch ohne Schmerzen",
        RedFlag::ColdFootOrCrack => "Fuß plötzlich kalt, blass oder taub; ein Krachen; verformt",
        RedFlag::HardOrNumb => {
            "Bleibt hart und geschwollen; taub, schwach oder schmerzt in Ruhe mehr"
        }
        RedFlag::SwollenLeg => "Ein Bein geschwollen, oder warm und rot oder dunkler",
        RedFlag::Injury => "Knacken, oder wie ein Tritt; nach dem Krampf kann ich nicht stehen",
        RedFlag::ManyPlaces => "An vielen Stellen, oder auch in Bauch oder Armen",
        RedFlag::NotEasing => "Länger als 10 Minuten",
    }
}

#[must_use]
pub const fn flag_group(group: FlagGroup) -> &'static str {
    match group {
        FlagGroup::Ill => "Mir geht es schlecht",
        FlagGroup::Leg => "Am Bein stimmt etwas nicht",
        FlagGroup::Popped => "Es hat geknackt",
        FlagGroup::Lasting => "Es hört nicht auf",
    }
}
