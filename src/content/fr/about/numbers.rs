//! The numbers of the guide, each with its source.

use crate::content::article::Number;

pub const NUMBERS: &[Number] = &[
    Number {
        what: "Une série",
        value: "30 secondes, moins si ça se relâche\u{202f}; 20, 45 ou 60 secondes si tu le règles ainsi",
        source: "Merck Manual, étirement pour la course (compter jusqu’à 30)\u{202f}; Mayo Clinic, étirement du mollet (30 à 60 secondes)",
    },
    Number {
        what: "Séries pour une crampe",
        value: "5 au plus",
        source: "Merck Manual, étirement pour la course (5 répétitions)",
    },
    Number {
        what: "Pour se préparer",
        value: "5 secondes, et 3 secondes après une pause",
        source: "Usage courant des minuteurs d’étirement",
    },
    Number {
        what: "Continuer dans la même position",
        value: "aussitôt, sans repos",
        source: "Miller 2022\u{202f}; AAOS\u{202f}; Croix-Rouge américaine (tenir jusqu’à ce que ça se calme)",
    },
    Number {
        what: "Repos avant le test",
        value: "5 minutes, peut être passé",
        source: "Miller 2012 (la force revient en quelques minutes, chez 20 jeunes adultes)",
    },
    Number {
        what: "De la première série à la demande d’aide",
        value: "10 minutes",
        source: "NHS, crampes aux jambes (elles durent jusqu’à 10 minutes)",
    },
    Number {
        what: "Glace",
        value: "question après 2 minutes, retirée au bout de 20 minutes maximum, de nouveau après 2 à 3 heures, toujours enveloppée",
        source: "NHS, entorses et déchirures\u{202f}; les 2 minutes sont notre choix",
    },
    Number {
        what: "Chaud",
        value: "question après 5 minutes, retiré au bout de 20 minutes maximum, toujours enveloppé",
        source: "Notre choix",
    },
    Number {
        what: "Ni glace ni chaud",
        value: "question après 2 minutes de repos",
        source: "Notre choix",
    },
    Number {
        what: "Proposer de reprendre ce qui était en cours",
        value: "jusqu’à 2 heures",
        source: "Notre choix",
    },
    Number {
        what: "Crampes qui mettent fin à une sortie",
        value: "le 3e retour",
        source: "Notre choix",
    },
    Number {
        what: "Le test avant de continuer à courir",
        value: "le mouvement complet, 3 montées lentes sur la pointe ou 3 flexions du genou, 1 minute de marche rapide",
        source: "Notre choix",
    },
    Number {
        what: "Limite entre début et fin d’une sortie",
        value: "45 minutes",
        source: "L’article\u{202f}; nous n’avons trouvé aucune étude",
    },
    Number {
        what: "Raisons possibles",
        value: "3 au plus, la mieux prouvée d’abord",
        source: "Notre choix",
    },
    Number {
        what: "Surveiller les signes d’autre chose qu’une crampe",
        value: "3 jours",
        source: "CDC, rhabdomyolyse (de quelques heures à plusieurs jours)",
    },
    Number {
        what: "Le rappel du lendemain",
        value: "8 heures du matin",
        source: "Notre choix",
    },
    Number {
        what: "Ni chaud ni massage après une déchirure",
        value: "2 à 3 jours\u{202f}; le guide refuse le chaud pendant 72 heures",
        source: "NHS, entorses et déchirures",
    },
    Number {
        what: "Pas d’étirement après une déchirure, un caillot, des urines foncées ou une urgence",
        value: "72 heures\u{202f}; pas de course sans l’accord d’un médecin",
        source: "NHS, entorses et déchirures (2 à 3 jours\u{202f}; jusqu’à 8 semaines)",
    },
    Number {
        what: "Pas de course après un malaise dû à la chaleur, presque un évanouissement ou des crampes à de nombreux endroits",
        value: "24 heures",
        source: "NHS et santé publique britannique (pas aujourd’hui)\u{202f}; le chiffre est notre choix",
    },
    Number {
        what: "Appel des secours si refroidir ne suffit pas",
        value: "après 30 minutes",
        source: "Santé publique britannique, conseils en cas de chaleur",
    },
];
