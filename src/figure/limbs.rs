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

    /// Each rim is drawn before the parts it must not cover.
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

/// A pack round the calf, in the frame of the shank. Its sign, not only its colour, says which one it is.
fn draw_pack(pen: &mut Pen, pack: Pack) {
    const ROUND: &str =
        "M-23 5C-23 4-22 3-21 3H-10C-9 3-8 4-8 5V17C-8 18-9 19-10 19H-21C-22 19-23 18-23 17Z";
    let (class, sign) = match pack {
        Pack::None => return,
        Pack::Cold => ("f-cold", "M-15.5 6V16M-20 8.5L-11 13.5M-20 13.5L-11 8.5"),
        Pack::Warm => (
            "f-warm",
            "M-12.5 5.2C-12.9 8.8-10.4 11.6-11.8 14.8C-12.9 17.5-15.4 18.2-18 17.1C-20.7 15.9-22 13.7-20.8 10.9C-20 9.1-18.9 8.5-17.8 7.9C-17.8 8.9-17.6 9.9-17.1 10.3C-16 7.9-14.6 6-12.5 5.2ZM-15.8 12C-17.3 12.4-18.4 13-18.4 14.1C-18.9 15.6-16.3 16.7-15.5 15.3C-14.7 14.6-15.5 13.2-15.8 12Z",
        ),
    };
    pen.path(class, ROUND);
    pen.path("f-sign", sign);
}
