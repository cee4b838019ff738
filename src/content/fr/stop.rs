//! The pages where self-care ends.

use super::sip;
use crate::care::Stop;
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

pub(super) const fn stop(stop: Stop) -> StepCopy {
    match stop {
        Stop::Help => StepCopy {
            title: "Demander de l’aide",
            heading: "Demande de l’aide",
            line: "Tu te sens très mal\u{202f}? Appelle tout de suite. Sinon, touche ce qui correspond.",
            ..EMPTY
        },
        Stop::Numbers => StepCopy {
            title: "Numéros d’urgence",
            heading: "Qui appeler, pays par pays",
            line: "Trouve l’endroit où tu es. Touche pour appeler.",
            note: "Environ la moitié vient d’une seule liste, celle d’Android. Nous n’en avons appelé aucun.",
            ..EMPTY
        },
        Stop::Emergency => EMERGENCY,
        Stop::Injury => INJURY,
        Stop::HeatIllness => HEAT_ILLNESS,
        Stop::Faint => FAINT,
        Stop::Alone => ALONE,
        Stop::Clot => CLOT,
        Stop::Urine => URINE,
        Stop::NotEasing => NOT_EASING,
        Stop::PainLasts => PAIN_LASTS,
        Stop::ManyPlaces => MANY_PLACES,
        Stop::AskFirst => StepCopy {
            title: "Avis médical d’abord",
            heading: "Demande l’avis d’un médecin avant de courir.",
            line: "Tu as signalé autre chose qu’une simple crampe.",
            note: "Après une déchirure, jusqu’à 8 semaines sans courir. Plus longtemps si elle est grave. Source\u{a0}: NHS.",
            ..EMPTY
        },
        Stop::RunOver => StepCopy {
            title: "Cette sortie s’arrête là",
            heading: "Cette sortie s’arrête là.",
            line: "Rentre à pied, ou fais-toi ramener.",
            dos: lines![
                sip!(),
                "Consulte un médecin si les crampes reviennent sans cesse."
            ],
            donts: lines!["Ne force pas. Tu peux te blesser."],
            note: "Au 3e retour de la crampe, la sortie s’arrête. Cette limite est notre choix.",
        },
    }
}

macro_rules! no_more_drinks {
    () => {
        "Ne bois plus et ne donne plus à boire après beaucoup de liquide."
    };
}

macro_rules! no_painkillers {
    () => {
        "Ne prends ni ibuprofène, ni naproxène, ni médicament du même type."
    };
}

macro_rules! sip_if_awake {
    () => {
        "Tu as l’esprit clair, et pas de nausées\u{202f}? Bois à petites gorgées, sauf si tu as déjà bu beaucoup de liquide."
    };
}

macro_rules! do_not_run_on {
    () => {
        "Ne cours plus."
    };
}

macro_rules! pregnant {
    () => {
        "Enceinte, ou sous diurétiques\u{202f}? Dis-le."
    };
}

const EMERGENCY: StepCopy = StepCopy {
    title: "Appelle tout de suite",
    heading: "Appelle les secours tout de suite.",
    line: "Dis où tu es et ce qui se passe.",
    dos: lines![
        "La personne ne réagit pas et ne respire pas normalement\u{202f}? Appuie fort et vite sur la poitrine.",
        "Des râles espacés ne sont pas une respiration. Fais apporter un défibrillateur.",
        "Elle respire mais ne réagit pas\u{202f}? Tourne-la sur le côté.",
        "Très chaud, et confusion ou aucune réaction\u{202f}? Eau froide sur tout le corps.",
        "Continue de refroidir jusqu’à l’arrivée des secours.",
        "Très froid et confusion\u{202f}? Allonge la personne à plat, sèche-la, couvre-la.",
        "Mal à la poitrine\u{202f}? La personne s’assied et ne bouge plus.",
        "Diabète, mais la personne réagit et peut avaler\u{202f}? Donne du sucre tout de suite.",
        "La personne a son propre inhalateur ou stylo d’adrénaline\u{202f}? Utilise-le.",
        "Sur une course\u{202f}? Crie pour alerter un bénévole.",
        "Dis combien de liquide a été bu, et s’il y a un trait drépanocytaire.",
    ],
    donts: lines![
        "Ne marche plus, ne cours plus.",
        "N’étire pas la jambe, ne la redresse pas. Ne la frotte pas, ne la chauffe pas.",
        "Ne refroidis pas une jambe dure. N’y mets pas de bande, ne la surélève pas.",
        "Ne donne rien à avaler si la personne n’est pas bien consciente.",
        no_more_drinks!(),
        "Ne bloque pas ses mouvements pendant des convulsions.",
    ],
    note: "Sources\u{a0}: santé publique britannique, NHS, NATA, guide pratique sur le manque de sodium.",
};

