//! The copy of the pages to print for a race.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::print::PrintCopy;

pub const COPY: PrintCopy = PrintCopy {
    title: "Zum Ausdrucken für ein Rennen",
    description: "Die Krampf-Hilfe auf Papier, für ein Rennen: ein Plakat, eine Karte, Streifen für Startnummern und ein Blatt für Streckenposten.",
    intro: [
        "Häng das Plakat an Start und Ziel auf. Leg jedem Startpaket eine Karte bei. Gib jedem Streckenposten ein Blatt.",
        "Drucke in voller Größe, in Farbe oder in Grau.",
        "Schreib die Nummer der Rennleitung in die Lücke.",
    ],
    sheets: [
        "Plakat, A4",
        "Karte, A6, zwei Seiten",
        "Streifen für Startnummern, A4",
        "Blatt für Streckenposten, A4",
    ],
    descriptions: [
        "Ein Plakat zum Ausdrucken: vier Dehnungen bei einem Krampf im Bein, wie lange du sie hältst und wann du Hilfe holst.",
        "Eine Karte zum Ausdrucken, zwei Seiten: vier Dehnungen bei einem Krampf im Bein, wann du Hilfe holst und Platz für deine Angaben.",
        "Streifen zum Ausdrucken für die Rückseite von Startnummern: vier Dehnungen bei einem Krampf im Bein und ein Code, der die Anleitung öffnet.",
        "Ein Blatt zum Ausdrucken für Streckenposten: wie du bei einem Krampf hilfst, die Warnzeichen und wann du den Notruf wählst.",
    ],
    headline: ["Krampf im Bein? Stopp.", "Dehn langsam."],
    line: "Beim Weiterlaufen kannst du dich verletzen. Halt dich fest. Sticht es mehr? Lass locker.",
    calf_standing: "Wade: Kannst du stehen?",
    calf_seated: "Wade: Du kannst nicht stehen?",
    rules: [
        ["30 s", "halten"],
        ["5 ×", "höchstens"],
        ["Nicht", "wippen"],
        ["Reiben", "leicht, danach"],
    ],
    rule: "30 Sekunden halten. Höchstens 5-mal. Nicht wippen.",
    help: [
        [
            "Dir geht es schlecht: jetzt Notruf",
            "Zusammenbruch, Anfall mit Zuckungen, verwirrt oder sehr heiß. Brustschmerzen oder Atemnot. Viel Flüssigkeit getrunken, jetzt Kopfweh oder Erbrechen.",
        ],
        [
            "Am Bein stimmt etwas nicht: jetzt Notruf",
            "Fuß kalt, blass oder taub. Bein danach noch hart und geschwollen, taub oder schwach.",
        ],
        [
            "Es hat geknackt: schone das Bein",
            "Ein Knacken, oder du kannst nicht auftreten? Lass es heute ärztlich ansehen.",
        ],
        [
            "Es hört nicht auf",
            "Länger als 1 Stunde? Hol heute ärztlichen Rat. Auch in Bauch oder Armen? Wähle jetzt den Notruf. Urin wie Cola? Hol sofort Hilfe. Ein Bein geschwollen? Heute.",
        ],
    ],
    code: "Schritt für Schritt, mit Timer. Auch ohne Netz.",
    number: "Notrufnummer hier",
    name: "Mein Name, und wen ihr anruft",
    health: "Ich nehme, oder ich habe (Asthma, Diabetes, Sichelzell-Anlage …)",
    control: "Rennleitung",
    until,
};

fn until(day: &str, year: &str) -> String {
    ["Gültig bis ", day, " ", year].concat()
}
