//! The copy of the page for stores.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::embed::{EmbedTheme, Slot};

pub const TITLE: &str = "Pour les magasins de running";
pub const DESCRIPTION: &str = "Mets le guide des crampes sur la page de ton magasin en deux lignes\u{a0}: tes couleurs, tes produits, aucune donnée personnelle.";
pub const INTRO: [&str; 3] = [
    "Des gens qui ont une crampe arrivent aussi sur ta page. Montre-leur ce guide sur place.",
    "Il prend tes couleurs. Il montre tes produits une fois la crampe finie\u{a0}: après la crampe, à côté des raisons, et dans le plan. Il ne les montre jamais à quelqu’un qui a mal.",
    "Ni muscle, ni réponse, ni durée\u{a0}: rien ne sort jamais du guide.",
];
pub const BUILDER: &str = "À tes couleurs";
pub const NO_SCRIPT: &str =
    "Pour choisir ici couleurs et produits, autorise les scripts. Ou change les lignes à la main.";
pub const HOW: &str =
    "Ce que tu choisis ici passe dans les lignes ci-dessous, et dans le guide juste en dessous.";
pub const THEME: &str = "Clair ou sombre";
pub const ACCENT: &str = "Utiliser notre couleur pour la réponse principale";
pub const COLOUR: &str = "Notre couleur";
pub const LANGUAGE: &str = "Langue";
pub const PRODUCTS: &str = "Nos produits";
pub const PRODUCTS_NOTE: &str = "Donne un nom et une adresse à chaque produit. Il s’affiche s’il a les deux. Le nom est un texte simple de 80 caractères au plus.";
pub const LABEL: &str = "Nom";
pub const ADDRESS: &str = "Adresse";
pub const NO_ADDRESS: &str =
    "Ce n’est pas une adresse web. Utilise par exemple /p/123 ou https://store.example/p/123.";
pub const SNIPPET: &str = "Tes lignes";
pub const SNIPPET_NOTE: &str = "Colle-les là où tu veux le guide. Le style lui garde sa place\u{a0}: rien ne saute au chargement.";
pub const COPY: &str = "Copier";
pub const COPIED: &str = "Copié.";
pub const NOT_COPIED: &str = "Ton navigateur n’a pas permis de copier. Les lignes sont sélectionnées\u{a0}: copie-les toi-même.";
pub const PREVIEW: &str = "Ce que voient tes visiteurs";
pub const POLICY: &str = "Si ta page a une Content-Security-Policy";
pub const POLICY_NOTE: &str = "Ajoute-lui ces sources. S’il manque frame-src, tes visiteurs voient tes liens et un lien vers le guide. Si les attributs de style ne sont pas permis, mets ce style dans ta feuille de style.";
pub const OWN_HOST: &str = "Sur ton propre domaine";
pub const OWN_HOST_TEXT: [&str; 2] = [
    "Le guide est un dossier de simples fichiers. Mets-le sur ton serveur, et utilise ta propre adresse dans les lignes ci-dessus.",
    "Alors rien ne vient d’ailleurs. Envoie les en-têtes fournis avec le dossier.",
];
pub const EVENTS: &str = "Pour ton équipe technique";
pub const EVENTS_TEXT: [&str; 3] = [
    "L’élément émet uncramp-ready, uncramp-started, uncramp-finished, uncramp-left et uncramp-product.",
    "Sa méthode restart() recommence le guide, pause() met un étirement en pause, et load() charge un guide qui attend à cause de load=\"tap\".",
    "Si le guide ne peut pas s’afficher, les liens de l’élément restent tels quels.",
];

#[must_use]
pub const fn theme(theme: EmbedTheme) -> &'static str {
    match theme {
        EmbedTheme::Auto => "Comme chez le visiteur",
        EmbedTheme::Light => "Clair",
        EmbedTheme::Dark => "Sombre",
    }
}

#[must_use]
pub const fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Hydration => "Boissons",
        Slot::Electrolytes => "Électrolytes",
        Slot::Bottle => "Gourdes et ceintures",
        Slot::Compression => "Compression",
        Slot::Shoes => "Chaussures",
        Slot::Roller => "Rouleaux de massage",
        Slot::Massage => "Massage",
        Slot::ColdPack => "Poches de froid",
        Slot::HeatPack => "Compresses chaudes",
    }
}
