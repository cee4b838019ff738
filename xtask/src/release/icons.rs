//! Renders the PNG icons and the preview image of shared links from the SVG files that the prerender program writes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use walkdir::WalkDir;

/// Each PNG, its SVG source, and its width in pixels.
const IMAGES: [(&str, &str, u32); 6] = [
    ("icon-192.png", "favicon.svg", 192),
    ("icon-512.png", "favicon.svg", 512),
    ("icon-maskable-512.png", "maskable.svg", 512),
    ("icon-monochrome-512.png", "monochrome.svg", 512),
    ("apple-touch-icon.png", "square.svg", 180),
    ("card.png", "card.svg", 1_200),
];

/// The only SVG file that is published as well.
const PUBLISHED: &str = "favicon.svg";

/// What a lock screen shows beside some steps, and its width in pixels.
const ARTWORK: (&str, &str, u32) = ("pose.png", "pose.svg", 512);

/// Renders every PNG in a folder, and removes the SVG files that are not published.
///
/// # Errors
///
/// When an SVG file is missing or cannot be rendered.
pub(super) fn render_all(folder: &Path) -> Result<()> {
    for (png, svg, width) in IMAGES {
        let svg = folder.join(svg);
        let svg =
            fs::read_to_string(&svg).with_context(|| format!("Cannot read {}", svg.display()))?;
        fs::write(folder.join(png), render(&svg, width)?)?;
    }
    let (png, svg, width) = ARTWORK;
    for entry in WalkDir::new(folder) {
        let path = entry?.into_path();
        if path.ends_with(svg) {
            let image = render(&fs::read_to_string(&path)?, width)?;
            fs::write(path.with_file_name(png), image)?;
            fs::remove_file(path)?;
        }
    }
    for (_, svg, _) in IMAGES {
        let svg = folder.join(svg);
        if !svg.ends_with(PUBLISHED) && svg.exists() {
            fs::remove_file(svg)?;
        }
    }
    Ok(())
}

/// Renders an SVG as a PNG of this width.
fn render(svg: &str, width: u32) -> Result<Vec<u8>> {
    let tree = Tree::from_str(svg, &Options::default()).context("Not an SVG")?;
    let size = tree
        .size()
        .to_int_size()
        .scale_to_width(width)
        .context("An image without a size")?;
    let mut pixels = Pixmap::new(size.width(), size.height()).context("An image without a size")?;
    #[expect(clippy::cast_precision_loss, reason = "some hundred pixels")]
    let scale = size.width() as f32 / tree.size().width();
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    encode(&pixels)
}

/// Encodes a PNG with a palette if 256 colours are enough, which is a third smaller, and in true colour otherwise.
///
/// Antialiased edges have many shades. Each channel is rounded to 5 bits, which is invisible and keeps most images in
/// a palette.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>> {
    let round = |part: u8| (part & 0xf8) | (part >> 5);
    let mut colours: Vec<[u8; 4]> = Vec::new();
    let mut indexes = Vec::with_capacity(pixels.pixels().len());
    for pixel in pixels.pixels() {
        let pixel = pixel.demultiply();
        let colour = [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()].map(round);
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
    // Indexes of neighbouring pixels are not numerically related, so filters do not help.
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
    fn an_svg_is_rendered_at_the_given_width() -> Result<()> {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"><rect width=\"100%\" height=\"100%\" fill=\"#f00\"/></svg>";
        let pixels = Pixmap::decode_png(&render(svg, 40)?)?;
        assert_eq!((pixels.width(), pixels.height()), (40, 20));
        let red = pixels
            .pixel(39, 19)
            .map(|pixel| (pixel.red(), pixel.alpha()));
        assert_eq!(red, Some((255, 255)));
        assert!(render("<svg", 40).is_err());
        Ok(())
    }
}
