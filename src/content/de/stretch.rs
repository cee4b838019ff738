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
        "Schmerz tief in Hüfte oder Leiste beim Stehen? Nicht dehnen. Lass es ärztlich ansehen."
    };
}

macro_rules! note {
    ($($more:literal)?) => {
        concat!("Sticht es mehr, lass locker. Dehnen: gut belegt." $(, " ", $more)?)
    };
}

rows! {
    check "Wie ist es jetzt? ", ease off "Sticht es? ", practise "Üben: ", do not "" "";
    CalfStanding: "Wade dehnen im Stehen", practice "Wade, im Stehen" {
        "Stell dich auf das Bein. Ferse am Boden, Knie leicht gebeugt.";
        "Halt dich fest. Belaste das Bein. Nicht wippen."
        note note!("NHS.");
        picture "Jemand steht auf dem schmerzenden Bein, Ferse am Boden, Knie leicht gebeugt."
    }
    CalfWall: "Wade dehnen an der Wand", practice "Wade, an der Wand" {
        "Schmerzendes Bein nach hinten. Ferse runter.";
        "Hinteres Knie gestreckt. Beug langsam das vordere Knie."
        note note!("Merck Manual, Mayo Clinic.");
        picture "Jemand lehnt an einer Wand, schmerzendes Bein hinten, Ferse am Boden, Knie gestreckt."
    }
    CalfSeated: "Wade dehnen im Sitzen", practice "Wade, im Sitzen" {
        "Setz dich, Bein gestreckt. Zieh die Zehen zu dir.";
        "Stopp, sobald es spannt. Kommst du nicht ran? Leg ein Shirt um den Fuß."
        do "Setz dich auf einen Stuhl oder den Boden.", "Das Schlimmste vorbei? Reib den Muskel leicht.", "Beide Waden? Erst die eine, dann die andere.";
        note note!("Reiben: wenig belegt. Mayo Clinic.");
        picture "Jemand sitzt, das schmerzende Bein gestreckt, und zieht die Zehen zu sich."
    }
    HamstringSeated: "Oberschenkel hinten dehnen im Sitzen", practice "Oberschenkel hinten, im Sitzen" {
        "Setz dich, Bein gestreckt. Beug dich langsam vor.";
        "Beug dich aus der Hüfte vor. Zieh die Zehen zu dir."
        note note!();
        picture "Jemand sitzt, das schmerzende Bein gestreckt, und beugt sich aus der Hüfte vor."
    }
    HamstringStanding: "Oberschenkel hinten dehnen im Stehen", practice "Oberschenkel hinten, im Stehen" {
        "Stell dich auf das Bein. Drück die Ferse fest runter.";
        "Halt dich fest. Belaste das Bein langsam."
        note note!("Mayo Clinic.");
        picture "Jemand steht auf dem schmerzenden Bein, das Knie fast gestreckt."
    }
    QuadStanding: "Oberschenkel vorn dehnen im Stehen", practice "Oberschenkel vorn, im Stehen" {
        "Steh auf dem gesunden Bein. Heb die andere Ferse nach hinten.";
        "Halt dich fest. Zieh diese Ferse langsam zum Gesäß."
        note note!("Mayo Clinic.");
        picture "Jemand steht auf dem gesunden Bein und hält hinten die andere Ferse hoch."
    }
    QuadLying: "Oberschenkel vorn dehnen im Liegen", practice "Oberschenkel vorn, im Liegen" {
        "Leg dich auf die gesunde Seite. Zieh die obere Ferse nach hinten.";
        "Beug das obere Knie. Zieh mit der Hand, langsam."
        note note!("Wie die Dehnung im Stehen, nur im Liegen.");
        picture "Jemand liegt auf der gesunden Seite und zieht die obere Ferse nach hinten."
    }
    FootStanding: "Fuß dehnen im Stehen", practice "Fuß, im Stehen" {
        "Stell dich hin. Gewicht vorn auf diesen Fuß.";
        "Halt dich fest. Ferse etwas hoch. Die Zehen biegen sich nach oben."
        do "Halt dich an einer Wand oder an jemandem fest.", "Schuh aus, wenn es geht.", "Das Schlimmste vorbei? Reib die Sohle.";
        do not "Nicht die Zehen einkrallen.";
        note note!("Reiben: wenig belegt. Erste-Hilfe-Handbücher.");
        picture "Jemand steht vorn auf dem schmerzenden Fuß, die Zehen nach oben gebogen."
    }
    FootSeated: "Fuß dehnen im Sitzen", practice "Fuß, im Sitzen" {
        "Setz dich. Zieh die Zehen zurück.";
        "Leg diesen Fuß auf das andere Knie."
        do "Zieh alle Zehen zum Schienbein.", "Reib die Sohle mit dem Daumen.";
        do not "Keine einzelne Zehe mit Gewalt biegen.";
        note note!("Reiben: wenig belegt. Erste-Hilfe-Handbücher.");
        picture "Jemand sitzt, den schmerzenden Fuß auf dem anderen Knie, und zieht die Zehen zurück."
    }
    Toes: "Zehen dehnen", practice "Zehen" {
        "Nimm die Zehen in die Hand. Streck sie langsam.";
        "Zieh gegen die Richtung, in die sie krampfen. Halten."
        do "Drück den Fuß danach flach auf den Boden.";
        do not "Nicht ruckartig ziehen.";
        note note!("Erste-Hilfe-Handbücher.");
        picture "Jemand sitzt, das Bein gestreckt, und streckt die Zehen mit der Hand."
    }
    InnerThighStanding: "Oberschenkel innen dehnen im Stehen", practice "Oberschenkel innen, im Stehen" {
        "Füße weit auseinander. Beug das gesunde Knie.";
        "Halt dich fest. Lehn dich zur gesunden Seite. Schmerz tief in der Leiste? Stopp."
        do "Halt dich an Wand oder Geländer fest.", "Das andere Bein bleibt gestreckt.", "Beide Füße bleiben flach am Boden.", deep_pain!();
        do not "Nicht wippen.";
        note note!("Diese Position: unsere Wahl.");
        picture "Jemand steht breitbeinig, das gesunde Knie gebeugt, das schmerzende Bein gestreckt."
    }
    InnerThighSeated: "Oberschenkel innen dehnen im Sitzen", practice "Oberschenkel innen, im Sitzen" {
        "Setz dich. Sohlen aneinander. Lass die Knie sinken.";
        "Beug dich etwas vor. Schmerz tief in der Leiste? Stopp."
        do "Beug dich aus der Hüfte.", "Umfass die Füße.", deep_pain!();
        do not "Nicht die Knie nach unten drücken.";
        note note!("Diese Position: unsere Wahl.");
        picture "Jemand sitzt, die Sohlen aneinander, und lässt die Knie zur Seite sinken."
    }
    ButtockLying: "Gesäß dehnen im Liegen", practice "Gesäß, im Liegen" {
        "Leg dich auf den Rücken. Umfass das Knie auf dieser Seite.";
        "Zieh es langsam zur anderen Schulter. Schmerz tief in der Hüfte? Stopp."
        do "Der Kopf bleibt am Boden.", deep_pain!();
        do not "Nicht dehnen bei künstlichem Hüftgelenk.";
        note note!("Diese Position: unsere Wahl.");
        picture "Jemand liegt auf dem Rücken und zieht das Knie der schmerzenden Seite zur Brust."
    }
    ButtockSeated: "Gesäß dehnen im Sitzen", practice "Gesäß, im Sitzen" {
        "Setz dich. Leg diesen Knöchel auf das andere Knie.";
        "Beug dich vor, bis es spannt. Schmerz tief in der Hüfte? Stopp."
        do "Setz dich auf eine Stufe, einen Baumstamm oder Stuhl.", "Der Rücken bleibt gerade.", deep_pain!();
        do not "Nicht den Rücken verdrehen.", "Nicht dehnen bei künstlichem Hüftgelenk.";
        note note!("Diese Position: unsere Wahl.");
        picture "Jemand sitzt, den Knöchel der schmerzenden Seite auf dem anderen Knie, und beugt sich vor."
    }
    Other: "Anderen Muskel dehnen", practice "anderer Muskel" {
        "Dehne den schmerzenden Muskel, langsam.";
        "Stopp, sobald es spannt. Reib ihn leicht."
        do "Nur Beinmuskeln. Nacken oder Rücken? Hol dir ärztlichen Rat.";
        note note!("Reiben: wenig belegt.");
        picture "Jemand dehnt langsam den schmerzenden Muskel."
    }
    Night: "Wade dehnen im Bett", practice "Wade, im Bett" {
        "Bein gestreckt. Zieh die Zehen hoch.";
        "Drück die Ferse von dir weg."
        do "Schieb die Decke von den Füßen.", "Das Schlimmste vorbei? Reib den Muskel sanft.";
        do not "Nicht die Zehen von dir wegstrecken.";
        note note!("Reiben: wenig belegt. Mayo Clinic, HSE.");
        picture "Jemand liegt im Bett, das schmerzende Bein gestreckt, und zieht die Zehen hoch."
    }
    NightStanding: "Wade dehnen neben dem Bett", practice "Wade, neben dem Bett" {
        "Steh auf. Gewicht auf das Bein, Ferse am Boden.";
        "Halt dich am Bett fest. Geh dann ein paar Schritte."
        do "Immer noch fest? Versuch ein warmes Bad, nicht heiß.";
        do not "Nicht aufstehen, wenn dir schwarz vor Augen wird.";
        note note!("NHS.");
        picture "Jemand steht neben dem Bett, Gewicht auf dem schmerzenden Bein, Ferse am Boden."
    }
    HelperCalf: "Helfen: Krampf in der Wade", practice "Helfen, Wade" {
        "Streck das Knie. Drück den Fuß hoch.";
        "Halt die Ferse. Drück langsam Richtung Schienbein."
        do "Lass die Person sitzen oder liegen.", "Leg die Ferse auf dein Knie.", "Das Schlimmste vorbei? Reib den Muskel sanft.";
        do not "Nicht wippen und nichts erzwingen.";
        note note!("Reiben: wenig belegt. Erste-Hilfe-Handbücher.");
        picture "Wer hilft, kniet am schmerzenden Bein und drückt den Fuß hoch."
    }
    HelperHamstring: "Helfen: Krampf hinten am Oberschenkel", practice "Helfen, Oberschenkel hinten" {
        "Die Person liegt auf dem Rücken. Heb das Bein, Knie gestreckt.";
        "Eine Hand unter die Ferse, eine oberhalb vom Knie."
        do "Heb, bis die Person die Dehnung spürt.", "Halt es so, bis der Krampf nachlässt.";
        do not "Nicht auf das Knie drücken.", "Nicht weiter heben, wenn es sticht.";
        note note!("Erste-Hilfe-Handbücher.");
        picture "Jemand liegt auf dem Rücken. Wer hilft, kniet daneben und hebt das gestreckte Bein."
    }
    HelperQuad: "Helfen: Krampf vorn am Oberschenkel", practice "Helfen, Oberschenkel vorn" {
        "Die Person liegt auf der gesunden Seite. Beug das obere Knie.";
        "Führe die Ferse langsam zum Gesäß."
        do "Halt den Knöchel, nicht die Zehen.", "Die Knie bleiben nebeneinander.";
        do not "Nicht die Ferse mit Gewalt ans Gesäß drücken.";
        note note!("Erste-Hilfe-Handbücher, Mayo Clinic.");
        picture "Jemand liegt auf der gesunden Seite. Wer hilft, beugt das obere Knie."
    }
    HelperFoot: "Helfen: Krampf im Fuß", practice "Helfen, Fuß" {
        "Halt die Ferse. Drück die Zehen zurück.";
        "Drück langsam Richtung Schienbein."
        do "Zieh den Schuh aus.", "Das Schlimmste vorbei? Reib die Sohle.";
        do not "Keine einzelne Zehe mit Gewalt biegen.";
        note note!("Reiben: wenig belegt. Erste-Hilfe-Handbücher.");
        picture "Wer hilft, hält die Ferse und drückt die Zehen zurück."
    }
}
