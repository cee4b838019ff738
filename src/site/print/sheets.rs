//! The content of each sheet.

use super::code::Code;
use super::race::Race;
use crate::care::{Answer, FlagGroup, Muscle, Question, RedFlag, StepId, Stop, Stretch};
use crate::content::print::PrintCopy;
use crate::content::words;
use crate::figure::Pose;
use crate::language::Locale;
use crate::review;
use crate::screen::stretch_pose;
use crate::site::symbols::drawing;
use crate::view::{Icon, thumbnail};
use maud::{Markup, PreEscaped, html};

/// What is the same on every sheet of a build.
pub(super) struct Content<'a> {
    locale: Locale,
    /// The code of the guide's address, if that is known.
    code: Option<&'a Code>,
    /// The lines of the organiser; without them there is a gap to fill in by hand.
    race: Option<&'a Race>,
    /// A line for each review of the copy, or one that says that nobody has reviewed it.
    reviewed: Vec<String>,
}

/// The stretches of a runner, in the order of their numbers.
const STRETCHES: [Stretch; 4] = [
    Stretch::CalfStanding,
    Stretch::CalfSeated,
    Stretch::HamstringSeated,
    Stretch::QuadStanding,
];
/// The stretches by a helper.
const HELPED: [Stretch; 4] = [
    Stretch::HelperCalf,
    Stretch::HelperHamstring,
    Stretch::HelperQuad,
    Stretch::HelperFoot,
];
/// The icons of the groups of red flags, in the order of their words.
const GROUPS: [FlagGroup; 4] = [
    FlagGroup::Ill,
    FlagGroup::Leg,
    FlagGroup::Popped,
    FlagGroup::Lasting,
];
/// The number of strips on a sheet.
const STRIPS: usize = 5;

/// The poster.
pub(super) fn poster(it: &Content<'_>) -> Markup {
    let copy = it.copy();
    html! {
        section.p-sheet.p-a4.p-poster {
            header {
                (it.headline())
                p.p-sub { (copy.line) }
            }
            (it.cells())
            (it.rules())
            div.p-red {
                div {
                    h3 { (words!(it.locale, ui::GET_HELP)) }
                    (it.help())
                    (it.control())
                }
                (it.code_box())
            }
            (it.foot())
        }
    }
}

/// The card, with a page for each side.
pub(super) fn card(it: &Content<'_>) -> Markup {
    let copy = it.copy();
    html! {
        section.p-sheet.p-a6.p-front {
            (it.headline())
            (it.cells())
            p.p-rule { (copy.rule) }
            (it.foot())
        }
        section.p-sheet.p-a6.p-back {
            div.p-red {
                h3 { (words!(it.locale, ui::GET_HELP)) }
                (it.help())
            }
            div.p-fields {
                p.p-field { (copy.number) span.p-gap {} }
                (it.control())
                p.p-field.p-own { (copy.name) span.p-gap {} }
                p.p-field.p-own { (copy.health) span.p-gap {} }
            }
            (it.code_box())
        }
    }
}

/// The strips for race bibs.
pub(super) fn bibs(it: &Content<'_>) -> Markup {
    let copy = it.copy();
    html! {
        section.p-sheet.p-a4.p-bibs {
            @for _ in 0..STRIPS {
                div.p-strip {
                    div {
                        (it.headline())
                        p.p-rule { (copy.rule) }
                        p.p-ill { (copy.help[0][0]) }
                        (it.control())
                    }
                    (it.cells())
                    (it.code_box())
                }
            }
        }
    }
}

/// The sheet for volunteers: how to help, when to call, and what to do until help comes.
pub(super) fn volunteers(it: &Content<'_>) -> Markup {
    let locale = it.locale;
    let helper = words!(locale, step(StepId::Question(Question::Helper)));
    let emergency = words!(locale, step(StepId::Stop(Stop::Emergency)));
    html! {
        section.p-sheet.p-a4.p-volunteers {
            header {
                div {
                    h2.p-title { (helper.title) }
                    p.p-sub { (helper.line) }
                    p { (helper.note) }
                }
                (it.code_box())
            }
            (it.helped())
            (it.rules())
            div.p-two {
                div.p-red {
                    h3 { (emergency.heading) }
                    p { (emergency.line) }
                    ul { @for flag in flags(true) { li { (it.sign(flag)) } } }
                    (it.control())
                }
                div.p-soon {
                    h3 { (words!(locale, ui::GET_HELP)) }
                    ul {
                        @for flag in flags(false) {
                            li {
                                (it.sign(flag)) " "
                                b { (words!(locale, step(StepId::Stop(flag.leads_to()))).heading) }
                            }
                        }
                    }
                }
            }
            div.p-until {
                (thumbnail(Pose::Compressions))
                (thumbnail(Pose::Recovery))
                ul {
                    @for line in emergency.dos.into_iter().chain(emergency.donts) { li { (line) } }
                }
            }
            (it.foot())
        }
    }
}

