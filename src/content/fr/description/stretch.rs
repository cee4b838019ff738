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
                        hold: concat!($name, " contre une crampe\u{a0}: ", $how, ", avec minuteur."),
                        check: concat!($name, "\u{a0}: crampe passée, qui se calme, pareille ou plus vive, et que faire ensuite."),
                        ease_off: concat!($name, ", avec une douleur vive\u{a0}: relâche, et distingue une crampe d’une déchirure."),
                        practice: concat!("Exerce-toi avant une course. ", $name, "\u{a0}: ", $how, "."),
                    }
                },)*
            }
        }
    };
}

rows! {
    CalfStanding: "Étirer le mollet debout", "poids sur la jambe, talon au sol, genou un peu plié";
    CalfWall: "Étirer le mollet au mur", "jambe douloureuse derrière, talon au sol, genou arrière tendu";
    CalfSeated: "Étirer le mollet en position assise", "jambe tendue, orteils tirés vers toi";
    HamstringSeated: "Étirer l’arrière de la cuisse en position assise", "jambe tendue, corps penché depuis les hanches";
    HamstringStanding: "Étirer l’arrière de la cuisse debout", "poids sur la jambe, talon enfoncé lentement";
    QuadStanding: "Étirer l’avant de la cuisse debout", "sur la jambe saine, l’autre talon derrière toi";
    QuadLying: "Étirer l’avant de la cuisse sur le côté", "sur le côté sain, talon du dessus vers l’arrière";
    FootStanding: "Étirer le pied debout", "poids sur l’avant du pied, orteils pliés vers le haut";
    FootSeated: "Étirer le pied en position assise", "pied sur l’autre genou, orteils tirés vers toi";
    Toes: "Étirer les orteils", "tiens les orteils et redresse-les lentement";
    InnerThighStanding: "Étirer l’intérieur de la cuisse debout", "pieds écartés, genou sain plié, corps penché de ce côté";
    InnerThighSeated: "Étirer l’intérieur de la cuisse en position assise", "plantes des pieds jointes, genoux qui descendent";
    ButtockLying: "Étirer la fesse sur le dos", "tire le genou lentement vers l’épaule opposée";
    ButtockSeated: "Étirer la fesse en position assise", "cheville sur l’autre genou, corps penché en avant";
    Other: "Étirer un autre muscle", "étire lentement et frotte doucement";
    Night: "Étirer le mollet au lit", "jambe tendue, orteils remontés, talon poussé loin de toi";
    NightStanding: "Étirer le mollet près du lit", "lève-toi, poids sur la jambe, talon au sol";
    HelperCalf: "Aider à étirer le mollet", "genou tendu, pousse le pied lentement vers le haut";
    HelperHamstring: "Aider à étirer l’arrière de la cuisse", "la personne sur le dos, tu lèves sa jambe tendue";
    HelperQuad: "Aider à étirer l’avant de la cuisse", "la personne sur le côté sain, tu plies son genou";
    HelperFoot: "Aider à étirer le pied", "tiens le talon et repousse lentement les orteils";
}
