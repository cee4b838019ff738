//! The pages where self-care ends.

use super::sip;
use crate::care::Stop;
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

pub(super) const fn stop(stop: Stop) -> StepCopy {
    match stop {
        Stop::Help => StepCopy {
            title: "Hilfe holen",
            heading: "Hilfe holen",
            line: "Geht es dir sehr schlecht? Wähle jetzt den Notruf. Sonst tippe an, was passt.",
            ..EMPTY
        },
        Stop::Numbers => StepCopy {
            title: "Notrufnummern",
            heading: "Der Notruf, Land für Land",
            line: "Such das Land, in dem du bist. Tippe, um anzurufen.",
            note: "Etwa die Hälfte stützt sich auf eine einzige Liste, die von Android. Wir haben keine dieser Nummern angerufen.",
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
            title: "Erst fragen, dann laufen",
            heading: "Hol dir ärztlichen Rat, bevor du läufst.",
            line: "Deine Angaben passen nicht nur zu einem Krampf.",
            note: "Nach einer Zerrung bis zu 8 Wochen nicht laufen. Eine schwere braucht länger. Quelle: NHS.",
            ..EMPTY
        },
        Stop::RunOver => StepCopy {
            title: "Dieser Lauf ist vorbei",
            heading: "Dieser Lauf ist vorbei.",
            line: "Geh zu Fuß heim, oder lass dich abholen.",
            dos: lines![
                sip!(),
                "Kommt der Krampf immer wieder? Lass es ärztlich abklären."
            ],
            donts: lines!["Nicht durchbeißen. Du kannst dich verletzen."],
            note: "Kommt der Krampf 3-mal wieder, ist der Lauf vorbei. Diese Grenze haben wir selbst gewählt.",
        },
    }
}

macro_rules! no_more_drinks {
    () => {
        "Nichts mehr trinken oder zu trinken geben, wenn es schon viel Flüssigkeit war."
    };
}

macro_rules! no_painkillers {
    () => {
        "Kein Ibuprofen, Naproxen oder Ähnliches nehmen."
    };
}

macro_rules! sip_if_awake {
    () => {
        "Wach, und dir ist nicht übel? Kleine Schlucke. Schon viel Flüssigkeit getrunken? Dann nicht."
    };
}

macro_rules! do_not_run_on {
    () => {
        "Nicht weiterlaufen."
    };
}

macro_rules! pregnant {
    () => {
        "Schwanger, oder nimmst du Wassertabletten? Sag es."
    };
}

const EMERGENCY: StepCopy = StepCopy {
    title: "Jetzt Notruf",
    heading: "Wähle jetzt den Notruf.",
    line: "Sag, wo du bist und was los ist.",
    dos: lines![
        "Nicht wach und keine normale Atmung? Drück fest und schnell auf die Brust.",
        "Nach Luft schnappen ist kein Atmen. Lass einen Defibrillator holen.",
        "Die Person atmet, ist aber nicht wach? Dreh sie auf die Seite.",
        "Sehr heiß, und verwirrt oder nicht wach? Kaltes Wasser über den ganzen Körper.",
        "Kühle weiter, bis Hilfe kommt.",
        "Sehr kalt und verwirrt? Flach hinlegen, abtrocknen, einwickeln.",
        "Brustschmerzen? Hinsetzen und nicht bewegen.",
        "Diabetes, wach und kann schlucken? Gib jetzt Zucker.",
        "Eigenes Asthmaspray oder eigener Adrenalin-Pen dabei? Jetzt anwenden.",
        "Im Rennen? Ruf laut nach den Streckenposten.",
        "Sag, wie viel Flüssigkeit getrunken wurde und ob eine Sichelzell-Anlage bekannt ist.",
    ],
    donts: lines![
        "Nicht weitergehen, nicht weiterlaufen.",
        "Nicht dehnen, reiben oder wärmen. Das Bein nicht strecken.",
        "Kein hartes Bein kühlen, einwickeln oder hochlegen.",
        "Nichts in den Mund geben, wenn die Person nicht ganz wach ist.",
        no_more_drinks!(),
        "Nicht festhalten, wenn jemand einen Anfall mit Zuckungen hat.",
    ],
    note: "Quellen: britische Gesundheitsbehörde, NHS, NATA, Leitfaden zu Natriummangel.",
};

