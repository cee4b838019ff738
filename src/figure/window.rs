//! A window beside the figure: its foot, more than twice as large, turned as in the figure.

use super::cue::{Cue, Sign, arc, line};
use super::pen::Pen;
use super::pose::Mark;
use super::skeleton::{BALL, FOREARM_SHAPE, REAR_FOOT, SHANK, SIDE, Segment, TOE};

/// How wide and high a window is.
const EDGE: i16 = 56;

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
    /// How far the toes bend up at the start, in degrees: an outline; `None` for none.
    start: Option<i16>,
    /// Whether it presses on the ground.
    pressed: bool,
    /// Hands that hold the foot: position in tenths, rotation; and whether they are a helper's.
    hands: &'static [((i16, i16), i16)],
    helped: bool,
    sign: Sign,
}

/// Standing on the front of the foot, toes bent back.
pub(super) const PRESSED: Foot = Foot {
    turns: [22, 34, 34],
    ankle: (160, 260),
    start: None,
    pressed: true,
    hands: &[],
    helped: false,
    sign: line(Cue::PressForefoot, 41, 6, 37, 37),
};
/// Crossed on the other knee, toes drawn back by a hand.
pub(super) const PULLED: Foot = Foot {
    turns: [-86, -92, 52],
    ankle: (300, 410),
    start: None,
    pressed: false,
    hands: &[((550, -130), 40)],
    helped: false,
    sign: line(Cue::ToesBack, 26, 14, 11, 28),
};
/// Crossed on the other knee, curled toes straightened by a hand.
pub(super) const STRAIGHTENED: Foot = Foot {
    turns: [-86, -92, 0],
    ankle: (190, 410),
    start: Some(-62),
    pressed: false,
    hands: &[((10, -160), -38)],
    helped: false,
    sign: arc(Cue::ToesStraight, 26, 22, 22, 16, -52),
};
/// Heel held, toes pushed back by a helper.
pub(super) const PUSHED: Foot = Foot {
    turns: [-86, -92, 46],
    ankle: (300, 410),
    start: None,
    pressed: false,
    hands: &[((690, -80), 52), ((750, 520), 92)],
    helped: true,
    sign: line(Cue::ToesBack, 26, 14, 11, 28),
};

impl Window {
    pub(super) fn cue(&self) -> Option<Cue> {
        self.foot.sign.cue
    }

    pub(super) fn draw(&self, pen: &mut Pen) {
        let (x, y) = self.corner;
        pen.path("f-lead", self.leader);
        pen.put("<path class=\"f-pane\" d=\"M");
        pen.int(x);
        pen.put(" ");
        pen.int(y);
        pen.put("H");
        pen.int(x + EDGE);
        pen.put("V");
        pen.int(y + EDGE);
        pen.put("H");
        pen.int(x);
        pen.put("Z\"/><svg x=\"");
        pen.int(x);
        pen.put("\" y=\"");
        pen.int(y);
        // It cuts off what comes from outside.
        pen.put("\" width=\"56\" height=\"56\">");
        self.foot.draw(pen);
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
        pen.put("<g class=\"f-big\" transform=\"translate(");
        pen.point(self.ankle);
        pen.put(")scale(2.5)\">");
        pen.open("", (0, 0), shank);
        pen.joint("", -SHANK, 100, 0);
        pen.path("", SIDE.shank);
        pen.put("</g></g>");
        pen.open("", (0, 0), foot);
        if let Some(start) = self.start {
            toe(pen, "f-ghost", "", start);
        }
        pen.path("", REAR_FOOT);
        toe(pen, "", "f-edge", toes);
        pen.muscle(Mark::Sole, Segment::Foot);
        pen.put("</g></g>");
        if self.pressed {
            pen.path("f-ground", "M0 50H56");
            pen.path("f-plate", "M22 50H46");
        }
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
            pen.put("<g class=\"f-arm\" transform=\"translate(");
            pen.point(at);
            pen.put(")rotate(");
            pen.int(rotation);
            pen.put(")scale(1.8)\">");
            pen.path("f-edge", FOREARM_SHAPE);
            pen.path("", FOREARM_SHAPE);
            pen.close();
        }
    }
}

/// The toes, with a rim of a class.
fn toe(pen: &mut Pen, class: &str, rim: &str, bend: i16) {
    pen.open(class, BALL, -bend);
    if !rim.is_empty() {
        pen.path(rim, TOE);
    }
    pen.path("", TOE);
    pen.close();
}
