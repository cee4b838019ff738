//! The copy of the page for stores.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::embed::{EmbedTheme, Slot};

pub const TITLE: &str = "Para lojas de corrida";
pub const DESCRIPTION: &str = "Ponha o guia para cãibras na página da sua loja com duas linhas: suas cores, seus produtos, sem dados de ninguém.";
pub const INTRO: [&str; 3] = [
    "Gente com cãibra também chega à sua página. Mostre este guia ali mesmo.",
    "Ele usa as suas cores. Mostra os seus produtos quando a cãibra já passou: depois da cãibra, ao lado das causas e no plano. Nunca mostra produtos a quem está com dor.",
    "Nenhum músculo, resposta ou tempo de quem usa sai do guia.",
];
pub const BUILDER: &str = "Deixe com a sua cara";
pub const NO_SCRIPT: &str =
    "Para escolher cores e produtos aqui, permita scripts. Ou mude as linhas à mão.";
pub const HOW: &str = "O que você escolhe aqui entra nas linhas abaixo, e no guia mais abaixo.";
pub const THEME: &str = "Claro ou escuro";
pub const ACCENT: &str = "Usar nossa cor na resposta principal";
pub const COLOUR: &str = "Nossa cor";
pub const LANGUAGE: &str = "Idioma";
pub const PRODUCTS: &str = "Nossos produtos";
pub const PRODUCTS_NOTE: &str = "Dê o nome de um produto e o endereço dele. O produto que tem os dois é mostrado. O nome é texto simples de no máximo 80 caracteres.";
pub const LABEL: &str = "Nome";
pub const ADDRESS: &str = "Endereço";
pub const NO_ADDRESS: &str =
    "Isto não é um endereço da web. Use um como /p/123 ou https://store.example/p/123.";
pub const SNIPPET: &str = "Suas linhas";
pub const SNIPPET_NOTE: &str =
    "Cole onde você quer o guia. O estilo reserva o espaço, então nada pula ao carregar.";
pub const COPY: &str = "Copiar";
pub const COPIED: &str = "Copiado.";
pub const NOT_COPIED: &str =
    "Seu navegador não permitiu copiar. As linhas estão selecionadas: copie você.";
pub const PREVIEW: &str = "Como seus leitores veem";
pub const POLICY: &str = "Se a sua página tem uma Content-Security-Policy";
pub const POLICY_NOTE: &str = "Acrescente estas origens a ela. Se faltar frame-src, seus leitores veem seus links e um link para o guia. Se atributos style não forem permitidos, ponha esse estilo na sua folha de estilos.";
pub const OWN_HOST: &str = "No seu próprio domínio";
pub const OWN_HOST_TEXT: [&str; 2] = [
    "O guia é uma pasta de arquivos estáticos. Ponha no seu próprio servidor, e use seu próprio endereço nas linhas acima.",
    "Assim nada vem de terceiros. Envie os cabeçalhos que vêm com a pasta.",
];
pub const EVENTS: &str = "Para quem desenvolve";
pub const EVENTS_TEXT: [&str; 3] = [
    "O elemento emite uncramp-ready, uncramp-started, uncramp-finished, uncramp-left e uncramp-product.",
    "O método restart() recomeça o guia, pause() pausa um alongamento, e load() carrega um guia que espera por causa de load=\"tap\".",
    "Se o guia não puder ser mostrado, os links no elemento ficam como estão.",
];

#[must_use]
pub const fn theme(theme: EmbedTheme) -> &'static str {
    match theme {
        EmbedTheme::Auto => "Como está no aparelho do leitor",
        EmbedTheme::Light => "Claro",
        EmbedTheme::Dark => "Escuro",
    }
}

#[must_use]
pub const fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Hydration => "Bebidas",
        Slot::Electrolytes => "Eletrólitos",
        Slot::Bottle => "Garrafas e cintos",
        Slot::Compression => "Compressão",
        Slot::Shoes => "Tênis",
        Slot::Roller => "Rolos de espuma",
        Slot::Massage => "Massagem",
        Slot::ColdPack => "Bolsas frias",
        Slot::HeatPack => "Bolsas quentes",
    }
}
