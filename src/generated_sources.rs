//! The sources the build generates because the style sheet, the scripts and Rust share the facts in them: colours, durations
//! of countdowns, the movements of the figure, the limits and names of the embed protocol, the text of the embed script, the
//! numbers that the player of tracks gets and reports, and those of where a shared text went.
//!
//! `prerender sources` writes them next to copies of the sources that import them, before these are bundled.

use crate::care::hold::{GET_READY, HOLD};
use crate::care::session::{HEAT_ASK, ICE_ASK, REST_ASK, REST_BEFORE_TEST, WALK_TEST};
use crate::care::{HoldLength, Muscle};
use crate::content::words;
use crate::embed::{
    EmbedFont, EmbedTheme, MAX_LABEL_LENGTH, MAX_MESSAGE_LENGTH, MAX_RADIUS, ROOM_HEIGHT, Slot,
};
use crate::figure::motion;
use crate::language::{Language, Locale, Published};
use crate::palette::{
    DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, PLOT_COLOURS, Palette, declarations,
};
use crate::sound::track::{BYTES, HEADER_BYTES, RATE};
use crate::sound::{MediaKey, TrackReport};
use crate::state::care::{SharedTo, Then};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Each generated file with its content: imported by style sheets in `style/` and scripts in `web/`.
#[must_use]
pub fn all(published: Published) -> [(&'static str, String); 9] {
    [
        (
            "style/shared.css",
            [palettes(colours), asked_languages(published)].concat(),
        ),
        (
            "style/shared_steps.css",
            [palettes(step_colours), countdowns()].concat(),
        ),
        ("style/motion.css", motion::style()),
        ("style/plots.css", [palettes(plots), muscles()].concat()),
        ("style/embed_room.css", embed_room()),
        ("web/embed_protocol_tables.js", protocol_tables()),
        ("web/embed_words.js", embed_words(published)),
        ("web/track_tables.js", track_tables()),
        ("web/share_tables.js", share_tables()),
    ]
}

/// What the style sheet shares with Rust, with the palettes and the theme at this selector instead of the root element: for a
/// document that is no page of the guide.
pub(crate) fn shared_style_at(root: &str) -> String {
    let sheets = all(Published::default()).into_iter();
    let shared = sheets.filter(|(name, _)| name.starts_with("style/shared"));
    shared
        .map(|(_, text)| text.replace(":root", root))
        .collect()
}

/// The custom properties that are made of each palette.
///
/// An explicit theme (`data-theme`) takes precedence over the system's. A media query and an attribute cannot share one
/// selector list, so the dark palettes are written twice.
fn palettes(of: fn(&Palette, &str) -> String) -> String {
    let rule = |selector: &str, scheme: &str, palette: &Palette| {
        format!("{selector}{{{}}}\n", of(palette, scheme))
    };
    // `only` keeps browsers from darkening the light theme on their own.
    let light = rule(":root", "color-scheme:only light;", &LIGHT);
    let not_light = ":root:not([data-theme=\"light\"],[data-theme=\"sunlight\"])";
    let dark = "color-scheme:dark;";
    let set_dark = ":root[data-theme=\"dark\"]";
    [
        light,
        media("(prefers-color-scheme:dark)", &rule(not_light, dark, &DARK)),
        rule(set_dark, dark, &DARK),
        media(
            "(prefers-contrast:more)",
            &rule(":root:not([data-theme=\"dark\"])", "", &HIGH_CONTRAST_LIGHT),
        ),
        media(
            "(prefers-contrast:more) and (prefers-color-scheme:dark)",
            &rule(not_light, "", &HIGH_CONTRAST_DARK),
        ),
        media(
            "(prefers-contrast:more)",
            &rule(set_dark, "", &HIGH_CONTRAST_DARK),
        ),
        rule(":root[data-theme=\"sunlight\"]", "", &HIGH_CONTRAST_LIGHT),
    ]
    .concat()
}

/// The index in [`Palette::plots`] of the colour of a muscle.
const fn plot_colour(muscle: Muscle) -> usize {
    match muscle {
        Muscle::Calf => 0,
        Muscle::BackOfThigh => 1,
        Muscle::FrontOfThigh => 2,
        Muscle::Other => 3,
        Muscle::Foot => 4,
        Muscle::Toes => 5,
        Muscle::InnerThigh => 6,
        Muscle::Buttock => 7,
    }
}

/// The colour of each muscle in the plots of the diary, as a class.
fn muscles() -> String {
    let class = |muscle: Muscle| {
        let colour = plot_colour(muscle);
        format!(".m-{}{{--muscle:var(--plot-{colour})}}\n", muscle.name())
    };
    Muscle::ALL.map(class).concat()
}

/// The colours of a palette that the first page needs, after the scheme for the browser's own controls.
fn colours(palette: &Palette, scheme: &str) -> String {
    let colours = declarations(&palette.properties()[..Palette::ON_FIRST_PAGE]);
    [scheme, &colours].concat()
}

/// Those that only the other pages need.
fn step_colours(palette: &Palette, _: &str) -> String {
    declarations(&palette.properties()[Palette::ON_FIRST_PAGE..])
}

/// The colours of the plots, which only the diary needs.
fn plots(palette: &Palette, _: &str) -> String {
    let plots: [String; PLOT_COLOURS] =
        std::array::from_fn(|at| format!("--plot-{at}:{};", palette.plots[at]));
    plots.concat()
}

fn media(query: &str, rule: &str) -> String {
    format!("@media {query}{{{rule}}}\n")
}

/// The durations of the countdowns: of a hold, with the lengths the runner can choose, and of the waits in minutes.
fn countdowns() -> String {
    let longest = HoldLength::ALL.map(HoldLength::seconds);
    let longest = longest.into_iter().max().unwrap_or_default();
    let ready = GET_READY.0 / 1_000;
    let usual = format!(
        ".hold{{--ready:{ready}s;--ready-seconds:{ready};--seconds:{};--longest:{longest}}}\n",
        HOLD.0 / 1_000,
    );
    let chosen = HoldLength::ALL.map(|length| {
        let seconds = length.seconds();
        format!("[data-hold=\"{seconds}\"] .hold{{--seconds:{seconds}}}\n")
    });
    let waits =
        [ICE_ASK, HEAT_ASK, REST_ASK, REST_BEFORE_TEST, WALK_TEST].map(|wait| wait.0 / 60_000);
    let waits = BTreeSet::from(waits)
        .into_iter()
        .map(|minutes| format!(".in-{minutes}{{--minutes:{minutes}}}\n"));
    [usual].into_iter().chain(chosen).chain(waits).collect()
}

/// On the first page, the link to the guide in the language that the phone asks for, unless it is in that language. Nothing if there
/// is no choice.
fn asked_languages(published: Published) -> String {
    let rule = |language: Language| {
        let tag = language.tag();
        format!(
            "[data-asks={tag}] .bar .languages a:lang({tag}):not([aria-current]){{display:flex}}\n"
        )
    };
    let languages = published.iter().filter(|_| published.is_choice());
    languages.map(rule).collect()
}

/// The space the preview reserves for the guide, as the embed script does in every store.
fn embed_room() -> String {
    format!("#preview uncramp-guide{{min-height:{ROOM_HEIGHT}px}}\n")
}

/// The names and limits of the embed protocol, as a JavaScript module.
fn protocol_tables() -> String {
    [
        ("SLOTS", json!(Slot::ALL.map(Slot::name))),
        ("THEMES", json!(EmbedTheme::ALL.map(EmbedTheme::name))),
        ("FONTS", json!(EmbedFont::ALL.map(EmbedFont::name))),
        ("LANGUAGES", json!(Language::ALL.map(Language::tag))),
        ("MAX_MESSAGE_LENGTH", json!(MAX_MESSAGE_LENGTH)),
        ("MAX_LABEL_LENGTH", json!(MAX_LABEL_LENGTH)),
        ("MAX_RADIUS", json!(MAX_RADIUS)),
        ("ROOM_HEIGHT", json!(ROOM_HEIGHT)),
    ]
    .map(exported)
    .concat()
}

/// What the embed script shows in a store's page, in each language of the site, as a JavaScript module.
fn embed_words(published: Published) -> String {
    let words = |language: Language| {
        let title = words!(Locale::new(language), embed::TITLE);
        (language.tag().to_owned(), json!(title))
    };
    let words: serde_json::Map<_, _> = published.iter().map(words).collect();
    exported(("WORDS", words.into()))
}

/// What the player of tracks gets and reports as numbers, and the form of a track, as a JavaScript module.
fn track_tables() -> String {
    let reports = TrackReport::ALL.iter().zip(0..);
    let reports = reports.filter_map(|(report, number)| {
        let name = match report {
            // The number of a button is its index in `KEYS`.
            TrackReport::Pressed(_) => return None,
            TrackReport::Advanced => "ADVANCED",
            TrackReport::Ending => "ENDING",
            TrackReport::Stopped => "STOPPED",
            TrackReport::Failed => "FAILED",
        };
        Some((name, json!(number)))
    });
    let others = [
        ("KEYS", json!(MediaKey::ALL.map(MediaKey::action))),
        ("RENEW", json!(Then::Renew as u8)),
        ("END", json!(Then::End as u8)),
        ("HEADER_BYTES", json!(HEADER_BYTES)),
        ("BYTES_PER_SECOND", json!(RATE * BYTES)),
    ];
    others.into_iter().chain(reports).map(exported).collect()
}

/// The number of each place a shared text can go to, as a JavaScript module.
fn share_tables() -> String {
    let place = |(place, number): (&SharedTo, i32)| {
        let name = match place {
            SharedTo::App => "SHARED",
            SharedTo::Clipboard => "COPIED",
            SharedTo::Nowhere => "NOWHERE",
        };
        exported((name, json!(number)))
    };
    SharedTo::ALL.iter().zip(0..).map(place).collect()
}

fn exported((name, value): (&str, Value)) -> String {
    format!("export const {name} = {value};\n")
}

#[cfg(test)]
mod tests {
    use super::{MediaKey, Muscle, Published, TrackReport, all, plot_colour};
    use crate::palette::PLOT_COLOURS;
    use std::collections::BTreeSet;

    #[test]
    fn the_first_reports_are_the_buttons() {
        let buttons = MediaKey::ALL.map(TrackReport::Pressed);
        assert_eq!(TrackReport::ALL.split_at(buttons.len()).0, buttons);
    }

    #[test]
    fn every_muscle_has_a_colour_of_its_own_in_the_plots() {
        let colours: BTreeSet<usize> = Muscle::ALL.map(plot_colour).into();
        assert_eq!(colours.len(), Muscle::ALL.len());
        assert!(colours.iter().all(|colour| *colour < PLOT_COLOURS));
        let sheet = all(Published::default()).map(|(_, text)| text).concat();
        for muscle in Muscle::ALL {
            let class = format!(".m-{}{{", muscle.name());
            assert_eq!(sheet.matches(&class).count(), 1, "{class}");
        }
        for colour in colours {
            // Each palette is written once for each selector and media query that chooses it.
            assert_eq!(sheet.matches(&format!("--plot-{colour}:")).count(), 7);
        }
    }
}
