//! The track that plays while the screen is off: the tones of every cue, at its moment, in a WAV file of bounded size.

use std::f64::consts::TAU;

use uncramp::care::{
    Cue, Event, Hold, HoldLength, Millis, Moment, Pause, ReturnToRun, Session, StepId, Treatment,
    update,
};
use uncramp::sound::MediaKey;
use uncramp::sound::tone::{self, Note};
use uncramp::sound::track::{
    self, BYTES, HEADER_BYTES, LONGEST, Piece, RATE, Ring, TAIL, TICK_EVERY,
};

const START: Moment = Moment(1 << 40);

/// The samples of a WAV file, after its header has been checked.
#[track_caller]
fn samples(pieces: &[Piece]) -> Vec<i16> {
    let mut file = Vec::new();
    for (silence, bytes) in pieces {
        file.resize(file.len() + *silence as usize, 0);
        file.extend(bytes);
    }
    let word = |at: usize| u32::from_le_bytes([file[at], file[at + 1], file[at + 2], file[at + 3]]);
    let size = file.len();
    assert_eq!(&file[..4], b"RIFF");
    assert_eq!(word(4) as usize, size - 8);
    assert_eq!(&file[8..16], b"WAVEfmt ");
    // Not compressed, one channel, 16 bits.
    assert_eq!((word(16), word(20)), (16, 1 | 1 << 16));
    assert_eq!((word(24), word(28)), (RATE, RATE * BYTES));
    assert_eq!(word(32), BYTES | 16 << 16);
    assert_eq!(&file[36..40], b"data");
    let header = HEADER_BYTES as usize;
    assert_eq!(word(40) as usize, size - header);
    let pairs = file[header..].chunks_exact(2);
    pairs
        .map(|pair| i16::from_le_bytes([pair[0], pair[1]]))
        .collect()
}

/// What is ahead of a session at `now`, as rings of a track.
fn ahead(cues: &[(Moment, Cue)], now: Moment) -> Vec<Ring> {
    let ahead = cues.iter().filter(|(due, _)| *due >= now);
    ahead
        .map(|(due, cue)| Ring {
            after: due.since(now),
            beeps: cue.tones(),
        })
        .collect()
}

fn index(at: Millis) -> usize {
    usize::try_from(at.0).map_or(0, |ms| ms * RATE as usize / 1_000)
}

/// How strong a frequency is in some samples: the amplitude of a sine wave.
fn strength(samples: &[i16], hertz: u16) -> f64 {
    let (mut sine, mut cosine, mut angle) = (0.0, 0.0, 0.0_f64);
    for sample in samples {
        sine += f64::from(*sample) * angle.sin();
        cosine += f64::from(*sample) * angle.cos();
        angle += TAU * f64::from(hertz) / f64::from(RATE);
    }
    #[expect(clippy::cast_precision_loss, reason = "some hundreds")]
    let count = samples.len() as f64;
    sine.hypot(cosine) * 2.0 / count
}

/// Checks that these notes sound from `at` on: to a millisecond, at their frequency, at half of the greatest volume.
#[track_caller]
fn check_notes(samples: &[i16], at: Millis, notes: &[Note]) {
    check_notes_beside(samples, at, notes, 1);
}

/// The same for notes that other sounds may directly precede and follow: without the `quiet` milliseconds around each note.
#[track_caller]
fn check_notes_beside(samples: &[i16], at: Millis, notes: &[Note], quiet: usize) {
    for note in notes {
        let [after, lasts, hertz] = *note;
        let (from, lasts) = (at + Millis(after.into()), Millis(lasts.into()));
        let ms = RATE as usize / 1_000;
        let sound = &samples[index(from)..index(from + lasts)];
        // It begins within a millisecond of its time, and is over by its end.
        assert!(sound[..2 * ms].iter().any(|it| *it != 0), "{at:?} {note:?}");
        assert_eq!(sound[0], 0);
        let before = index(from).saturating_sub(quiet * ms);
        assert!(samples[before..index(from)].iter().all(|it| *it == 0));
        let after = samples[index(from + lasts)..].iter();
        assert!(after.take(quiet * ms).all(|it| *it == 0));
        let middle = &sound[sound.len() / 4..sound.len() * 3 / 4];
        let found = strength(middle, hertz);
        let peak = f64::from(i16::MAX) * tone::PEAK;
        assert!((found / peak - 1.0).abs() < 0.12, "{note:?}: {found}");
        let loudest = sound.iter().map(|it| it.unsigned_abs()).max();
        assert!(loudest.is_some_and(|it| f64::from(it) <= peak + 1.0));
        for other in [220, 440, 880, 1_760] {
            let is_other = hertz.abs_diff(other) > 200;
            assert!(
                !is_other || strength(sound, other) < peak / 4.0,
                "{note:?} {other}"
            );
        }
    }
}

