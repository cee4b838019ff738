//! Writes a brotli and a gzip version of every file that compression makes smaller.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use walkdir::WalkDir;

use crate::file_types::FileType;

/// Compresses every file of a compressible type below `folder`, on all cores.
///
/// # Errors
///
/// When a file cannot be read or written.
pub fn compress_all(folder: &Path) -> Result<()> {
    let entries = WalkDir::new(folder)
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?;
    let files = entries
        .into_iter()
        .map(walkdir::DirEntry::into_path)
        .filter(|path| is_compressible(path));
    let queue = Mutex::new(files.collect::<Vec<_>>());
    let next = || queue.lock().ok()?.pop();
    let work = || -> Result<()> {
        while let Some(file) = next() {
            compress(&file).with_context(|| format!("Cannot compress {}", file.display()))?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| {
                Err(anyhow::anyhow!(
                    "A thread that compresses files has panicked"
                ))
            })
        })
    })
}

fn is_compressible(path: &Path) -> bool {
    let file_type = path.to_str().and_then(FileType::of);
    path.is_file() && file_type.is_some_and(|it| it.compressible)
}

/// Writes `<file>.br` and `<file>.gz`, each only if it is smaller than the file.
fn compress(file: &Path) -> Result<()> {
    let content = fs::read(file)?;
    for (suffix, compressed) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
        if compressed.len() < content.len() {
            let mut name = file.as_os_str().to_owned();
            name.push(format!(".{suffix}"));
            fs::write(PathBuf::from(name), compressed)?;
        }
    }
    Ok(())
}

/// The sizes of the blocks to try, as powers of two: which is best depends on the content.
const BLOCK_SIZES: [i32; 3] = [16, 18, 20];

/// Compresses in blocks of each size, and returns the smallest result.
fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut smallest = brotli_in_blocks(content, BLOCK_SIZES[0])?;
    // A small file fits into one block of any of the sizes.
    if content.len() > 1 << BLOCK_SIZES[0] {
        for size in &BLOCK_SIZES[1..] {
            let compressed = brotli_in_blocks(content, *size)?;
            if compressed.len() < smallest.len() {
                smallest = compressed;
            }
        }
    }
    Ok(smallest)
}

/// Compresses in blocks of a size that is given as a power of two.
fn brotli_in_blocks(content: &[u8], size: i32) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        lgblock: size,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &params)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn a_page_is_compressed_and_an_image_or_an_empty_file_is_not() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let text = "Straighten the knee. ".repeat(50);
        fs::create_dir(folder.path().join("calf"))?;
        fs::write(folder.path().join("calf/index.html"), &text)?;
        fs::write(folder.path().join("icon.png"), &text)?;
        fs::write(folder.path().join("empty.txt"), "")?;
        compress_all(folder.path())?;

        let mut plain = String::new();
        let gz = fs::read(folder.path().join("calf/index.html.gz"))?;
        flate2::read::GzDecoder::new(&*gz).read_to_string(&mut plain)?;
        assert_eq!(plain, text);

        let mut plain = Vec::new();
        let br = fs::read(folder.path().join("calf/index.html.br"))?;
        brotli::BrotliDecompress(&mut &*br, &mut plain)?;
        assert_eq!(plain, text.as_bytes());

        for none in ["icon.png.br", "icon.png.gz", "empty.txt.br", "empty.txt.gz"] {
            assert!(!folder.path().join(none).exists(), "{none}");
        }
        Ok(())
    }
}
