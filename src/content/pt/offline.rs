//! The copy for storing the guide on the phone.
//!
//! Written to files by the native build only; not part of the browser build.
pub const OFFERS: &str = "Este guia no seu celular";
pub const UPDATE: &str = "Uma nova versão está pronta.";
pub const UPDATE_NOW: &str = "Usar agora";
pub const UPDATE_BUSY: &str = "Há um alongamento em andamento. A nova versão vem depois dele.";
pub const INSTALL: &str = "Adicionar à tela inicial";
pub const INSTALL_IOS: &str =
    "No Safari, toque em Compartilhar. Depois toque em Adicionar à Tela de Início.";
pub const INSTALL_FIREFOX: &str =
    "No Firefox, abra o menu. Depois toque em Adicionar à tela inicial.";
pub const APP_NAME: &str = "uncramp: guia para cãibras";
pub const CARD: &str =
    "Três alongamentos para uma perna com cãibra: panturrilha, atrás da coxa, frente da coxa";
pub const SHOT_HOME: &str = "Onde é a cãibra?";
pub const SHOT_HOLD: &str = "Um alongamento da panturrilha, com contagem regressiva";
pub const SHOT_AFTER: &str = "O que ajuda depois da cãibra";
