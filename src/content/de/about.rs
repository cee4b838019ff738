//! The page of sources: what the guide is, what is known, and where that comes from.
//!
//! Written to files by the native build only; not part of the browser build.

mod claims;
mod numbers;
pub mod references;

pub use claims::CLAIMS;
pub use numbers::NUMBERS;
pub use references::REFERENCES;

use crate::content::article::{LeftOut, Section};

pub const TITLE: &str = "Infos und Quellen";
pub const DESCRIPTION: &str = "Was diese Krampf-Hilfe ist, wie gut jeder Schritt belegt ist, woher die Zahlen kommen, und die Quellen.";
pub const WHAT: Section = Section {
    heading: "Was das ist",
    text: &[
        "Eine Erste-Hilfe-Anleitung für alle, die beim Laufen gerade einen Krampf im Bein bekommen haben. Sie fragt, wo der Krampf ist, \
         wählt eine Dehnung, zählt die Zeit und sagt, wann du aufhören und Hilfe holen sollst.",
        "Sie ist aus einem Artikel für Läuferinnen und Läufer entstanden, „How To Treat And Manage Calf Cramps From \
         Running“. Seine Schritte sind geblieben. Haltezeiten, Warnzeichen und einige Positionen stehen nicht darin \
         und kommen aus den Quellen unten.",
    ],
};
pub const DISCLAIMER: Section = Section {
    heading: "Bitte beachten",
    text: &[super::ui::DISCLAIMER],
};
pub const TRANSLATED: Option<&str> = Some(
    "Aus dem Englischen übersetzt. Noch hat es keine medizinische Fachkraft gelesen, die Deutsch spricht.",
);

#[must_use]
pub fn reviewed_by(name: &str, role: &str, day: &str, year: &str) -> String {
    format!("Geprüft von {name}, {role}, am {day} {year}.")
}

pub const SEE_SOMEONE: Section = Section {
    heading: "Wann du zum Arzt solltest",
    text: &[
        "Wenn Krämpfe immer wieder kommen: oft, stark, nachts, sodass sie dich wecken, oder mit Taubheitsgefühl oder Schwellung.",
        "Wenn deine Wade bei jeder Anstrengung schmerzt und es in Ruhe nachlässt.",
        "Wenn du ein Statin nimmst und neue Muskelschmerzen hast. Setz nie ein Medikament auf eigene Faust ab: Frag zuerst.",
        "Bist du schwanger, frag lieber früher als später.",
        "Sei bei einem Kind sanfter als bei dir selbst, und hol früher Hilfe.",
    ],
};
pub const COLON: &str = ": ";
pub const SEMICOLON: &str = "; ";
pub const CLAIMS_HEADING: &str = "Was belegt ist";
pub const SOURCES_OF_CLAIM: &str = "Quellen";
pub const SOURCE_SAYS_HEADING: &str = "Was der Artikel stattdessen sagt";
pub const ALSO: Section = Section {
    heading: "Auch belegt",
    text: &[
        "Ein gleichmäßiges Tempo, langsame Steigerung und Krafttraining für Waden und Knöchel.",
        "Ein Krampf macht den nächsten wahrscheinlicher: Nichts sagt ihn besser voraus als frühere Krämpfe.",
    ],
};
pub const NUMBERS_HEADING: &str = "Die Zahlen";
pub const REFERENCES_HEADING: &str = "Quellen";
pub const LEFT_OUT_HEADING: &str = "Bewusst weggelassen";
pub const LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        what: "Chinin",
        why: "Es kann schwer schaden. Das kann nur ein Arzt oder eine Ärztin abwägen.",
    },
    LeftOut {
        what: "Tonic Water",
        why: "Es enthält etwas Chinin und ist keine Behandlung.",
    },
    LeftOut {
        what: "Schmerzmittel während des Krampfs",
        why: "Sie wirken zu spät, und sie können eine Verletzung verdecken.",
    },
    LeftOut {
        what: "Gurkenwasser und Essig",
        why: "Miller 2022 gibt einem Schluck davon die Note B. Trotzdem weggelassen: Kaum jemand hat so etwas beim Laufen dabei, und so viel Salz oder \
              Säure ist bei schwachen Nieren oder hohem Blutdruck riskant.",
    },
    LeftOut {
        what: "Salztabletten",
        why: "Für die Erste Hilfe rät niemand dazu: Das Amerikanische Rote Kreuz und St John nennen ein Elektrolytgetränk oder eine Tablette, die \
              in Wasser aufgelöst wird.",
    },
];
pub const PRIVACY: Section = Section {
    heading: "Datenschutz",
    text: &[
        "Nichts verlässt dein Handy von selbst. Es gibt kein Konto, kein Tracking und keine Werbung.",
        "Dein Tagebuch, deine Einstellungen und wo du in der Anleitung bist, bleiben nur auf diesem Gerät. Was du exportierst oder \
         teilst, verlässt es, wenn du darauf tippst, und geht dorthin, wohin du es schickst.",
        "„Alles löschen“ findest du im Tagebuch. Löschst du im Browser die Daten dieser Seite, sind \
         Tagebuch und Einstellungen weg.",
        "Das Land für die Notrufnummer kommt aus der Zeitzone und der Sprache deines Handys. Nach deinem Standort wird nur gefragt, wenn du auf „Meinen Standort zeigen“ tippst. Er wird gezeigt, nicht gespeichert und nicht gesendet: \
         Du sendest ihn, wenn du willst.",
    ],
};
pub const LICENCES_HEADING: &str = "Lizenzen";
pub const LICENCES: &str = "Die Anleitung ist freie Software, unter MIT oder Apache-2.0. Ihre App ist in Rust geschrieben und enthält Code der Rust-\
     Standardbibliothek (MIT oder Apache-2.0) und dieser Pakete:";
pub const LICENCE_TEXTS: &str = "Alle Lizenzen im Wortlaut";
