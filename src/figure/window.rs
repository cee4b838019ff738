//! A window beside the figure: its foot, more than twice as large and turned as in the figure, or a hand that rubs.

use super::cue::{Cue, Sign, arc, drawn, line};
use super::pen::Pen;
use super::skeleton::{BALL, Muscle, REAR_FOOT, RUBBED, SHANK, SIDE, SOLE_MUSCLE, TOE_MUSCLE};

/// What a window shows.
pub(super) struct Window {
    /// The corner of the window in the picture, in units; it is 56 wide and high.
    pub(super) corner: (i16, i16),
    /// The line from the window to the foot, as an outline.
    pub(super) leader: &'static str,
    pub(super) shows: Closeup,
}

/// What is shown large.
pub(super) enum Closeup {
    Foot(&'static Foot),
    /// An open hand on a sore muscle.
    Rubbing,
}

/// A large foot, and what is done to it.
pub(super) struct Foot {
    /// Rotations of shank and foot from upright, and how far the toes bend up, in degrees.
    turns: [i16; 3],
    /// Where the ankle is, in tenths.
    ankle: (i16, i16),
    /// Whether it is turned upside down, as a foot across the other knee hangs.
    flipped: bool,
    muscle: &'static Muscle,
    /// Whether it presses on the ground.
    pressed: bool,
    /// Hands that hold the foot: position in tenths, rotation; and whether they are a helper's.
    hands: &'static [((i16, i16), i16)],
    helped: bool,
    sign: Sign,
}

/// A hand that reaches down and closes round what is between the thumb and the four fingers, at about (0, 30).
const GRIP: &str = "M5-20H-5V17C-10 22-11 37-7 37C-5 37-4 28-1 28L3 38C4 46 11 46 11 43C15 44 16 41 15 39C18 39 19 36 17 34C21 31 18 17 5 16ZM11 43L8 32M15 39L12 29";
/// An open hand, its fingers beside each other.
const PALM: &str = "M6-30H-6C-6-14-8-8-10-2L-17 5C-19 9-15 12-10 8V20C-10 23-5 23-5 20C-5 26 0 26 0 23C0 26 5 26 5 20C5 22 10 22 10 17V-2C9-10 6-14 6-30ZM-5 20V8M0 23V8M5 20V8";
/// The big toe, and the next one beyond it, in the frame of the ball.
const TOES: &str = "M0-2C3-2 5-1 5 1C5 2 5 2.2 3 2.2H0C-3 2-3-2 0-2ZM2-2C3-4 7-2 5 1";
/// Any limb.
const LIMB: &str = "M0 24C16 16 40 18 56 26V52L0 50Z";
/// To and fro along the muscle.
static TO_AND_FRO: Sign = drawn(Cue::Rub, "f-l", "M7 9H31M13 4L7 9 13 14M25 4L31 9 25 14");

/// Standing on the front of the foot, toes bent back.
pub(super) const PRESSED: Foot = Foot {
    turns: [22, 34, 34],
    ankle: (160, 280),
    flipped: false,
    muscle: &SOLE_MUSCLE,
    pressed: true,
    hands: &[],
    helped: false,
    sign: line(Cue::PressForefoot, 41, 6, 37, 37),
};
/// Crossed on the other knee, toes drawn back by a hand.
pub(super) const PULLED: Foot = Foot {
    turns: [-98, -96, 52],
    ankle: (290, 152),
    flipped: true,
    muscle: &SOLE_MUSCLE,
    pressed: false,
    hands: &[((-150, 530), -104)],
    helped: false,
    sign: line(Cue::ToesBack, 21, 27, 3, 27),
};
/// Crossed on the other knee, curled toes straightened by a hand.
pub(super) const STRAIGHTENED: Foot = Foot {
    turns: [-86, -92, -40],
    ankle: (190, 470),
    flipped: false,
    muscle: &TOE_MUSCLE,
    pressed: false,
    hands: &[((620, -70), 54)],
    helped: false,
    sign: arc(Cue::ToesStraight, 24, 26, 20, -82, -146),
};
/// Heel held, toes pushed back by a helper.
pub(super) const PUSHED: Foot = Foot {
    turns: [-86, -92, 46],
    ankle: (280, 410),
    flipped: false,
    muscle: &SOLE_MUSCLE,
    pressed: false,
    hands: &[((560, -60), 52), ((690, 520), 92)],
    helped: true,
    sign: line(Cue::ToesBack, 20, 21, 4, 21),
};

impl Window {
    pub(super) fn cue(&self) -> Option<Cue> {
        match self.shows {
            Closeup::Foot(foot) => foot.sign.cue,
            Closeup::Rubbing => TO_AND_FRO.cue,
        }
    }

    pub(super) fn draw(&self, pen: &mut Pen) {
        let (x, y) = self.corner;
        pen.path("f-lead", self.leader);
        pen.put("<svg x=\"");
        pen.int(x);
        pen.put("\" y=\"");
        pen.int(y);
        // A nested `<svg>` clips what comes from outside it.
        pen.put("\" width=\"56\" height=\"56\"><path class=\"f-pane\" d=\"M0 0H56V56H0Z\"/>");
        match self.shows {
            Closeup::Foot(foot) => foot.draw(pen),
            Closeup::Rubbing => rubbing(pen),
        }
        pen.put("</svg>");
    }
}

/// A limb with a sore muscle, and an open hand that goes to and fro on it.
fn rubbing(pen: &mut Pen) {
    pen.put("<g class=\"f-near\">");
    pen.path("", LIMB);
    pen.sore(&RUBBED);
    pen.open("f-grip", (390, 300), 34);
    pen.path("", PALM);
    pen.put("</g></g>");
    TO_AND_FRO.draw(pen);
}

impl Foot {
    fn draw(&self, pen: &mut Pen) {
        let [shank, foot, toes] = self.turns;
        pen.put("<g class=\"f-near\"><g class=\"f-big\" transform=\"translate(");
        pen.point(self.ankle);
        pen.put(if self.flipped {
            ")scale(2.5 -2.5)\">"
        } else {
            ")scale(2.5)\">"
        });
        pen.open("", (0, 0), shank);
        pen.joint("", -SHANK, 100, 0);
        pen.path("", SIDE.shank);
        pen.put("</g></g>");
        pen.open("", (0, 0), foot);
        pen.path("", REAR_FOOT);
        pen.open("", BALL, -toes);
        pen.path("f-toe", TOES);
        pen.close();
        pen.sore(self.muscle);
        pen.put("</g></g>");
        if self.pressed {
            pen.path("f-ground", "M0 50H56");
            pen.path("f-plate", "M22 50H46");
        }
        for &(at, rotation) in self.hands {
            let class = if self.helped {
                "f-grip f-helped"
            } else {
                "f-grip"
            };
            pen.open(class, at, rotation);
            pen.path("", GRIP);
            pen.close();
        }
        self.sign.draw(pen);
        pen.close();
    }
}
