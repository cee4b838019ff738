//! Text for where the screen is not seen: search results, link previews, and the text alternative of the figure.

mod stretch;

use crate::care::{CauseQuestion, Question, ReturnToRun, StepId, Stop, Treatment};
use crate::figure::Cue;

#[must_use]
pub const fn description(step: StepId) -> &'static str {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stops(stop),
        StepId::Practice(stretch) => stretch::row(stretch).practice,
        StepId::PracticeList => {
            "Übe jede Dehnung gegen den Krampf im Bein vor dem Rennen, mit Stimme, Timer und Bild."
        }
        StepId::Settings => {
            "Stimme, Töne, Vibration, wie lange du hältst, hell oder dunkel, und das Land der Notrufnummer."
        }
        StepId::After => {
            "Der Krampf ist weg: ausruhen, ein wenig gehen, kleine Schlucke bei Durst, und worauf du 3 Tage lang achtest."
        }
        StepId::NightAfter => {
            "Der nächtliche Krampf ist weg: zurück ins Bett, und was du tust, wenn er wiederkommt."
        }
        StepId::SideAfter => {
            "Seitenstechen oder Bauchschmerzen beim Laufen haben nachgelassen: was jetzt, heute und vor dem nächsten Lauf zu tun ist."
        }
        StepId::ReturnToRun(running) => tests(running),
        StepId::CauseQuestion(question) => cause_question(question),
        StepId::Reasons => {
            "Warum beim Laufen ein Krampf kommen kann: jeder mögliche Grund, wie gut er belegt ist, und was vielleicht hilft."
        }
        StepId::Prevent => {
            "Ein Plan gegen den nächsten Krampf im Bein: was du vor, während und nach dem Lauf tust, auf einer Seite."
        }
        StepId::Diary => {
            "Ein Tagebuch deiner Krämpfe, nur auf deinem Gerät: welche Dehnung half und wie lange es dauerte."
        }
    }
}

const fn asks(question: Question) -> &'static str {
    match question {
        Question::Home => {
            "Krampf im Bein beim Laufen: Stopp, tippe an, wo es wehtut, und du siehst, wie du dehnst, wie lange, oder wo es Hilfe gibt."
        }
        Question::Safety => {
            "Zeichen, dass der Schmerz im Bein beim Laufen mehr als ein Krampf ist, und wo du jeweils Hilfe bekommst."
        }
        Question::Calf => {
            "Krampf in der Wade beim Laufen: Kannst du das Bein belasten? Die Antwort bestimmt die Dehnung."
        }
        Question::Quad => {
            "Krampf vorn am Oberschenkel: Kannst du auf dem anderen Bein stehen? Die Antwort bestimmt die Dehnung."
        }
        Question::ColdOrWarm => {
            "Dehnen hat den Krampf nicht beendet: Nimm, was da ist, etwas Kaltes, etwas Warmes, oder ruh dich aus."
        }
        Question::IceCheck => {
            "Eis bei einem Krampf: besser, gleich oder schlechter, und ob du mit Eis weitermachst oder Wärme versuchst."
        }
        Question::HeatRefused => {
            "Wann Wärme einem schmerzenden Muskel schaden kann, und was du stattdessen gegen den Krampf tust."
        }
        Question::HeatCheck => {
            "Wärme bei einem Krampf: Hat es nachgelassen? Was du als Nächstes tust, und wann du ärztlichen Rat holst."
        }
        Question::Check(stretch) => stretch::row(stretch).check,
        Question::EaseOff(stretch) => stretch::row(stretch).ease_off,
        Question::Other => {
            "Krampf in Fuß, Zehen, Oberschenkel innen oder Gesäß, Seitenstechen, Bauch, oder etwas Ernsteres."
        }
        Question::Side => {
            "Seitenstechen beim Laufen: ins Gehen wechseln, langsam ausatmen, drücken, und wann du Hilfe holst."
        }
        Question::Belly => {
            "Bauchschmerzen beim Laufen: stoppen, hinsetzen oder hinlegen, und bei welchen Zeichen du sofort Hilfe brauchst."
        }
        Question::Helper => {
            "Jemandem mit Krampf beim Laufen helfen: wo er ist, wie du den Muskel dehnst, und wann du den Notruf wählst."
        }
    }
}

