//! After the cramp has gone: what to do now, today and in the next days.

use crate::care::{StepId, Stop, Treatment};
use crate::content::steps::EMPTY;
use crate::content::{AfterCard, StepCopy, lines};

pub const AFTER: StepCopy = StepCopy {
    title: "Der Krampf ist weg",
    heading: "Der Krampf ist weg. Ruh dich jetzt etwas aus.",
    line: "Geh dann langsam.",
    note: "Geh zum Arzt, wenn Krämpfe oft kommen, sehr stark sind, dich wecken, oder dabei etwas taub wird oder anschwillt. \
           Auch wenn deine Wade bei jedem Lauf schmerzt und es in Ruhe nachlässt, oder wenn du ein Statin \
           nimmst und neue Muskelschmerzen hast. Bist du schwanger, frag früher nach. \
           Ein Kind? Sei sanfter, und hol früher Hilfe.",
    ..EMPTY
};
pub const CARDS: [(&str, &[AfterCard]); 3] = [
    (
        "Jetzt",
        &[
            AfterCard::new(
                "Ruh dich etwas aus",
                "Nicht durchbeißen, wenn es wieder krampft.",
            ),
            AfterCard::new("Dehne sanft", "Zwickt es? Dehne noch einmal."),
            AfterCard::new(
                "Kleine Schlucke bei Durst",
                "Trink nach Durst, nicht mehr. Gar nichts, wenn du schon viel Flüssigkeit getrunken hast.",
            ),
        ],
    ),
    (
        "Heute",
        &[
            AfterCard::new(
                "Halte den Muskel gedehnt",
                "Er kann noch Stunden später krampfen. Nicht die Zehen von dir wegstrecken.",
            ),
            AfterCard::new(
                "Langer Lauf? Elektrolyte",
                "Über eine Stunde gelaufen? Elektrolyte helfen vielleicht: Studien uneins.",
            ),
            AfterCard {
                heading: "Tut es weh? Kühle mit Eis",
                line: "Eis lindert den Schmerz vielleicht: Studien uneins.",
                to: Some(StepId::Treatment(Treatment::Ice)),
            },
            AfterCard::new(
                "Kein Ibuprofen",
                "Heute kein Ibuprofen, Naproxen oder Ähnliches, außer ärztlich verordnet. Sie können den Nieren schaden.",
            ),
            AfterCard::new(
                "Autofahren",
                "Fahr erst wieder Auto, wenn der Krampf wegbleibt.",
            ),
            AfterCard::new(
                "Mach langsam",
                "Nächster Lauf: Wärm dich auf, und fang langsam an. Kalte Muskeln können reißen.",
            ),
        ],
    ),
    (
        "3 Tage lang",
        &[AfterCard {
            heading: "Achte auf diese Zeichen",
            line: "Urin wie Cola, Bein geschwollen, viel stärkere Schmerzen, schwach oder unwohl? Hol Hilfe.",
            to: Some(StepId::Stop(Stop::Help)),
        }],
    ),
];

pub(super) const SIDE: StepCopy = StepCopy {
    title: "Der Schmerz hat nachgelassen",
    heading: "Es hat nachgelassen. Geh langsam weiter.",
    line: "Mach nur weiter, wenn der Schmerz wegbleibt.",
    dos: lines![
        "Jetzt: Atme langsam aus. Steh aufrecht.",
        "Bauchschmerzen? Geh heim und iss heute leicht.",
        "Fieber, Blut oder stärkere Schmerzen? Hol jetzt Hilfe.",
        "Nächster Lauf: 2 Stunden vorher nichts Großes essen.",
        "Nächster Lauf: kleine Schlucke, nicht zu süß.",
        "Passiert das öfter? Frag in deiner Arztpraxis.",
    ],
    donts: lines!["Nicht mehr laufen heute, wenn du Bauchschmerzen hattest."],
    note: "Diese Tipps: wenig belegt. Morton und Callister.",
};
