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

pub const TITLE: &str = "Le guide et ses sources";
pub const DESCRIPTION: &str = "Ce qu’est ce guide des crampes, ce que disent les preuves de chaque étape, d’où viennent ses chiffres, et ses sources.";
pub const WHAT: Section = Section {
    heading: "Ce que c’est",
    text: &[
        "Un guide de premiers secours pour quelqu’un qui court et vient d’avoir une crampe à la jambe. Il demande où est la crampe, choisit un étirement, compte le temps, et dit quand s’arrêter et demander de l’aide.",
        "Il est né d’un article sur la course à pied, «\u{a0}How To Treat And Manage Calf Cramps From Running\u{a0}». Ses étapes sont gardées. Les durées, les signes d’alerte et certaines positions n’y sont pas et viennent des sources ci-dessous.",
    ],
};
pub const DISCLAIMER: Section = Section {
    heading: "À savoir",
    text: &[super::ui::DISCLAIMER],
};
pub const TRANSLATED: Option<&str> =
    Some("Traduit de l’anglais. Aucun professionnel de santé qui parle français ne l’a encore lu.");

#[must_use]
pub fn reviewed_by(name: &str, role: &str, day: &str, year: &str) -> String {
    format!("Vérifié par {name}, {role}, le {day} {year}.")
}

pub const SEE_SOMEONE: Section = Section {
    heading: "Quand consulter un médecin",
    text: &[
        "Si les crampes se répètent\u{a0}: souvent, très fortes, la nuit au point de te réveiller, ou avec un engourdissement ou un gonflement.",
        "Si ton mollet te fait mal à chaque effort et se calme au repos.",
        "Si tu prends une statine et que tu as de nouvelles douleurs musculaires. N’arrête jamais un médicament de ta propre initiative\u{a0}: demande d’abord.",
        "Si tu es enceinte, consulte sans tarder.",
        "Avec un enfant, va plus doucement qu’avec toi-même, et demande de l’aide plus tôt.",
    ],
};
pub const COLON: &str = "\u{a0}: ";
pub const SEMICOLON: &str = "\u{202f}; ";
pub const CLAIMS_HEADING: &str = "Ce que disent les preuves";
pub const SOURCES_OF_CLAIM: &str = "Sources";
pub const SOURCE_SAYS_HEADING: &str = "Ce que dit l’article, lui";
pub const ALSO: Section = Section {
    heading: "Également prouvé",
    text: &[
        "Une allure régulière, des progrès lents, et du renforcement pour mollets et chevilles.",
        "Une crampe rend la suivante plus probable\u{a0}: les crampes passées sont ce qui la prédit le mieux.",
    ],
};
pub const NUMBERS_HEADING: &str = "Les chiffres";
pub const REFERENCES_HEADING: &str = "Sources";
pub const LEFT_OUT_HEADING: &str = "Laissé de côté volontairement";
pub const LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        what: "Quinine",
        why: "Elle peut faire beaucoup de mal. Seul un médecin peut en juger.",
    },
    LeftOut {
        what: "Eau tonique",
        why: "Elle contient un peu de quinine et ne soigne rien.",
    },
    LeftOut {
        what: "Antidouleurs pendant une crampe",
        why: "Ils agissent trop tard, et peuvent cacher une blessure.",
    },
    LeftOut {
        what: "Jus de cornichons et vinaigre",
        why: "Miller 2022 donne la note B à une gorgée. Laissés de côté quand même\u{a0}: peu de gens en emportent pour courir, et tant de sel ou d’acide est un risque avec des reins faibles ou une tension élevée.",
    },
    LeftOut {
        what: "Pastilles de sel",
        why: "Personne ne les conseille en premiers secours\u{a0}: la Croix-Rouge américaine et St John parlent d’une boisson aux électrolytes, ou d’une pastille à dissoudre dans l’eau.",
    },
];
pub const PRIVACY: Section = Section {
    heading: "Vie privée",
    text: &[
        "Rien ne quitte ton téléphone tout seul. Il n’y a ni compte, ni pistage, ni publicité.",
        "Ton journal, tes réglages et l’endroit où tu en es dans le guide sont gardés sur cet appareil seulement. Ce que tu exportes ou partages en sort quand tu le demandes, et va là où tu l’envoies.",
        "«\u{a0}Tout supprimer\u{a0}» est dans le journal. Effacer les données de ce site dans ton navigateur supprime le journal et les réglages.",
        "Le pays du numéro d’urgence vient du fuseau horaire et de la langue de ton téléphone. Ta position n’est demandée que si tu touches «\u{a0}Afficher ma position\u{a0}». Elle est affichée, ni gardée ni envoyée\u{a0}: c’est toi qui l’envoies, si tu veux.",
    ],
};
pub const LICENCES_HEADING: &str = "Licences";
pub const LICENCES: &str = "Le guide est un logiciel libre, sous MIT ou Apache-2.0. Son appli est écrite en Rust, et contient du code de la bibliothèque standard de Rust (MIT ou Apache-2.0) et de ces paquets\u{a0}:";
pub const LICENCE_TEXTS: &str = "Toutes les licences en entier";
