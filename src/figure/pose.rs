//! The poses of the guide: a position for the hip and an angle for each joint, nothing else.

use super::skeleton::{CALF, HAMSTRING, Muscle, QUAD};

/// What the figure is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pose {
    /// Weight on the sore leg, heel flat, that knee a little bent.
    CalfStanding,
    /// Hands on a wall, the sore leg behind with a straight knee and the heel down.
    CalfWall,
    /// On the floor, leg straight, hands drawing the toes in.
    CalfSeated,
    /// The same on a chair.
    CalfSeatedChair,
    /// On the floor, leg straight, tipped forward from the hips to hold the toes.
    HamstringSeated,
    /// Weight on the sore leg, knee almost straight, leaning a little from the hips.
    HamstringStanding,
    /// One hand on a wall, the other holds the heel up behind.
    QuadStanding,
    /// Lying on the side of the good leg, a hand drawing the heel in; seen from above.
    QuadLying,
    /// Sitting, a cold pack held to the calf.
    Ice,
    /// Sitting, a warm pack held to the calf.
    Heat,
    /// Walking it off.
    Walk,
    /// Sitting back on the hands, legs loose.
    Rest,
    /// Standing at ease; no muscle is highlighted.
    Standing,
    /// Lying on the back, legs up on a bag.
    HeatIllness,
}

/// The muscle highlighted on the near leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// No muscle: the page is not about a particular one.
    None,
    /// Behind the shank.
    Calf,
    /// Behind the thigh.
    Hamstring,
    /// In front of the thigh.
    Quad,
}

impl Mark {
    /// The muscle; `None` if none is highlighted.
    pub(super) const fn muscle(self) -> Option<&'static Muscle> {
        match self {
            Self::None => None,
            Self::Calf => Some(&CALF),
            Self::Hamstring => Some(&HAMSTRING),
            Self::Quad => Some(&QUAD),
        }
    }
}

/// What lies on the highlighted muscle.
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
    /// Standing before a wall.
    Wall,
    /// Sitting on the floor.
    Floor,
    /// Sitting on a chair.
    Chair,
    /// Lying on a mat, seen from above.
    Mat,
    /// Lying with a bag under the shanks.
    Bag,
}

/// A leg, in whole degrees.
#[derive(Clone, Copy)]
pub(super) struct Leg {
    /// The angle of the thigh from straight down, positive forward.
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
    /// The angle of the upper arm from straight down, positive forward, regardless of the torso.
    pub(super) upper: i16,
    /// How far the elbow is bent, 0 (straight) to 150; the forearm always comes forward of the
    /// upper arm.
    pub(super) elbow: i16,
}

impl Arm {
    /// The rotations of upper arm and forearm in their parents' frames, clockwise in degrees.
    pub(super) const fn rotations(self, torso: i16) -> [i16; 2] {
        [-self.upper - torso, -self.elbow]
    }
}

/// One pose: everything in which it differs from the others.
#[derive(Clone, Copy)]
pub(super) struct Body {
    /// The hip joint, in tenths of a unit, y downwards.
    pub(super) hip: (i16, i16),
    /// The angle of the torso from upright, positive leaning forward, in degrees.
    pub(super) torso: i16,
    /// The angle of the head from the line of the torso, positive nodding, in degrees.
    pub(super) head: i16,
    /// The sore leg, nearer the viewer.
    pub(super) near_leg: Leg,
    pub(super) far_leg: Leg,
    pub(super) near_arm: Arm,
    pub(super) far_arm: Arm,
}

/// A row of the table, in the order hip; torso, head; near leg, far leg; near arm, far arm.
const fn body(
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
    }
}

impl Pose {
    /// Every pose, once.
    pub const ALL: [Self; 14] = [
        Self::CalfStanding,
        Self::CalfWall,
        Self::CalfSeated,
        Self::CalfSeatedChair,
        Self::HamstringSeated,
        Self::HamstringStanding,
        Self::QuadStanding,
        Self::QuadLying,
        Self::Ice,
        Self::Heat,
        Self::Walk,
        Self::Rest,
        Self::Standing,
        Self::HeatIllness,
    ];

    /// The muscle highlighted on the near leg.
    #[must_use]
    pub const fn mark(self) -> Mark {
        match self {
            Self::CalfStanding
            | Self::CalfWall
            | Self::CalfSeated
            | Self::CalfSeatedChair
            | Self::Ice
            | Self::Heat
            | Self::Walk => Mark::Calf,
            Self::HamstringSeated | Self::HamstringStanding => Mark::Hamstring,
            Self::QuadStanding | Self::QuadLying => Mark::Quad,
            Self::Rest | Self::Standing | Self::HeatIllness => Mark::None,
        }
    }

    pub(super) const fn pack(self) -> Pack {
        match self {
            Self::Ice => Pack::Cold,
            Self::Heat => Pack::Warm,
            _ => Pack::None,
        }
    }

