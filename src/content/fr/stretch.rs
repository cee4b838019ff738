//! The copy of the stretches, one row each.

use crate::care::Stretch;
use crate::content::stretch::{Row, rows, stretch_names};

pub const STRETCH_NAMES: [&str; Stretch::ALL.len()] = stretch_names!(stretch_name);

#[must_use]
pub const fn stretch_name(stretch: Stretch) -> &'static str {
    row(stretch).hold.title
}

macro_rules! deep_pain {
    () => {
        "Douleur profonde à la hanche ou à l’aine, debout\u{202f}? N’étire pas. Consulte."
    };
}

macro_rules! note {
    ($($more:literal)?) => {
        concat!("Relâche si la douleur devient vive. Étirement\u{a0}: preuves solides." $(, " ", $more)?)
    };
}

rows! {
    check "Comment ça va maintenant\u{202f}? ", ease off "Douleur vive\u{202f}? ", practise "Exercice\u{a0}: ", do not "" "";
    CalfStanding: "Étirement du mollet, debout", practice "mollet, debout" {
        "Debout sur cette jambe. Talon au sol, genou un peu plié.";
        "Tiens-toi à un appui. Mets ton poids sur la jambe. Sans à-coups."
        note note!("NHS.");
        picture "Une personne debout sur la jambe douloureuse, talon au sol, genou un peu plié."
    }
    CalfWall: "Étirement du mollet, au mur", practice "mollet, au mur" {
        "Jambe douloureuse derrière. Talon au sol.";
        "Genou arrière tendu. Plie lentement le genou avant."
        note note!("Merck Manual, Mayo Clinic.");
        picture "Une personne s’appuie à un mur, jambe douloureuse derrière, talon au sol, genou tendu."
    }
    CalfSeated: "Étirement du mollet, assis", practice "mollet, position assise" {
        "Assieds-toi, jambe tendue. Tire tes orteils vers toi.";
        "Tire jusqu’à sentir l’étirement, pas plus. Pied trop loin\u{202f}? Passe un tee-shirt autour."
        do "Sur une chaise ou par terre.", "Le pire est passé\u{202f}? Frotte doucement.", "Les deux mollets\u{202f}? L’un, puis l’autre.";
        note note!("Frotter\u{a0}: peu de preuves. Mayo Clinic.");
        picture "Une personne assise, jambe douloureuse tendue, tire ses orteils vers elle."
    }
    HamstringSeated: "Étirement arrière de cuisse, assis", practice "arrière de cuisse, position assise" {
        "Assieds-toi, jambe tendue. Penche-toi lentement en avant.";
        "Penche-toi depuis les hanches. Tire tes orteils vers toi."
        note note!();
        picture "Une personne assise, jambe douloureuse tendue, se penche en avant depuis les hanches."
    }
    HamstringStanding: "Étirement arrière de cuisse, debout", practice "arrière de cuisse, debout" {
        "Debout sur cette jambe. Appuie fermement le talon au sol.";
        "Tiens-toi à un appui. Mets ton poids sur la jambe petit à petit."
        note note!("Mayo Clinic.");
        picture "Une personne debout sur la jambe douloureuse, genou presque tendu."
    }
    QuadStanding: "Étirement avant de cuisse, debout", practice "avant de cuisse, debout" {
        "Debout sur la jambe saine. Ramène l’autre talon derrière toi.";
        "Tiens-toi à un appui. Tire ce talon lentement vers la fesse."
        note note!("Mayo Clinic.");
        picture "Une personne debout sur la jambe saine tient l’autre talon derrière elle."
    }
    QuadLying: "Étirement avant de cuisse, allongé", practice "avant de cuisse, sur le côté" {
        "Allonge-toi sur le côté sain. Ramène le talon du dessus vers l’arrière.";
        "Plie le genou du dessus. Tire avec la main, lentement."
        note note!("L’étirement debout, mais en position allongée.");
        picture "Une personne allongée sur le côté sain tire le talon du dessus vers l’arrière."
    }
    FootStanding: "Étirement du pied, debout", practice "pied, debout" {
        "Debout. Ton poids sur l’avant de ce pied.";
        "Tiens-toi à un appui. Talon un peu levé. Laisse les orteils se plier vers le haut."
        do "Tiens-toi à un mur ou à quelqu’un.", "Enlève la chaussure si tu peux.", "Le pire est passé\u{202f}? Frotte la plante du pied.";
        do not "Ne recroqueville pas les orteils.";
        note note!("Frotter\u{a0}: peu de preuves. Manuels de premiers secours.");
        picture "Une personne debout sur l’avant du pied douloureux, orteils pliés vers le haut."
    }
    FootSeated: "Étirement du pied, assis", practice "pied, position assise" {
        "Assieds-toi. Tire tes orteils vers toi.";
        "Pose ce pied sur l’autre genou."
        do "Tire tous les orteils vers le tibia.", "Frotte la plante du pied avec le pouce.";
        do not "Ne force pas sur un seul orteil.";
        note note!("Frotter\u{a0}: peu de preuves. Manuels de premiers secours.");
        picture "Une personne assise, pied douloureux sur l’autre genou, tire ses orteils vers elle."
    }
    Toes: "Étirement des orteils", practice "orteils" {
        "Tiens les orteils. Redresse-les lentement.";
        "Va dans le sens contraire de la crampe. Tiens la position."
        do "Puis pose ce pied bien à plat et appuie.";
        do not "Ne tire pas brusquement.";
        note note!("Manuels de premiers secours.");
        picture "Une personne assise, jambe tendue, redresse ses orteils avec la main."
    }
    InnerThighStanding: "Étirement intérieur de cuisse, debout", practice "intérieur de cuisse, debout" {
        "Pieds écartés. Plie le genou sain.";
        "Tiens-toi à un appui. Penche-toi du côté sain. Douleur profonde à l’aine\u{202f}? Arrête."
        do "Tiens-toi à un mur ou à une rampe.", "Garde la jambe douloureuse tendue.", "Garde les deux pieds à plat.", deep_pain!();
        do not "Ne donne pas d’à-coups.";
        note note!("Cette position\u{a0}: notre choix.");
        picture "Une personne debout, pieds écartés, genou sain plié, jambe douloureuse tendue."
    }
    InnerThighSeated: "Étirement intérieur de cuisse, assis", practice "intérieur de cuisse, position assise" {
        "Assieds-toi. Plantes des pieds jointes. Laisse descendre les genoux.";
        "Penche-toi un peu en avant. Douleur profonde à l’aine\u{202f}? Arrête."
        do "Penche-toi depuis les hanches.", "Tiens tes pieds.", deep_pain!();
        do not "N’appuie pas sur tes genoux.";
        note note!("Cette position\u{a0}: notre choix.");
        picture "Une personne assise, plantes des pieds jointes, laisse descendre ses genoux sur les côtés."
    }
    ButtockLying: "Étirement de la fesse, allongé", practice "fesse, sur le dos" {
        "Allonge-toi sur le dos. Ramène vers toi le genou de ce côté.";
        "Tire-le lentement vers l’épaule opposée. Douleur profonde à la hanche\u{202f}? Arrête."
        do "Laisse la tête posée.", deep_pain!();
        do not "Ne le fais pas avec une prothèse de hanche.";
        note note!("Cette position\u{a0}: notre choix.");
        picture "Une personne allongée sur le dos ramène vers la poitrine le genou du côté douloureux."
    }
    ButtockSeated: "Étirement de la fesse, assis", practice "fesse, position assise" {
        "Assieds-toi. Pose cette cheville sur l’autre genou.";
        "Penche-toi jusqu’à sentir l’étirement. Douleur profonde à la hanche\u{202f}? Arrête."
        do "Sur une marche, un tronc ou une chaise.", "Garde le dos droit.", deep_pain!();
        do not "Ne tourne pas le buste.", "Ne le fais pas avec une prothèse de hanche.";
        note note!("Cette position\u{a0}: notre choix.");
        picture "Une personne assise, cheville du côté douloureux sur l’autre genou, se penche en avant."
    }
    Other: "Autre muscle", practice "autre muscle" {
        "Étire lentement le muscle douloureux.";
        "Va jusqu’à sentir l’étirement, pas plus. Frotte doucement."
        do "Muscles de la jambe seulement. Cou ou dos\u{202f}? Demande un avis médical.";
        note note!("Frotter\u{a0}: peu de preuves.");
        picture "Une personne étire lentement le muscle douloureux."
    }
    Night: "Étirement du mollet, au lit", practice "mollet, au lit" {
        "Jambe tendue. Remonte tes orteils.";
        "Pousse le talon loin de toi."
        do "Dégage le drap avec les pieds.", "Le pire est passé\u{202f}? Frotte doucement.";
        do not "Ne pointe pas les orteils.";
        note note!("Frotter\u{a0}: peu de preuves. Mayo Clinic, HSE.");
        picture "Quelqu’un au lit, jambe douloureuse tendue, remonte ses orteils."
    }
    NightStanding: "Étirement du mollet, près du lit", practice "mollet, près du lit" {
        "Lève-toi. Ton poids sur cette jambe, talon au sol.";
        "Tiens-toi au lit. Puis fais quelques pas."
        do "Toujours tendu\u{202f}? Essaie un bain chaud, pas brûlant.";
        do not "Ne te lève pas si tu sens venir un malaise.";
        note note!("NHS.");
        picture "Quelqu’un debout près du lit, poids sur la jambe douloureuse, talon au sol."
    }
    HelperCalf: "Aider\u{a0}: crampe au mollet", practice "aider quelqu’un, mollet" {
        "Tends son genou. Pousse le pied vers le haut.";
        "Tiens le talon. Pousse lentement vers le tibia."
        do "Aide la personne à s’asseoir ou à s’allonger.", "Pose son talon sur ton genou.", "Le pire est passé\u{202f}? Frotte doucement.";
        do not "Ne donne pas d’à-coups, ne force pas.";
        note note!("Frotter\u{a0}: peu de preuves. Manuels de premiers secours.");
        picture "Quelqu’un à genoux près de la jambe douloureuse pousse le pied vers le haut."
    }
    HelperHamstring: "Aider\u{a0}: crampe à l’arrière de la cuisse", practice "aider quelqu’un, arrière de cuisse" {
        "La personne s’allonge sur le dos. Lève sa jambe, genou tendu.";
        "Une main sous le talon, l’autre juste au-dessus du genou."
        do "Lève jusqu’à ce que la personne sente l’étirement.", "Garde la jambe ainsi jusqu’à ce que ça se relâche.";
        do not "N’appuie pas sur le genou.", "Ne lève pas la jambe plus haut si la douleur devient vive.";
        note note!("Manuels de premiers secours.");
        picture "Quelqu’un à genoux lève la jambe tendue d’une personne allongée sur le dos."
    }
    HelperQuad: "Aider\u{a0}: crampe à l’avant de la cuisse", practice "aider quelqu’un, avant de cuisse" {
        "La personne s’allonge sur le côté sain. Plie le genou du dessus.";
        "Amène le talon lentement vers la fesse."
        do "Tiens la cheville, pas les orteils.", "Garde les genoux côte à côte.";
        do not "Ne force pas sur le talon.";
        note note!("Manuels de premiers secours, Mayo Clinic.");
        picture "Quelqu’un plie le genou d’une personne allongée sur le côté sain."
    }
    HelperFoot: "Aider\u{a0}: crampe au pied", practice "aider quelqu’un, pied" {
        "Tiens le talon. Repousse les orteils.";
        "Pousse lentement vers le tibia."
        do "Enlève la chaussure.", "Le pire est passé\u{202f}? Frotte la plante du pied.";
        do not "Ne force pas sur un seul orteil.";
        note note!("Frotter\u{a0}: peu de preuves. Manuels de premiers secours.");
        picture "Quelqu’un tient le talon d’une personne et repousse ses orteils."
    }
}
