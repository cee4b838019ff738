//! A window beside the figure: its foot, three times as large, turned as in the figure.

use super::cue::{Cue, Sign, arc, line};
use super::pen::Pen;
use super::skeleton::FOREARM_SHAPE;

const SHANK: &str = "M-6.2 2C-6.6-8-9-16-9-30H8C7.6-16 6.6-8 6.6 2Z";
const REAR: &str = "M-6.4-2C-8.4 2-11 4-11 7.6C-11 11-9 12.4-6 12.4C-2 12.4 0 10.4 4 9.6C8 8.8 11 10.6 14 12.2C18 12.8 19.4 9.4 18 6.4C15 3 9.6 1 6.6-2C4-8-4-8-6.4-2Z";
const TOE: &str = "M-.4-3.6C3-4.2 8.6-3.4 10-1.4C11.2.8 10.2 3.6 7.8 3.8L.4 4C-4 3.4-4-3-.4-3.6Z";
/// The nail of the great toe: it tells toes from a heel.
const NAIL: &str = "M4.6-3.6C7-3.8 9-3 9.8-1.6C8.4-.6 6.4-1 5-1.8C4.4-2.2 4-3.2 4.6-3.6Z";
const HOT: &str = "M-6.6 11.2C-3 2.6 7.4 2 12.6 10.4C10 17.6-4 18.4-6.6 11.2Z";
const CALM: &str = "M-8 11.4C-3 6 8 5.4 15 11.2C9 14.6-3 15-8 11.4Z";
/// The ball of the foot, in tenths.
const BALL: (i16, i16) = (152, 84);
const FRAME: &str = "M-23-20.4C-23-22-22-23-20.4-23H20.4C22-23 23-22 23-20.4V20.4C23 22 22 23 20.4 23H-20.4C-22 23-23 22-23 20.4Z";

/// What a window shows.
pub(super) struct Window {
    /// The corner of the window in the picture, in units; it is 50 wide and high.
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
    /// How far the toes bend up at the start, in degrees: an outline; `None` for none.
    start: Option<i16>,
    ground: &'static str,
    /// Hands that hold the foot: position in tenths, rotation; and whether they are a helper's.
    hands: &'static [((i16, i16), i16)],
    helped: bool,
    sign: Sign,
}

/// Standing on the front of the foot, toes bent back.
pub(super) const PRESSED: Foot = Foot {
    turns: [22, 34, 34],
    ankle: (-80, -42),
    start: None,
    ground: "M-24 17.6H24",
    hands: &[],
    helped: false,
    sign: line(Cue::PressForefoot, 14, -19, 6, 4),
};
/// Crossed on the other knee, toes drawn back by a hand.
pub(super) const PULLED: Foot = Foot {
    turns: [-86, -104, 38],
    ankle: (-50, 100),
    start: None,
    ground: "",
    hands: &[((-380, -230), -66)],
    helped: false,
    sign: arc(Cue::ToesBack, -10, 10, 28, -8, -62),
};
/// Crossed on the other knee, curled toes straightened by a hand.
pub(super) const STRAIGHTENED: Foot = Foot {
    turns: [-86, -104, 4],
    ankle: (-50, 100),
    start: Some(-58),
    ground: "",
    hands: &[((-350, -250), -60)],
    helped: false,
    sign: arc(Cue::ToesStraight, -7, 3, 23, 26, -38),
};
/// Heel held, toes pushed back by a helper.
pub(super) const PUSHED: Foot = Foot {
    turns: [-86, -104, 30],
    ankle: (20, 90),
    start: None,
    ground: "",
    hands: &[((380, -240), 58), ((400, 240), 92)],
    helped: true,
    sign: arc(Cue::ToesBack, -2, 10, 28, -62, -112),
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
        pen.put("\" width=\"50\" height=\"50\" viewBox=\"-23.4 -23.4 46.8 46.8\">");
        pen.path("f-glass", FRAME);
        self.foot.draw(pen);
        pen.path("f-frame", FRAME);
        pen.put("</svg>");
    }
}

impl Foot {
    fn draw(&self, pen: &mut Pen) {
        let [shank, foot, toes] = self.turns;
        pen.put("<g class=\"f-near\">");
        if !self.helped {
            self.hands(pen);
        }
        pen.open("", self.ankle, 0);
        pen.open("", (0, 0), shank);
        pen.path("", SHANK);
        pen.close();
        pen.open("", (0, 0), foot);
        if let Some(start) = self.start {
            toe(pen, "f-ghost", start);
        }
        pen.path("", REAR);
        pen.open("", BALL, -toes);
        pen.path("f-edge", TOE);
        pen.path("", TOE);
        pen.path("f-glass", NAIL);
        pen.close();
        pen.path("f-calm", CALM);
        pen.path("f-hot", HOT);
        pen.put("</g></g>");
        pen.path("f-ground", self.ground);
        if self.helped {
            pen.put("<g class=\"f-helper\">");
            self.hands(pen);
            pen.close();
        }
        self.sign.draw(pen);
        pen.close();
    }

    fn hands(&self, pen: &mut Pen) {
        for &(at, rotation) in self.hands {
            pen.open("f-arm", at, rotation);
            pen.put("<g transform=\"scale(1.7)\">");
            pen.path("f-edge", FOREARM_SHAPE);
            pen.path("", FOREARM_SHAPE);
            pen.put("</g></g>");
        }
    }
}

/// The outline of the toes where they were.
fn toe(pen: &mut Pen, class: &str, bend: i16) {
    pen.open(class, BALL, -bend);
    pen.path("", TOE);
    pen.close();
}
