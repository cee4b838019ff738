//! The copy of the page for stores.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::embed::{EmbedTheme, Slot};

pub const TITLE: &str = "Für Laufläden";
pub const DESCRIPTION: &str = "Die Krampf-Hilfe auf der Seite deines Ladens, mit zwei Zeilen: deine Farben, deine Produkte, keinerlei Daten.";
pub const INTRO: [&str; 3] = [
    "Auch auf deine Seite kommen Menschen, die beim Laufen einen Krampf haben. Zeig ihnen dort diese Anleitung.",
    "Sie nimmt deine Farben an. Deine Produkte zeigt sie, wenn der Krampf vorbei ist: nach dem Krampf, neben den Gründen und im Plan. Wer Schmerzen hat, sieht nie ein Produkt.",
    "Angaben zu Muskel, Antworten und Zeiten verlassen nie die Anleitung.",
];
pub const BUILDER: &str = "Mach sie zu deiner";
pub const NO_SCRIPT: &str =
    "Um hier Farben und Produkte zu wählen, erlaube Skripte. Oder ändere die Zeilen von Hand.";
pub const HOW: &str =
    "Was du hier wählst, steht sofort in den Zeilen unten und in der Anleitung darunter.";
pub const THEME: &str = "Hell oder dunkel";
pub const ACCENT: &str = "Unsere Farbe für die wichtigste Antwort";
pub const COLOUR: &str = "Unsere Farbe";
pub const LANGUAGE: &str = "Sprache";
pub const PRODUCTS: &str = "Unsere Produkte";
pub const PRODUCTS_NOTE: &str = "Gib Namen und Adresse eines Produkts an. Ein Produkt mit beidem wird gezeigt. Ein Name ist reiner Text mit höchstens 80 Zeichen.";
pub const LABEL: &str = "Name";
pub const ADDRESS: &str = "Adresse";
pub const NO_ADDRESS: &str =
    "Das ist keine Web-Adresse. Nimm eine wie /p/123 oder https://store.example/p/123.";
pub const SNIPPET: &str = "Deine Zeilen";
pub const SNIPPET_NOTE: &str = "Füg sie dort ein, wo du die Anleitung willst. Der Stil hält den Platz frei, damit beim Laden nichts springt.";
pub const COPY: &str = "Kopieren";
pub const COPIED: &str = "Kopiert.";
pub const NOT_COPIED: &str =
    "Dein Browser hat das Kopieren nicht erlaubt. Die Zeilen sind markiert: Kopiere sie selbst.";
pub const PREVIEW: &str = "So sieht es auf deiner Seite aus";
pub const POLICY: &str = "Wenn deine Seite eine Content-Security-Policy hat";
pub const POLICY_NOTE: &str = "Füg diese Quellen hinzu. Fehlt frame-src, sieht man deine Links und einen Link zur Anleitung. Sind style-Attribute nicht erlaubt, setz diesen Stil in dein Stylesheet.";
pub const OWN_HOST: &str = "Auf deiner eigenen Domain";
pub const OWN_HOST_TEXT: [&str; 2] = [
    "Die Anleitung ist ein Ordner mit einfachen Dateien. Leg ihn auf deinen eigenen Server, und nimm in den Zeilen oben deine eigene Adresse.",
    "Dann kommt nichts von fremden Servern. Sende die Header, die dem Ordner beiliegen.",
];
pub const EVENTS: &str = "Für dein Entwicklungsteam";
pub const EVENTS_TEXT: [&str; 3] = [
    "Das Element meldet uncramp-ready, uncramp-started, uncramp-finished, uncramp-left und uncramp-product.",
    "Seine Methode restart() startet die Anleitung neu, pause() hält eine Dehnung an, und load() lädt eine Anleitung, die wegen load=\"tap\" wartet.",
    "Lässt sich die Anleitung nicht zeigen, bleiben die Links im Element, wie sie sind.",
];

#[must_use]
pub const fn theme(theme: EmbedTheme) -> &'static str {
    match theme {
        EmbedTheme::Auto => "Wie auf dem Gerät eingestellt",
        EmbedTheme::Light => "Hell",
        EmbedTheme::Dark => "Dunkel",
    }
}

#[must_use]
pub const fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Hydration => "Getränke",
        Slot::Electrolytes => "Elektrolyte",
        Slot::Bottle => "Flaschen und Gürtel",
        Slot::Compression => "Kompression",
        Slot::Shoes => "Schuhe",
        Slot::Roller => "Faszienrollen",
        Slot::Massage => "Massage",
        Slot::ColdPack => "Kühlkissen",
        Slot::HeatPack => "Wärmekissen",
    }
}
