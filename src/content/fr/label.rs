//! The labels of the buttons.

use crate::care::{
    Answer, FlagGroup, Muscle, Question, RedFlag, ReturnToRun, StepId, Stop, Stretch, Treatment,
};
use crate::content::is_helped;
use crate::packed::{Packed, packed};

const fn place(step: StepId, muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Mollet",
        Muscle::BackOfThigh => "Arrière de cuisse",
        Muscle::FrontOfThigh => "Avant de cuisse",
        Muscle::Foot => match step {
            StepId::Question(Question::Helper) => "Pied",
            _ => "Pied\u{a0}: la plante",
        },
        Muscle::Toes => "Orteils",
        Muscle::InnerThigh => "Intérieur de cuisse",
        Muscle::Buttock => "Fesse ou hanche",
        Muscle::Other => match step {
            StepId::HOME => "Ailleurs",
            _ => "Autre muscle",
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
        (Answer::SharpOrPop, _) if is_helped(step) => "Oui, vive, ou claquement ressenti",
        (Answer::HurtsMore, _) if is_helped(step) => "La personne dit que la douleur est vive",
        (Answer::Popped, _) if is_helped(step) => "La personne a senti un claquement",
        (Answer::Popped, StepId::Question(_)) => "J’ai senti un claquement ou un coup",
        (Answer::Popped, StepId::Hold(Stretch::InnerThighStanding | Stretch::InnerThighSeated)) => {
            "Un claquement, une bosse à l’aine, ou une douleur profonde"
        }
        (Answer::Popped, StepId::Hold(Stretch::ButtockLying | Stretch::ButtockSeated)) => {
            "Un claquement, ou une douleur profonde"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Side)) => {
            "Mal à respirer, ou mal à la poitrine, au bras, à la mâchoire"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Belly)) => {
            "Haut du ventre, ventre dur, sang, presque un évanouissement, ou pire"
        }
        (Answer::CannotStand, StepId::Question(Question::Quad)) => "Non, je dois m’allonger",
        (Answer::OtherWay, StepId::Hold(stretch)) => match stretch.next() {
            StepId::Hold(_) => "Autre étirement",
            StepId::Treatment(_) => "Essayer le chaud",
            _ => "Froid ou chaud",
        },
        (Answer::TimeUp, StepId::Practice(_)) => "Temps écoulé. Suivant",
        (Answer::AskNow, StepId::ReturnToRun(ReturnToRun::Rest)) => "Commencer le test",
        (Answer::SomethingCold, StepId::Question(Question::HeatRefused)) => {
            "Mettre quelque chose de froid"
        }
        (Answer::Neither, StepId::Question(Question::HeatRefused)) => "Seulement du repos",
        (Answer::Eased, StepId::Question(Question::HeatCheck)) => "Oui, ça s’est calmé",
        (Answer::NotEased, StepId::Treatment(Treatment::Rest)) => "Pas encore",
        (Answer::NotEased, StepId::Stop(_)) => "Pas mieux après 10 minutes",
        (Answer::NotEased, StepId::Question(Question::Side | Question::Belly)) => {
            "Ça ne se calme pas après 10 minutes"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::HeatIllness)) => {
            "Confusion, pire, ou pas mieux après 30 minutes"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::PainLasts)) => {
            "Ventre dur, saignement, presque un évanouissement, ou pire"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::Clot)) => {
            "Mal à la poitrine, mal à respirer, ou pire"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::NotEasing)) => {
            "Gonflement dur, engourdissement, faiblesse, ou pire"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::ManyPlaces)) => {
            "Mal à la poitrine, faiblesse, confusion, ou pire"
        }
        (Answer::CameBack, StepId::ReturnToRun(_)) => "La crampe revient",
        (Answer::NextStretch, StepId::Practice(Stretch::HelperFoot)) => "Terminé",
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
        Answer::InBed => "Au lit\u{202f}?",
        Answer::Helping => "Tu aides\u{202f}?",
        Answer::SideStitch => "Point de côté",
        Answer::Belly => "Ventre",
        Answer::ManyPlaces => "De nombreux endroits à la fois",
        Answer::TheySeemIll => "La personne a l’air mal en point ou confuse",
        Answer::TheyFeelIll => "La personne se sent mal",
        Answer::Popped => "J’ai senti un claquement",
        Answer::LegNumbOrWeak => "Jambe engourdie ou faible",
        Answer::JustTight => "Non, c’est juste tendu",
        Answer::SharpOrPop => "Oui, vive, ou j’ai senti un claquement",
        Answer::NotSure => "Est-ce bien une crampe\u{202f}?",
        Answer::NoneOfThese => "Aucun de ces signes",
        Answer::CanStand => "Oui, je tiens debout",
        Answer::CannotStand => "Non, je dois m’asseoir",
        Answer::LetGo | Answer::Gone => "C’est passé",
        Answer::HurtsMore => "Douleur vive",
        Answer::TimeUp | Answer::AskNow => "Comment ça va maintenant\u{202f}?",
        Answer::Easing => "Ça se calme",
        Answer::Same => "Pas de changement",
        Answer::Sharper => "Plus vive, comme un coup de couteau",
        Answer::SomethingCold => "Quelque chose de froid",
        Answer::OnlyWarm => "Quelque chose de chaud",
        Answer::Neither => "Je n’ai ni l’un ni l’autre",
        Answer::SkinNumb => "La peau est engourdie",
        Answer::Better => "Mieux",
        Answer::KeepIce => "Pareil\u{a0}: garder la glace",
        Answer::TryHeat => "Pareil\u{a0}: essayer le chaud",
        Answer::Worse => "Pire avec la glace",
        Answer::Eased => "Ça s’est calmé",
        Answer::NotEased => "Non, toujours pas",
        Answer::GettingWorse => "Ça empire",
        Answer::ChestArmOrJaw => "Poitrine, haut du ventre, un bras ou les deux, ou mâchoire",
        Answer::CoolIt => "Mettre du froid",
        Answer::OtherNumbers => "Numéros d’autres pays",
        Answer::AloneFarFromHelp => "Personne autour, loin des secours",
        Answer::FeelWell => "Je me sens bien de nouveau",
        Answer::HotOrFell => {
            "Évanouissement, mal à la poitrine, chaud, confusion, chute en courant"
        }
        Answer::OnlyOneMuscle => "Un seul muscle, et je me sens bien",
        Answer::CameBack => "C’est revenu",
        Answer::StretchAgain => "Étirer encore",
        Answer::NextStretch => "Étirement suivant",
        Answer::EnoughPractice => "Finir l’exercice",
        Answer::RunOn => "Puis-je continuer à courir\u{202f}?",
        Answer::Cleared => "Un médecin dit que je peux courir",
        Answer::MovesFully => "Oui, complètement",
        Answer::DoesNotMove => "Non, pas encore",
        Answer::StrongEnough => "Ça va, pas de crampe",
        Answer::WeakOrGrabs => "Jambe faible, ou la crampe revient",
        Answer::CannotAtAll => "Je n’y arrive pas du tout",
        Answer::NoTrouble => "Tout s’est bien passé",
        Answer::Twinges => "Ça tiraille",
        Answer::AskWhy => "Pourquoi est-ce arrivé\u{202f}?",
        Answer::Skip => "Passer",
        Answer::SeePlan => "Voir mon plan",
    }
}