const INJURY: StepCopy = StepCopy {
    title: "Mehr als nur ein Krampf",
    heading: "Nicht mehr dehnen. Schone das Bein.",
    line: "Ein Knacken, oder du kannst nicht auftreten? Lass es heute ärztlich ansehen.",
    dos: lines![
        "Leg etwas Kaltes auf, in ein Tuch gewickelt.",
        "Kühle höchstens 20 Minuten lang.",
        "Wickle einen Verband darum, nicht zu fest. Leg das Bein hoch.",
        "Fuß taub, blass oder kalt? Nimm den Verband ab. Wähle jetzt den Notruf.",
        "Eine Beule in der Leiste? Lass sie heute ärztlich ansehen.",
        "Schmerz tief in Hüfte oder Leiste? Nicht mehr gehen. Lass es heute ärztlich ansehen.",
        "Die Beule tut weh und dir ist übel? Wähle jetzt den Notruf.",
        "Schlimmer, oder nach 3 Tagen nicht besser? Lass es ärztlich ansehen.",
    ],
    donts: lines![
        "Keine Wärme, 2 bis 3 Tage lang.",
        "Nicht massieren, 2 bis 3 Tage lang.",
        "Nicht laufen, nicht dehnen.",
    ],
    note: "Quelle: NHS, Verstauchungen und Zerrungen.",
};

const HEAT_ILLNESS: StepCopy = StepCopy {
    title: "Überhitzt",
    heading: "Stopp. Geh in den Schatten. Leg dich hin.",
    line: "Verwirrt, schlechter, oder nach 30 Minuten nicht besser? Wähle den Notruf.",
    dos: lines![
        "Verwirrt oder unkoordiniert? Wähle jetzt den Notruf. Kühle sofort den ganzen Körper.",
        "Lockere die Kleidung, oder zieh aus, was geht.",
        "Mach die Haut nass und fächle dir Luft zu.",
        "Auch wer überhitzt ist, kann frösteln. Kühle weiter.",
        "Eingewickeltes Eis an Hals und Achseln.",
        sip_if_awake!(),
    ],
    donts: lines![
        "Nicht allein bleiben. Ruf jetzt jemanden an.",
        "Kein Wärmekissen verwenden.",
        "Nicht mehr laufen heute.",
        no_painkillers!(),
    ],
    note: "Zu wenig Flüssigkeit kann zu Hitzeerschöpfung und Hitzschlag führen. Quelle: britische Gesundheitsbehörde.",
};

const FAINT: StepCopy = StepCopy {
    title: "Nach dem Ziel fast ohnmächtig",
    heading: "Leg dich hin. Beine hoch.",
    line: "Bleib liegen, bis es dir wieder gut geht.",
    dos: lines![
        sip_if_awake!(),
        "Kalt oder nass? Zieh dir Warmes und Trockenes an.",
        "Diabetes, wach und kannst schlucken? Nimm jetzt etwas Zucker.",
        "Setz dich langsam auf. Geh dann ein wenig.",
    ],
    donts: lines![
        "Nicht einfach stehen bleiben nach einem Rennen.",
        "Nicht mehr laufen heute.",
    ],
    note: "Quellen: Noakes, Asplund. Die 10 Minuten haben wir selbst gewählt.",
};

const ALONE: StepCopy = StepCopy {
    title: "Allein, Hilfe ist weit weg",
    heading: "Allein? Bleib, wo du bist, und mach dich bemerkbar.",
    line: "Ruf an oder schreib. Sag, wo du auf der Karte bist.",
    dos: lines![
        "Kein Netz? Versuch den Notruf über Satellit.",
        "Pfeif 6-mal. Warte eine Minute. Dann wieder.",
        "Keine Pfeife? Ruf laut, oder gib Lichtzeichen.",
        "Zu heiß? Schatten, und Wasser auf die Haut.",
        "Kalt? Zieh trockene Sachen über. Setz dich auf den Rucksack.",
    ],
    donts: lines![
        "Nicht weitergehen, wenn du nicht sicher gehen kannst.",
        "Nicht den Weg verlassen.",
    ],
    note: "6 Zeichen in der Minute sind das alpine Notsignal.",
};

