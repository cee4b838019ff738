//! The text whose hash a signature is bound to: one fact a line, the same on every machine and in every build.
//!
//! It has everything that is signed: what the guide is for, its rules and constants, hazards, vignettes, what is barred; every
//! step with its words, its answers and where they lead; what is said on it; the drawings; the emergency numbers; and every
//! word of the copy in alphabetical order, so that no text escapes. Moving code changes nothing in it; changing a word, an
//! answer, an order of answers, a number or a line of a drawing does.

use super::bars;
use super::common::screen;
use super::hash::hash;
use super::transcript::{after_a_pause, clock, transcript};
use super::variants::{Varied, varied};
use super::words::words as copy_words;
use crate::care::{Millis, RedFlag, StepId, graph};
use crate::content;
use crate::content::en::about::{CLAIMS, REFERENCES};
use crate::content::en::review as words;
use crate::content::number_source;
use crate::content::review::{Chapter, Hazard, Value, Vignette};
use crate::emergency::{Alternative, Country, UNKNOWN_NUMBER};
use crate::figure::{self, Pose, motion};
use crate::language::{Language, Locale};

/// The text that is signed.
#[must_use]
pub fn copy() -> String {
    let sections: [(&str, Vec<String>); 14] = [
        ("Intended use", intended_use()),
        ("Rules", rules()),
        ("Red flags", flags()),
        ("Bars", barred()),
        ("Constants", constants()),
        ("Numbers in the copy", numbers_in_the_copy()),
        ("Hazards", words::hazards().flat_map(hazard).collect()),
        ("Vignettes", words::vignettes().flat_map(vignette).collect()),
        ("Evidence", evidence()),
        ("Emergency numbers", numbers()),
        ("Drawings", drawings()),
        ("Steps", StepId::all().flat_map(step).collect()),
        ("Variants", variants()),
        ("Words", vec![copy_words(Language::English).to_owned()]),
    ];
    let mut text = String::new();
    for (heading, lines) in sections {
        text.push_str("# ");
        text.push_str(heading);
        text.push('\n');
        for line in lines {
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
    text
}

fn intended_use() -> Vec<String> {
    let lines = |it: &Chapter| {
        let line = |text: &&str| format!("{}: {text}", it.heading);
        it.text.iter().chain(it.items).map(line).collect::<Vec<_>>()
    };
    words::CHAPTERS.iter().flat_map(lines).collect()
}

fn rules() -> Vec<String> {
    let texts = words::rules().into_iter().map(|rule| rule.text);
    [words::RULES_NOTE.to_owned()]
        .into_iter()
        .chain(texts)
        .collect()
}

fn flags() -> Vec<String> {
    let mut lines = Vec::new();
    for flag in RedFlag::ALL {
        let name = format!("{flag:?}");
        lines.push(format!(
            "{name} -> /{}",
            StepId::Stop(flag.leads_to()).path()
        ));
        for it in words::TRIAGE.iter().filter(|it| it.flag == name) {
            lines.push(format!("{name} catches: {}", it.catches));
            lines.push(format!("{name} tapped without cause: {}", it.over));
            lines.push(format!("{name} missed: {}", it.under));
        }
    }
    lines
}

fn barred() -> Vec<String> {
    let flags = RedFlag::ALL.map(|flag| (format!("{flag:?}"), bars::of_flag(flag)));
    let others = bars::of_other_answers().into_iter().map(|it| {
        let label = content::en::label(it.step, it.answer);
        (format!("/{} {label}", it.step.path()), it.bars)
    });
    let line = |(name, bars): (String, [Option<bars::Bar>; 4])| {
        let cells = bars::Subject::ALL.into_iter().zip(bars);
        let cells = cells.filter_map(|(subject, bar)| {
            let bar = bar?;
            let hours = bar
                .hours
                .map_or("ever".to_owned(), |hours| format!("{hours} h"));
            let then = bar
                .then
                .map(|then| format!(" then /{}", then.path()))
                .unwrap_or_default();
            Some(format!("{subject:?} /{} {hours}{then}", bar.instead.path()))
        });
        format!("{name}: {}", cells.collect::<Vec<_>>().join(", "))
    };
    flags.into_iter().chain(others).map(line).collect()
}

fn constants() -> Vec<String> {
    let lines = |it: &content::review::Threshold| {
        let name = it.name;
        [
            format!("{name} = {}", value(it.value)),
            format!("{name} decides: {}", it.decides),
            format!("{name} source: {}", it.source),
            format!("{name} too low: {}", it.too_low),
            format!("{name} too high: {}", it.too_high),
        ]
    };
    words::thresholds().flat_map(lines).collect()
}

fn numbers_in_the_copy() -> Vec<String> {
    let lines = |it: &content::review::NumberInCopy| {
        let name = format!("/{} {}", it.at, it.says);
        [
            format!("{name} decides: {}", it.decides),
            format!("{name} source: {}", it.source),
            format!("{name} too low: {}", it.too_low),
            format!("{name} too high: {}", it.too_high),
        ]
    };
    words::COPY_NUMBERS.iter().flat_map(lines).collect()
}

fn hazard(it: &Hazard) -> Vec<String> {
    let id = it.id;
    let mut lines = vec![
        format!("{id}: {}", it.hazard),
        format!("{id} cause: {}", it.cause),
        format!("{id} harm: {}", it.harm),
    ];
    let controls = it.controls.iter();
    lines.extend(controls.map(|it| format!("{id} control: {} [{}]", it.says, it.test)));
    lines.push(format!("{id} remains: {}", it.remains));
    lines
}

fn vignette(it: &Vignette) -> Vec<String> {
    let name = it.name;
    vec![
        format!("{name}: {}", it.case),
        format!("{name} taps: {:?}", it.taps),
        format!("{name} ends: /{} forbids: {:?}", it.end, it.forbids),
    ]
}

fn evidence() -> Vec<String> {
    let claims = CLAIMS.iter().map(|it| {
        let sources: Vec<_> = it.sources.iter().map(|source| source.name).collect();
        let label = content::en::evidence(it.evidence);
        format!("{} [{label}] {}", it.claim, sources.join("; "))
    });
    let sources = REFERENCES
        .iter()
        .map(|it| format!("{} {}", it.name, it.address.unwrap_or_default()));
    claims.chain(sources).collect()
}

fn numbers() -> Vec<String> {
    let mut lines = vec![format!("unknown {UNKNOWN_NUMBER}")];
    for (country, name) in content::countries(Locale::ENGLISH) {
        let Country { code, number } = country;
        let source = country
            .source()
            .map(|source| number_source(source, Locale::ENGLISH))
            .unwrap_or_default();
        lines.push(format!("{code} {number} {name}: {source}"));
        for (what, label) in [
            (Alternative::Also, "also"),
            (Alternative::Hills, "in the hills"),
            (Alternative::Local, "or your local number"),
        ] {
            if let Some(number) = country.alternative(what)
                && let Some(source) = country.alternative_source(what)
            {
                lines.push(format!(
                    "{code} {label} {number}: {}",
                    number_source(source, Locale::ENGLISH)
                ));
            }
        }
    }
    lines
}

/// A line for each drawing, with the hash of its markup, so that any change of its lines or coordinates changes the copy.
fn drawings() -> Vec<String> {
    let poses = Pose::ALL.iter().map(|pose| {
        let markup = figure::view_box(*pose).to_owned() + &figure::markup(*pose);
        drawing(pose.name(), &markup)
    });
    let movements = drawing("movements", &motion::style());
    poses.chain([movements]).collect()
}

/// The line of one drawing.
#[must_use]
pub fn drawing(name: &str, markup: &str) -> String {
    format!("{name}: {}", hash(markup))
}

fn step(step: StepId) -> Vec<String> {
    let english = Locale::ENGLISH;
    let mut lines = Vec::new();
    let path = step.path();
    let copy = content::en::step(step);
    let mut add = |kind: &str, text: &str| {
        if !text.is_empty() {
            lines.push(format!("/{path} {kind}: {text}"));
        }
    };
    add("title", copy.title);
    add("heading", copy.heading);
    add("line", copy.line);
    for text in copy.dos {
        add("do", text);
    }
    for text in copy.donts {
        add("do not", text);
    }
    add("note", copy.note);
    add("description", content::en::description(step));
    add("picture label", content::en::figure_label(step));
    let screen = screen(step, english);
    if screen.call {
        add("number", "first");
    }
    if screen.call_below {
        add("number", "below");
    }
    for pose in screen.pose.into_iter().chain(screen.second_pose) {
        add("picture", pose.name());
    }
    if screen.second_pose.is_some() {
        add("picture label", content::en::BESIDE);
    }
    for (number, edge) in graph::edges(step).iter().enumerate() {
        let label = content::en::label(step, edge.answer);
        add(
            &format!("answer {}", number + 1),
            &format!("{label} -> /{}", edge.to.path()),
        );
    }
    for line in transcript(step, english)
        .into_iter()
        .chain(after_a_pause(step, english))
    {
        let at = clock(line.after);
        add(&format!("said {at}"), &line.spoken);
        add(&format!("announced {at}"), line.announced);
    }
    lines
}

fn variants() -> Vec<String> {
    let line = |it: Varied| {
        let (path, after) = (it.step.path(), it.after);
        let says = it.says.into_iter();
        let leaves_out = it.leaves_out.into_iter();
        says.map(|text| format!("/{path} after {after}: {text}"))
            .chain(leaves_out.map(|text| format!("/{path} after {after}, not: {text}")))
            .collect::<Vec<_>>()
    };
    varied()
        .unwrap_or_default()
        .into_iter()
        .flat_map(line)
        .collect()
}

/// A value for people: `10 min`.
pub(super) fn value(value: Value) -> String {
    match value {
        Value::Count(count, unit) => format!("{count} {unit}"),
        Value::Span(Millis(span)) if span < 1_000 => format!("{span} ms"),
        Value::Span(Millis(span)) if span % 1_000 > 0 => format!("{} s", tenths(span)),
        Value::Span(Millis(span)) if span <= 90_000 => format!("{} s", span / 1_000),
        Value::Span(Millis(span)) if span >= 3_600_000 && span % 3_600_000 == 0 => {
            format!("{} h", span / 3_600_000)
        }
        Value::Span(Millis(span)) => format!("{} min", span / 60_000),
    }
}

fn tenths(span: u64) -> String {
    format!("{}.{}", span / 1_000, span % 1_000 / 100)
}

/// The lines that only the first of two copies has, and those that only the second has.
#[must_use]
pub fn changes<'a>(before: &'a str, after: &'a str) -> [Vec<&'a str>; 2] {
    let only = |one: &'a str, other: &'a str| {
        let other: std::collections::BTreeSet<&str> = other.lines().collect();
        one.lines()
            .filter(|line| !other.contains(line))
            .collect::<Vec<_>>()
    };
    [only(before, after), only(after, before)]
}