    pub(super) const fn scene(self) -> Scene {
        match self {
            Self::CalfWall | Self::QuadStanding => Scene::Wall,
            Self::CalfStanding | Self::HamstringStanding | Self::Walk | Self::Standing => {
                Scene::Open
            }
            Self::CalfSeated | Self::HamstringSeated | Self::Ice | Self::Heat | Self::Rest => {
                Scene::Floor
            }
            Self::CalfSeatedChair => Scene::Chair,
            Self::QuadLying => Scene::Mat,
            Self::HeatIllness => Scene::Bag,
        }
    }

    // One row per pose, so that poses can be compared with each other.
    #[rustfmt::skip]
    pub(super) const fn body(self) -> &'static Body {
        match self {
            //                                  hip          torso,head near leg         far leg          near arm   far arm
            Self::CalfStanding      => const { &body((-40, 383), (14, -4), [[27, 44, 73], [-6, 44, 76]], [[18, 38], [-14, 30]]) },
            Self::CalfWall          => const { &body((-70, 396), (20, -6), [[-26, 0, 64], [37, 37, 90]], [[73, 27], [88, 21]]) },
            Self::CalfSeated        => const { &body((-260, 820), (40, 2), [[93, 9, 67], [140, 103, 127]], [[33, 54], [33, 54]]) },
            Self::CalfSeatedChair   => const { &body((-220, 600), (42, 2), [[86, 4, 68], [91, 96, 85]], [[32, 45], [32, 45]]) },
            Self::HamstringSeated   => const { &body((-260, 820), (54, 4), [[94, 11, 86], [94, 11, 86]], [[29, 80], [29, 80]]) },
            Self::HamstringStanding => const { &body((-70, 359), (34, -12), [[15, 3, 102], [9, 46, 77]], [[-32, 36], [-32, 36]]) },
            Self::QuadStanding      => const { &body((40, 345), (-3, 0), [[-3, 143, 136], [1, 2, 91]], [[-25, 0], [77, 20]]) },
            Self::QuadLying         => const { &body((-20, 823), (88, -13), [[-104, 142, 140], [-89, 0, 144]], [[-130, 16], [84, 10]]) },
            Self::Ice | Self::Heat  => const { &body((-220, 823), (30, 8), [[117, 57, 112], [144, 117, 117]], [[-24, 87], [-11, 109]]) },
            Self::Walk              => const { &body((10, 362), (5, -2), [[20, 0, 92], [-3, 43, 84]], [[-28, 30], [24, 34]]) },
            Self::Rest              => const { &body((-160, 823), (-18, 8), [[117, 57, 112], [139, 106, 123]], [[-42, 36], [-38, 55]]) },
            Self::Standing          => const { &body((-10, 347), (2, 0), [[7, 6, 91], [-1, 6, 83]], [[-4, 16], [14, 18]]) },
            Self::HeatIllness       => const { &body((-30, 820), (-90, 4), [[142, 54, 96], [133, 38, 100]], [[80, 38], [80, 38]]) },
        }
    }

    /// The class of a figure that moves into this pose; empty for a pose in which it does not move.
    #[must_use]
    pub const fn movement(self) -> &'static str {
        match self {
            Self::CalfStanding => "moves-calf-standing",
            Self::CalfWall => "moves-calf-wall",
            Self::CalfSeated => "moves-calf-seated",
            Self::HamstringSeated => "moves-hamstring-seated",
            Self::HamstringStanding => "moves-hamstring-standing",
            Self::QuadStanding => "moves-quad-standing",
            Self::QuadLying => "moves-quad-lying",
            _ => "",
        }
    }

    /// Where the figure starts when it moves into a stretch; `None` for a pose in which it does not move.
    ///
    /// The scene and the box are those of the pose. Joints turn evenly from one body to the other.
    #[rustfmt::skip]
    pub(super) const fn start(self) -> Option<&'static Body> {
        Some(match self {
            //                                  hip          torso,head near leg         far leg          near arm   far arm
            Self::CalfStanding      => const { &body((-20, 348), (2, 0), [[8, 12, 86], [3, 21, 80]], [[-4, 16], [10, 18]]) },
            Self::CalfWall          => const { &body((50, 350), (4, 0), [[5, 16, 80], [10, 12, 87]], [[45, 42], [47, 55]]) },
            Self::CalfSeated        => const { &body((-260, 820), (6, 0), [[92, 4, 125], [140, 103, 127]], [[24, 50], [30, 40]]) },
            Self::HamstringSeated   => const { &body((-260, 820), (4, 0), [[93, 6, 125], [93, 6, 125]], [[20, 50], [24, 44]]) },
            Self::HamstringStanding => const { &body((10, 348), (2, 0), [[9, 10, 89], [4, 15, 82]], [[-4, 16], [10, 18]]) },
            Self::QuadStanding      => const { &body((24, 345), (-1, 0), [[6, 17, 79], [5, 5, 90]], [[-6, 10], [78, 4]]) },
            Self::QuadLying         => const { &body((-20, 823), (88, -8), [[-95, 6, 140], [-89, 0, 144]], [[-98, 10], [84, 10]]) },
            _ => return None,
        })
    }
}
