//! The page that explains what a cramp is: a one-minute read.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::Evidence;
use crate::content::article::{Line, Part};

pub const TITLE: &str = "Was ist ein Krampf?";
pub const DESCRIPTION: &str = "Muskelkrämpfe beim Laufen in einer Minute: was passiert, wann sie kommen, wie lange sie dauern, und was man über die Gründe weiß.";
pub const PICTURE: &str = "Jemand steht auf dem schmerzenden Bein, ein Pfeil drückt die Ferse nach unten. Die Wade ist markiert: Sie liegt hinten am Bein, unter dem Knie.";
pub const PARTS: &[Part] = &[
    Part {
        heading: "Ein Muskel macht zu",
        lines: &[
            Line::plain(
                "Eine Gruppe von Muskeln, ein Muskel oder nur einige seiner Fasern ziehen sich fest zusammen. Mit dem Willen lässt sich das nicht stoppen. Es lässt in wenigen Minuten nach.",
            ),
            Line::plain("Der Muskel bleibt kurz. Er tut weh und lässt sich kaum bewegen."),
        ],
    },
    Part {
        heading: "Viele kennen ihn vom Laufen",
        lines: &[Line::plain(
            "Viele, die laufen, bekommen irgendwann einen Krampf. Oft trifft er die Wade. Ein Krampf kann einen Lauf beenden.",
        )],
    },
    Part {
        heading: "Wann er kommt",
        lines: &[
            Line::plain(
                "Jederzeit, oft ohne klaren Grund. Die meisten kommen beim Sport: mitten im Lauf, spät im Rennen oder danach. Manche kommen in Ruhe, bei Tag oder Nacht.",
            ),
            Line::plain(
                "Er kommt plötzlich und dauert Sekunden bis Minuten. Er kann nachlassen und wieder zupacken. Er bleibt an einer Stelle. Spät im Rennen kann mehr als ein Muskel krampfen.",
            ),
        ],
    },
    Part {
        heading: "Was dabei schiefläuft",
        lines: &[Line::plain(
            "Nerven sagen einem Muskel, ob er sich anspannen oder entspannen soll. Beim Krampf gewinnen wohl die Signale zum Anspannen.",
        )],
    },
    Part {
        heading: "Was oft als Grund gilt",
        lines: &[
            Line::plain(
                "Am häufigsten: zu wenig Flüssigkeit, Salzverlust, zu viel Belastung und Hitze.",
            ),
            Line::known(
                Evidence::Good,
                "Schneller oder länger laufen als sonst ist der am besten belegte Grund.",
            ),
            Line::known(
                Evidence::Mixed,
                "Flüssigkeit, Salze und Hitze: Studien sind sich uneins.",
            ),
        ],
    },
    Part {
        heading: "Was hilft",
        lines: &[
            Line::known(
                Evidence::Good,
                "Stehen bleiben und den Muskel sanft dehnen.",
            ),
            Line::plain(
                "Gleichmäßiges Tempo, langsame Steigerung, starke Waden und Knöchel: Das beugt dem nächsten vielleicht vor. Ein Krampf macht den nächsten wahrscheinlicher.",
            ),
        ],
    },
];
pub const TO_WHY: &str = "Warum kam der Krampf?";
pub const TO_PLAN: &str = "Dem nächsten vorbeugen";