const SIGNS: Packed = packed!(1 of flag in RedFlag::ALL => [sign(flag)]);

const fn sign(flag: RedFlag) -> &'static str {
    match flag {
        RedFlag::Collapse => "Effondrement soudain, ou évanouissement en courant",
        RedFlag::Confused => "Convulsions, confusion, ou très chaud avec gestes maladroits",
        RedFlag::ChestOrBreath => "Mal à la poitrine, palpitations, mal à respirer, toux avec sang",
        RedFlag::OverDrinking => {
            "Beaucoup de liquide bu, puis mal de tête, vomissements ou confusion"
        }
        RedFlag::SickleCell => "Jambes soudain faibles, ou trait drépanocytaire et douleur",
        RedFlag::Cold => "Très froid, avec tremblements, gestes maladroits ou confusion",
        RedFlag::HeatIllness => "Chaud, avec vertiges, nausées ou presque un évanouissement",
        RedFlag::FaintAfterFinish => "Presque un évanouissement ou jambes molles après l’arrivée",
        RedFlag::DarkUrine => "Urines couleur thé ou cola, même sans douleur",
        RedFlag::ColdFootOrCrack => {
            "Pied soudain froid, pâle ou engourdi\u{202f}; craquement\u{202f}; déformation"
        }
        RedFlag::HardOrNumb => {
            "Reste dure et enflée\u{202f}; engourdie, faible, ou fait plus mal au repos"
        }
        RedFlag::SwollenLeg => "Une jambe enflée, ou chaude et rouge ou plus foncée",
        RedFlag::Injury => {
            "Claquement ou coup ressenti\u{202f}; je ne tiens pas debout après la crampe"
        }
        RedFlag::ManyPlaces => "À de nombreux endroits, ou aussi au ventre ou aux bras",
        RedFlag::NotEasing => "Plus de 10 minutes",
    }
}

#[must_use]
pub const fn flag_group(group: FlagGroup) -> &'static str {
    match group {
        FlagGroup::Ill => "Je me sens mal",
        FlagGroup::Leg => "La jambe n’a pas l’air normale",
        FlagGroup::Popped => "Ça a claqué",
        FlagGroup::Lasting => "Ça ne s’arrête pas",
    }
}
