//! The body map: the legs from behind and from the front, each of seven zones a link.
//!
//! One half of a leg is drawn, and mirrored. Every drawing stands once in a page, in [`leg_symbols`]; the map and the small
//! legs of the answers only refer to it. If the map is shown at least 286 px wide, nine tenths of its view box, every link is at
//! least 48 px high and wide. It works without scripts.

use super::pen::Pen;

/// The `viewBox` of the map. One unit is about 1 px: style/map.css shows it up to 324 px wide.
pub const MAP_VIEW_BOX: &str = "20 0 318 216";

const LEG: &str = "M2 50C3 40 10 34 24 34C27.6 50 27 66 24.4 84C23 94 22.4 98 23 104C26.4 122 22 142 16.6 164C15.4 172 16 178 19 182C22.6 187 24 194 17.6 195H8.4C4 195 4.4 188 6.2 182C8 174 7 168 5.4 158C2.4 140 2 124 4.6 108C5.4 98 2.6 84 2 50Z";
const SHORTS: &str = "M0 0H17C20.4 14 26.6 22 28 34C28.8 44 28.8 52 28 58C20 62 9 62 2.4 59L0 48Z";
const KNEE: &str = "M10 104C12 108 17 108 19 104";

/// Whether a zone is seen from behind, at the left.
macro_rules! is_behind {
    (behind) => {
        true
    };
    (front) => {
        false
    };
}

