//! The numbers of the guide, each with its source.

use crate::content::article::Number;

pub const NUMBERS: &[Number] = &[
    Number {
        what: "Eine Dehnung",
        value: "30 Sekunden, weniger, wenn der Krampf nachlässt; 20, 45 oder 60 Sekunden, wenn du es so einstellst",
        source: "Merck Manual, Wadendehnung (bis 30 zählen); Mayo Clinic, Wadendehnung (30 bis 60 Sekunden)",
    },
    Number {
        what: "Dehnungen bei einem Krampf",
        value: "höchstens 5",
        source: "Merck Manual, Wadendehnung (5 Wiederholungen)",
    },
    Number {
        what: "Zeit zum Bereitmachen",
        value: "5 Sekunden, nach einer Pause 3 Sekunden",
        source: "So machen es Dehn-Timer meist",
    },
    Number {
        what: "Weiter in derselben Position",
        value: "sofort, ohne Pause",
        source: "Miller 2022; AAOS; Amerikanisches Rotes Kreuz (halten, bis es nachlässt)",
    },
    Number {
        what: "Ruhe vor dem Test",
        value: "5 Minuten, lässt sich überspringen",
        source: "Miller 2012 (die Kraft ist in Minuten zurück, bei 20 jungen Erwachsenen)",
    },
    Number {
        what: "Von der ersten Dehnung bis zur Hilfe",
        value: "10 Minuten",
        source: "NHS, Krämpfe im Bein (sie dauern bis zu 10 Minuten)",
    },
    Number {
        what: "Eis",
        value: "Frage nach 2 Minuten, weg nach spätestens 20 Minuten, wieder nach 2 bis 3 Stunden, immer eingewickelt",
        source: "NHS, Verstauchungen und Zerrungen; die 2 Minuten sind unsere Wahl",
    },
    Number {
        what: "Wärme",
        value: "Frage nach 5 Minuten, weg nach spätestens 20 Minuten, immer eingewickelt",
        source: "Unsere Wahl",
    },
    Number {
        what: "Weder Eis noch Wärme",
        value: "Frage nach 2 Minuten Ruhe",
        source: "Unsere Wahl",
    },
    Number {
        what: "Wie lange du Unterbrochenes fortsetzen kannst",
        value: "bis zu 2 Stunden",
        source: "Unsere Wahl",
    },
    Number {
        what: "Wann ein Krampf den Lauf beendet",
        value: "wenn er zum 3. Mal wiederkommt",
        source: "Unsere Wahl",
    },
    Number {
        what: "Der Test vor dem Weiterlaufen",
        value: "die ganze Bewegung, 3-mal langsam auf die Zehenspitzen oder das Knie beugen, 1 Minute schnelles Gehen",
        source: "Unsere Wahl",
    },
    Number {
        what: "Wo früh im Lauf endet und spät beginnt",
        value: "45 Minuten",
        source: "Der Artikel; wir haben keine Studie dazu gefunden",
    },
    Number {
        what: "Mögliche Gründe",
        value: "höchstens 3, die am besten belegten zuerst",
        source: "Unsere Wahl",
    },
    Number {
        what: "Auf Zeichen von mehr als einem Krampf achten",
        value: "3 Tage",
        source: "CDC, Rhabdomyolyse (Stunden bis mehrere Tage)",
    },
    Number {
        what: "Die Erinnerung am nächsten Tag",
        value: "8 Uhr morgens",
        source: "Unsere Wahl",
    },
    Number {
        what: "Keine Wärme und keine Massage nach einer Zerrung",
        value: "2 bis 3 Tage; die Anleitung bietet 72 Stunden lang keine Wärme an",
        source: "NHS, Verstauchungen und Zerrungen",
    },
    Number {
        what: "Keine Dehnung nach einem Riss, einem Blutgerinnsel, dunklem Urin oder einem Notfall",
        value: "72 Stunden; kein Laufen ohne ärztliches Okay",
        source: "NHS, Verstauchungen und Zerrungen (2 bis 3 Tage; bis zu 8 Wochen)",
    },
    Number {
        what: "Kein Laufen nach Überhitzung, einer Beinahe-Ohnmacht oder Krämpfen an vielen Stellen",
        value: "24 Stunden",
        source: "NHS und britische Gesundheitsbehörde (heute nicht); die Zahl ist unsere Wahl",
    },
    Number {
        what: "Notruf, wenn Kühlen nicht hilft",
        value: "nach 30 Minuten",
        source: "Britische Gesundheitsbehörde, Rat bei Hitze",
    },
];
