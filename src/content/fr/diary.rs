//! The copy of the diary: its page, its form, its files, its plots, and the reminders it adds to a calendar.

use crate::care::{Leg, Muscle};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::text::joined;

pub const PAGE: StepCopy = StepCopy {
    title: "Journal",
    heading: "Journal",
    line: "Gardé uniquement sur cet appareil.",
    ..EMPTY
};
pub const NEEDS_APP: &str = "Le journal a besoin de l’appli.";
pub const EMPTY_YET: &str = "Pas encore de crampe notée.";
pub const EMPTY_HOW: &str =
    "Quand une crampe est passée, touche «\u{a0}Noter dans le journal\u{a0}».";
pub const SAVE_TO_DIARY: &str = "Noter dans le journal";
pub const SAVED: &str = "C’est noté";
pub const IN_YOUR_DIARY: &str = "Dans ton journal";
pub const EDIT_HEADING: &str = "Modifier la note";
pub const STRETCH: &str = "Muscle et étirement qui a marché";
pub const LEG: &str = "Quelle jambe";
pub const HOLDS: &str = "Séries";
pub const TIME_TO_RELIEF: &str = "Temps avant le soulagement";
pub const MINUTES: &str = "minutes";
pub const SECONDS: &str = "secondes";
pub const NOT_KNOWN: &str = "inconnu";
pub const ICE: &str = "Glace";
pub const HEAT: &str = "Chaud";
pub const WHY: &str = "Raisons possibles";
pub const NO_ANSWER: &str = "Pas de réponse";
pub const NOTE: &str = "Remarque";
pub const ENTRIES: &str = "Notes";
pub const HOLD_AFTER: &str = "série";
pub const HOLDS_AFTER: &str = "séries";
pub const TABLE_BELOW: &str = "Les chiffres sont dans le tableau ci-dessous.";
pub const FILE_READY: &str = "Le fichier est prêt.";
pub const NO_FILE: &str = "Ce navigateur ne peut pas créer de fichier.";
pub const NOT_SHARED: &str = "Ce navigateur ne peut ni le partager ni le copier.";
pub const EDIT: &str = "Modifier";
pub const DELETE: &str = "Supprimer";
pub const DELETED: &str = "C’est supprimé";
pub const UNDO: &str = "Rétablir";
pub const SAVE: &str = "Enregistrer";
pub const CANCEL: &str = "Annuler";
pub const SHOW_MORE: &str = "Voir plus";
pub const FILES: &str = "Tes données";
pub const EXPORT_JSON: &str = "Exporter en JSON";
pub const EXPORT_CSV: &str = "Exporter en CSV";
pub const IMPORT: &str = "Importer";
pub const IMPORT_NEW: &str = "pas encore ici";
pub const IMPORT_SAME: &str = "déjà ici";
pub const IMPORT_NEWER: &str = "à mettre à jour ici";
pub const IMPORT_OLDER: &str = "moins à jour dans le fichier";
pub const ADD: &str = "Ajouter";
pub const ADDED: &str = "de plus dans ton journal";
pub const NOTHING_NEW: &str = "Rien de nouveau dans ce fichier.";
pub const REFUSED: &str = "Rien n’a été ajouté.";
pub const UNREADABLE: &str = "Le fichier est illisible.";
pub const NOT_JSON: &str = "Il y a une erreur à cette ligne.";
pub const NOT_A_DIARY: &str = "Ce fichier n’est pas un journal.";
pub const NEWER_VERSION: &str =
    "Ce fichier vient d’une version plus récente. Recharge d’abord l’appli.";
pub const MISSING: &str = "Il manque\u{a0}:";
pub const BAD: &str = "Incorrect\u{a0}:";
pub const TWICE: &str = "La même note y est deux fois.";
pub const TOO_MANY: &str = "Trop de notes.";
pub const TOO_LARGE: &str = "Le fichier est trop gros.";
pub const QUARANTINED: &str = "Certaines notes sont illisibles ici. Elles sont gardées.";
pub const NOT_SAVED_BLOCKED: &str = super::ui::NOT_SAVED;
pub const NOT_SAVED_FULL: &str = "Pas enregistré\u{a0}: cet appareil n’a plus de place.";
pub const NO_ROOM: &str = "Cet appareil n’a pas assez de place.";
pub const DELETE_ALL: &str = "Tout supprimer";
pub const DELETE_ALL_ASK: &str = "Supprimer toutes les notes de cet appareil\u{202f}?";
pub const DELETE_ALL_WARNS: &str = "C’est définitif. Exporte d’abord pour garder une copie.";
pub const NOT_DELETED: &str = "Ce navigateur n’a pas tout supprimé. Essaie encore.";
pub const CRAMPS_A_WEEK: &str = "Crampes par semaine";
pub const WEEK_FROM: &str = "Semaine du";
pub const MUSCLE: &str = "Muscle";
pub const ALL_MUSCLES: &str = "Tous";
pub const HALF_WITHIN: &str = "La moitié passée en";
pub const AS_TABLE: &str = "En tableau";