/// Generates the zones from a table: the side they are seen from, the name of their muscle, the middle of their link, the end
/// of the line from their name, and their outline.
macro_rules! zones {
    ($($(#[$doc:meta])* $zone:ident: $side:ident $name:literal, $y:literal, $end:literal, $outline:literal;)*) => {
        /// A zone of the map.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Zone {
            $($(#[$doc])* $zone,)*
        }

        impl Zone {
            /// Every zone, once: from behind, then from the front, each from above.
            pub const ALL: [Self; 7] = [$(Self::$zone,)*];

            /// Whether it is seen from behind, at the left of the map.
            pub(crate) const fn is_behind(self) -> bool {
                match self {
                    $(Self::$zone => is_behind!($side),)*
                }
            }

            /// The middle of its link, in px from the top of the map.
            const fn y(self) -> i16 {
                match self {
                    $(Self::$zone => $y,)*
                }
            }

            /// The name of its muscle, where the line from its name ends, and its outline.
            const fn drawing(self) -> [&'static str; 3] {
                match self {
                    $(Self::$zone => [$name, $end, $outline],)*
                }
            }
        }
    };
}

zones! {
    /// The buttocks.
    Buttock: behind "buttock", 27, "109 40",
        "M3.4 22C10 12 23.6 17 24.6 30C25.4 43 10.6 46.4 4.4 39C2.4 35 2.2 27 3.4 22Z";
    /// The back of the thighs.
    BackOfThigh: behind "hamstring", 81, "112 86",
        "M7.6 58C11 52.6 21 53 22.6 59C23.6 72 21.6 86 18 95C15 97.6 11.6 97.4 9.6 94C7 84 6 70 7.6 58Z";
    /// The calves: the most likely place of a cramp, drawn as a cramped muscle, with rays.
    Calf: behind "calf", 135, "112 138",
        "M7 111C9.6 103.6 19.4 103.6 21.8 111C24 122 20.6 138 15.6 148C12.6 150.6 10 149.4 8.4 146C4.8 134 4.6 122 7 111Z";
    /// The soles, below the feet.
    Sole: behind "foot", 189, "114 203",
        "M3.4 190.6C9 188.6 18 188.6 23.4 190.6C25 195 22.6 199 18 199H8C3.6 199 1.8 195 3.4 190.6Z";
    /// The front of the thighs.
    FrontOfThigh: front "quad", 40, "247 72",
        "M12.4 50C15.4 42 24.2 44 24.8 54C25.2 70 22.8 84 19.6 92C17.2 95 14.6 94.6 13.6 91C11.6 80 10.8 64 12.4 50Z";
    /// The inside of the thighs.
    InnerThigh: front "inner-thigh", 111, "233 110L229 92",
        "M3 61C5.4 57.4 9.6 59.6 10 67C10.4 77 9.2 87 7.8 94C6.6 96.4 5.8 95 5.4 92C4.2 83 2.6 71 3 61Z";
    /// The toes.
    Toes: front "toes", 182, "245 200",
        "M7 186.6C9 181.4 18.6 181.4 21.6 188C23.2 192.4 21 195 17.6 195H9C6 195 5.8 191 7 186.6Z";
}

/// The width of the area of a zone, in px.
pub const AREA_WIDTH: &str = "86";

/// The distance between two lines of a name, in px.
const LINE_HEIGHT: i16 = 18;
const RAYS: &str = "M166 120L173 116M170 132H178M166 144L173 148";

impl Zone {
    /// What is tapped: x, y and height of an area of [`AREA_WIDTH`], in px of the map.
    #[must_use]
    pub const fn area(self) -> (&'static str, u64, &'static str) {
        let (x, height) = if self.is_behind() {
            ("18", 54)
        } else {
            ("254", 70)
        };
        let y = self.y().saturating_sub(height / 2).unsigned_abs();
        (x, y as u64, if self.is_behind() { "54" } else { "70" })
    }
}

/// The drawings that the map and the small legs refer to, each with its id, for the contents of an `<svg>` that is not shown:
/// `s-behind`, `s-front`, a `z-` for each zone, and the whole map, `s-map`. Each refers only to those before it. `names` are those
/// of the zones, each on one line or two; in front there is room for three.
#[must_use]
pub fn leg_symbols(names: &[(Zone, &[&str])]) -> Vec<(String, String)> {
    let group = |id: String, draw: &dyn Fn(&mut Pen)| {
        let mut pen = Pen(String::with_capacity(1024));
        begin(&mut pen, &id);
        draw(&mut pen);
        pen.close();
        (id, pen.0)
    };
    let legs = [("s-behind", ""), ("s-front", KNEE)].map(|(id, knee)| {
        group(id.to_owned(), &|pen| {
            both(pen, "m-leg", LEG);
            both(pen, "m-shorts", SHORTS);
            if !knee.is_empty() {
                both(pen, "m-knee", knee);
            }
        })
    });
    let zones = Zone::ALL.map(|zone| {
        let [name, _, outline] = zone.drawing();
        group(["z-", name].concat(), &|pen| both(pen, "m-zone", outline))
    });
    let map = group("s-map".to_owned(), &|pen| {
        pen.put("<use href=\"#s-behind\" x=\"136\" y=\"10\"/><use href=\"#s-front\" x=\"222\" y=\"10\"/>");
        for (zone, lines) in names {
            named(pen, *zone, lines);
        }
    });
    legs.into_iter().chain(zones).chain([map]).collect()
}

/// A zone with its name, and a line from the one to the other.
fn named(pen: &mut Pen, zone: Zone, lines: &[&str]) {
    let (middle, left, edge, text) = if zone.is_behind() {
        ("136", "18", "97 ", "57.5")
    } else {
        ("222", "261", "261 ", "300.5")
    };
    let [name, end, _] = zone.drawing();
    // The most likely place of a cramp is drawn as a cramped muscle.
    pen.put(if zone == Zone::Calf {
        "<g class=\"m-first\">"
    } else {
        "<g>"
    });
    // A button, a little smaller than the area that is tapped.
    let height = if zone.is_behind() { 48 } else { 64 };
    pen.put("<rect x=\"");
    pen.put(left);
    pen.put("\" y=\"");
    pen.int(zone.y() - height / 2);
    pen.put("\" width=\"79\" height=\"");
    pen.int(height);
    pen.put("\" rx=\"10\"/><path class=\"m-line\" d=\"M");
    pen.put(edge);
    pen.int(zone.y());
    pen.put("L");
    pen.put(end);
    pen.put("\"/><use href=\"#z-");
    pen.put(name);
    pen.put("\" x=\"");
    pen.put(middle);
    pen.put("\" y=\"10\"/>");
    if zone == Zone::Calf {
        pen.path("m-ray", RAYS);
    }
    let mut y = zone.y() + 5;
    for _ in lines.iter().skip(1) {
        y -= LINE_HEIGHT / 2;
    }
    for line in lines {
        pen.put("<text x=\"");
        pen.put(text);
        pen.put("\" y=\"");
        pen.int(y);
        pen.put("\">");
        pen.put(line);
        pen.put("</text>");
        y += LINE_HEIGHT;
    }
    pen.close();
}

fn begin(pen: &mut Pen, id: &str) {
    pen.put("<g id=\"");
    pen.put(id);
    pen.put("\">");
}

/// A pair of outlines, mirrored.
fn both(pen: &mut Pen, class: &str, outline: &str) {
    pen.path(class, outline);
    pen.put("<g transform=\"scale(-1 1)\">");
    pen.path(class, outline);
    pen.close();
}

#[cfg(test)]
mod tests {
    use super::{MAP_VIEW_BOX, Zone, leg_symbols};

    fn symbols() -> String {
        let names = Zone::ALL.map(|zone| (zone, ["Back of", "thigh"].as_slice()));
        let drawings = leg_symbols(&names);
        drawings.into_iter().map(|(_, drawing)| drawing).collect()
    }

    #[test]
    fn everything_that_is_referred_to_is_drawn() {
        let symbols = symbols();
        let mut found = 0;
        for reference in symbols.split("href=\"#").skip(1) {
            let name = reference.split('"').next().unwrap_or_default();
            assert!(symbols.contains(&["id=\"", name, "\""].concat()), "{name}");
            found += 1;
        }
        assert_eq!(found, 9);
        assert_eq!(symbols.matches("<text").count(), 14);
        assert_eq!(
            symbols.matches("<g").count(),
            symbols.matches("</g>").count()
        );
    }

    #[test]
    fn a_link_is_48_px_high_and_no_other_is_in_its_way() {
        let mut numbers = MAP_VIEW_BOX
            .split(' ')
            .map(|number| number.parse::<u64>().unwrap_or(0));
        let whole = numbers.nth(3).unwrap_or(0);
        for behind in [true, false] {
            let mut last = 0;
            for zone in Zone::ALL
                .into_iter()
                .filter(|zone| zone.is_behind() == behind)
            {
                let (_, y, height) = zone.area();
                let height: u64 = height.parse().unwrap_or(0);
                assert!(height * 9 / 10 >= 48, "{zone:?} is {height} px high");
                assert!(y >= last, "{zone:?} overlaps");
                last = y + height;
            }
            assert!(last <= whole + 1);
        }
    }

    #[test]
    fn the_drawings_are_small() {
        let map = symbols().into_bytes();
        let mut out = Vec::new();
        let options = brotli::enc::BrotliEncoderParams::default();
        assert!(brotli::BrotliCompress(&mut map.as_slice(), &mut out, &options).is_ok());
        assert!(out.len() <= 1_500, "{} bytes", out.len());
    }
}
