//! The copy of the page for stores.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::embed::{EmbedTheme, Slot};
pub const TITLE: &str = "For running stores";
pub const DESCRIPTION: &str = "Put the leg cramp guide on your store's page with two lines: your colours, your products, nobody's data.";
pub const INTRO: [&str; 3] = [
    "Runners with a cramp come to your page too. Show them this guide there.",
    "It takes your colours. It shows your products once the cramp is over: after the cramp, beside the causes, and in the plan. It never shows them to someone in pain.",
    "No muscle, answer or time of a runner ever leaves the guide.",
];
pub const BUILDER: &str = "Make it yours";
pub const NO_SCRIPT: &str =
    "To choose colours and products here, allow scripts. Or change the lines by hand.";
pub const HOW: &str =
    "What you choose here goes into the lines below, and into the guide below them.";
pub const THEME: &str = "Light or dark";
pub const ACCENT: &str = "Use our colour for the main answer";
pub const COLOUR: &str = "Our colour";
pub const LANGUAGE: &str = "Language";
pub const PRODUCTS: &str = "Our products";
pub const PRODUCTS_NOTE: &str = "Name a product and give its address. A product with both of them is shown. A name is plain text of 80 characters at most.";
pub const LABEL: &str = "Name";
pub const ADDRESS: &str = "Address";
pub const NO_ADDRESS: &str =
    "This is no web address. Use one like /p/123 or https://store.example/p/123.";
pub const SNIPPET: &str = "Your lines";
pub const SNIPPET_NOTE: &str =
    "Paste them where you want the guide. The style keeps its space, so nothing jumps as it loads.";
pub const COPY: &str = "Copy";
pub const COPIED: &str = "Copied.";
pub const NOT_COPIED: &str =
    "Your browser did not let us copy. The lines are selected: copy them yourself.";
pub const PREVIEW: &str = "As your readers see it";
pub const POLICY: &str = "If your page has a Content-Security-Policy";
pub const POLICY_NOTE: &str = "Add these sources to it. If frame-src is missing, your readers see your links and a link to the guide. If style attributes are not allowed, put that style into your style sheet.";
pub const OWN_HOST: &str = "On your own domain";
pub const OWN_HOST_TEXT: [&str; 2] = [
    "The guide is a folder of plain files. Put it on your own server, and use your own address in the lines above.",
    "Then nothing comes from anyone else. Send the headers that come with the folder.",
];
pub const EVENTS: &str = "For your developers";
pub const EVENTS_TEXT: [&str; 3] = [
    "The element raises uncramp-ready, uncramp-started, uncramp-finished, uncramp-left and uncramp-product.",
    "Its method restart() begins the guide anew, pause() pauses a stretch, and load() loads a guide that waits because of load=\"tap\".",
    "If the guide cannot be shown, the links in the element stay as they are.",
];
#[must_use]
pub const fn theme(theme: EmbedTheme) -> &'static str {
    match theme {
        EmbedTheme::Auto => "As the reader has it",
        EmbedTheme::Light => "Light",
        EmbedTheme::Dark => "Dark",
    }
}
#[must_use]
pub const fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Hydration => "Drinks",
        Slot::Electrolytes => "Electrolytes",
        Slot::Bottle => "Bottles and belts",
        Slot::Compression => "Compression",
        Slot::Shoes => "Shoes",
        Slot::Roller => "Foam rollers",
        Slot::Massage => "Massage",
        Slot::ColdPack => "Cold packs",
        Slot::HeatPack => "Heat packs",
    }
}