/// Checks the whole track: each cue at its moment, soft ticks in between, nothing else.
#[track_caller]
fn check_track(rings: &[Ring]) -> Vec<i16> {
    let length = track::length(rings);
    assert!(length <= LONGEST);
    let mut samples = samples(&track::pieces(&[], rings, length));
    assert_eq!(samples.len(), index(length));
    assert!(samples.len() * 2 < 1_500_000);
    let whole = samples.clone();
    for ring in rings.iter().filter(|ring| ring.after < length) {
        let notes = tone::notes(ring.beeps);
        check_notes(&samples, ring.after, notes);
        let end = index(ring.after + tone::length(notes));
        samples[index(ring.after)..end].fill(0);
    }
    // What is left are ticks: soft, and at least one in ten seconds, so that the page counts as audible.
    let loudest = samples.iter().map(|it| it.unsigned_abs()).max();
    assert!(loudest.is_none_or(|it| it < 500), "{loudest:?}");
    let longest = whole.split(|sample| *sample != 0).map(<[i16]>::len).max();
    assert!(longest.is_none_or(|it| it < index(TICK_EVERY) * 2));
    whole
}

/// Every state of a hold of this length: paused at each second, and continued.
fn holds(length: HoldLength) -> Vec<(Hold, Moment)> {
    let mut holds = vec![
        (Hold::begin(START, length), START),
        (Hold::go_on(START, length), START),
    ];
    let total = 5 + u64::from(length.seconds());
    for second in 0..total {
        let mut hold = Hold::begin(START, length);
        for passed in 0..=second {
            hold.advance(START + Millis::seconds(passed));
        }
        let now = START + Millis::seconds(second);
        hold.pause(now, Pause::Tapped);
        let now = now + Millis(4_321);
        hold.resume(now);
        holds.push((hold, now));
    }
    holds
}

#[test]
fn every_cue_of_a_hold_sounds_at_its_moment() {
    for length in HoldLength::ALL {
        for (hold, now) in holds(length) {
            let cues = hold.cues();
            let rings = ahead(&cues, now);
            assert_eq!(rings.len(), cues.len());
            check_track(&rings);
        }
        let whole = ahead(&Hold::begin(START, length).cues(), START);
        let seconds = 5 + u64::from(length.seconds());
        assert_eq!(track::length(&whole), Millis::seconds(seconds) + TAIL);
    }
}

#[test]
fn a_hold_of_another_length_has_its_cues_where_they_are_now() {
    for from in HoldLength::ALL {
        for to in HoldLength::ALL {
            let mut hold = Hold::begin(START, from);
            let now = START + Millis(9_500);
            hold.advance(now);
            hold.set_length(to);
            let rings = ahead(&hold.cues(), now);
            let last = rings.last().map(|ring| ring.after);
            let left = u64::from(to.seconds()) * 1_000 - 4_500;
            assert_eq!(last, Some(Millis(left)));
            check_track(&rings);
        }
    }
}

#[test]
fn waits_have_tracks_one_after_another() {
    for step in [
        StepId::Treatment(Treatment::Ice),
        StepId::Treatment(Treatment::Heat),
        StepId::Treatment(Treatment::Rest),
        StepId::ReturnToRun(ReturnToRun::Rest),
        StepId::ReturnToRun(ReturnToRun::Walk),
    ] {
        let mut session = Session::open(step, START);
        let asks = session.asks_at().unwrap_or(START);
        let mut now = START;
        let mut tracks = 0;
        // Each track is followed by one made shortly before its end, until the question has been asked.
        while now < asks {
            let rings = ahead(&session.cues(), now);
            check_track(&rings);
            now = now + Millis(track::length(&rings).0 - TAIL.0 / 2);
            tracks += 1;
            let _ = update(&mut session, Event::TimePassed, now);
        }
        let seconds = asks.since(START).0 / 1_000;
        assert!(tracks <= seconds / 60 + 1, "{step:?}: {tracks} tracks");
    }
}

#[test]
fn each_press_has_an_answer_of_its_own_before_the_cues() {
    for key in MediaKey::ALL {
        let notes = key.notes();
        let again = Hold::begin(START, HoldLength::Twenty).cues();
        let rings = ahead(&again, START);
        let length = track::length(&rings);
        let samples = samples(&track::pieces(notes, &rings, length));
        check_notes_beside(&samples, Millis::ZERO, notes, 0);
        // What is due at once follows the answer; later cues keep their time.
        check_notes_beside(&samples, tone::length(notes), tone::notes(2), 0);
        check_notes(&samples, Millis::seconds(5), tone::notes(2));
        for other in MediaKey::ALL.into_iter().filter(|other| *other != key) {
            assert_ne!(notes, other.notes());
        }
        for tones in 0..4 {
            assert_ne!(notes, tone::notes(tones));
        }
    }
}

#[test]
fn cues_that_come_together_are_all_heard() {
    let at = |at| Ring {
        after: Millis(at),
        beeps: 3,
    };
    let rings = [at(1_000), at(1_000), at(1_100)];
    let samples = samples(&track::pieces(&[], &rings, Millis(5_000)));
    for starts in [1_000, 1_650, 2_300] {
        check_notes_beside(&samples, Millis(starts), tone::notes(3), 0);
    }
}

#[test]
fn without_tones_only_the_ticks_are_left() {
    let silent = [20, 30, 40].map(|second| Ring {
        after: Millis::seconds(second),
        beeps: 0,
    });
    let samples = check_track(&silent);
    let ticks = (5..43).step_by(5).all(|second| {
        let from = index(Millis::seconds(second));
        samples[from..from + 200].iter().any(|it| *it != 0)
    });
    assert!(ticks);
}