/// The red flags that end at a call, or the others.
fn flags(ends_at_call: bool) -> impl Iterator<Item = RedFlag> {
    let ends = |flag: RedFlag| flag.leads_to() == Stop::Emergency;
    RedFlag::ALL
        .into_iter()
        .filter(move |flag| ends(*flag) == ends_at_call)
}

fn icon(icon: Icon) -> Markup {
    html! {
        svg.p-icon viewBox="0 0 24 24" aria-hidden="true" { (PreEscaped(drawing(icon))) }
    }
}

impl<'a> Content<'a> {
    pub(super) fn new(locale: Locale, code: Option<&'a Code>, race: Option<&'a Race>) -> Self {
        Self {
            locale,
            code,
            race,
            reviewed: review::status(locale.language()),
        }
    }

    const fn copy(&self) -> PrintCopy {
        words!(self.locale, print::COPY)
    }

    fn headline(&self) -> Markup {
        let [first, second] = self.copy().headline;
        html! { h2.p-title { (first) br; (second) } }
    }

    /// Where the cramp is that a stretch is for.
    fn place(&self, question: Question, muscle: Muscle) -> &'static str {
        let step = StepId::Question(question);
        words!(self.locale, label(step, Answer::Muscle(muscle)))
    }

    /// The stretches, numbered.
    fn cells(&self) -> Markup {
        let heading = |stretch: Stretch| match stretch {
            Stretch::CalfStanding => self.copy().calf_standing,
            Stretch::CalfSeated => self.copy().calf_seated,
            _ => self.place(Question::Home, stretch.muscle()),
        };
        html! {
            ol.p-cells {
                @for (number, stretch) in (1..).zip(STRETCHES) {
                    li.p-cell {
                        (thumbnail(stretch_pose(stretch)))
                        div {
                            span.p-number { (number) }
                            h3 { (heading(stretch)) }
                            p { (self.instruction(stretch)) }
                        }
                    }
                }
            }
        }
    }

    /// The stretches by a helper.
    fn helped(&self) -> Markup {
        html! {
            ul.p-cells {
                @for stretch in HELPED {
                    li.p-cell {
                        (thumbnail(stretch_pose(stretch)))
                        div {
                            h3 { (self.place(Question::Helper, stretch.muscle())) }
                            p { (self.instruction(stretch)) }
                        }
                    }
                }
            }
        }
    }

    /// What the guide says on a hold.
    fn instruction(&self, stretch: Stretch) -> &'static str {
        words!(self.locale, step(StepId::Hold(stretch))).heading
    }

    fn rules(&self) -> Markup {
        html! {
            ul.p-rules {
                @for [large, small] in self.copy().rules { li { b { (large) } " " (small) } }
            }
        }
    }

    fn help(&self) -> Markup {
        html! {
            ul.p-help {
                @for (group, [heading, text]) in GROUPS.into_iter().zip(self.copy().help) {
                    li { (icon(Icon::of_group(group))) span { b { (heading) } " " (text) } }
                }
            }
        }
    }

    fn sign(&self, flag: RedFlag) -> &'static str {
        let step = StepId::Question(Question::Safety);
        words!(self.locale, label(step, Answer::Flag(flag)))
    }

    /// The number of race control with the race and the last day it holds, or a gap for it.
    fn control(&self) -> Markup {
        html! {
            p.p-field.p-control {
                (self.copy().control)
                @if let Some(race) = self.race {
                    " " b { (race.control()) }
                    " " small { (race.name()) ". " (self.until(race)) }
                } @else {
                    span.p-gap {}
                }
            }
        }
    }

    fn until(&self, race: &Race) -> String {
        let (year, month, day) = race.until().parts();
        let month = usize::from(month).saturating_sub(1);
        let day = words!(self.locale, diary::day(&day.to_string(), month));
        (self.copy().until)(&day, &year.to_string())
    }

    fn code_box(&self) -> Markup {
        let copy = self.copy();
        html! {
            @if let Some(code) = self.code {
                div.p-code {
                    (code.svg(copy.code))
                    p { (copy.code) }
                }
            }
        }
    }

    fn foot(&self) -> Markup {
        html! {
            footer.p-foot {
                p { (words!(self.locale, ui::DISCLAIMER)) @for line in &self.reviewed { (words!(self.locale, cue::SPACE)) (line) } }
                p { (words!(self.locale, ui::NAME)) }
            }
        }
    }
}