const fn treats(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Ice => {
            "Eis auf einem verkrampften Muskel: wie du es einwickelst, wie lange es bleibt, und wann du es nicht nimmst."
        }
        Treatment::Heat => {
            "Wärme auf einem verkrampften Muskel: wie du sie einwickelst, wie lange sie bleibt, und wann du sie nicht nimmst."
        }
        Treatment::Rest => {
            "Kein Eis und keine Wärme zur Hand: das verkrampfte Bein entlasten, sanft dehnen und atmen."
        }
    }
}

const fn tests(running: ReturnToRun) -> &'static str {
    match running {
        ReturnToRun::Rest => {
            "Nach einem Krampf im Bein: Kann ich weiterlaufen? Erst fünf Minuten ausruhen, mit Timer."
        }
        ReturnToRun::FullMove => {
            "Nach einem Krampf im Bein: Kann ich weiterlaufen? Erst prüfen, ob sich das Bein ganz und ohne Schmerz bewegt."
        }
        ReturnToRun::Strong => {
            "Nach einem Krampf im Bein: Ist der Muskel wieder stark? Der zweite Teil des Tests vor dem Weiterlaufen."
        }
        ReturnToRun::Walk => {
            "Nach einem Krampf im Bein: eine Minute schnell gehen, mit Timer, bevor du weiterläufst."
        }
        ReturnToRun::Easy => {
            "Das Bein hat den Test nach dem Krampf bestanden: wie du locker weiterläufst, und wann du stoppst."
        }
        ReturnToRun::Home => {
            "Das Bein ist nach dem Krampf nicht bereit zum Laufen: wie du heimkommst, und was du heute lässt."
        }
    }
}

const fn cause_question(question: CauseQuestion) -> &'static str {
    match question {
        CauseQuestion::Effort => {
            "Warum kam der Krampf? Frage 1 von 8: War dieser Lauf härter oder länger als sonst?"
        }
        CauseQuestion::Time => "Warum kam der Krampf? Frage 2 von 8: Wann im Lauf kam er?",
        CauseQuestion::Drink => {
            "Warum kam der Krampf? Frage 3 von 8: Wie viel hast du geschwitzt, und was hast du getrunken?"
        }
        CauseQuestion::Before => "Warum kam der Krampf? Frage 4 von 8: Was war vor dem Lauf?",
        CauseQuestion::Feet => "Warum kam der Krampf? Frage 5 von 8: Schuhe, Füße und Knöchel.",
        CauseQuestion::Medicine => {
            "Warum kam der Krampf? Frage 6 von 8: Medikamente, die damit zu tun haben können."
        }
        CauseQuestion::Injury => {
            "Warum kam der Krampf? Frage 7 von 8: eine Beinverletzung in diesem Jahr."
        }
        CauseQuestion::Illness => "Warum kam der Krampf? Frage 8 von 8: eine chronische Krankheit.",
    }
}

const fn stops(stop: Stop) -> &'static str {
    match stop {
        Stop::Help => {
            "Die Notrufnummer dort, wo du bist, und die Zeichen, dass ein Krampf mehr als eine Dehnung braucht."
        }
        Stop::Numbers => "Die Nummer, die den Rettungswagen bringt, Land für Land.",
        Stop::Emergency => {
            "Wähle jetzt den Notruf: was du tust, und was du nicht tust, bis Hilfe kommt."
        }
        Stop::Injury => {
            "Ein Knacken oder ein stechender Schmerz: nicht mehr dehnen, Bein schonen und kühlen, und wann du es ärztlich ansehen lässt."
        }
        Stop::HeatIllness => {
            "Beim Laufen heiß, und schwindlig, übel oder fast ohnmächtig: Schatten, hinlegen, Haut kühlen, und wann du den Notruf wählst."
        }
        Stop::Faint => {
            "Nach dem Ziel fast ohnmächtig oder wacklig: hinlegen, Beine hoch, und wann du den Notruf wählst."
        }
        Stop::Alone => {
            "Beim Laufen verletzt, allein, Hilfe weit weg: zeig deinen Standort, bleib, wo du bist, und gib Zeichen mit der Pfeife."
        }
        Stop::Clot => {
            "Ein Bein geschwollen, warm und schmerzhaft: nicht reiben, und heute noch dringend Hilfe holen."
        }
        Stop::Urine => "Urin wie Schwarztee oder Cola nach dem Lauf: Geh jetzt in die Notaufnahme.",
        Stop::NotEasing => {
            "Ein Krampf, der länger als 10 Minuten dauert: wann du heimgehst, und wann du den Notruf wählst."
        }
        Stop::PainLasts => {
            "Seitenstechen oder Bauchschmerzen dauern länger als 10 Minuten: geh heim, und wann du den Notruf wählst."
        }
        Stop::ManyPlaces => {
            "Krämpfe an vielen Stellen, im Bauch oder in den Armen: Hol jetzt Hilfe, und was du sagst."
        }
        Stop::AskFirst => {
            "Nach Zeichen von mehr als einem Krampf: kein Laufen ohne ärztliches Okay."
        }
        Stop::RunOver => {
            "Der Krampf kam zum dritten Mal wieder: zu Fuß heim oder abholen lassen, und das Bein schonen."
        }
    }
}

