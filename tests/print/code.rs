//! The code is decoded again, as a phone would read it from paper.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use uncramp::site::print::code::{Code, LEAST_MODULE_MM, WIDTH_MM};

/// What a code says that is printed at [`WIDTH_MM`] with this resolution, in dots an inch.
fn read(code: &Code, dpi: f64) -> Option<String> {
    let tree = Tree::from_str(&code.svg("").into_string(), &Options::default()).unwrap();
    // The width in dots: at most some hundreds.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let width = (WIDTH_MM / 25.4 * dpi).round() as u32;
    let mut picture = Pixmap::new(width, width).unwrap();
    #[allow(clippy::cast_precision_loss)]
    let scale = width as f32 / tree.size().width();
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut picture.as_mut(),
    );
    let side = usize::try_from(width).unwrap();
    let luma = |x: usize, y: usize| picture.pixels()[y * side + x].red();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(side, side, luma);
    let grids = prepared.detect_grids();
    assert!(grids.len() <= 1, "{} codes", grids.len());
    Some(grids.first()?.decode().ok()?.1)
}

/// The longest address with a code that is large enough: of version 9.
const LONGEST: usize = 180;

const ADDRESSES: [&str; 5] = [
    "https://a.example/",
    "https://guide.example/",
    "https://www.running-club.example/health/cramp/",
    "https://guide.example/de/",
    "https://a-very-long-name-of-a-running-club.of-a-town.example/pages/for-runners/leg-cramp/guide/",
];

#[test]
fn a_printed_code_says_the_address() {
    for address in ADDRESSES {
        let code = Code::of(address).unwrap();
        // A phone's camera at arm's length, and an office printer.
        for dpi in [150.0, 300.0] {
            assert_eq!(read(&code, dpi).as_deref(), Some(address), "{dpi} dpi");
        }
    }
}

#[test]
fn the_modules_are_large_enough_or_the_address_is_refused() {
    let of_length = |length: usize| {
        let address = format!("https://a.example/{}/", "x".repeat(length - 19));
        assert_eq!(address.len(), length);
        Code::of(&address)
    };
    for length in [20, 40, 80, 120, 160, LONGEST] {
        assert!(
            of_length(length).unwrap().module_mm() >= LEAST_MODULE_MM,
            "{length}"
        );
    }
    for length in [LONGEST + 1, 200, 400, 3_000] {
        let error = of_length(length).unwrap_err();
        assert!(error.contains("too long"), "{error}");
    }
}

#[test]
fn a_code_has_its_quiet_zone_and_a_text_alternative() {
    let code = Code::of("https://guide.example/").unwrap();
    let svg = code.svg("Opens \"the guide\"").into_string();
    assert!(svg.contains("aria-label=\"Opens &quot;the guide&quot;\""));
    let (_, view_box) = svg.split_once("viewBox=\"0 0 ").unwrap();
    let width: u32 = view_box.split(' ').next().unwrap().parse().unwrap();
    let (_, path) = svg.split_once("fill=\"#000\" d=\"").unwrap();
    let path = path.split('"').next().unwrap();
    for run in path.split('M').skip(1) {
        let number = |text: &str| -> u32 { text.parse().unwrap() };
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (length, _) = rest.split_once('v').unwrap();
        let (x, y, length) = (number(x), number(y), number(length));
        assert!(x >= 4 && y >= 4, "{run}");
        assert!(x + length + 4 <= width && y + 5 <= width, "{run}");
    }
}
