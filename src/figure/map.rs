//! The body map: the legs from behind and from the front, each of seven zones a link.
//!
//! One half of a leg is drawn, and mirrored. At its full size of 318 by 216 px, and down to nine tenths of it, every link is
//! at least 48 px high and wide; it works without scripts.

use super::pen::Pen;

/// A zone of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// The buttocks.
    Buttock,
    /// The back of the thighs.
    BackOfThigh,
    /// The calves.
    Calf,
    /// The soles.
    Sole,
    /// The front of the thighs.
    FrontOfThigh,
    /// The inside of the thighs.
    InnerThigh,
    /// The toes.
    Toes,
}

/// Where a zone leads, and what it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneLink {
    /// The zone.
    pub zone: Zone,
    /// The address. It is written as it is, and must not contain characters that HTML gives a meaning to.
    pub href: &'static str,
    /// The name, on one line or two; the same holds for it.
    pub label: &'static [&'static str],
    /// Whether it is the most likely one: drawn as a cramped muscle, with rays.
    pub likely: bool,
}

/// The `viewBox` of the map, in px at its full size.
pub const MAP_VIEW_BOX: &str = "20 0 318 216";

const LEG: &str = "M2 50C3 40 10 34 24 34C27.6 50 27 66 24.4 84C23 94 22.4 98 23 104C26.4 122 22 142 16.6 164C15.4 172 16 178 19 182C22.6 187 24 194 17.6 195H8.4C4 195 4.4 188 6.2 182C8 174 7 168 5.4 158C2.4 140 2 124 4.6 108C5.4 98 2.6 84 2 50Z";
const SHORTS: &str = "M0 0H17C20.4 14 26.6 22 28 34C28.8 44 28.8 52 28 58C20 62 9 62 2.4 59L0 48Z";
const KNEE: &str = "M10 104C12 108 17 108 19 104";

/// Where a zone is drawn, in px.
struct Place {
    outline: &'static str,
    /// Whether it is seen from behind, at the left.
    behind: bool,
    /// The middle of its label and link.
    y: i16,
    /// Where the line from the label ends, from the middle of its pair of legs.
    end: (i16, i16),
}

impl Zone {
    /// Every zone, once: from behind, then from the front, each from above.
    pub const ALL: [Self; 7] = [
        Self::Buttock,
        Self::BackOfThigh,
        Self::Calf,
        Self::Sole,
        Self::FrontOfThigh,
        Self::InnerThigh,
        Self::Toes,
    ];

    const fn place(self) -> Place {
        let (outline, behind, y, end) = match self {
            Self::Buttock => (
                "M3.4 22C10 12 23.6 17 24.6 30C25.4 43 10.6 46.4 4.4 39C2.4 35 2.2 27 3.4 22Z",
                true,
                27,
                (-27, 40),
            ),
            Self::BackOfThigh => (
                "M7.6 58C11 52.6 21 53 22.6 59C23.6 72 21.6 86 18 95C15 97.6 11.6 97.4 9.6 94C7 84 6 70 7.6 58Z",
                true,
                81,
                (-24, 86),
            ),
            Self::Calf => (
                "M7 111C9.6 103.6 19.4 103.6 21.8 111C24 122 20.6 138 15.6 148C12.6 150.6 10 149.4 8.4 146C4.8 134 4.6 122 7 111Z",
                true,
                135,
                (-24, 138),
            ),
            Self::Sole => (
                "M7.4 187.4C8.6 181.6 17 181.6 19.8 187.4C21.6 192 20 193.8 17 194H9.4C6.8 193.8 6.6 191 7.4 187.4Z",
                true,
                189,
                (-22, 199),
            ),
            Self::FrontOfThigh => (
                "M12.4 50C15.4 42 24.2 44 24.8 54C25.2 70 22.8 84 19.6 92C17.2 95 14.6 94.6 13.6 91C11.6 80 10.8 64 12.4 50Z",
                false,
                40,
                (25, 72),
            ),
            Self::InnerThigh => (
                "M3 61C5.4 57.4 9.6 59.6 10 67C10.4 77 9.2 87 7.8 94C6.6 96.4 5.8 95 5.4 92C4.2 83 2.6 71 3 61Z",
                false,
                111,
                (7, 94),
            ),
            Self::Toes => (
                "M7 186.6C9 181.4 18.6 181.4 21.6 188C23.2 192.4 21 195 17.6 195H9C6 195 5.8 191 7 186.6Z",
                false,
                182,
                (23, 200),
            ),
        };
        Place {
            outline,
            behind,
            y,
            end,
        }
    }
}

