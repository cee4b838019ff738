//! The copy of the page for stores.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::embed::{EmbedTheme, Slot};

pub const TITLE: &str = "Para tiendas de running";
pub const DESCRIPTION: &str = "Pon la guía para calambres en la página de tu tienda con dos líneas: tus colores, tus productos, sin datos de nadie.";
pub const INTRO: [&str; 3] = [
    "A tu página también llega gente con un calambre. Muéstrale ahí esta guía.",
    "Usa tus colores. Muestra tus productos cuando el calambre ya pasó: después del calambre, junto a las razones y en el plan. Nunca los muestra a alguien con dolor.",
    "Ningún músculo, respuesta ni tiempo de quien la usa sale de la guía.",
];
pub const BUILDER: &str = "A tu gusto";
pub const NO_SCRIPT: &str =
    "Para elegir aquí colores y productos, permite los scripts. O cambia las líneas a mano.";
pub const HOW: &str = "Lo que elijas aquí pasa a las líneas de abajo, y a la guía que está debajo.";
pub const THEME: &str = "Claro u oscuro";
pub const ACCENT: &str = "Usar nuestro color en la respuesta principal";
pub const COLOUR: &str = "Nuestro color";
pub const LANGUAGE: &str = "Idioma";
pub const PRODUCTS: &str = "Nuestros productos";
pub const PRODUCTS_NOTE: &str = "Ponle nombre a un producto y da su dirección. Se muestra cuando tiene los dos. El nombre es texto sin formato de 80 caracteres como máximo.";
pub const LABEL: &str = "Nombre";
pub const ADDRESS: &str = "Dirección";
pub const NO_ADDRESS: &str =
    "Esto no es una dirección web. Usa una como /p/123 o https://store.example/p/123.";
pub const SNIPPET: &str = "Tus líneas";
pub const SNIPPET_NOTE: &str =
    "Pégalas donde quieras la guía. El estilo le guarda el sitio, así nada salta al cargar.";
pub const COPY: &str = "Copiar";
pub const COPIED: &str = "Copiado.";
pub const NOT_COPIED: &str =
    "Tu navegador no nos dejó copiar. Las líneas están seleccionadas: cópialas tú.";
pub const PREVIEW: &str = "Así la ven tus lectores";
pub const POLICY: &str = "Si tu página tiene una Content-Security-Policy";
pub const POLICY_NOTE: &str = "Añádele estas fuentes. Si falta frame-src, tus lectores ven tus enlaces y un enlace a la guía. Si no se permiten atributos de estilo, pon ese estilo en tu hoja de estilos.";
pub const OWN_HOST: &str = "En tu propio dominio";
pub const OWN_HOST_TEXT: [&str; 2] = [
    "La guía es una carpeta de archivos estáticos. Ponla en tu propio servidor, y usa tu propia dirección en las líneas de arriba.",
    "Así nada viene de terceros. Envía las cabeceras que vienen con la carpeta.",
];
pub const EVENTS: &str = "Para tu equipo técnico";
pub const EVENTS_TEXT: [&str; 3] = [
    "El elemento emite uncramp-ready, uncramp-started, uncramp-finished, uncramp-left y uncramp-product.",
    "Su método restart() empieza la guía de nuevo, pause() pone en pausa un estiramiento, y load() carga una guía que espera por load=\"tap\".",
    "Si la guía no se puede mostrar, los enlaces del elemento quedan como están.",
];

#[must_use]
pub const fn theme(theme: EmbedTheme) -> &'static str {
    match theme {
        EmbedTheme::Auto => "Como la tenga el lector",
        EmbedTheme::Light => "Claro",
        EmbedTheme::Dark => "Oscuro",
    }
}

#[must_use]
pub const fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Hydration => "Bebidas",
        Slot::Electrolytes => "Electrolitos",
        Slot::Bottle => "Botellas y cinturones",
        Slot::Compression => "Compresión",
        Slot::Shoes => "Zapatillas",
        Slot::Roller => "Rodillos de masaje",
        Slot::Massage => "Masaje",
        Slot::ColdPack => "Bolsas de frío",
        Slot::HeatPack => "Bolsas de calor",
    }
}
