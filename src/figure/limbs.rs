//! Draws legs and arms, the muscle and the pack on them.

use super::pen::Pen;
use super::pose::{Arm, Leg, Mark, Pack};
use super::skeleton::{
    BALL, FOREARM_SHAPE, Limbs, REAR_FOOT, SHANK, SLEEVE, Segment, THIGH, TOE, UPPER_ARM,
    UPPER_ARM_SHAPE,
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

    /// The muscle, if it belongs to this segment: the long one below, the knot above it, and its rays.
    pub(super) fn muscle(&mut self, mark: Mark, on: Segment) {
        if let Some(muscle) = mark.muscle()
            && muscle.on == on
        {
            self.path("f-calm", muscle.calm);
            self.path("f-hot", muscle.hot);
            self.path("f-tick", muscle.rays);
        }
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
    const ROUND: &str = "M-12 7.4C-12 6.4-11.4 5.8-10.4 5.8H3.2C4.2 5.8 4.8 6.4 4.8 7.4V14.8C4.8 15.8 4.2 16.4 3.2 16.4H-10.4C-11.4 16.4-12 15.8-12 14.8Z";
    let (class, sign) = match pack {
        Pack::None => return,
        Pack::Cold => ("f-cold", "M-3.6 7.2V15M-7.2 9.1L0 13.1M-7.2 13.1L0 9.1"),
        Pack::Warm => (
            "f-warm",
            "M-8.4 14.8C-10.4 12.4-6.4 10.4-8.4 7.6M-3.6 14.8C-5.6 12.4-1.6 10.4-3.6 7.6M1.2 14.8C-.8 12.4 3.2 10.4 1.2 7.6",
        ),
    };
    pen.path(class, ROUND);
    pen.path("f-sign", sign);
}
