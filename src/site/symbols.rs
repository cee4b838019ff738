//! The drawings that the views refer to, once in a page: the legs of the map and the icons. A page contains those that it refers
//! to itself; the script of the app has all of them.

use crate::care::StepId;
use crate::content::words;
use crate::figure::{Pose, Zone, leg_symbols, markup, view_box};
use crate::language::Locale;
use crate::view::Icon;

const HIDDEN: &str = "<svg display=\"none\" aria-hidden=\"true\">";

/// The drawings that the page of a step refers to, for its end, as an `<svg>` that is not shown; nothing if there are none. The
/// script of the diary has no drawings, so its page contains the one that it may need.
pub(super) fn symbols_of(step: StepId, page: &str, locale: Locale) -> String {
    if step == StepId::Diary {
        let view_box = view_box(Pose::Rest);
        let drawn = markup(Pose::Rest);
        return [
            HIDDEN,
            "<symbol id=\"s-rest\" viewBox=\"",
            view_box,
            "\">",
            &drawn,
            "</symbol></svg>",
        ]
        .concat();
    }
    let mut all = drawings(locale);
    let mut used = String::new();
    // A drawing refers only to those before it.
    while let Some((id, drawing)) = all.pop() {
        let reference = ["href=\"#", &id, "\""].concat();
        if page.contains(&reference) || used.contains(&reference) {
            used = drawing + &used;
        }
    }
    if used.is_empty() {
        return used;
    }
    [HIDDEN, &used, "</svg>"].concat()
}

/// The JavaScript module with all drawings, which replaces those of the page when the app starts.
#[must_use]
pub fn symbols_script(locale: Locale) -> String {
    let symbols = serde_json::json!(all_symbols(locale));
    format!("export const SYMBOLS = {symbols};\n")
}

/// All drawings that the steps refer to, as an `<svg>` that is not shown.
fn all_symbols(locale: Locale) -> String {
    let drawings = drawings(locale).into_iter().map(|(_, drawing)| drawing);
    let drawings: String = drawings.collect();
    [HIDDEN, &drawings, "</svg>"].concat()
}

/// Each drawing with its id.
fn drawings(locale: Locale) -> Vec<(String, String)> {
    let names = Zone::ALL.map(|zone| (zone, words!(locale, ui::zone(zone))));
    let icons = Icon::ALL.map(|icon| {
        let id = icon.id();
        let drawn = drawing(icon);
        let symbol = [
            "<symbol id=\"",
            id,
            "\" viewBox=\"0 0 24 24\">",
            drawn,
            "</symbol>",
        ];
        (id.to_owned(), symbol.concat())
    });
    leg_symbols(&names).into_iter().chain(icons).collect()
}

