//! Draws legs and arms, the muscle and the pack on them.

use super::pen::Pen;
use super::pose::{Arm, Leg, LegLook, Pack};
use super::skeleton::{
    BALL, FOREARM_SHAPE, KNOT, LONG, Limbs, Muscle, REAR_FOOT, SHANK, SLEEVE, Segment, THIGH, TOE,
    UPPER_ARM, UPPER_ARM_SHAPE,
};

impl Pen {
    #[inline(never)]
    pub(super) fn leg(
        &mut self,
        limbs: &Limbs,
        class: &str,
        (leg, look): (Leg, LegLook),
        sore: Option<&Muscle>,
        pack: Pack,
    ) {
        let [thigh, shank, foot] = leg.rotations();
        let [of_thigh, of_shank] = look.seen;
        self.open(class, (0, 0), thigh);
        if limbs.shank_over {
            self.thigh(limbs, of_thigh);
        }
        self.joint("j-shank", THIGH, of_thigh, shank);
        if limbs.shank_over {
            self.scaled("", limbs.shank, of_shank);
        }
        self.joint("j-foot", SHANK, of_shank, foot);
        self.foot(limbs, look, sore);
        self.close();
        if !limbs.shank_over {
            self.scaled("", limbs.shank, of_shank);
        }
        self.muscle(sore, Segment::Shank);
        draw_pack(self, pack);
        self.close();
        if !limbs.shank_over {
            self.thigh(limbs, of_thigh);
        }
        self.muscle(sore, Segment::Thigh);
        self.close();
    }

    fn foot(&mut self, limbs: &Limbs, look: LegLook, sore: Option<&Muscle>) {
        self.put(if look.crossed {
            "<g transform=\"scale(-1 1)\">"
        } else {
            "<g>"
        });
        if let Some(toes) = look.toes {
            self.path("f-shoe", REAR_FOOT);
            self.open("", BALL, 0);
            self.open("j-toe", (0, 0), -toes);
            self.path("f-shoe", TOE);
            self.put("</g></g>");
        } else {
            self.path("f-shoe", limbs.shoe);
            self.path("f-sole", limbs.sole);
        }
        self.muscle(sore, Segment::Foot);
        self.close();
    }

    fn thigh(&mut self, limbs: &Limbs, percent: i16) {
        self.scaled("", limbs.thigh, percent);
        self.scaled("f-shorts", limbs.shorts, percent.max(60));
    }

    /// The sore muscle, if it belongs to this segment.
    pub(super) fn muscle(&mut self, sore: Option<&Muscle>, on: Segment) {
        if let Some(muscle) = sore
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
    pub(super) fn arm(
        &mut self,
        class: &str,
        (arm, seen): (Arm, [i16; 2]),
        at: (i16, i16),
        torso: i16,
        rim: bool,
    ) {
        let [upper, fore] = arm.rotations(torso);
        let [of_upper, of_fore] = seen;
        self.open(class, at, upper);
        if rim {
            self.scaled("f-edge", UPPER_ARM_SHAPE, of_upper);
            self.scaled("f-edge", SLEEVE, of_upper);
        }
        self.joint("j-fore", UPPER_ARM, of_upper, fore);
        if rim {
            self.scaled("f-edge", FOREARM_SHAPE, of_fore);
        }
        self.scaled("", FOREARM_SHAPE, of_fore);
        self.close();
        self.scaled("", UPPER_ARM_SHAPE, of_upper);
        self.scaled("f-shirt", SLEEVE, of_upper);
        self.close();
    }
}

/// A pack on the calf, in the frame of the shank. Its outline, not only its colour, says which one it is.
fn draw_pack(pen: &mut Pen, pack: Pack) {
    let (class, outline, sign) = match pack {
        Pack::None => return,
        Pack::Cold => (
            "f-cold",
            "M-24 3H-11L-9 5V17L-11 19H-24L-26 17V5Z",
            "M-17.5 6V16M-22 8.5L-13 13.5M-22 13.5L-13 8.5",
        ),
        // A bottle, and the heat that rises from it.
        Pack::Warm => (
            "f-warm",
            "M-10 1H-18C-21 1-22 3-22 6V16C-22 19-21 20-18 21L-17 23H-19V26H-10V23H-12L-11 21C-8 20-7 19-7 16V6C-7 3-8 1-10 1ZM-26 2C-29-2-33 6-37 2C-33 10-29 2-26 6ZM-26 10C-29 6-33 14-37 10C-33 18-29 10-26 14ZM-26 18C-29 14-33 22-37 18C-33 26-29 18-26 22Z",
            "M-10 6C-13 3-15 9-19 6M-10 11C-13 8-15 14-19 11M-10 16C-13 13-15 19-19 16",
        ),
    };
    pen.path(class, outline);
    pen.path("f-sign", sign);
}