#[must_use]
pub const fn muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Mollet",
        Muscle::BackOfThigh => "Arrière de cuisse",
        Muscle::FrontOfThigh => "Avant de cuisse",
        Muscle::Foot => "Pied",
        Muscle::Toes => "Orteils",
        Muscle::InnerThigh => "Intérieur de cuisse",
        Muscle::Buttock => "Fesse",
        Muscle::Other => "Autre",
    }
}

const MONTHS: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
];
const WEEKDAYS: [&str; 7] = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];

#[must_use]
pub fn day(day: &str, month: usize) -> String {
    let month = MONTHS.get(month).copied().unwrap_or_default();
    joined(&[if day == "1" { "1er" } else { day }, " ", month])
}

#[must_use]
pub fn date(weekday: usize, day: &str, year: &str, time: &str) -> String {
    let weekday = WEEKDAYS.get(weekday).copied().unwrap_or_default();
    joined(&[weekday, " ", day, " ", year, ", ", time])
}

#[must_use]
pub fn duration(minutes: &str, seconds: &str) -> String {
    if minutes.is_empty() {
        joined(&[seconds, "\u{a0}s"])
    } else {
        joined(&[minutes, "\u{a0}min ", seconds, "\u{a0}s"])
    }
}

#[must_use]
pub fn at_line(line: &str, what: &str, field: &str) -> String {
    joined(&["Ligne ", line, "\u{a0}: ", what, " ", field])
}

#[must_use]
pub fn pattern(count: &str, total: &str, what: &str) -> String {
    joined(&[count, " sur ", total, " ", what])
}

pub const PATTERNS: &str = "Ce qui revient le plus";

#[must_use]
pub const fn were_in(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "étaient au mollet",
        Muscle::BackOfThigh => "étaient à l’arrière de la cuisse",
        Muscle::FrontOfThigh => "étaient à l’avant de la cuisse",
        Muscle::Foot => "étaient au pied",
        Muscle::Toes => "étaient aux orteils",
        Muscle::InnerThigh => "étaient à l’intérieur de la cuisse",
        Muscle::Buttock => "étaient à la fesse",
        Muscle::Other => "étaient dans un autre muscle",
    }
}

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Jambe gauche",
        Leg::Right => "Jambe droite",
        Leg::Both => "Les deux jambes",
    }
}

#[must_use]
pub const fn were_in_leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "étaient dans la jambe gauche",
        Leg::Right => "étaient dans la jambe droite",
        Leg::Both => "étaient dans les deux jambes",
    }
}

pub const CAME_LATE: &str = "sont venues après 45 minutes";
pub const CAME_HARDER: &str = "sont venues lors d’une sortie plus rapide ou plus longue";
pub const CAME_DRY: &str = "sont venues quand tu avais peu bu";
pub const CAME_WATER_ONLY: &str = "sont venues avec de l’eau seule";
pub const CAME_OVER_DRUNK: &str = "sont venues quand tu avais bu au-delà de ta soif";
pub const CAME_COLD: &str = "sont venues sans échauffement";
pub const CAME_IN_SHOES: &str = "sont venues avec des chaussures neuves ou usées";
pub const PATTERN_NOTE: &str = "Cela montre ce qui va ensemble, pas pourquoi.";
pub const REMIND_TOMORROW: &str = "Me le rappeler demain";
pub const NEXT_DAY: &str = "Regarde ta jambe après la crampe";
pub const NEXT_DAY_TEXT: &str = "Urines couleur thé ou cola\u{a0}: va aux urgences tout de suite. Une jambe enflée, chaude ou douloureuse\u{a0}: ne la frotte pas, consulte d’urgence aujourd’hui. Un bleu, ou impossible de tenir sur la pointe des pieds\u{a0}: n’étire pas, ne chauffe pas, consulte aujourd’hui. Faiblesse ou malaise\u{a0}: demande de l’aide. Rien de tout cela\u{a0}: vas-y doucement, et surveille ces signes encore 2 jours.";
pub const REMIND_ICE: &str = "Rappel\u{a0}: retirer la glace";
pub const ICE_OFF: &str = "Retire la glace maintenant";
pub const ICE_OFF_TEXT: &str = "Regarde ta peau. Attends 2 à 3 heures avant d’en remettre.";
pub const SHARE_HEADING: &str = "Mon plan contre les crampes";
pub const COPIED: &str = "Copié";
pub const SHARED: &str = "Partagé";
