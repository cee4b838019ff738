//! Contrast and difference of the colours, in every theme.

use super::{DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Palette};

const PALETTES: [(&str, Palette); 4] = [
    ("light", LIGHT),
    ("dark", DARK),
    ("high contrast, light", HIGH_CONTRAST_LIGHT),
    ("high contrast, dark", HIGH_CONTRAST_DARK),
];

/// The relative luminance of WCAG of a colour like `#0b4a6f`; not a number if it is not one.
fn luminance(colour: &str) -> f64 {
    let [red, green, blue] = linear(colour);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The backgrounds a figure can stand or lie on.
fn grounds(palette: &Palette) -> [&'static str; 5] {
    [
        palette.paper,
        palette.plain,
        palette.hot_paper,
        palette.calm_paper,
        palette.sheet,
    ]
}

#[test]
fn text_can_be_read_in_the_sun() {
    for (name, palette) in &PALETTES {
        let Palette {
            paper,
            plain,
            danger_paper,
            hot_paper,
            calm_paper,
            ..
        } = *palette;
        // The colours of text, each with its backgrounds.
        let texts: [(&str, &[&str]); 5] = [
            (
                palette.ink,
                &[paper, plain, danger_paper, hot_paper, calm_paper],
            ),
            (palette.muted, &[paper, plain, hot_paper]),
            (palette.danger, &[paper, plain, danger_paper]),
            (paper, &[palette.danger]),
            (palette.on_primary, &[palette.primary]),
        ];
        for (text, backgrounds) in texts {
            for background in backgrounds {
                let found = contrast(text, background);
                assert!(
                    found >= 7.0,
                    "{name}: {text} on {background} is {found:.2}:1"
                );
            }
        }
    }
}

#[test]
fn what_carries_meaning_stands_out_from_every_ground() {
    for (name, palette) in &PALETTES {
        let people = [palette.runner, palette.helper].map(|person| {
            let tones = [
                person.skin,
                person.shirt,
                person.shorts,
                person.shoe,
                person.sole,
            ];
            [tones.concat(), vec![person.hair]].concat()
        });
        let signs = [
            palette.hot,
            palette.calm,
            palette.go,
            palette.cold,
            palette.warm,
            palette.ground,
        ];
        for colour in people.concat().into_iter().chain(signs) {
            for ground in grounds(palette) {
                let found = contrast(colour, ground);
                assert!(found >= 3.0, "{name}: {colour} on {ground} is {found:.2}:1");
            }
        }
    }
}

#[test]
fn answers_and_cards_have_outlines_that_can_be_seen() {
    for (name, palette) in &PALETTES {
        for ground in [palette.paper, palette.plain] {
            let found = contrast(palette.line, ground);
            assert!(found >= 3.0, "{name}: a border on {ground} is {found:.2}:1");
        }
    }
}

/// Neither needs the difference of red and green.
#[test]
fn what_has_passed_of_a_hold_is_told_by_lightness() {
    for (name, palette) in &PALETTES {
        let side = contrast(palette.calm, palette.hot_paper);
        assert!(side >= 4.5, "{name}: the sides are {side:.2}:1");
        let area = contrast(palette.hot_paper, palette.calm_paper);
        assert!(area >= 1.15, "{name}: the area is {area:.2}:1");
    }
}

#[test]
fn near_limbs_stand_out_from_far_ones() {
    for (name, palette) in &PALETTES {
        for person in [palette.runner, palette.helper] {
            for [near, far] in [person.skin, person.shirt, person.shorts, person.shoe] {
                let found = contrast(near, far);
                assert!(found >= 1.4, "{name}: {near} on {far} is {found:.2}:1");
            }
        }
    }
}

#[test]
fn pain_the_way_and_packs_are_different_colours() {
    for (name, palette) in &PALETTES {
        for other in [palette.go, palette.calm, palette.cold, palette.warm] {
            assert_ne!(palette.hot, other, "{name}");
        }
    }
}

/// A colour like `#0b4a6f` as linear red, green and blue.
fn linear(colour: &str) -> [f64; 3] {
    [1, 3, 5].map(|start| {
        let digits = colour.get(start..start + 2).unwrap_or_default();
        let value = u8::from_str_radix(digits, 16).map_or(f64::NAN, f64::from) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn times(matrix: [[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| {
        let products = row.into_iter().zip(vector).map(|(one, other)| one * other);
        products.sum()
    })
}

/// In `OKLab` (Ottosson 2020), where equal distances look equally different.
fn oklab(rgb: [f64; 3]) -> [f64; 3] {
    let cones = times(
        [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ],
        rgb,
    );
    times(
        [
            [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
        ],
        cones.map(|cone| cone.max(0.0).cbrt()),
    )
}

/// As seen without the cones for green (Machado 2009, deuteranopia).
fn without_green(rgb: [f64; 3]) -> [f64; 3] {
    times(
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
        rgb,
    )
    .map(|part| part.clamp(0.0, 1.0))
}

fn distance(one: [f64; 3], other: [f64; 3]) -> f64 {
    let squares = one.into_iter().zip(other).map(|(a, b)| (a - b).powi(2));
    squares.sum::<f64>().sqrt()
}

#[test]
fn the_parts_of_a_plot_can_be_told_apart() {
    for (name, palette) in &PALETTES {
        let least = if name.starts_with("high contrast") {
            4.5
        } else {
            3.0
        };
        for (at, one) in palette.plots.iter().enumerate() {
            let found = contrast(one, palette.paper);
            assert!(found >= least, "{name}: {one} is {found:.2}:1");
            for other in palette.plots.iter().skip(at + 1) {
                let [a, b] = [one, other].map(|colour| linear(colour));
                let seen = distance(oklab(a), oklab(b));
                assert!(
                    seen >= 0.15,
                    "{name}: {one} and {other} are {seen:.3} apart"
                );
                let [a, b] = [a, b].map(without_green);
                let seen = distance(oklab(a), oklab(b));
                assert!(
                    seen >= 0.1,
                    "{name}: without green, {one} and {other} are {seen:.3} apart"
                );
            }
        }
    }
}

#[test]
fn differences_of_colour_are_those_of_oklab() {
    assert!((distance(oklab(linear("#ffffff")), oklab(linear("#000000"))) - 1.0).abs() < 0.001);
    // Red and green, far apart, are near each other without the cones for green.
    let [red, green] = ["#c00000", "#606000"].map(linear);
    let seen = distance(oklab(red), oklab(green));
    let left = distance(oklab(without_green(red)), oklab(without_green(green)));
    assert!(left < 0.6 * seen, "{left:.3} of {seen:.3}");
}

#[test]
fn contrast_is_that_of_wcag() {
    assert!((contrast("#ffffff", "#000000") - 21.0).abs() < 0.01);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
}
