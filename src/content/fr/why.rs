//! Why it might have happened: eight questions, the reasons they point to, and what helps with each.

use crate::care::why::{Card, Reason};
use crate::care::{CauseAnswer, CauseQuestion};
use crate::content::steps::EMPTY;
use crate::content::{ReasonCopy, StepCopy};
use crate::packed::{Packed, packed};

pub const REASONS: StepCopy = StepCopy {
    title: "Raisons possibles",
    heading: "Raisons possibles",
    line: "Personne ne peut le dire à coup sûr.",
    note: "Tu en vois 3 au plus, la mieux prouvée d’abord. Ce n’est pas un diagnostic.",
    ..EMPTY
};
pub const NO_CLEAR_REASON: &str = "Souvent, il n’y a pas de raison claire.";

#[must_use]
pub const fn question(question: CauseQuestion) -> StepCopy {
    let (title, heading, line) = match question {
        CauseQuestion::Effort => (
            "Pourquoi\u{202f}? La sortie",
            "Comment était cette sortie\u{202f}?",
            "Comparée à tes sorties habituelles.",
        ),
        CauseQuestion::Time => (
            "Pourquoi\u{202f}? Le moment",
            "Quand la crampe est-elle venue\u{202f}?",
            "Une estimation suffit.",
        ),
        CauseQuestion::Drink => (
            "Pourquoi\u{202f}? Sueur et boisson",
            "Sueur et boisson\u{a0}: qu’est-ce qui correspond\u{202f}?",
            "Avant la crampe.",
        ),
        CauseQuestion::Before => (
            "Pourquoi\u{202f}? Avant la sortie",
            "Qu’as-tu fait avant la sortie\u{202f}?",
            "Rouleau ou massage\u{a0}: depuis ta dernière sortie dure.",
        ),
        CauseQuestion::Feet => (
            "Pourquoi\u{202f}? Chaussures et pieds",
            "Tes chaussures et tes pieds, ça va\u{202f}?",
            "",
        ),
        CauseQuestion::Medicine => (
            "Pourquoi\u{202f}? Médicaments",
            "Prends-tu l’un de ces médicaments\u{202f}?",
            "Les diurétiques comptent ici comme médicaments pour la tension.",
        ),
        CauseQuestion::Injury => (
            "Pourquoi\u{202f}? Blessure",
            "Une blessure à la jambe cette année\u{202f}?",
            "Avant cette crampe.",
        ),
        CauseQuestion::Illness => (
            "Pourquoi\u{202f}? Maladie",
            "As-tu une maladie chronique\u{202f}?",
            "Cœur, poumons, diabète ou autre. Tu peux passer.",
        ),
    };
    StepCopy {
        title,
        heading,
        line,
        ..EMPTY
    }
}

const ANSWERS: Packed = packed!(1 of answer in CauseAnswer::ALL => [written_answer(answer)]);

#[must_use]
pub fn answer(answer: CauseAnswer) -> &'static str {
    ANSWERS.get(answer as usize)
}

const fn written_answer(answer: CauseAnswer) -> &'static str {
    match answer {
        CauseAnswer::AsUsual => "Comme d’habitude",
        CauseAnswer::Faster => "Plus rapide ou plus vallonnée",
        CauseAnswer::Longer => "Plus longue",
        CauseAnswer::FasterAndLonger => "Les deux",
        CauseAnswer::Early => "Avant 45 minutes",
        CauseAnswer::Late => "Après 45 minutes",
        CauseAnswer::LittleSweat => "Peu transpiré",
        CauseAnswer::DrankLittle => "Beaucoup transpiré, peu bu",
        CauseAnswer::WaterOnly => "Beaucoup transpiré, eau seule",
        CauseAnswer::WithSalts => "Beaucoup transpiré, boisson avec sels",
        CauseAnswer::OverDrank => "J’ai bu au-delà de ma soif",
        CauseAnswer::WarmedUp => "Un échauffement",
        CauseAnswer::NoWarmUp => "Aucun échauffement",
        CauseAnswer::DeepMassage => "Étirement ou massage fort",
        CauseAnswer::NoRolling => "Ni rouleau ni massage",
        CauseAnswer::FeetFine => "Oui, tout va bien",
        CauseAnswer::Shoes => "Chaussures neuves ou usées",
        CauseAnswer::WeakAnkles => "Chevilles faibles ou instables",
        CauseAnswer::NoMedicine => "Aucun",
        CauseAnswer::WaterTablet => "Médicaments pour la tension",
        CauseAnswer::Cholesterol => "Médicaments contre le cholestérol",
        CauseAnswer::Inhaler => "Inhalateur pour l’asthme",
        CauseAnswer::Unsure => "Je ne sais pas",
        CauseAnswer::NoInjury => "Pas de blessure à la jambe",
        CauseAnswer::InjuredLeg => "Oui, une blessure à la jambe",
        CauseAnswer::NoIllness => "Pas de maladie chronique",
        CauseAnswer::LongTermIllness => "Oui, une maladie chronique",
    }
}

