//! What a pose is made of. The poses themselves are rows of `table`.

use super::cue::Sign;
use super::scene::Scene;
use super::skeleton::Muscle;
use super::window::Window;

/// What lies on the calf of the near leg.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pack {
    None,
    Cold,
    Warm,
}

/// How the joints are seen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// From the side, or from above if the figure lies on its side.
    Side,
    /// From the front: "near" is the left of the paper, "far" its right.
    Front,
}

/// A leg, in whole degrees.
#[derive(Clone, Copy)]
pub(super) struct Leg {
    /// The angle of the thigh from straight down, positive forward (from the front: outward).
    pub(super) thigh: i16,
    /// How far the knee is bent, 0 (straight) to 150.
    pub(super) knee: i16,
    /// The angle between shank and foot, 60 (toes pulled up) to 150 (pointed); 90 is standing.
    pub(super) ankle: i16,
}

impl Leg {
    /// The rotations of thigh, shank and foot in their parents' frames, clockwise in degrees.
    pub(super) const fn rotations(self) -> [i16; 3] {
        [-self.thigh, self.knee, self.ankle - 90]
    }
}

/// An arm, in whole degrees.
#[derive(Clone, Copy)]
pub(super) struct Arm {
    /// The angle of the upper arm from straight down, positive forward (from the front: outward), regardless of the torso.
    pub(super) upper: i16,
    /// How far the elbow is bent, 0 (straight) to 150: the forearm comes forward (from the front: inward) of the upper arm. From
    /// the front it may also be bent outward, which is negative.
    pub(super) elbow: i16,
}

impl Arm {
    /// The rotations of upper arm and forearm in their parents' frames, clockwise in degrees.
    pub(super) const fn rotations(self, torso: i16) -> [i16; 2] {
        [-self.upper - torso, -self.elbow]
    }
}

/// How a leg is seen.
#[derive(Clone, Copy)]
pub(super) struct LegLook {
    /// The visible part of the length of thigh and shank in percent: less than 100 towards the viewer.
    pub(super) seen: [i16; 2],
    /// How far the toes are bent up, 0 to 70; `None` for a shoe in one piece.
    pub(super) toes: Option<i16>,
    /// Whether it lies across the other leg, which turns the foot the other way.
    pub(super) crossed: bool,
}

/// How a body is seen: few poses need another look than [`PLAIN`].
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// The visible part of the torso's length in percent.
    pub(super) torso: i16,
    pub(super) near_leg: LegLook,
    pub(super) far_leg: LegLook,
    /// The visible part of the length of upper arm and forearm in percent.
    pub(super) arms: [i16; 2],
}

/// Nothing is foreshortened, and the shoes are in one piece.
pub(super) const PLAIN: Look = {
    const LEG: LegLook = LegLook {
        seen: [100, 100],
        toes: None,
        crossed: false,
    };
    Look {
        torso: 100,
        near_leg: LEG,
        far_leg: LEG,
        arms: [100, 100],
    }
};

impl Look {
    /// With toes that bend up.
    pub(super) const fn toes(mut self, near: i16, far: Option<i16>) -> Self {
        self.near_leg.toes = Some(near);
        self.far_leg.toes = far;
        self
    }

    /// With the near leg across the other one: its thigh comes towards the viewer.
    pub(super) const fn crossed(mut self, seen: [i16; 2]) -> Self {
        self.near_leg.seen = seen;
        self.near_leg.crossed = true;
        self
    }

    /// Foreshortened alike on both sides: torso; legs; arms, in percent.
    pub(super) const fn seen(mut self, torso: i16, legs: [i16; 2], arms: [i16; 2]) -> Self {
        self.torso = torso;
        self.near_leg.seen = legs;
        self.far_leg.seen = legs;
        self.arms = arms;
        self
    }
}

/// The joints of one person.
#[derive(Clone, Copy)]
pub(super) struct Body {
    /// The hip joint, in tenths of a unit, y downwards.
    pub(super) hip: (i16, i16),
    /// The angle of the torso from upright, positive leaning forward (from the front: to the right), in degrees.
    pub(super) torso: i16,
    /// The angle of the head from the line of the torso, positive nodding, in degrees.
    pub(super) head: i16,
    /// The sore leg, nearer the viewer.
    pub(super) near_leg: Leg,
    pub(super) far_leg: Leg,
    pub(super) near_arm: Arm,
    pub(super) far_arm: Arm,
    pub(super) look: &'static Look,
}

/// A body in the order hip; torso, head; near leg, far leg; near arm, far arm.
pub(super) const fn body(
    hip: (i16, i16),
    spine: (i16, i16),
    legs: [[i16; 3]; 2],
    arms: [[i16; 2]; 2],
) -> Body {
    const fn leg([thigh, knee, ankle]: [i16; 3]) -> Leg {
        Leg { thigh, knee, ankle }
    }
    const fn arm([upper, elbow]: [i16; 2]) -> Arm {
        Arm { upper, elbow }
    }
    Body {
        hip,
        torso: spine.0,
        head: spine.1,
        near_leg: leg(legs[0]),
        far_leg: leg(legs[1]),
        near_arm: arm(arms[0]),
        far_arm: arm(arms[1]),
        look: &PLAIN,
    }
}

impl Body {
    /// Seen in another way.
    pub(super) const fn look(mut self, look: &'static Look) -> Self {
        self.look = look;
        self
    }
}

/// A second person.
pub(super) enum Helper {
    /// Kneeling beside the runner, seen from the side, facing left.
    Beside(Body),
    /// The same, beyond the runner, who lies still.
    Behind(Body),
    /// Kneeling beyond a runner who lies on a mat, facing the viewer: only the trunk and the arms are jointed.
    Facing(Body),
}

impl Helper {
    /// The body of the helper.
    pub(super) const fn body(&self) -> &Body {
        match self {
            Self::Beside(body) | Self::Behind(body) | Self::Facing(body) => body,
        }
    }
}

/// Everything about a pose but its start.
pub(super) struct Row {
    pub(super) view: View,
    pub(super) body: Body,
    /// The sore muscle; `None` if the picture is not about a particular one.
    pub(super) muscle: Option<&'static Muscle>,
    pub(super) pack: Pack,
    pub(super) scene: Scene,
    /// A `viewBox` of its own; empty for that of the scene.
    pub(super) view_box: &'static str,
    /// Whether the runner wears no shoes.
    pub(super) bare: bool,
    pub(super) signs: &'static [Sign],
    pub(super) window: Option<&'static Window>,
    pub(super) helper: Option<&'static Helper>,
}

/// A row without anything but a body in a scene.
pub(super) const fn row(
    view: View,
    scene: Scene,
    muscle: Option<&'static Muscle>,
    body: Body,
) -> Row {
    Row {
        view,
        body,
        muscle,
        pack: Pack::None,
        scene,
        view_box: "",
        bare: false,
        signs: &[],
        window: None,
        helper: None,
    }
}

impl Row {
    pub(super) const fn signs(mut self, signs: &'static [Sign]) -> Self {
        self.signs = signs;
        self
    }

    pub(super) const fn pack(mut self, pack: Pack) -> Self {
        self.pack = pack;
        self
    }

    pub(super) const fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    pub(super) const fn window(mut self, window: &'static Window, view_box: &'static str) -> Self {
        self.window = Some(window);
        self.view_box = view_box;
        self
    }

    pub(super) const fn helper(mut self, helper: &'static Helper) -> Self {
        self.helper = Some(helper);
        self
    }

    pub(super) const fn view_box(mut self, view_box: &'static str) -> Self {
        self.view_box = view_box;
        self
    }
}
