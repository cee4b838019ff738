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
        "Dor funda no quadril ou na virilha ao pisar? Não alongue. Procure um médico."
    };
}

macro_rules! note {
    ($($more:literal)?) => {
        concat!("Alivie se a dor ficar mais aguda. Alongar: boa evidência." $(, " ", $more)?)
    };
}

rows! {
    check "Como está agora? ", ease off "Dor aguda? ", practise "Prática: ", do not "Não " "";
    CalfStanding: "Panturrilha, em pé", practice "panturrilha, em pé" {
        "Apoie o peso nessa perna. Calcanhar no chão, joelho um pouco dobrado.";
        "Apoie-se em algo. Deixe o peso na perna. Não fique balançando."
        note note!("NHS.");
        picture "Uma pessoa em pé sobre a perna dolorida. Calcanhar no chão, joelho um pouco dobrado."
    }
    CalfWall: "Panturrilha, na parede", practice "panturrilha, na parede" {
        "Perna dolorida atrás. Calcanhar no chão.";
        "Joelho de trás esticado. Dobre devagar o da frente."
        note note!("Merck Manual, Mayo Clinic.");
        picture "Uma pessoa apoiada na parede. Perna dolorida atrás, calcanhar no chão, joelho esticado."
    }
    CalfSeated: "Panturrilha, posição sentada", practice "panturrilha, posição sentada" {
        "Sente-se, perna esticada. Puxe os dedos do pé para você.";
        "Pare quando sentir que está alongando. Não alcança? Passe uma camiseta em volta do pé."
        do "Sente-se em uma cadeira ou no chão.", "O pior já passou? Massageie de leve.", "As duas panturrilhas? Uma, depois a outra.";
        note note!("Massagem leve: pouca evidência. Mayo Clinic.");
        picture "Uma pessoa sentada, perna dolorida esticada. Puxa os dedos do pé para si."
    }
    HamstringSeated: "Atrás da coxa, posição sentada", practice "atrás da coxa, posição sentada" {
        "Sente-se, perna esticada. Incline-se devagar para a frente.";
        "Incline-se a partir do quadril. Puxe os dedos do pé para você."
        note note!();
        picture "Uma pessoa sentada, perna dolorida esticada. Inclina-se para a frente, a partir do quadril."
    }
    HamstringStanding: "Atrás da coxa, em pé", practice "atrás da coxa, em pé" {
        "Fique em pé nessa perna. Pressione o calcanhar com firmeza no chão.";
        "Apoie-se em algo. Ponha o peso aos poucos."
        note note!("Mayo Clinic.");
        picture "Uma pessoa em pé sobre a perna dolorida, joelho quase esticado."
    }
    QuadStanding: "Frente da coxa, em pé", practice "frente da coxa, em pé" {
        "Fique em pé na perna boa. Leve o outro calcanhar para trás.";
        "Apoie-se em algo. Puxe o calcanhar devagar em direção ao glúteo."
        note note!("Mayo Clinic.");
        picture "Uma pessoa em pé na perna boa. Segura o outro calcanhar para trás."
    }
    QuadLying: "Frente da coxa, de lado", practice "frente da coxa, de lado" {
        "Deite-se do lado bom. Puxe o calcanhar de cima para trás.";
        "Dobre o joelho de cima. Use a mão, devagar."
        note note!("É o alongamento em pé, mas de lado.");
        picture "Uma pessoa deitada do lado bom. Puxa o calcanhar de cima para trás."
    }
    FootStanding: "Pé, apoiado no chão", practice "pé, apoiado no chão" {
        "Em pé. Peso na parte da frente desse pé.";
        "Apoie-se em algo. Levante um pouco o calcanhar. Deixe os dedos dobrarem para trás."
        do "Apoie-se em uma parede ou em alguém.", "Tire o tênis se puder.", "O pior já passou? Massageie a sola.";
        do not "encolha os dedos.";
        note note!("Massagem leve: pouca evidência. Manuais de primeiros socorros.");
        picture "Uma pessoa em pé sobre a parte da frente do pé. Os dedos dobram para trás."
    }
    FootSeated: "Pé, posição sentada", practice "pé, posição sentada" {
        "Sente-se. Puxe os dedos do pé para trás.";
        "Cruze esse pé sobre o outro joelho."
        do "Puxe todos os dedos na direção da canela.", "Massageie a sola com o polegar.";
        do not "force só um dedo.";
        note note!("Massagem leve: pouca evidência. Manuais de primeiros socorros.");
        picture "Uma pessoa sentada, com o pé sobre o outro joelho. Puxa os dedos para trás."
    }
    Toes: "Dedos do pé", practice "dedos do pé" {
        "Segure os dedos do pé. Estique-os devagar.";
        "Puxe para o lado contrário ao que eles dobram. Mantenha a posição."
        do "Depois apoie toda a sola no chão.";
        do not "dê puxões nos dedos.";
        note note!("Manuais de primeiros socorros.");
        picture "Uma pessoa sentada, perna esticada. Estica os dedos do pé com a mão."
    }
    InnerThighStanding: "Parte interna da coxa, em pé", practice "parte interna da coxa, em pé" {
        "Pés bem afastados. Dobre o joelho bom.";
        "Apoie-se. Incline-se para o lado bom. Dor funda na virilha? Pare."
        do "Apoie-se em uma parede ou um corrimão.", "Mantenha esticada a perna dolorida.", "Deixe as duas solas no chão.", deep_pain!();
        do not "fique balançando.";
        note note!("Esta posição: escolha nossa.");
        picture "Uma pessoa em pé, pés afastados, joelho bom dobrado, perna dolorida esticada."
    }
    InnerThighSeated: "Parte interna da coxa, posição sentada", practice "parte interna da coxa, posição sentada" {
        "Sente-se. Junte as solas dos pés. Solte os joelhos para os lados.";
        "Incline-se um pouco para a frente. Dor funda na virilha? Pare."
        do "Incline-se a partir do quadril.", "Segure os pés.", deep_pain!();
        do not "empurre os joelhos para baixo.";
        note note!("Esta posição: escolha nossa.");
        picture "Uma pessoa sentada, solas juntas. Solta os joelhos para os lados."
    }
    ButtockLying: "Glúteo, de barriga para cima", practice "glúteo, de barriga para cima" {
        "Deite-se de barriga para cima. Abrace o joelho desse lado.";
        "Puxe devagar em direção ao ombro oposto. Dor funda no quadril? Pare."
        do "Mantenha a cabeça apoiada.", deep_pain!();
        do not "faça isto se tiver prótese de quadril.";
        note note!("Esta posição: escolha nossa.");
        picture "Uma pessoa de barriga para cima. Puxa para o peito o joelho do lado dolorido."
    }
    ButtockSeated: "Glúteo, posição sentada", practice "glúteo, posição sentada" {
        "Sente-se. Ponha esse tornozelo sobre o outro joelho.";
        "Incline-se até sentir que está alongando. Dor funda no quadril? Pare."
        do "Sente-se em um degrau, um tronco ou uma cadeira.", "Mantenha as costas retas.", deep_pain!();
        do not "gire o corpo.", "faça isto se tiver prótese de quadril.";
        note note!("Esta posição: escolha nossa.");
        picture "Uma pessoa sentada, com o tornozelo sobre o outro joelho. Inclina-se para a frente."
    }
    Other: "Outro músculo", practice "outro músculo" {
        "Alongue devagar o músculo dolorido.";
        "Pare quando sentir que está alongando. Massageie de leve."
        do "Só músculos da perna. Pescoço ou costas? Procure orientação médica.";
        note note!("Massagem leve: pouca evidência.");
        picture "Uma pessoa alonga devagar o músculo dolorido."
    }
    Night: "Panturrilha, na cama", practice "panturrilha, na cama" {
        "Perna esticada. Puxe os dedos do pé para cima.";
        "Empurre o calcanhar para longe de você."
        do "Solte o lençol com os pés.", "O pior já passou? Massageie de leve.";
        do not "estique o pé em ponta.";
        note note!("Massagem leve: pouca evidência. Mayo Clinic, HSE.");
        picture "Alguém na cama, perna dolorida esticada. Puxa os dedos do pé para cima."
    }
    NightStanding: "Panturrilha, ao lado da cama", practice "panturrilha, ao lado da cama" {
        "Fique em pé. Peso nessa perna, calcanhar no chão.";
        "Segure na cama. Depois dê alguns passos."
        do "Continua contraída? Tente um banho morno, não quente.";
        do not "se levante se sentir que vai desmaiar.";
        note note!("NHS.");
        picture "Alguém em pé ao lado da cama. Peso na perna dolorida, calcanhar no chão."
    }
    HelperCalf: "Ajudar com a panturrilha", practice "ajudar com a panturrilha" {
        "Estique o joelho. Empurre o pé para cima.";
        "Segure o calcanhar. Empurre devagar na direção da canela."
        do "Deixe a pessoa sentar ou deitar.", "Apoie o calcanhar dela no seu joelho.", "O pior já passou? Massageie de leve.";
        do not "balance nem force a perna.";
        note note!("Massagem leve: pouca evidência. Manuais de primeiros socorros.");
        picture "Quem ajuda se ajoelha junto à perna dolorida. Empurra o pé para cima."
    }
    HelperHamstring: "Ajudar com a parte de trás da coxa", practice "ajudar com a parte de trás da coxa" {
        "A pessoa deita de costas. Levante a perna, joelho esticado.";
        "Uma mão embaixo do calcanhar, outra acima do joelho."
        do "Levante até a pessoa sentir que está alongando.", "Segure assim até a cãibra soltar.";
        do not "empurre o joelho para baixo.", "levante mais se a dor ficar aguda.";
        note note!("Manuais de primeiros socorros.");
        picture "Quem ajuda se ajoelha junto a alguém de costas. Levanta a perna esticada."
    }
    HelperQuad: "Ajudar com a frente da coxa", practice "ajudar com a frente da coxa" {
        "A pessoa deita do lado bom. Dobre o joelho de cima.";
        "Leve o calcanhar devagar até o glúteo."
        do "Segure o tornozelo, não os dedos.", "Mantenha os joelhos lado a lado.";
        do not "force o calcanhar.";
        note note!("Manuais de primeiros socorros, Mayo Clinic.");
        picture "Quem ajuda dobra o joelho de alguém deitado do lado bom."
    }
    HelperFoot: "Ajudar com o pé", practice "ajudar com o pé" {
        "Segure o calcanhar. Empurre os dedos para trás.";
        "Empurre devagar na direção da canela."
        do "Tire o tênis.", "O pior já passou? Massageie a sola.";
        do not "force só um dedo.";
        note note!("Massagem leve: pouca evidência. Manuais de primeiros socorros.");
        picture "Quem ajuda segura o calcanhar. Empurra os dedos para trás."
    }
}