const REASON_NAMES: Packed = packed!(1 of reason in Reason::ALL => [written_reason(reason).name]);
const REASON_TEXTS: Packed = packed!(2 of reason in Reason::ALL => {
    let ReasonCopy { why, advice, .. } = written_reason(reason);
    [why, advice]
});

#[must_use]
pub fn reason_name(reason: Reason) -> &'static str {
    REASON_NAMES.get(reason as usize)
}

#[must_use]
pub fn reason(reason: Reason) -> ReasonCopy {
    let mut texts = REASON_TEXTS.from(2 * reason as usize);
    ReasonCopy {
        name: reason_name(reason),
        why: texts.word(),
        advice: texts.word(),
    }
}

const fn written_reason(reason: Reason) -> ReasonCopy {
    let (name, why, advice) = match reason {
        Reason::Intensity => (
            "Plus vite que d’habitude",
            "Un muscle fatigué fait plus vite une crampe.",
            "Pars lentement. Augmente l’allure petit à petit.",
        ),
        Reason::Duration => (
            "Tard dans la sortie, ou sortie plus longue",
            "Un muscle a trop travaillé, trop longtemps.",
            "Augmente la distance petit à petit.",
        ),
        Reason::Medicine => (
            "Médicaments pour la tension ou inhalateur",
            "Surtout les diurétiques et les inhalateurs de longue durée d’action pour l’asthme. Certains médicaments pour la tension sont des diurétiques.",
            "N’arrête jamais un médicament. Parles-en à ton médecin.",
        ),
        Reason::Dehydration => (
            "Trop peu de liquide",
            "Les études se contredisent.",
            "Bois selon ta soif, pas plus.",
        ),
        Reason::Heat => (
            "Chaleur",
            "Elle te fatigue plus vite. Sur les crampes, les études se contredisent.",
            "Cours quand il fait plus frais, et moins vite.",
        ),
        Reason::Salts => (
            "Perte de sel",
            "La sueur emporte du sel, surtout du sodium. Les études se contredisent.",
            "Sur les longues sorties, essaie une boisson aux électrolytes.",
        ),
        Reason::Tightness => (
            "Muscles tendus, pas d’échauffement",
            "Un muscle froid peut se déchirer. Avoir les muscles raides ne donne pas plus de crampes.",
            "Marche, trottine, puis cours.",
        ),
        Reason::Shoes => (
            "Chaussures neuves ou usées",
            "Elles peuvent faire travailler le mollet davantage.",
            "Fie-toi au confort. Rode-les petit à petit.",
        ),
        Reason::WeakAnkles => (
            "Chevilles ou pieds faibles",
            "Tes mollets doivent peut-être travailler davantage.",
            "Renforce-les\u{a0}: montées lentes sur la pointe des pieds.",
        ),
        Reason::HardMassage => (
            "Massage ou étirement fort",
            "Ça peut laisser des douleurs. Aucune étude ne montre que ça donne des crampes.",
            "Vas-y en douceur.",
        ),
        Reason::NoRolling => (
            "Ni rouleau ni massage",
            "Les deux calment les courbatures. Personne ne les a testés sur les crampes.",
            "Utilise le rouleau si ça te fait du bien.",
        ),
    };
    ReasonCopy { name, why, advice }
}

const CARDS: Packed = packed!(3 of card in Card::ALL => {
    let ReasonCopy { name, why, advice, .. } = written_card(card);
    [name, why, advice]
});

#[must_use]
pub fn card(card: Card) -> ReasonCopy {
    let mut texts = CARDS.from(3 * card as usize);
    ReasonCopy {
        name: texts.word(),
        why: texts.word(),
        advice: texts.word(),
    }
}

const fn written_card(card: Card) -> ReasonCopy {
    let (name, why, advice) = match card {
        Card::OverDrinking => (
            "Boire au-delà de ta soif",
            "Trop de liquide dilue le sel de ton sang. C’est plus grave qu’une crampe.",
            "Mal de tête, vomissements ou confusion\u{202f}? Ne bois plus. Demande de l’aide tout de suite.",
        ),
        Card::SeeDoctor => (
            "Blessure ou maladie",
            "Les crampes sont plus fréquentes après une blessure dans l’année ou avec une maladie chronique.",
            "Vois ton médecin avant une course difficile.",
        ),
        Card::Statins => (
            "Médicaments contre le cholestérol",
            "Les statines agissent sur le muscle, pas sur les sels.",
            "Une douleur musculaire nouvelle\u{202f}? Parles-en à ton médecin. N’arrête jamais un médicament de ta propre initiative.",
        ),
        Card::AskPharmacist => (
            "Un doute sur ce que tu prends\u{202f}?",
            "Certains médicaments peuvent donner des crampes.",
            "Demande en pharmacie. N’arrête jamais un médicament de ta propre initiative.",
        ),
    };
    ReasonCopy { name, why, advice }
}