pub(super) const fn picture(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch) => super::stretch::row(stretch).picture,
        StepId::Treatment(treatment) => match treatment {
            Treatment::Ice => {
                "Jemand sitzt und hält ein eingewickeltes Kühlkissen auf den schmerzenden Muskel."
            }
            Treatment::Heat => {
                "Jemand liegt auf dem Bauch, ein eingewickeltes Wärmekissen auf dem schmerzenden Muskel."
            }
            Treatment::Rest => "Jemand sitzt angelehnt im Stuhl und schont das schmerzende Bein.",
        },
        StepId::Stop(Stop::Emergency) => {
            "Jemand liegt reglos auf dem Rücken. Wer hilft, drückt auf die Mitte der Brust."
        }
        StepId::Stop(Stop::HeatIllness) => {
            "Jemand liegt im Schatten. Wer hilft, hat eine Flasche Wasser."
        }
        StepId::Stop(Stop::Faint) => {
            "Jemand liegt auf dem Rücken, die Beine hoch auf einer Tasche."
        }
        StepId::Question(_)
        | StepId::Practice(_)
        | StepId::Stop(_)
        | StepId::After
        | StepId::NightAfter
        | StepId::SideAfter
        | StepId::ReturnToRun(_)
        | StepId::CauseQuestion(_)
        | StepId::Reasons
        | StepId::Prevent
        | StepId::Diary
        | StepId::PracticeList
        | StepId::Settings => "",
    }
}

pub const BESIDE: &str = "Jemand, der atmet, liegt auf der Seite, ein Knie und ein Arm vorn.";

#[must_use]
pub const fn cue_words(cue: Cue) -> &'static str {
    match cue {
        Cue::HeelDown => "Ein Pfeil drückt die Ferse nach unten.",
        Cue::HipsForward => "Ein Pfeil bringt die Hüfte nach vorn.",
        Cue::WeightDown => "Ein Pfeil bringt Gewicht auf dieses Bein.",
        Cue::HeelToButtock => "Ein Pfeil zieht die Ferse zum Gesäß.",
        Cue::ToesUp => "Ein Pfeil zieht die Zehen zum Schienbein.",
        Cue::LeanForward => "Ein Pfeil neigt den Körper nach vorn.",
        Cue::PressSide => "Ein Pfeil drückt auf die schmerzende Seite.",
        Cue::KneeToShoulder => "Ein Pfeil zieht das Knie zur anderen Schulter.",
        Cue::ToGoodSide => "Ein Pfeil schiebt den Körper zur gesunden Seite.",
        Cue::KneesFall => "Pfeile lassen die Knie zur Seite sinken.",
        Cue::PressForefoot => "Ein Pfeil drückt vorn auf den Fuß.",
        Cue::ToesBack => "Ein Pfeil biegt die Zehen zurück.",
        Cue::ToesStraight => "Ein Pfeil streckt die Zehen.",
        Cue::Lengthen => "Ein Pfeil zieht den schmerzenden Muskel in die Länge.",
        Cue::Rub => "Eine Hand reibt den schmerzenden Muskel.",
        Cue::LegUp => "Ein Pfeil hebt das gestreckte Bein.",
        Cue::Rise => "Ein Pfeil hebt die Fersen.",
        Cue::WalkOn => "Ein Pfeil zeigt nach vorn.",
        Cue::PressChest => "Ein Pfeil drückt die Brust nach unten.",
        Cue::Wait => "Eine Uhr: warten.",
        Cue::Water => "Kühles Wasser wird über den Körper gegossen.",
    }
}