/// A drawing of 24 by 24, in lines 2 wide (style/shell.css).
pub(super) const fn drawing(icon: Icon) -> &'static str {
    match icon {
        Icon::Phone => {
            "<path d=\"M6 3h3l2 5-2.4 1.6a12 12 0 0 0 5.8 5.8L16 13l5 2v3a3 3 0 0 1-3.2 3A16 16 0 0 1 3 6.2 3 3 0 0 1 6 3Z\"/>"
        }
        Icon::Pin => {
            "<path d=\"M12 21.5C7 16 5 13 5 9.6a7 7 0 0 1 14 0C19 13 17 16 12 21.5ZM12 9.5v.1\"/>"
        }
        Icon::Ill => {
            "<path d=\"M14 14.2V5a2.5 2.5 0 0 0-5 0v9.2a4.5 4.5 0 1 0 5 0ZM11.5 9v8M18 5h3M18 9h2M18 13h3\"/>"
        }
        Icon::Leg => {
            "<path d=\"M9 2c-.6 5 .6 8 .2 11-.2 3-1.2 4-1.2 7.6h8.5c0-2-3.5-2-3.9-4.6C12.2 12 15 9 15 2M4 8 2 7M4 12H2M17.5 9l2.5-1M17.5 13H20\"/>"
        }
        Icon::Pop => "<path d=\"M13 2 5 13.5h6L9.5 22 19 9.5h-6.5L13 2Z\"/>",
        Icon::Clock => {
            "<path d=\"M3.5 12.5a8.5 8.5 0 1 1 17 0 8.5 8.5 0 1 1-17 0ZM12 7.5v5.3l3.6 2.2M9.5 1.5h5\"/>"
        }
        Icon::Moon => "<path d=\"M19.5 14.5a8.5 8.5 0 0 1-10-10 8.5 8.5 0 1 0 10 10Z\"/>",
        Icon::Hand => {
            "<path d=\"M7 12.5V6.2a1.6 1.6 0 0 1 3.2 0V4.6a1.6 1.6 0 0 1 3.2 0v1.6a1.6 1.6 0 0 1 3.2 0v2a1.5 1.5 0 0 1 3 0V14c0 4.6-2.6 7.5-6.6 7.5-3.2 0-4.8-1.4-6.3-4l-2.5-4.3c-.9-1.7 1.3-3 2.5-1.5Z\"/>"
        }
        Icon::Sun => {
            "<path d=\"M7.5 12a4.5 4.5 0 1 1 9 0 4.5 4.5 0 1 1-9 0ZM12 1.8v2.4M12 19.8v2.4M1.8 12h2.4M19.8 12h2.4M4.8 4.8l1.7 1.7M17.5 17.5l1.7 1.7M4.8 19.2l1.7-1.7M17.5 6.5l1.7-1.7\"/>"
        }
        Icon::Eye => {
            "<path d=\"M2 12c2.6-4.5 6-6.5 10-6.5s7.4 2 10 6.5c-2.6 4.5-6 6.5-10 6.5S4.6 16.5 2 12ZM9 12a3 3 0 1 1 6 0 3 3 0 1 1-6 0Z\"/>"
        }
        // Side and belly have the same trunk.
        Icon::Side => {
            "<path d=\"M5 2.5c-.5 4 1 6 1 9s-2 5.5-2 10M18 2.5c.5 4-1 6-1 9s2 5.5 2 10M11.5 16.5v.1\"/><path fill=\"var(--hot)\" stroke=\"var(--hot)\" d=\"M16 8.5c-1.5 1.5-1.5 4.5 0 6 1.5-1.5 1.5-4.5 0-6ZM21 8l1.5-1M21.5 11.5H23M21 15l1.5 1\"/>"
        }
        Icon::Belly => {
            "<path d=\"M5 2.5c-.5 4 1 6 1 9s-2 5.5-2 10M18 2.5c.5 4-1 6-1 9s2 5.5 2 10\"/><path stroke=\"var(--hot)\" stroke-width=\"8\" d=\"M11.5 15v.1\"/><path stroke=\"var(--paper)\" d=\"M11.5 15v.1\"/>"
        }
        Icon::Muscle => {
            "<path d=\"M12 1.5v3M12 19.5v3\"/><path fill=\"var(--hot)\" stroke=\"var(--hot)\" d=\"M12 4.5c3.5 2.5 5 4.8 5 7.5s-1.5 5-5 7.5c-3.5-2.5-5-4.8-5-7.5s1.5-5 5-7.5Z\"/>"
        }
        Icon::Pace => "<path d=\"M4 18.5a9 9 0 1 1 16 0M12 14.5l4-5.5M11 15h2\"/>",
        Icon::Drop => {
            "<path d=\"M12 2.8C8 8 5.5 11 5.5 14.8a6.5 6.5 0 0 0 13 0C18.5 11 16 8 12 2.8ZM9 15.5a3 3 0 0 0 2.6 2.8\"/>"
        }
        Icon::Strong => "<path d=\"M3 9v6M6 6.5v11M18 6.5v11M21 9v6M6 12h12\"/>",
        Icon::Warm => {
            "<path d=\"M12 21.5c4 0 6.5-2.6 6.5-6 0-4.5-4-6-4.5-12.5-4 2-5.5 5.5-5 8.5-1.3-.5-2-1.5-2.3-3C5.8 10.7 5.5 13 5.5 15.5c0 3.4 2.5 6 6.5 6Z\"/>"
        }
        Icon::Shoe => {
            "<path d=\"M3 8.5v8.7c0 1 .6 1.6 1.6 1.6h14.8c1.3 0 1.9-1.1 1.6-2.3-.5-1.8-2.3-2.5-4.3-3L13 8.5l-1.6 1.7C9.5 12 5.5 11.5 3 8.5ZM3 15.7h18\"/>"
        }
        Icon::Pill => {
            "<path d=\"M9 20.5a5 5 0 0 1-5.5-8l8-8a5 5 0 0 1 7 7l-8 8a5 5 0 0 1-1.5 1ZM8 8.5l7 7\"/>"
        }
        Icon::Salt => {
            "<path d=\"M8.5 7h7l2 12.5a1.8 1.8 0 0 1-1.8 2H8.3a1.8 1.8 0 0 1-1.8-2ZM9 7a3 3 0 0 1 6 0M10.5 12.2h.1M13.5 12.2h.1M12 15.5h.1\"/>"
        }
        Icon::Sock => "<path d=\"M8 2.5h7v9.7l-5.8 7.3a3.4 3.4 0 0 1-5.4-4.2L8 10.5ZM8 6h7\"/>",
        Icon::Roll => {
            "<path d=\"M6.5 5.5h11a6.5 6.5 0 0 1 0 13h-11a6.5 6.5 0 0 1 0-13ZM5 12h3M12 8.5v1M16 12v1M12 15v1\"/>"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{all_symbols, symbols_of};
    use crate::care::StepId;
    use crate::language::Locale;
    use crate::view::Icon;

    #[test]
    fn every_icon_is_drawn_once() {
        let drawn = all_symbols(Locale::ENGLISH);
        for icon in Icon::ALL {
            let id = ["id=\"", icon.id(), "\""].concat();
            assert_eq!(drawn.matches(&id).count(), 1, "{id}");
        }
    }

    #[test]
    fn the_diary_rests() {
        assert!(symbols_of(StepId::Diary, "", Locale::ENGLISH).contains("s-rest"));
    }

    #[test]
    fn a_page_has_what_it_refers_to_and_what_that_refers_to() {
        let of = |page| symbols_of(StepId::HOME, page, Locale::ENGLISH);
        assert_eq!(of("<p>"), "");
        let moon = of("<use href=\"#i-moon\">");
        assert_eq!(moon.matches("id=").count(), 1, "{moon}");
        let map = of("<use href=\"#s-map\"></use><use href=\"#i-moon\">");
        assert_eq!(map.matches("id=").count(), 11, "{map}");
    }
}
