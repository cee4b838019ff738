//! A window beside the figure: its foot, more than twice as large, turned as in the figure.

use super::cue::{Cue, Sign, arc, line};
use super::pen::Pen;
use super::skeleton::{BALL, REAR_FOOT, SHANK, SIDE, SOLE_MUSCLE, TOE};

/// What a window shows.
pub(super) struct Window {
    /// The corner of the window in the picture, in units; it is 56 wide and high.
    pub(super) corner: (i16, i16),
    /// The line from the window to the foot, as an outline.
    pub(super) leader: &'static str,
    pub(super) foot: &'static Foot,
}

/// A large foot, and what is done to it.
pub(super) struct Foot {
    /// Rotations of shank and foot from upright, and how far the toes bend up, in degrees.
    turns: [i16; 3],
    /// Where the ankle is, in tenths.
    ankle: (i16, i16),
    /// Whether it is turned upside down, as a foot across the other knee hangs.
    flipped: bool,
    /// Whether it presses on the ground.
    pressed: bool,
    /// Hands that hold the foot: position in tenths, rotation; and whether they are a helper's.
    hands: &'static [((i16, i16), i16)],
    helped: bool,
    sign: Sign,
}

/// A hand that reaches down and closes round what is between the thumb and the fingers, at about (0, 30).
const GRIP: &str = "M4-20H-4V17C-8 21-9 26-8 32C-7 36-5 36-4 32C-3 27 3 27 5 36C6 41 7 46 10 46C14 46 14 39 13 32C12 26 9 20 4 17Z";

/// Standing on the front of the foot, toes bent back.
pub(super) const PRESSED: Foot = Foot {
    turns: [22, 34, 34],
    ankle: (160, 280),
    flipped: false,
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
    pressed: false,
    hands: &[((-95, 510), -104)],
    helped: false,
    sign: line(Cue::ToesBack, 21, 31, 3, 31),
};
/// Crossed on the other knee, curled toes straightened by a hand.
pub(super) const STRAIGHTENED: Foot = Foot {
    turns: [-86, -92, -40],
    ankle: (190, 470),
    flipped: false,
    pressed: false,
    hands: &[((580, -40), 54)],
    helped: false,
    sign: arc(Cue::ToesStraight, 24, 26, 20, -82, -146),
};
/// Heel held, toes pushed back by a helper.
pub(super) const PUSHED: Foot = Foot {
    turns: [-86, -92, 46],
    ankle: (280, 410),
    flipped: false,
    pressed: false,
    hands: &[((560, -60), 52), ((690, 520), 92)],
    helped: true,
    sign: line(Cue::ToesBack, 20, 21, 4, 21),
};

impl Window {
    pub(super) fn cue(&self) -> Option<Cue> {
        self.foot.sign.cue
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
        self.foot.draw(pen);
        pen.put("</svg>");
    }
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
        pen.path("f-toe", TOE);
        pen.close();
        pen.sore(&SOLE_MUSCLE);
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
