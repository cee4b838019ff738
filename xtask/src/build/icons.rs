//! The pictures of pixels that phones and links ask for, drawn from the SVG files of the prerender program.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The picture, what it is drawn from, and its width in pixels.
const PICTURES: [(&str, &str, u32); 6] = [
    ("icon-192.png", "favicon.svg", 192),
    ("icon-512.png", "favicon.svg", 512),
    ("icon-maskable-512.png", "maskable.svg", 512),
    ("icon-monochrome-512.png", "monochrome.svg", 512),
    ("apple-touch-icon.png", "square.svg", 180),
    ("card.png", "card.svg", 1_200),
];

/// What is served as it is drawn; the other drawings are only drawn from.
const SERVED: &str = "favicon.svg";

/// Draws every picture in a folder, and takes away the drawings that are not served.
///
/// # Errors
///
/// When a drawing is missing or cannot be drawn.
pub(super) fn draw_all(folder: &Path) -> Result<()> {
    for (picture, drawing, width) in PICTURES {
        let drawing = folder.join(drawing);
        let svg = fs::read_to_string(&drawing)
            .with_context(|| format!("Cannot read {}", drawing.display()))?;
        fs::write(folder.join(picture), draw(&svg, width)?)?;
    }
    for (_, drawing, _) in PICTURES {
        let drawing = folder.join(drawing);
        if !drawing.ends_with(SERVED) && drawing.exists() {
            fs::remove_file(drawing)?;
        }
    }
    Ok(())
}

/// An SVG as a PNG of this width.
fn draw(svg: &str, width: u32) -> Result<Vec<u8>> {
    let tree = Tree::from_str(svg, &Options::default()).context("This is no SVG")?;
    let size = tree
        .size()
        .to_int_size()
        .scale_to_width(width)
        .context("A picture of no size")?;
    let mut pixels = Pixmap::new(size.width(), size.height()).context("A picture of no size")?;
    #[expect(clippy::cast_precision_loss, reason = "some hundred pixels")]
    let scale = size.width() as f32 / tree.size().width();
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    encode(&pixels)
}

/// A PNG of a palette, where 256 colours are enough, which is a third smaller; otherwise one of true colours.
///
/// Where two colours meet there are many shades between them: each is rounded to one of 32, which nobody sees.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>> {
    let shades = |part: u8| (part & 0xf8) | (part >> 5);
    let mut colours: Vec<[u8; 4]> = Vec::new();
    let mut indexes = Vec::with_capacity(pixels.pixels().len());
    for pixel in pixels.pixels() {
        let pixel = pixel.demultiply();
        let colour = [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()].map(shades);
        let index = colours
            .iter()
            .position(|known| *known == colour)
            .unwrap_or_else(|| {
                colours.push(colour);
                colours.len() - 1
            });
        let Ok(index) = u8::try_from(index) else {
            return pixels.encode_png().context("Cannot write a PNG");
        };
        indexes.push(index);
    }
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    // Neighbours of a palette have nothing in common.
    encoder.set_filter(png::Filter::NoFilter);
    let palette: Vec<u8> = colours
        .iter()
        .flat_map(|[red, green, blue, _]| [*red, *green, *blue])
        .collect();
    let opacity: Vec<u8> = colours.iter().map(|[.., opacity]| *opacity).collect();
    encoder.set_palette(palette);
    encoder.set_trns(opacity);
    encoder.write_header()?.write_image_data(&indexes)?;
    Ok(png)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_a_picture_of_its_width() -> Result<()> {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"><rect width=\"100%\" height=\"100%\" fill=\"#f00\"/></svg>";
        let pixels = Pixmap::decode_png(&draw(svg, 40)?)?;
        assert_eq!((pixels.width(), pixels.height()), (40, 20));
        let red = pixels
            .pixel(39, 19)
            .map(|pixel| (pixel.red(), pixel.alpha()));
        assert_eq!(red, Some((255, 255)));
        assert!(draw("<svg", 40).is_err());
        Ok(())
    }
}
