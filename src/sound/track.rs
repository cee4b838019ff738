//! The cues ahead as sound: one WAV file that an `<audio>` element plays while the screen is off.
//!
//! A track is silent except for its tones and a soft tick now and then, without which browsers would count the page as
//! silent. It is written as a few pieces with silence between them, so that nobody has to hold a whole minute of zeros.

use super::tone::{self, ATTACK, Note, PEAK, RELEASE};
use crate::care::Millis;

/// Samples per second. The highest tone is at 1,320 Hz, so that 8,000 are enough, and a millisecond is a whole number of them.
pub const RATE: u32 = 8_000;
/// Bytes of one sample.
pub const BYTES: u32 = 2;
/// Bytes of the file before its samples.
pub const HEADER_BYTES: u32 = 44;
/// The time between two ticks.
pub const TICK_EVERY: Millis = Millis::seconds(5);
/// The longest track, in which the longest hold with its time to get ready fits. A longer wait has several, one after another.
pub const LONGEST: Millis = Millis::seconds(68);
/// How far a track goes on after its last cue: the next one is made before it ends.
pub const TAIL: Millis = Millis::seconds(3);

/// The loudness of a tick; 1 is the maximum.
const TICK_PEAK: f64 = 0.012;
const TICK: [Note; 1] = [[0, 30, 440]];

/// Tones at a time of the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ring {
    /// Delay until it starts.
    pub after: Millis,
    /// How many beeps it has; with none it is silent, and only wakes the app.
    pub beeps: u8,
}

/// Bytes of silence, and the bytes that follow it.
pub type Piece = (u32, Vec<u8>);

/// How long a track for these cues is: to its last cue and a little further, or as long as possible if none comes in time.
#[must_use]
pub fn length(rings: &[Ring]) -> Millis {
    let mut length = LONGEST;
    for ring in rings {
        if ring.after + TAIL <= LONGEST {
            length = ring.after + TAIL;
        }
    }
    length
}

/// The WAV file of a track of this length: first the answer to a press, if there is one, then each ring at its time. Those
/// after its end are left out. One that comes while another still sounds follows it at once.
///
/// ```
/// use uncramp::care::Millis;
/// use uncramp::sound::track::{Ring, pieces};
///
/// let end = Ring { after: Millis(1_000), beeps: 3 };
/// let pieces = pieces(&[], &[end], Millis(2_000));
/// let size: usize = pieces.iter().map(|(silence, bytes)| *silence as usize + bytes.len()).sum();
/// assert_eq!(size, 44 + 2 * 2 * 8_000);
/// ```
#[must_use]
pub fn pieces(answer: &[Note], rings: &[Ring], length: Millis) -> Vec<Piece> {
    let mut track = Writer {
        pieces: vec![(0, header(samples(length)))],
        written: 0,
        ticked: 0,
    };
    track.add(0, answer, PEAK);
    for ring in rings.iter().filter(|ring| ring.after < length) {
        track.add(samples(ring.after), tone::notes(ring.beeps), PEAK);
    }
    // The ticks before the end, and the silence.
    track.add(samples(length), &[], PEAK);
    track.pieces
}

/// A track that is being written.
struct Writer {
    pieces: Vec<Piece>,
    /// How many samples are written.
    written: u32,
    /// At which sample the last tick was due.
    ticked: u32,
}

impl Writer {
    /// Adds the ticks that are due before a sample and have room there, and then notes from there on, or as soon as there is
    /// room.
    fn add(&mut self, start: u32, notes: &[Note], peak: f64) {
        while self.ticked + samples(TICK_EVERY) + width(TICK[0][1]) < start {
            self.ticked += samples(TICK_EVERY);
            if self.ticked >= self.written {
                self.write(self.ticked, &TICK, TICK_PEAK);
            }
        }
        self.write(start.max(self.written), notes, peak);
    }

    fn write(&mut self, start: u32, notes: &[Note], peak: f64) {
        let mut bytes = Vec::new();
        for note in notes {
            bytes.resize((width(note[0]) * BYTES) as usize, 0);
            add_wave(&mut bytes, *note, peak);
        }
        self.pieces.push(((start - self.written) * BYTES, bytes));
        self.written = start + samples(tone::length(notes));
    }
}

/// Adds the samples of a note: a sine wave that rises to its peak and fades out.
///
/// Each sample of an oscillator follows from the two before it, which needs no table of sines and no trigonometry.
fn add_wave(bytes: &mut Vec<u8>, [_, lasts, hertz]: Note, peak: f64) {
    let cosine = cosine(core::f64::consts::TAU * f64::from(hertz) / f64::from(RATE));
    let (last, rise, fade) = (width(lasts), width(ATTACK), width(RELEASE));
    let mut wave = f64::from(i16::MAX) * peak / f64::from(rise * fade);
    let mut before = wave * cosine;
    for at in 0..last {
        #[expect(clippy::cast_possible_truncation, reason = "below the peak")]
        let sample = (wave * f64::from(at.min(rise) * (last - at).min(fade))) as i16;
        for byte in sample.to_le_bytes() {
            bytes.push(byte);
        }
        (wave, before) = (2.0 * cosine * wave - before, wave);
    }
}

/// The cosine of an angle of at most one turn per six samples, which is exact to eight digits there. The browser build has no
/// trigonometry.
fn cosine(angle: f64) -> f64 {
    let mut sum = 1.0;
    // 1 - x²/2 (1 - x²/12 (1 - x²/30 …
    for divisor in [132.0, 90.0, 56.0, 30.0, 12.0, 2.0] {
        sum = 1.0 - angle * angle / divisor * sum;
    }
    sum
}

/// How many samples a span has.
#[expect(clippy::cast_possible_truncation, reason = "at most LONGEST")]
const fn samples(span: Millis) -> u32 {
    span.0 as u32 * (RATE / 1_000)
}

/// How many samples some milliseconds have.
fn width(ms: u16) -> u32 {
    samples(Millis(ms.into()))
}

/// The header of a WAV file with this many samples: one channel, 16 bits, [`RATE`].
fn header(samples: u32) -> Vec<u8> {
    let size = samples * BYTES;
    let rate = b"WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data";
    let (whole, data) = ((size + 36).to_le_bytes(), size.to_le_bytes());
    let parts: [&[u8]; 4] = [b"RIFF", &whole, rate, &data];
    parts.into_iter().flatten().copied().collect()
}
