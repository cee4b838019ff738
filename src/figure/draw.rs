//! Draws a pose as the contents of an `<svg>`: nested groups, each rotated about its joint.

use super::pose::{Arm, Body, Leg, Pack, Pose, Scene};
use super::skeleton::{
    FOOT_SHAPE, FOREARM_SHAPE, HEAD_CIRCLE, HEAD_SHAPE, Limb, Muscle, SHANK, SHANK_SHAPE, THIGH,
    THIGH_SHAPE, TORSO, TORSO_SHAPE, UPPER_ARM, UPPER_ARM_SHAPE,
};

/// A pack on the calf, in the shank's frame. Its symbol, not only its colour, says which one it is: a snowflake.
const COLD: &str = "<path class=\"f-outline f-pack\" d=\"M-9 6L-2 6L-2 17L-9 17Z\"/>\
    <path class=\"f-cold\" d=\"M-9 6L-2 6L-2 17L-9 17Z\"/>\
    <path class=\"f-sign\" d=\"M-5.5 8L-5.5 15M-8.5 9.7L-2.5 13.3M-8.5 13.3L-2.5 9.7\"/>";
/// The warm pack, with three waves of warm air.
const WARM: &str = "<path class=\"f-outline f-pack\" d=\"M-9 6L-2 6L-2 17L-9 17Z\"/>\
    <path class=\"f-warm\" d=\"M-9 6L-2 6L-2 17L-9 17Z\"/>\
    <path class=\"f-sign\" d=\"M-9 8.5C-6.5 6-4.5 11-2 8.5M-9 11.7C-6.5 9.2-4.5 14.2-2 11.7M-9 14.9C-6.5 12.4-4.5 17.4-2 14.9\"/>";

/// The `viewBox` that shows a whole pose, with its ground and a small margin.
///
/// Standing poses share one box, so that the figure does not jump from step to step. A sitting or lying figure has a lower
/// and wider box, and so appears larger at the same height.
#[must_use]
pub const fn view_box(pose: Pose) -> &'static str {
    match pose.scene() {
        Scene::Open | Scene::Wall => "-46 -19 92 111",
        Scene::Floor => "-46 28 92 64",
        Scene::Chair => "-46 14 92 78",
        Scene::Mat => "-68 34 136 58",
        Scene::Bag => "-60 40 112 52",
    }
}

/// The contents of an `<svg>` with the [`view_box`] of this pose: ground and props, then the body from the far side to the
/// near one.
///
/// It contains classes (`f-` for appearance, `j-` for joints), no ids and no style. Poses differ only in the rotations of
/// their groups, so a style sheet can animate the change from one to another.
#[must_use]
pub fn markup(pose: Pose) -> String {
    markup_of(pose, pose.body())
}

/// The scene of `pose` with the figure as `body`.
pub(super) fn markup_of(pose: Pose, body: &Body) -> String {
    let mut pen = Pen(String::with_capacity(3072));
    pen.put(props(pose.scene()));
    pen.put("<g class=\"j-hip\" transform=\"translate(");
    pen.tenths(body.hip.0);
    pen.put(" ");
    pen.tenths(body.hip.1);
    pen.put(")\">");
    pen.leg("f-far j-thigh", body.far_leg, None, Pack::None);
    pen.joint("f-near j-torso", 0, body.torso);
    pen.arm("f-far j-upper", body.far_arm, body.torso, false);
    pen.shape(TORSO_SHAPE);
    pen.joint("j-head", TORSO, body.head);
    pen.shape(HEAD_SHAPE);
    pen.put(HEAD_CIRCLE);
    pen.put("</g></g>");
    pen.leg(
        "f-near j-thigh",
        body.near_leg,
        pose.mark().muscle(),
        pose.pack(),
    );
    pen.joint("j-torso", 0, body.torso);
    pen.arm("f-arm j-upper", body.near_arm, body.torso, true);
    pen.put("</g></g>");
    pen.put(ground(pose.scene()));
    pen.0
}

/// What the figure leans, sits or lies on.
const fn props(scene: Scene) -> &'static str {
    match scene {
        Scene::Open | Scene::Floor | Scene::Mat => "",
        Scene::Wall => "<path class=\"f-prop\" d=\"M41 -8L43 -8L43 88L41 88Z\"/>",
        Scene::Chair => {
            "<path class=\"f-prop\" d=\"M-35 36L-34 36L-34 67L-8 67L-8 88L-9 88L-9 69L-34 69L-34 88L-35 88Z\"/>"
        }
        Scene::Bag => {
            "<path class=\"f-prop\" d=\"M24 72C24 69 25 68 28 68L44 68C47 68 48 69 48 72L48 88L24 88Z\"/>"
        }
    }
}