const INJURY: StepCopy = StepCopy {
    title: "Pas une simple crampe",
    heading: "Arrête d’étirer. Laisse la jambe au repos.",
    line: "Un claquement, ou impossible de tenir sur cette jambe\u{202f}? Consulte aujourd’hui.",
    dos: lines![
        "Applique quelque chose de froid, enveloppé.",
        "Retire le froid au bout de 20 minutes maximum.",
        "Mets une bande, pas trop serrée. Surélève la jambe.",
        "Pied engourdi, pâle ou froid\u{202f}? Enlève la bande. Appelle tout de suite.",
        "Une bosse à l’aine\u{202f}? Consulte aujourd’hui.",
        "Douleur profonde à la hanche ou à l’aine\u{202f}? Ne marche plus. Consulte aujourd’hui.",
        "Bosse douloureuse et nausées\u{202f}? Appelle tout de suite.",
        "Pire, ou pas mieux après 3 jours\u{202f}? Consulte.",
    ],
    donts: lines![
        "Ne mets pas de chaud pendant 2 à 3 jours.",
        "Ne masse pas pendant 2 à 3 jours.",
        "Ne cours pas, n’étire pas.",
    ],
    note: "Source\u{a0}: NHS, entorses et déchirures.",
};

const HEAT_ILLNESS: StepCopy = StepCopy {
    title: "Trop chaud",
    heading: "Arrête-toi. Va à l’ombre. Allonge-toi.",
    line: "Confusion, pire, ou pas mieux après 30 minutes\u{202f}? Appelle les secours.",
    dos: lines![
        "Confusion ou gestes maladroits\u{202f}? Appelle tout de suite. Refroidis aussitôt tout le corps.",
        "Desserre ou enlève le plus de vêtements possible.",
        "Mouille ta peau et évente-la.",
        "Des frissons peuvent venir d’un excès de chaleur. Continue de refroidir.",
        "Glace enveloppée, au cou et sous les bras.",
        sip_if_awake!(),
    ],
    donts: lines![
        "Ne t’isole pas. Téléphone à quelqu’un tout de suite.",
        "N’utilise pas de compresse chaude.",
        "Ne cours plus aujourd’hui.",
        no_painkillers!(),
    ],
    note: "Trop peu de liquide peut mener à l’épuisement par la chaleur et au coup de chaleur. Source\u{a0}: santé publique britannique.",
};

const FAINT: StepCopy = StepCopy {
    title: "Presque un évanouissement après l’arrivée",
    heading: "Allonge-toi. Surélève les jambes.",
    line: "Reste au sol jusqu’à ce que tu te sentes bien.",
    dos: lines![
        sip_if_awake!(),
        "Froid, ou vêtements mouillés\u{202f}? Sèche-toi et réchauffe-toi.",
        "Diabète, mais tu as l’esprit clair et tu peux avaler\u{202f}? Prends du sucre tout de suite.",
        "Redresse-toi lentement. Puis marche.",
    ],
    donts: lines![
        "Ne reste pas debout sans bouger après une course.",
        "Ne cours plus aujourd’hui.",
    ],
    note: "Sources\u{a0}: Noakes, Asplund. Les 10 minutes sont notre choix.",
};

const ALONE: StepCopy = StepCopy {
    title: "Personne autour, loin des secours",
    heading: "Personne autour\u{202f}? Reste sur place et fais-toi repérer.",
    line: "Appelle ou envoie un message. Donne ta position sur la carte.",
    dos: lines![
        "Pas de réseau\u{202f}? Essaie le SOS par satellite.",
        "Donne 6 coups de sifflet. Attends une minute. Recommence.",
        "Pas de sifflet\u{202f}? Crie ou fais des signaux lumineux.",
        "Tu as trop chaud\u{202f}? De l’ombre, et de l’eau sur la peau.",
        "Tu as froid\u{202f}? Mets des couches sèches. Assieds-toi sur ton sac.",
    ],
    donts: lines![
        "Ne bouge pas, sauf si tu peux marcher sans danger.",
        "Ne quitte pas le chemin.",
    ],
    note: "En montagne, 6 signaux par minute sont un appel de détresse.",
};

