//! The descriptions of the pages about one stretch, one row a stretch.

use crate::care::Stretch;

pub(super) struct Row {
    pub(super) hold: &'static str,
    pub(super) check: &'static str,
    pub(super) ease_off: &'static str,
    pub(super) practice: &'static str,
}

macro_rules! rows {
    ($($stretch:ident: $name:literal, $how:literal;)*) => {
        pub(super) const fn row(stretch: Stretch) -> &'static Row {
            match stretch {
                $(Stretch::$stretch => const {
                    &Row {
                        hold: concat!($name, " bei einem Krampf: ", $how, ", mit Timer."),
                        check: concat!($name, ": Krampf weg, lässt nach, unverändert oder stechend, und was du dann tust."),
                        ease_off: concat!($name, ", und es sticht: locker lassen, und wie du Krampf und Riss unterscheidest."),
                        practice: concat!("Vor dem Rennen üben. ", $name, ": ", $how, "."),
                    }
                },)*
            }
        }
    };
}

rows! {
    CalfStanding: "Wade dehnen im Stehen", "Gewicht aufs Bein, Ferse am Boden, Knie leicht gebeugt";
    CalfWall: "Wade dehnen an der Wand", "schmerzendes Bein hinten, Ferse runter, hinteres Knie gestreckt";
    CalfSeated: "Wade dehnen im Sitzen", "Bein gestreckt, Zehen zu dir ziehen";
    HamstringSeated: "Oberschenkel hinten dehnen im Sitzen", "Bein gestreckt, aus der Hüfte vorbeugen";
    HamstringStanding: "Oberschenkel hinten dehnen im Stehen", "Gewicht aufs Bein, Ferse langsam runterdrücken";
    QuadStanding: "Oberschenkel vorn dehnen im Stehen", "auf dem gesunden Bein, die andere Ferse nach hinten hoch";
    QuadLying: "Oberschenkel vorn dehnen im Liegen", "auf der gesunden Seite, obere Ferse nach hinten ziehen";
    FootStanding: "Fuß dehnen im Stehen", "Gewicht vorn auf den Fuß, Zehen nach oben gebogen";
    FootSeated: "Fuß dehnen im Sitzen", "Fuß auf dem anderen Knie, Zehen zurückziehen";
    Toes: "Zehen dehnen", "die verkrampften Zehen fassen und langsam strecken";
    InnerThighStanding: "Oberschenkel innen dehnen im Stehen", "breitbeinig, gesundes Knie gebeugt, zu dieser Seite lehnen";
    InnerThighSeated: "Oberschenkel innen dehnen im Sitzen", "Sohlen zusammen, Knie sinken lassen";
    ButtockLying: "Gesäß dehnen im Liegen", "das Knie langsam zur anderen Schulter ziehen";
    ButtockSeated: "Gesäß dehnen im Sitzen", "Knöchel auf dem anderen Knie, vorbeugen";
    Other: "Einen anderen Muskel dehnen", "langsam dehnen und leicht reiben";
    Night: "Wade dehnen im Bett", "Bein gestreckt, Zehen hoch, Ferse wegdrücken";
    NightStanding: "Wade dehnen neben dem Bett", "aufstehen, Gewicht aufs Bein, Ferse am Boden";
    HelperCalf: "Beim Dehnen der Wade helfen", "Knie gestreckt, den Fuß langsam hochdrücken";
    HelperHamstring: "Beim Dehnen hinten am Oberschenkel helfen", "die Person liegt, du hebst das gestreckte Bein";
    HelperQuad: "Beim Dehnen vorn am Oberschenkel helfen", "die Person liegt auf der gesunden Seite, du beugst das obere Knie";
    HelperFoot: "Beim Dehnen des Fußes helfen", "die Ferse halten und die Zehen langsam zurückdrücken";
}