/// The ground, its top edge at y = 88.5. It is drawn last, so that it cuts off whatever presses on it.
const fn ground(scene: Scene) -> &'static str {
    match scene {
        Scene::Open | Scene::Wall | Scene::Floor | Scene::Chair => {
            "<path class=\"f-ground\" d=\"M-42 89.3L42 89.3\"/>"
        }
        Scene::Mat => "<path class=\"f-ground\" d=\"M-64 89.3L64 89.3\"/>",
        Scene::Bag => "<path class=\"f-ground\" d=\"M-56 89.3L48 89.3\"/>",
    }
}

/// Writes the markup into a string.
struct Pen(String);

impl Pen {
    #[inline(never)]
    fn put(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// A whole number, -999 to 999.
    fn int(&mut self, n: i16) {
        if n < 0 {
            self.put("-");
        }
        let n = n.unsigned_abs();
        for unit in [100, 10, 1] {
            if n >= unit || unit == 1 {
                self.0
                    .extend(char::from_digit(u32::from(n / unit % 10), 10));
            }
        }
    }

    /// A number in tenths, -9999 to 9999.
    fn tenths(&mut self, n: i16) {
        if n < 0 {
            self.put("-");
        }
        let n = n.abs();
        self.int(n / 10);
        self.put(".");
        self.int(n % 10);
    }

    /// Opens a group that is rotated about a point along its parent, clockwise in degrees.
    #[inline(never)]
    fn joint(&mut self, class: &str, along: i16, rotation: i16) {
        self.put("<g class=\"");
        self.put(class);
        self.put("\" transform=\"translate(0 ");
        self.int(along);
        self.put(")rotate(");
        self.int(rotation);
        self.put(")\">");
    }

    fn shape(&mut self, outline: &str) {
        self.put("<path d=\"");
        self.put(outline);
        self.put("\"/>");
    }

    #[inline(never)]
    fn path(&mut self, class: &str, outline: &str) {
        self.put("<path class=\"");
        self.put(class);
        self.put("\" d=\"");
        self.put(outline);
        self.put("\"/>");
    }

    #[inline(never)]
    fn leg(&mut self, class: &str, leg: Leg, muscle: Option<&Muscle>, pack: Pack) {
        let [thigh, shank, foot] = leg.rotations();
        self.joint(class, 0, thigh);
        self.shape(THIGH_SHAPE);
        self.joint("j-shank", THIGH, shank);
        self.shape(SHANK_SHAPE);
        self.joint("j-foot", SHANK, foot);
        self.shape(FOOT_SHAPE);
        self.put("</g>");
        self.muscle(muscle, Limb::Shank);
        match pack {
            Pack::None => {}
            Pack::Cold => self.put(COLD),
            Pack::Warm => self.put(WARM),
        }
        self.put("</g>");
        self.muscle(muscle, Limb::Thigh);
        self.put("</g>");
    }

    /// The muscle, if it belongs to this limb.
    fn muscle(&mut self, muscle: Option<&Muscle>, limb: Limb) {
        if let Some(muscle) = muscle
            && muscle.limb == limb
        {
            self.path("f-hot", muscle.hot);
            self.path("f-calm", muscle.calm);
        }
    }

    /// Each outline is drawn before the parts it must not cover: the forearm's lies below the upper arm.
    #[inline(never)]
    fn arm(&mut self, class: &str, arm: Arm, torso: i16, outlined: bool) {
        let [upper, fore] = arm.rotations(torso);
        self.joint(class, TORSO, upper);
        if outlined {
            self.path("f-outline", UPPER_ARM_SHAPE);
        }
        self.joint("j-fore", UPPER_ARM, fore);
        if outlined {
            self.path("f-outline", FOREARM_SHAPE);
        }
        self.shape(FOREARM_SHAPE);
        self.put("</g>");
        self.shape(UPPER_ARM_SHAPE);
        self.put("</g>");
    }
}

#[cfg(test)]
mod tests {
    use super::Pen;

    #[track_caller]
    fn check(tenths: i16, expect: &str) {
        let mut pen = Pen(String::new());
        pen.tenths(tenths);
        assert_eq!(pen.0, expect, "{tenths} tenths");
    }

    #[test]
    fn tenths_are_written_with_one_decimal() {
        check(0, "0.0");
        check(7, "0.7");
        check(-7, "-0.7");
        check(825, "82.5");
        check(-260, "-26.0");
        check(1005, "100.5");
    }
}
