//! The parsers of external text, valid inputs for them, and what must hold of their results.

use serde_json::Value;
use uncramp::care::why::{CauseAnswer, CauseAnswers};
use uncramp::care::{
    Event, HoldLength, Leg, Millis, Moment, Session, StepId, Stretch, graph, update,
};
use uncramp::diary::{Entry, Holds, Id, Note, TimeToRelief, UtcOffset, export, import};
use uncramp::embed::{FromFrame, FromHost, MAX_LABEL_LENGTH};
use uncramp::record::{Settings, Theme, session};

use crate::random::Random;

/// A parser.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    File,
    Entry,
    Session,
    Settings,
    Path,
    FromFrame,
    FromHost,
}

impl Target {
    pub const ALL: [Self; 7] = [
        Self::File,
        Self::Entry,
        Self::Session,
        Self::Settings,
        Self::Path,
        Self::FromFrame,
        Self::FromHost,
    ];

    /// A valid input.
    pub fn sample(self, random: &mut Random) -> String {
        match self {
            Self::File => {
                let entries: Vec<Entry> = (0..random.below(5)).map(|_| entry(random)).collect();
                let aside: Vec<_> = (0..random.below(3))
                    .map(|_| ("uncramp.session".to_owned(), random.text()))
                    .collect();
                export(&mut entries.iter(), &aside)
            }
            Self::Entry => entry(random).write(),
            Self::Session => session(random),
            Self::Settings => settings(random).write(),
            Self::Path => step(random).path().to_owned(),
            Self::FromFrame => message(random, "frame"),
            Self::FromHost => message(random, "host"),
        }
    }
}

/// Whether the parser accepts a text; if so, the result must round-trip.
pub fn check(target: Target, text: &str) -> bool {
    match target {
        Target::File => match import(text) {
            Ok(read) => {
                assert!(read.entries.is_sorted_by(|one, other| one.id < other.id));
                let again = import(&export(&mut read.entries.iter(), &read.quarantined));
                assert_eq!(again, Ok(read));
                true
            }
            Err(refused) => {
                let lines = text.bytes().filter(|byte| *byte == b'\n').count();
                assert!((1..=lines + 1).contains(&(refused.line as usize)));
                false
            }
        },
        Target::Entry => {
            let id = Id::new(Millis(1_795_457_040_000), 0);
            let read = Entry::read(id, text);
            if let Ok(entry) = &read {
                assert_eq!(Entry::read(id, &entry.write()), read);
            }
            read.is_ok()
        }
        Target::Session => {
            let read = session::read(text);
            if let Ok((snapshot, wall)) = &read {
                assert_eq!(session::read(&session::write(snapshot, *wall)), read);
            }
            read.is_ok()
        }
        Target::Settings => {
            let read = Settings::read(text);
            if let Ok(settings) = read {
                assert_eq!(Settings::read(&settings.write()), read);
            }
            read.is_ok()
        }
        Target::Path => {
            let step = StepId::from_path(text);
            if let Some(step) = step {
                assert_eq!(StepId::from_path(step.path()), Some(step));
            }
            step.is_some()
        }
        Target::FromFrame => FromFrame::read(text).is_ok(),
        Target::FromHost => match FromHost::read(text) {
            Ok(FromHost::Hello(hello)) => {
                let fits =
                    |label: &String| (1..=MAX_LABEL_LENGTH).contains(&label.encode_utf16().count());
                assert!(hello.slots.values().all(fits));
                true
            }
            Ok(FromHost::Pause) => true,
            Err(_) => false,
        },
    }
}

fn entry(random: &mut Random) -> Entry {
    let mut why = CauseAnswers::default();
    for _ in 0..random.below(7) {
        why.set(random.pick(&CauseAnswer::ALL));
    }
    // Out of range now and then, which an entry must not be.
    let mut number = |end: u64| random.next() % end;
    let at = Millis(900_000_000_000 + number(9_000_000_000_000));
    Entry {
        id: Id::new(at, u16::try_from(number(2_000)).unwrap_or(0)),
        offset: UtcOffset::new(i32::try_from(number(2_000)).unwrap_or(0) - 1_000),
        edited: at,
        holds: Holds::new(u8::try_from(number(8)).unwrap_or(0)),
        relief: (number(2) > 0).then(|| TimeToRelief::new(Millis(number(100_000_000)))),
        ice: number(2) > 0,
        heat: number(2) > 0,
        why,
        stretch: random.pick(&Stretch::ALL),
        leg: random.pick(&[None, Some(Leg::Left), Some(Leg::Right), Some(Leg::Both)]),
        note: Note::new(&random.text()),
    }
}

/// An accepted message from the fixtures of the protocol.
fn message(random: &mut Random, from: &str) -> String {
    let all: Vec<Value> =
        serde_json::from_str(include_str!("../embed/messages.json")).unwrap_or_default();
    let heard = |fixture: &&Value| fixture["from"] == from && fixture["heard"] == true;
    let heard: Vec<String> = all
        .iter()
        .filter(heard)
        .map(|fixture| fixture["message"].to_string())
        .collect();
    heard[random.below(heard.len())].clone()
}

fn step(random: &mut Random) -> StepId {
    let steps: Vec<StepId> = StepId::all().collect();
    random.pick(&steps)
}

/// The record of a session after a few events.
fn session(random: &mut Random) -> String {
    let mut now = Moment(1 << 40);
    let mut session = Session::open(step(random), now);
    for _ in 0..random.below(6) {
        now = now + Millis(random.next() % 400_000);
        let answers: Vec<_> = graph::edges(session.step())
            .iter()
            .map(|e| e.answer)
            .collect();
        let event = match answers.len() {
            0 => Event::Visited(step(random)),
            _ if random.one_in(3) => Event::TimePassed,
            _ => Event::Answered(random.pick(&answers)),
        };
        let _ = update(&mut session, event, now);
    }
    session::write(
        &session.snapshot(),
        Millis(random.next() % 9_000_000_000_000),
    )
}

fn settings(random: &mut Random) -> Settings {
    Settings {
        length: random.pick(&HoldLength::ALL),
        theme: random.pick(&Theme::ALL),
        ..Settings::default()
    }
}
