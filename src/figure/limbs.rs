//! Draws legs and arms, the muscle and the pack on them.

use super::pen::Pen;
use super::pose::{Arm, Leg, Mark, Pack};
use super::skeleton::{
    BALL, FOREARM_SHAPE, KNOT, LONG, Limbs, Muscle, REAR_FOOT, SHANK, SLEEVE, Segment, THIGH, TOE,
    UPPER_ARM, UPPER_ARM_SHAPE,
};

impl Pen {
    #[inline(never)]
    pub(super) fn leg(&mut self, limbs: &Limbs, class: &str, leg: Leg, mark: Mark, pack: Pack) {
        let [thigh, shank, foot] = leg.rotations();
        let [of_thigh, of_shank] = leg.seen;
        self.open(class, (0, 0), thigh);
        if limbs.shank_over {
            self.thigh(limbs, of_thigh);
        }
        self.joint("j-shank", THIGH, of_thigh, shank);
        if limbs.shank_over {
            self.scaled("", limbs.shank, of_shank);
        }
        self.joint("j-foot", SHANK, of_shank, foot);
        if let Some(toes) = leg.toes {
            self.path("f-shoe", REAR_FOOT);
            self.put("<g transform=\"translate(");
            self.point(BALL);
            self.put(")\">");
            self.open("j-toe", (0, 0), -toes);
            self.path("f-shoe", TOE);
            self.put("</g></g>");
        } else {
            self.path("f-shoe", limbs.shoe);
            self.path("f-sole", limbs.sole);
        }
        self.muscle(mark, Segment::Foot);
        self.close();
        if !limbs.shank_over {
            self.scaled("", limbs.shank, of_shank);
        }
        self.muscle(mark, Segment::Shank);
        draw_pack(self, pack);
        self.close();
        if !limbs.shank_over {
            self.thigh(limbs, of_thigh);
        }
        self.muscle(mark, Segment::Thigh);
        self.close();
    }

    fn thigh(&mut self, limbs: &Limbs, percent: i16) {
        self.scaled("", limbs.thigh, percent);
        self.scaled("f-shorts", limbs.shorts, percent.max(80));
    }

    /// The muscle, if it belongs to this segment.
    pub(super) fn muscle(&mut self, mark: Mark, on: Segment) {
        if let Some(muscle) = mark.muscle()
            && muscle.on == on
        {
            self.sore(muscle);
        }
    }

    /// The long muscle, the knot above it, and its rays.
    #[inline(never)]
    pub(super) fn sore(&mut self, muscle: &Muscle) {
        self.put("<g transform=\"translate(");
        self.point(muscle.at);
        self.put(")");
        self.put(muscle.turn);
        self.put("\">");
        self.path("f-calm", LONG);
        self.path("f-hot", KNOT);
        self.path("f-tick", muscle.rays);
        self.close();
    }

    /// Each rim is drawn before the parts that it must not cover.
    #[inline(never)]
    pub(super) fn arm(&mut self, class: &str, arm: Arm, at: (i16, i16), torso: i16, rim: bool) {
        let [upper, fore] = arm.rotations(torso);
        let [of_upper, of_fore] = arm.seen;
        self.open(class, at, upper);
        if rim {
            self.scaled("f-edge", UPPER_ARM_SHAPE, of_upper);
            self.scaled("f-edge", SLEEVE, of_upper.max(70));
        }
        self.joint("j-fore", UPPER_ARM, of_upper, fore);
        if rim {
            self.scaled("f-edge", FOREARM_SHAPE, of_fore);
        }
        self.scaled("", FOREARM_SHAPE, of_fore);
        self.close();
        self.scaled("", UPPER_ARM_SHAPE, of_upper);
        self.scaled("f-shirt", SLEEVE, of_upper.max(70));
        self.close();
    }
}

/// A pack on the calf, in the frame of the shank. Its outline, not only its colour, says which one it is.
fn draw_pack(pen: &mut Pen, pack: Pack) {
    let (class, outline, sign) = match pack {
        Pack::None => return,
        Pack::Cold => (
            "f-cold",
            "M-26 5C-26 4-25 3-24 3H-11C-10 3-9 4-9 5V17C-9 18-10 19-11 19H-24C-25 19-26 18-26 17Z",
            "M-17.5 6V16M-22 8.5L-13 13.5M-22 13.5L-13 8.5",
        ),
        // A bottle, and the heat that rises from it.
        Pack::Warm => (
            "f-warm",
            "M-8 3V19H-22C-25 18-25 14-23 13H-26V14H-30V8H-26V9H-23C-25 8-25 4-22 3ZM-28-3C-31-7-35 1-39-3C-35 5-31-3-28 1ZM-28 21C-31 17-35 25-39 21C-35 29-31 21-28 25Z",
            "M-12 6V16M-16 6V16M-20 6V16",
        ),
    };
    pen.path(class, outline);
    pen.path("f-sign", sign);
}