const CLOT: StepCopy = StepCopy {
    title: "Ein geschwollenes, warmes Bein",
    heading: "Dringend: Hol heute noch Hilfe.",
    line: "Nicht reiben. Nicht weiterlaufen.",
    dos: lines![
        "Ruf jetzt eine Arztpraxis oder den ärztlichen Notdienst an.",
        "Heute keine Praxis offen? Geh in die Notaufnahme.",
        "Sag, dass ein Bein geschwollen oder warm ist oder wehtut.",
        "Erwähne auch eine lange Reise, eine Operation oder die Pille.",
        "Sag, ob du schwanger bist oder vor Kurzem geboren hast.",
        "Sag, ob du Krebs oder ein Blutgerinnsel hast oder hattest.",
        "Bein hart, oder in Ruhe immer mehr Schmerz? Wähle jetzt den Notruf.",
        "Brustschmerzen oder Atemnot? Wähle jetzt den Notruf.",
    ],
    donts: lines![],
    note: "Auf brauner und schwarzer Haut sieht man Rötung schlecht. Quelle: NHS, TVT (tiefe Venenthrombose).",
};

const URINE: StepCopy = StepCopy {
    title: "Dunkler Urin",
    heading: "Geh jetzt in die Notaufnahme.",
    line: "Bei Urin wie Schwarztee oder Cola darfst du nicht warten.",
    dos: lines![
        "Bitte jemanden, dich hinzubringen. Niemand da? Wähle jetzt den Notruf.",
        "Sag, dass du gelaufen bist und dein Urin dunkel ist.",
    ],
    donts: lines![
        "Nicht abwarten, ob er wieder hell wird.",
        do_not_run_on!(),
        no_painkillers!(),
    ],
    note: "Quelle: CDC, Rhabdomyolyse.",
};

const NOT_EASING: StepCopy = StepCopy {
    title: "Immer noch verkrampft",
    heading: "Hör auf zu laufen. Der Krampf ist noch nicht weg.",
    line: "Geht es dir gut? Schone das Bein und geh heim.",
    dos: lines![
        "Nach 1 Stunde noch verkrampft? Hol dir heute ärztlichen Rat.",
        "Halt dich bei Hitze kühl, bei Kälte warm.",
        "Herzkrank, oder salzarme Kost? Hol dir jetzt ärztlichen Rat.",
        "Auch Bauch, Brust oder Arme? Wähle jetzt den Notruf.",
        "Schwach, und viel Flüssigkeit verloren? Wähle jetzt den Notruf.",
        pregnant!(),
    ],
    donts: lines![
        do_not_run_on!(),
        "Kein Medikament auf eigene Faust absetzen."
    ],
    note: "Ein Krampf dauert bis zu 10 Minuten. Quellen: NHS, Mayo Clinic, CDC.",
};

const PAIN_LASTS: StepCopy = StepCopy {
    title: "Immer noch Schmerzen",
    heading: "Schluss für heute. Nicht weiterlaufen.",
    line: "Bauch hart, Blutung, fast ohnmächtig oder schlimmer? Wähle jetzt den Notruf.",
    dos: lines![
        "Schmerzen in Brust, Arm oder Kiefer? Wähle jetzt den Notruf.",
        "Nach 1 Stunde noch da? Hol dir heute ärztlichen Rat.",
        "Schwanger? Hol dir jetzt ärztlichen Rat.",
    ],
    donts: lines![no_painkillers!()],
    note: "Über 10 Minuten ist lang für Seitenstechen. Die Zeiten haben wir selbst gewählt.",
};
const MANY_PLACES: StepCopy = StepCopy {
    title: "Krämpfe an vielen Stellen",
    heading: "Krämpfe an vielen Stellen? Hol jetzt Hilfe.",
    line: "Setz oder leg dich hin. Halt dich bei Hitze kühl, bei Kälte warm.",
    dos: lines![
        "Auch Brust, Arm, Kiefer oder Bauch? Wähle jetzt den Notruf.",
        "Nur die Beine? Wähle jetzt den Notruf, oder geh sofort zum Arzt.",
        "Sag, was du getrunken hast, und wie viel.",
        pregnant!(),
    ],
    donts: lines![do_not_run_on!(), no_more_drinks!()],
    note: "Quellen: Mayo Clinic, CDC, Leitfaden zu Natriummangel.",
};
