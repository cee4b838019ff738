//! A zip archive that depends on nothing but the files in it: no time, no owner, one order.

use std::io::Write as _;
use std::num::NonZeroU64;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, bail};
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use zopfli::{Format, Options};

use super::Files;

const LOCAL_FILE: u32 = 0x0403_4b50;
const CENTRAL_FILE: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// The version of the format that is needed to read deflated files: 2.0.
const VERSION: u16 = 20;
/// Made by version 2.0 on Unix, so that the permissions below count.
const MADE_BY: u16 = (3 << 8) | VERSION;
/// Names are UTF-8.
const UTF_8: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// Rounds of the search for short encodings. Ten more would save less than a thousandth.
const ROUNDS: NonZeroU64 = NonZeroU64::MIN.saturating_add(4);
/// The first day that the format knows: 1 January 1980, 00:00.
const TIME: u16 = 0;
const DATE: u16 = (1 << 5) | 1;
/// A regular file that everybody may read and its owner may write.
const MODE: u32 = 0o100_644 << 16;

/// How much work goes into short encodings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Larger, in a fraction of the time, for tests.
    Quick,
    /// As small as possible.
    Thorough,
}

/// Packs files into an archive, all of them in one folder.
///
/// # Errors
///
/// When there is too much for the format, which holds 4 GB and 65,535 files.
pub fn zip(folder: &str, files: &Files, effort: Effort) -> Result<Vec<u8>> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    let packed = deflate_all(files, effort)?;
    for ((path, content), packed) in files.iter().zip(packed) {
        let name = format!("{folder}/{path}");
        let offset = u32::try_from(archive.len())?;
        let fields = shared_fields(&name, content, &packed)?;
        put(&mut archive, LOCAL_FILE);
        archive.extend(&fields);
        archive.extend(name.as_bytes());
        archive.extend(packed);

        put(&mut directory, CENTRAL_FILE);
        directory.extend(MADE_BY.to_le_bytes());
        directory.extend(fields);
        // No comment, the first disk, no internal attributes.
        directory.extend([0; 6]);
        put(&mut directory, MODE);
        put(&mut directory, offset);
        directory.extend(name.as_bytes());
    }
    let start = u32::try_from(archive.len()).context("The archive is too large")?;
    let size = u32::try_from(directory.len())?;
    let count = u16::try_from(files.len()).context("The archive has too many files")?;
    archive.append(&mut directory);
    put(&mut archive, END);
    // The first disk, twice.
    archive.extend([0; 4]);
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    put(&mut archive, size);
    put(&mut archive, start);
    // No comment.
    archive.extend([0; 2]);
    Ok(archive)
}

/// Deflates the contents of files, on all cores.
fn deflate_all(files: &Files, effort: Effort) -> Result<Vec<Vec<u8>>> {
    let contents: Vec<&[u8]> = files.values().map(Vec::as_slice).collect();
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, Vec<u8>)>> {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(content) = contents.get(index) else {
                return Ok(done);
            };
            done.push((index, deflate(content, effort)?));
        }
    };
    let mut packed = thread::scope(|scope| -> Result<Vec<_>> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let mut packed = Vec::new();
        for worker in workers {
            match worker.join() {
                Ok(done) => packed.extend(done?),
                Err(_) => bail!("A thread that packs files has panicked"),
            }
        }
        Ok(packed)
    })?;
    packed.sort_unstable_by_key(|(index, _)| *index);
    Ok(packed.into_iter().map(|(_, packed)| packed).collect())
}

fn deflate(content: &[u8], effort: Effort) -> Result<Vec<u8>> {
    match effort {
        Effort::Quick => {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(content)?;
            Ok(encoder.finish()?)
        }
        Effort::Thorough => {
            let options = Options {
                iteration_count: ROUNDS,
                ..Options::default()
            };
            let mut packed = Vec::new();
            zopfli::compress(options, Format::Deflate, content, &mut packed)?;
            Ok(packed)
        }
    }
}

/// The fields that both headers of a file contain.
fn shared_fields(name: &str, content: &[u8], packed: &[u8]) -> Result<Vec<u8>> {
    let mut crc = Crc::new();
    crc.update(content);
    let mut fields = Vec::new();
    for number in [VERSION, UTF_8, DEFLATED, TIME, DATE] {
        fields.extend(number.to_le_bytes());
    }
    put(&mut fields, crc.sum());
    put(&mut fields, u32::try_from(packed.len())?);
    put(&mut fields, u32::try_from(content.len())?);
    fields.extend(u16::try_from(name.len())?.to_le_bytes());
    // No extra field.
    fields.extend([0; 2]);
    Ok(fields)
}

fn put(bytes: &mut Vec<u8>, number: u32) {
    bytes.extend(number.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes() -> Result<()> {
        let files = Files::from([
            ("b.txt".to_owned(), b"two".to_vec()),
            ("a/ä.txt".to_owned(), b"one one one one".to_vec()),
        ]);
        let archive = zip("it", &files, Effort::Thorough)?;
        assert_eq!(archive, zip("it", &files, Effort::Thorough)?);
        assert!(archive.starts_with(b"PK\x03\x04"));
        let names: Vec<_> = ["it/a/ä.txt", "it/b.txt"]
            .map(|name| {
                archive
                    .windows(name.len())
                    .filter(|found| *found == name.as_bytes())
                    .count()
            })
            .into();
        assert_eq!(names, [2, 2], "each once before the file, once at the end");
        Ok(())
    }
}
