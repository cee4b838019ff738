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

pub const TITLE: &str = "Sobre o guia e as fontes";
pub const DESCRIPTION: &str = "O que é este guia para cãibras, o que as evidências dizem de cada passo, de onde vêm os números, e as fontes.";
pub const WHAT: Section = Section {
    heading: "O que é isto",
    text: &[
        "Um guia de primeiros socorros para quem corre e acabou de ter uma cãibra na perna. Pergunta onde é a cãibra, escolhe um alongamento, conta o tempo e diz quando parar e procurar ajuda.",
        "Nasceu de um artigo para quem corre, em inglês: “How To Treat And Manage Calf Cramps From Running”. Os passos dele foram mantidos. Os tempos, os sinais de alerta e algumas posições não estão nele e vêm das fontes abaixo.",
    ],
};
pub const DISCLAIMER: Section = Section {
    heading: "Atenção",
    text: &[super::ui::DISCLAIMER],
};
pub const TRANSLATED: Option<&str> = Some(
    "Traduzido do inglês. Ainda não foi lido por um profissional de saúde que fale português.",
);

#[must_use]
pub fn reviewed_by(name: &str, role: &str, day: &str, year: &str) -> String {
    format!("Revisado por {name}, {role}, em {day} {year}.")
}

pub const SEE_SOMEONE: Section = Section {
    heading: "Quando procurar um médico",
    text: &[
        "Se as cãibras continuam: frequentes, fortes, à noite a ponto de acordar você, ou com dormência ou inchaço.",
        "Se a panturrilha dói toda vez que você faz esforço e o repouso alivia.",
        "Se você toma estatina e tem uma dor muscular nova. Nunca pare um remédio por conta própria: pergunte antes.",
        "Na gravidez, pergunte o quanto antes.",
        "Com uma criança, faça com mais cuidado do que com você, e procure ajuda mais cedo.",
    ],
};
pub const COLON: &str = ": ";
pub const SEMICOLON: &str = "; ";
pub const CLAIMS_HEADING: &str = "O que as evidências dizem";
pub const SOURCES_OF_CLAIM: &str = "Fontes";
pub const SOURCE_SAYS_HEADING: &str = "Já o artigo diz";
pub const ALSO: Section = Section {
    heading: "Também comprovado",
    text: &[
        "Um ritmo constante, uma progressão gradual, e exercícios de força para panturrilhas e tornozelos.",
        "Quem teve uma cãibra tem mais chance de ter outra: cãibras anteriores são o que melhor prevê a próxima.",
    ],
};
pub const NUMBERS_HEADING: &str = "Os números";
pub const REFERENCES_HEADING: &str = "Fontes";
pub const LEFT_OUT_HEADING: &str = "Deixado de fora de propósito";
pub const LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        what: "Quinina",
        why: "Pode fazer muito mal. Só um médico pode avaliar isso.",
    },
    LeftOut {
        what: "Água tônica",
        why: "Contém um pouco de quinina e não é tratamento.",
    },
    LeftOut {
        what: "Analgésicos durante a cãibra",
        why: "Agem tarde demais, e podem esconder uma lesão.",
    },
    LeftOut {
        what: "Suco de picles e vinagre",
        why: "Miller 2022 dá nota B a um gole deles. Mesmo assim ficam de fora: pouca gente leva isso na corrida, e tanto sal ou ácido é um risco com rins fracos ou pressão alta.",
    },
    LeftOut {
        what: "Comprimidos de sal",
        why: "Ninguém os recomenda em primeiros socorros: a Cruz Vermelha Americana e a St John indicam uma bebida com eletrólitos, ou uma pastilha dissolvida em água.",
    },
];
pub const PRIVACY: Section = Section {
    heading: "Privacidade",
    text: &[
        "Nada sai do seu celular por si só. Não há conta, rastreamento nem publicidade.",
        "Seu diário, seus ajustes e o ponto em que você está no guia ficam guardados só neste aparelho. O que você exporta ou compartilha sai dele quando você toca, e vai para onde você envia.",
        "“Excluir tudo” está no diário. Limpar os dados deste site no navegador exclui tanto o diário quanto os ajustes.",
        "O país do número de emergência vem do fuso horário e do idioma do celular. Sua posição só é pedida quando você toca em “Mostrar minha localização”. Ela é mostrada, não guardada, e não enviada: você envia se quiser.",
    ],
};
pub const LICENCES_HEADING: &str = "Licenças";
pub const LICENCES: &str = "O guia é software livre, sob MIT ou Apache-2.0. O app é escrito em Rust, e contém código da biblioteca padrão do Rust (MIT ou Apache-2.0) e destes pacotes:";
pub const LICENCE_TEXTS: &str = "Todas as licenças na íntegra";