const CLOT: StepCopy = StepCopy {
    title: "Une jambe enflée et chaude",
    heading: "Consulte d’urgence aujourd’hui.",
    line: "Ne la frotte pas. Ne cours plus.",
    dos: lines![
        "Appelle tout de suite un médecin ou le médecin de garde.",
        "Pas de médecin disponible aujourd’hui\u{202f}? Va aux urgences.",
        "Dis qu’une jambe est enflée, chaude ou douloureuse.",
        "Long voyage, opération, pilule contraceptive\u{202f}? Dis-le.",
        "Enceinte, ou accouchement récent\u{202f}? Dis-le.",
        "Déjà eu un cancer ou un caillot\u{202f}? Dis-le.",
        "Jambe dure, ou de plus en plus mal au repos\u{202f}? Appelle tout de suite.",
        "Mal à la poitrine, ou mal à respirer\u{202f}? Appelle les secours tout de suite.",
    ],
    donts: lines![],
    note: "La rougeur se voit mal sur une peau brune ou noire. Source\u{a0}: NHS, TVP (thrombose veineuse profonde).",
};

const URINE: StepCopy = StepCopy {
    title: "Urines foncées",
    heading: "Va aux urgences tout de suite.",
    line: "Avec des urines couleur thé ou cola, n’attends pas.",
    dos: lines![
        "Demande à quelqu’un de t’y conduire. Personne autour\u{202f}? Appelle les secours tout de suite.",
        "Dis que tu as couru et que tes urines sont foncées.",
    ],
    donts: lines![
        "N’attends pas de voir si elles s’éclaircissent.",
        do_not_run_on!(),
        no_painkillers!(),
    ],
    note: "Source\u{a0}: CDC, rhabdomyolyse.",
};

const NOT_EASING: StepCopy = StepCopy {
    title: "La crampe est toujours là",
    heading: "Arrête de courir. Ce n’est pas encore passé.",
    line: "Tu te sens bien\u{202f}? Laisse la jambe au repos et rentre.",
    dos: lines![
        "La crampe est toujours là après 1 heure\u{202f}? Demande un avis médical aujourd’hui.",
        "S’il fait chaud, reste au frais. S’il fait froid, au chaud.",
        "Problème de cœur ou régime pauvre en sel\u{202f}? Demande un avis médical tout de suite.",
        "Ventre, poitrine ou bras aussi\u{202f}? Appelle tout de suite.",
        "Faiblesse, et beaucoup de liquide perdu\u{202f}? Appelle tout de suite.",
        pregnant!(),
    ],
    donts: lines![
        do_not_run_on!(),
        "N’arrête pas un médicament de ta propre initiative."
    ],
    note: "Une crampe dure jusqu’à 10 minutes. Sources\u{a0}: NHS, Mayo Clinic, CDC.",
};

const PAIN_LASTS: StepCopy = StepCopy {
    title: "Ça fait toujours mal",
    heading: "C’est fini pour aujourd’hui. Ne cours plus.",
    line: "Ventre dur, saignement, presque un évanouissement, ou pire\u{202f}? Appelle tout de suite.",
    dos: lines![
        "Mal à la poitrine, au bras ou à la mâchoire\u{202f}? Appelle tout de suite.",
        "Encore là après 1 heure\u{202f}? Demande un avis médical aujourd’hui.",
        "Enceinte\u{202f}? Demande un avis médical tout de suite.",
    ],
    donts: lines![no_painkillers!()],
    note: "Plus de 10 minutes, c’est long pour un point de côté. Ces durées sont notre choix.",
};
const MANY_PLACES: StepCopy = StepCopy {
    title: "Crampes à de nombreux endroits",
    heading: "Crampes à de nombreux endroits\u{202f}? Demande de l’aide tout de suite.",
    line: "Assieds-toi ou allonge-toi. S’il fait chaud, reste au frais. S’il fait froid, au chaud.",
    dos: lines![
        "Poitrine, bras, mâchoire ou ventre aussi\u{202f}? Appelle tout de suite.",
        "Seulement les jambes\u{202f}? Appelle les secours, ou va chez un médecin, tout de suite.",
        "Dis ce que tu as bu, et combien.",
        pregnant!(),
    ],
    donts: lines![do_not_run_on!(), no_more_drinks!()],
    note: "Sources\u{a0}: Mayo Clinic, CDC, guide pratique sur le manque de sodium.",
};
