//! The copy of the pages to print for a race.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::print::PrintCopy;

pub const COPY: PrintCopy = PrintCopy {
    title: "À imprimer pour une course",
    description: "Le guide des crampes sur papier, pour une course\u{a0}: une affiche, une carte, des bandes pour dossards et une fiche pour les bénévoles.",
    intro: [
        "Accroche l’affiche au départ et à l’arrivée. Mets une carte dans chaque pochette de dossard. Donne une fiche à chaque bénévole.",
        "Imprime en taille réelle, en couleur ou en gris.",
        "Note le numéro de la direction de course dans l’espace prévu.",
    ],
    sheets: [
        "Affiche, A4",
        "Carte, A6, recto verso",
        "Bandes pour dossards, A4",
        "Fiche pour les bénévoles, A4",
    ],
    descriptions: [
        "Une affiche à imprimer\u{a0}: quatre étirements contre une crampe, combien de temps les tenir, et quand demander de l’aide.",
        "Une carte à imprimer recto verso\u{a0}: quatre étirements contre une crampe, quand demander de l’aide, et de la place pour tes informations.",
        "Des bandes à imprimer pour le dos des dossards\u{a0}: quatre étirements contre une crampe, et un code qui ouvre le guide.",
        "Une fiche à imprimer pour les bénévoles d’une course\u{a0}: comment aider en cas de crampe, les signes d’alerte, et quand appeler.",
    ],
    headline: ["Crampe\u{202f}? Arrête-toi.", "Étire lentement."],
    line: "Continuer à courir peut te blesser. Tiens-toi à un appui. Douleur plus vive\u{202f}? Relâche.",
    calf_standing: "Mollet\u{a0}: tu peux rester debout\u{202f}?",
    calf_seated: "Mollet\u{a0}: debout impossible\u{202f}?",
    rules: [
        ["30 s", "À tenir"],
        ["5 ×", "Au plus"],
        ["Sans", "à-coups"],
        ["Frotte", "doucement, après"],
    ],
    rule: "Tiens 30 secondes. 5 fois au plus. Sans à-coups.",
    help: [
        [
            "Malaise\u{a0}: appelle tout de suite",
            "Effondrement, convulsions, confusion ou très chaud. Mal à la poitrine ou mal à respirer. Beaucoup de liquide bu, puis mal de tête ou vomissements.",
        ],
        [
            "La jambe a l’air anormale\u{a0}: appelle tout de suite",
            "Pied froid, pâle ou engourdi. Jambe encore dure et enflée, engourdie ou faible après.",
        ],
        [
            "Ça a claqué\u{a0}: laisse la jambe au repos",
            "Un claquement, ou appui impossible\u{202f}? Consulte aujourd’hui.",
        ],
        [
            "Ça ne s’arrête pas",
            "Plus de 1 heure\u{202f}? Demande un avis médical aujourd’hui. Ventre ou bras aussi\u{202f}? Appelle tout de suite. Urines couleur cola\u{202f}? Demande de l’aide tout de suite. Une jambe enflée\u{202f}? Aujourd’hui.",
        ],
    ],
    code: "Pas à pas, avec minuteur. Fonctionne sans réseau.",
    number: "Numéro d’urgence ici",
    name: "Mon nom et qui appeler",
    health: "Je prends, ou j’ai (asthme, diabète, trait drépanocytaire…)",
    control: "Direction de course",
    until,
};

fn until(day: &str, year: &str) -> String {
    ["Valable jusqu’au ", day, " ", year].concat()
}
