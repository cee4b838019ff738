//! What a pose is made of. The poses themselves are rows of `table`.

use super::cue::Sign;
use super::skeleton::{
    ADDUCTOR, ADDUCTOR_SEATED, CALF, CALF_LYING, CALF_NO_RAYS, GLUTE_FRONT, GLUTE_LYING, HAMSTRING,
    HAMSTRING_LYING, Muscle, QUAD, SOLE_MUSCLE, STITCH,
};
use super::window::Window;

/// The sore muscle, and how it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// No muscle: the picture is not about a particular one.
    None,
    /// Behind the shank.
    Calf,
    /// The calf of a leg that lies on the ground.
    CalfLying,
    /// The calf, with no room for rays.
    CalfNoRays,
    /// Behind the thigh.
    Hamstring,
    /// The back of a thigh that lies on the ground.
    HamstringLying,
    /// In front of the thigh.
    Quad,
    /// Under the foot.
    Sole,
    /// The side of the hip, seen from the front.
    GluteFront,
    /// The buttock of somebody who lies on it.
    GluteLying,
    /// Inside the thigh.
    Adductor,
    /// The inside of a thigh that falls outwards.
    AdductorSeated,
    /// The side of the belly: a stitch.
    Stitch,
}

impl Mark {
    /// The muscle; `None` if none is highlighted.
    pub(super) const fn muscle(self) -> Option<&'static Muscle> {
        Some(match self {
            Self::None => return None,
            Self::Calf => &CALF,
            Self::CalfLying => &CALF_LYING,
            Self::CalfNoRays => &CALF_NO_RAYS,
            Self::Hamstring => &HAMSTRING,
            Self::HamstringLying => &HAMSTRING_LYING,
            Self::Quad => &QUAD,
            Self::Sole => &SOLE_MUSCLE,
            Self::GluteFront => &GLUTE_FRONT,
            Self::GluteLying => &GLUTE_LYING,
            Self::Adductor => &ADDUCTOR,
            Self::AdductorSeated => &ADDUCTOR_SEATED,
            Self::Stitch => &STITCH,
        })
    }
}

/// What lies on the calf of the near leg.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pack {
    None,
    Cold,
    Warm,
}

/// What the figure leans, sits or lies on, which also decides how much of the scene is visible.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scene {
    /// Standing; all standing scenes share one frame, so that the figure keeps its size.
    Open,
    /// Standing at a rail as high as the hip.
    Rail,
    /// Standing before a wall.
    Wall,
    /// Standing beside a bed, at its foot-board, at night.
    Bedside,
    /// Sitting on the floor.
    Floor,
    /// Sitting on a chair.
    Chair,
    /// Sitting on a stool, seen from the front.
    Stool,
    /// On the ground, below a parasol.
    Shade,
    /// Lying on a mat, seen from above.
    Mat,
    /// The same with a pillow.
    Pillow,
    /// Lying on the back.
    Lie,
    /// Lying in bed, at night.
    Bed,
    /// Two people on the ground.
    Pair,
    /// Lying with a bag under the shanks.
    Bag,
    /// Standing with the feet apart, seen from the front.
    Lunge,
    /// Sitting on the floor, seen from the front.
    Sit,
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
    /// How far the toes are bent up, 0 to 70; `None` for a shoe in one piece.
    pub(super) toes: Option<i16>,
    /// The visible part of the length of thigh and shank in percent: less than 100 towards the viewer.
    pub(super) seen: [i16; 2],
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
    /// How far the elbow is bent, 0 (straight) to 150; the forearm always comes forward (inward) of the upper arm.
    pub(super) elbow: i16,
    /// The visible part of the length of upper arm and forearm in percent.
    pub(super) seen: [i16; 2],
}

impl Arm {
    /// The rotations of upper arm and forearm in their parents' frames, clockwise in degrees.
    pub(super) const fn rotations(self, torso: i16) -> [i16; 2] {
        [-self.upper - torso, -self.elbow]
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
    /// The visible part of the torso's length in percent, from the front.
    pub(super) seen: i16,
    /// The sore leg, nearer the viewer.
    pub(super) near_leg: Leg,
    pub(super) far_leg: Leg,
    pub(super) near_arm: Arm,
    pub(super) far_arm: Arm,
}

/// A body in the order hip; torso, head; near leg, far leg; near arm, far arm.
pub(super) const fn body(
    hip: (i16, i16),
    spine: (i16, i16),
    legs: [[i16; 3]; 2],
    arms: [[i16; 2]; 2],
) -> Body {
    const fn leg([thigh, knee, ankle]: [i16; 3]) -> Leg {
        Leg {
            thigh,
            knee,
            ankle,
            toes: None,
            seen: [100, 100],
        }
    }
    const fn arm([upper, elbow]: [i16; 2]) -> Arm {
        Arm {
            upper,
            elbow,
            seen: [100, 100],
        }
    }
    Body {
        hip,
        torso: spine.0,
        head: spine.1,
        seen: 100,
        near_leg: leg(legs[0]),
        far_leg: leg(legs[1]),
        near_arm: arm(arms[0]),
        far_arm: arm(arms[1]),
    }
}

impl Body {
    /// With toes that bend up.
    pub(super) const fn toes(mut self, near: i16, far: Option<i16>) -> Self {
        self.near_leg.toes = Some(near);
        self.far_leg.toes = far;
        self
    }

    /// Foreshortened: torso; near leg, far leg; near arm, far arm, in percent.
    pub(super) const fn seen(
        mut self,
        torso: i16,
        legs: [[i16; 2]; 2],
        arms: [[i16; 2]; 2],
    ) -> Self {
        self.seen = torso;
        self.near_leg.seen = legs[0];
        self.far_leg.seen = legs[1];
        self.near_arm.seen = arms[0];
        self.far_arm.seen = arms[1];
        self
    }
}

/// A second person.
pub(super) enum Helper {
    /// Kneeling beside the runner, seen from the side, facing left.
    Beside(Body),
    /// The same, beyond the runner, who lies still.
    Behind(Body),
    /// Kneeling behind a runner, both seen from above: the hip is the middle of the body, and only the arms are jointed,
    /// as from the front.
    Above(Body),
}

impl Helper {
    /// The body of the helper.
    pub(super) const fn body(&self) -> &Body {
        match self {
            Self::Beside(body) | Self::Behind(body) | Self::Above(body) => body,
        }
    }
}

/// Everything about a pose but its start.
pub(super) struct Row {
    pub(super) view: View,
    pub(super) body: Body,
    pub(super) mark: Mark,
    pub(super) pack: Pack,
    pub(super) scene: Scene,
    /// A `viewBox` of its own; empty for that of the scene.
    pub(super) view_box: &'static str,
    /// Whether the runner wears no shoes.
    pub(super) bare: bool,
    pub(super) signs: &'static [Sign],
    pub(super) window: Option<Window>,
    pub(super) helper: Option<&'static Helper>,
}

/// A row without anything but a body in a scene.
pub(super) const fn row(view: View, scene: Scene, mark: Mark, body: Body) -> Row {
    Row {
        view,
        body,
        mark,
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

    pub(super) const fn window(mut self, window: Window, view_box: &'static str) -> Self {
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