/// The contents of an `<svg>` with [`MAP_VIEW_BOX`]: the legs, and a link for each zone that is given.
#[must_use]
pub fn body_map(links: &[ZoneLink]) -> String {
    let mut pen = Pen(String::with_capacity(4096));
    for middle in ["136", "222"] {
        pen.put("<g transform=\"translate(");
        pen.put(middle);
        pen.put(" 10)\">");
        both(&mut pen, "m-leg", LEG);
        both(&mut pen, "m-shorts", SHORTS);
        if middle == "222" {
            both(&mut pen, "m-knee", KNEE);
        }
        pen.close();
    }
    for link in links {
        zone(&mut pen, link);
    }
    pen.0
}

/// A pair of outlines, mirrored.
fn both(pen: &mut Pen, class: &str, outline: &str) {
    pen.path(class, outline);
    pen.put("<g transform=\"scale(-1 1)\">");
    pen.path(class, outline);
    pen.close();
}

fn zone(pen: &mut Pen, link: &ZoneLink) {
    let place = link.zone.place();
    let (middle, column, edge, text) = if place.behind {
        (136, 20, 94, 88)
    } else {
        (222, 252, 264, 270)
    };
    let height = if place.behind { 54 } else { 70 };
    pen.put("<a href=\"");
    pen.put(link.href);
    pen.put(if link.likely {
        "\" class=\"m-first\">"
    } else {
        "\">"
    });
    number(pen, "<rect x=\"", column);
    number(pen, "\" y=\"", place.y - height / 2);
    number(pen, "\" width=\"86\" rx=\"10\" height=\"", height);
    number(pen, "\"/><path class=\"m-line\" d=\"M", edge);
    number(pen, " ", place.y);
    number(pen, "L", middle + place.end.0);
    number(pen, " ", place.end.1);
    number(pen, "\"/><g transform=\"translate(", middle);
    pen.put(" 10)\">");
    both(pen, "m-zone", place.outline);
    if link.likely {
        pen.path("f-tick", "M30 110L37 106M34 122H42M30 134L37 138");
    }
    pen.close();
    let lines = i16::try_from(link.label.len()).unwrap_or(1);
    for (line, words) in (0..).zip(link.label) {
        number(pen, "<text x=\"", text);
        number(pen, "\" y=\"", place.y + 14 - 9 * lines + 18 * line);
        pen.put(if place.behind {
            "\" text-anchor=\"end\">"
        } else {
            "\">"
        });
        pen.put(words);
        // A screen reader reads the lines as one name.
        pen.put(if line + 1 < lines {
            " </text>"
        } else {
            "</text>"
        });
    }
    pen.put("</a>");
}

fn number(pen: &mut Pen, before: &str, value: i16) {
    pen.put(before);
    pen.int(value);
}

#[cfg(test)]
mod tests {
    use super::{MAP_VIEW_BOX, Zone, ZoneLink, body_map};

    fn links() -> [ZoneLink; 7] {
        Zone::ALL.map(|zone| ZoneLink {
            zone,
            href: "calf/",
            label: if zone == Zone::BackOfThigh {
                &["Back of", "thigh"]
            } else {
                &["Calf"]
            },
            likely: zone == Zone::Calf,
        })
    }

    #[test]
    fn every_zone_is_a_link_with_a_name() {
        let map = body_map(&links());
        assert_eq!(map.matches("<a href=\"calf/\"").count(), 7);
        assert_eq!(map.matches("</a>").count(), 7);
        assert_eq!(map.matches("<text").count(), 8);
        assert_eq!(map.matches("m-first").count(), 1);
        assert_eq!(map.matches("<g").count(), map.matches("</g>").count());
    }

    #[test]
    fn a_link_is_48_px_high_and_no_other_is_in_its_way() {
        let mut numbers = MAP_VIEW_BOX
            .split(' ')
            .map(|number| number.parse::<i16>().unwrap_or(0));
        let height = numbers.nth(3).unwrap_or(0);
        for behind in [true, false] {
            let places = Zone::ALL.map(Zone::place);
            let rows = places.iter().filter(|place| place.behind == behind);
            let half = if behind { 27 } else { 35 };
            assert!(2 * half * 9 / 10 >= 48);
            let mut last = 0;
            for place in rows {
                assert!(place.y - half >= last, "{} overlaps", place.y);
                last = place.y + half;
            }
            assert!(last <= height + 1);
        }
    }

    #[test]
    fn the_map_is_small() {
        let map = body_map(&links()).into_bytes();
        let mut out = Vec::new();
        let options = brotli::enc::BrotliEncoderParams::default();
        assert!(brotli::BrotliCompress(&mut map.as_slice(), &mut out, &options).is_ok());
        assert!(out.len() <= 1_500, "{} bytes", out.len());
    }
}
