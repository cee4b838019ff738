//! The poses of the guide: one row each.

use super::cue::{Cue, arc, line, plate};
use super::pose::Mark::{
    Adductor, AdductorSeated, Calf, CalfLying, Glute, GluteLying, Hamstring, HamstringLying, None,
    Quad, Sole, Stitch,
};
use super::pose::Scene::{
    Bag, Bed, Bedside, Chair, Floor, Lie, Lunge, Mat, Open, Pair, Rail, Sit, Wall,
};
use super::pose::View::{Front, Side};
use super::pose::{Body, Helper, Mark, Pack, Row, body, row};
use super::window::{PRESSED, PULLED, PUSHED, STRAIGHTENED, Window};

/// Defines [`Pose`] from the rows of the table: its documentation, its name, its row.
macro_rules! poses {
    ($($(#[$doc:meta])+ $pose:ident $name:literal = $row:expr;)+) => {
        /// What the figure is doing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Pose { $($(#[$doc])+ $pose,)+ }

        impl Pose {
            /// Every pose, once.
            pub const ALL: &'static [Self] = &[$(Self::$pose),+];

            /// Its name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$pose => $name,)+ }
            }

            /// The class of a figure that moves into this pose; empty for a pose in which it does not move.
            #[must_use]
            pub const fn movement(self) -> &'static str {
                match self {
                    $(Self::$pose if MOVES[Self::$pose as usize] => concat!("moves-", $name),)+
                    _ => "",
                }
            }

            /// Everything about it but its start.
            pub(super) const fn row(self) -> &'static Row {
                match self { $(Self::$pose => const { &$row },)+ }
            }
        }
    };
}

// A body is: hip in tenths; torso, head; near leg, far leg (thigh, knee, ankle); near arm, far arm (upper arm, elbow).
poses! {
    /// Weight on the sore leg, heel flat, that knee a little bent.
    CalfStanding "calf-standing" = row(Side, Rail, Calf, CALF_STANDING)
        .signs(const { &[plate(-24, 5), line(Cue::HeelDown, -21, 62, -21, 87)] });
    /// Hands on a wall, the sore leg behind with a straight knee and the heel down.
    CalfWall "calf-wall" = row(Side, Wall, Calf, body((-34, 394), (20, -8), [[-26, 2, 62], [35, 21, 104]], [[53, 51], [64, 55]]))
        .signs(const { &[plate(-39, -15), line(Cue::HeelDown, -36, 60, -36, 87), line(Cue::HipsForward, 4, 42, 24, 42)] });
    /// On the floor, leg straight, hands drawing the toes in.
    CalfSeated "calf-seated" = row(Side, Floor, CalfLying, body((-270, 809), (38, -6), [[88, 0, 66], [90, 2, 102]], [[61, 3], [60, 2]]))
        .signs(const { &[arc(Cue::ToesUp, 21, 82, 25, -24, -84)] });
    /// The same on a chair.
    CalfSeatedChair "calf-seated-chair" = row(Side, Chair, Calf, body((-240, 600), (40, -6), [[85, 2, 66], [91, 96, 85]], [[57, 3], [56, 2]]))
        .signs(const { &[arc(Cue::ToesUp, 22, 62, 23, -26, -84)] });
    /// On the floor, leg straight, tipped forward from the hips to hold the toes.
    HamstringSeated "hamstring-seated" = row(Side, Floor, HamstringLying, body((-260, 809), (51, -4), [[88, 0, 74], [89, 2, 76]], [[35, 63], [27, 76]]))
        .signs(const { &[arc(Cue::LeanForward, -26, 81, 63, -57, -34)] });
    /// Weight on the sore leg, knee almost straight, leaning a little from the hips.
    HamstringStanding "hamstring-standing" = row(Side, Rail, Hamstring, body((-60, 348), (13, -8), [[11, 19, 82], [58, 76, 100]], [[40, 3], [43, 3]]))
        .signs(const { &[plate(-27, 8), line(Cue::WeightDown, -24, 36, -24, 87)] });
    /// One hand on a wall, the other holds the heel up behind.
    QuadStanding "quad-standing" = row(Side, Wall, Quad, body((90, 345), (-1, 0), [[-6, 141, 136], [8, 14, 84]], [[-26, 3], [40, 45]]))
        .signs(const { &[arc(Cue::HeelToButtock, 0, 52, 27, 148, 200)] });
    /// Lying on the side of the good leg, a hand drawing the heel in; seen from above.
    QuadLying "quad-lying" = row(Side, Mat, Quad, body((-40, 660), (88, -12), [[-104, 141, 138], [-86, 10, 120]], [[-117, 3], [92, 8]]))
        .signs(const { &[arc(Cue::HeelToButtock, -8, 60, 27, 208, 285)] });
    /// On the front of the sore foot, toes bent back.
    FootStanding "foot-standing" = row(Side, Rail, Sole, body((40, 356), (9, -4), [[28, 58, 98], [20, 21, 89]], [[7, 46], [20, 30]]).toes(38, Option::None))
        .bare().window(Window { corner: (-62, 12), leader: "M-20 68L1 84", foot: &PRESSED }, "-64 -22 112 114");
    /// Sitting, the sore foot crossed on the other knee, a hand drawing the toes back.
    FootSeated "foot-seated" = row(Side, Chair, Sole, CROSSED.toes(20, Option::None))
        .bare().window(Window { corner: (13, -24), leader: "M30 32L15 48", foot: &PULLED }, "-46 -26 117 118");
    /// The same, straightening curled toes.
    Toes "toes" = row(Side, Chair, Sole, CROSSED.toes(0, Option::None))
        .bare().window(Window { corner: (13, -24), leader: "M30 32L15 48", foot: &STRAIGHTENED }, "-46 -26 117 118");
    /// Feet apart, the good knee bent, the sore leg straight.
    InnerThighStanding "inner-thigh-standing" = row(Front, Lunge, Adductor,
        body((60, 437), (8, -4), [[36, 0, 126], [50, 50, 90]], [[38, 70], [38, 70]]).seen(100, [[100, 100], [96, 100]], [[100, 100], [100, 100]]))
        .signs(const { &[line(Cue::ToGoodSide, 28, 45, 47, 45)] });
    /// Sitting, soles together, knees falling outwards.
    InnerThighSeated "inner-thigh-seated" = row(Front, Sit, AdductorSeated, BUTTERFLY)
        .signs(const { &[arc(Cue::KneesFall, -10, 78, 31, -112, -156), arc(Cue::KneesFall, 10, 78, 31, -68, -24)] });
    /// Lying on the back, hugging the knee.
    ButtockLying "buttock-lying" = row(Side, Lie, GluteLying, body((60, 809), (-90, 8), [[212, 116, 96], [90, 0, 92]], [[97, 82], [96, 82]]))
        .signs(const { &[line(Cue::KneeToShoulder, -2, 38, -27, 54)] });
    /// Sitting, the sore ankle on the other knee, leaning forward.
    ButtockSeated "buttock-seated" = row(Side, Chair, Glute,
        body((-240, 600), (36, -8), [[60, -72, 122], [90, 91, 89]], [[-30, 70], [0, 88]]).seen(100, [[78, 70], [100, 100]], [[100, 92], [100, 100]]))
        .signs(const { &[line(Cue::LeanForward, 8, 37, 28, 48)] });
    /// Lying on the back, the leg straightened upwards, a hand on the sore muscle: any muscle, made long and rubbed.
    OtherStretch "other-stretch" = row(Side, Lie, Hamstring, body((0, 809), (-90, 8), [[176, 6, 92], [90, 0, 92]], [[112, 20], [100, 30]]))
        .view_box("-56 14 124 78").signs(const { &[arc(Cue::Lengthen, 2, 56, 30, -24, -68)] });
    /// Lying in bed, leg straight, toes pulled up.
    Night "night" = row(Side, Bed, CalfLying, body((-40, 620), (-82, 8), [[89, 0, 60], [90, 0, 62]], [[80, 4], [84, 4]]))
        .bare().signs(const { &[arc(Cue::ToesUp, 46, 62, 20, -48, -110)] });
    /// Beside the bed, weight on the sore leg, heel flat.
    NightStanding "night-standing" = row(Side, Bedside, Calf, body((-70, 361), (12, -6), [[11, 31, 70], [46, 62, 100]], [[7, 60], [18, 47]]))
        .bare().signs(const { &[plate(-27, 2), line(Cue::HeelDown, -24, 66, -24, 87)] });
    /// A helper holds the heel and pushes the front of the foot up.
    HelperCalf "helper-calf" = row(Side, Pair, CalfLying, HELPED)
        .helper(const { &PUSHING }).signs(const { &[arc(Cue::ToesUp, 9, 71, 22, -82, -134)] });
    /// A helper raises the straight leg.
    HelperHamstring "helper-hamstring" = row(Side, Pair, Hamstring, body((-120, 809), (-90, 8), [[164, 0, 84], [90, 0, 92]], [[74, 118], [88, 4]]))
        .helper(const { &Helper::Beside(body((-330, 596), (20, -6), [[8, 117, 69], [16, 123, 71]], [[49, 3], [33, 114]])) })
        .signs(const { &[arc(Cue::LegUp, -12, 81, 50, -89, -120)] });
    /// A helper bends the knee of a runner on the side; seen from above.
    HelperQuad "helper-quad" = row(Side, Mat, Quad, body((-40, 660), (88, -12), [[-104, 141, 138], [-86, 10, 120]], [[40, 66], [92, 8]]))
        .helper(const { &Helper::Above(-30, [[8, 6], [2, -28]]) }).view_box("-66 -3 132 97").signs(const { &[arc(Cue::HeelToButtock, -8, 60, 27, 204, 250)] });
    /// A helper holds the heel and pushes the toes back.
    HelperFoot "helper-foot" = row(Side, Pair, Sole, HELPED)
        .helper(const { &PUSHING }).bare().window(Window { corner: (-50, -30), leader: "M0 26L13 64", foot: &PUSHED }, "-80 -32 146 124");
    /// Sitting, a cold pack held to the calf.
    Ice "ice" = row(Side, Chair, Calf, PACKED).pack(Pack::Cold);
    /// Sitting, a warm pack held to the calf.
    Heat "heat" = row(Side, Chair, Calf, PACKED).pack(Pack::Warm);
    /// Sitting back on the hands, the sore leg loose.
    Rest "rest" = row(Side, Floor, CalfLying, body((-160, 809), (-20, 12), [[107, 40, 100], [148, 128, 110]], [[-35, 12], [-38, 34]]));

    /// Walking it off.
    Walk "walk" = row(Side, Open, None, body((0, 360), (4, -2), [[32, 26, 82], [6, 51, 79]], [[-24, 30], [26, 34]]))
        .signs(const { &[line(Cue::WalkOn, 30, 79, 44, 79)] });
    /// On tiptoe, both heels up.
    Tiptoe "tiptoe" = row(Side, Rail, None, body((55, 310), (8, -4), [[2, 4, 128], [14, 11, 127]], [[16, 3], [17, 3]]).toes(40, Some(34)))
        .view_box("-50 -31 98 123").signs(const { &[line(Cue::Rise, -9, 86, -9, 62)] });
    /// Standing bent to the side, a hand on the stitch.
    Side "side" = row(Side, Open, Stitch, body((-60, 370), (26, -4), [[16, 39, 67], [27, 21, 96]], [[-58, 133], [14, 10]]))
        .signs(const { &[arc(Cue::LeanForward, -6, 37, 37, -46, -12)] });
    /// Lying on the back, legs up on a bag.
    LegsUp "legs-up" = row(Side, Bag, None, body((-80, 809), (-90, 6), [[145, 56, 92], [140, 50, 96]], [[88, 2], [88, 4]]));
    /// Lying on the side, the upper knee bent, a hand under the cheek; seen from above.
    Recovery "recovery" = row(Side, Mat, None, body((-40, 540), (88, -4), [[-10, 80, 120], [-84, 8, 120]], [[5, 104], [-10, 50]]))
        .helper(const { &Helper::Above(80, [[-4, 2], [2, 2]]) }).view_box("-66 -3 132 97").signs(const { &[arc(Cue::OntoSide, 44, 54, 17, -64, 64)] });
    /// A helper presses on the chest of a person who lies still.
    Compressions "compressions" = row(Side, Pair, None, body((60, 809), (-90, 6), [[90, 0, 92], [88, 2, 92]], [[-82, 2], [86, 4]]).seen(100, [[100, 100], [100, 100]], [[50, 50], [100, 100]]))
        .helper(const { &Helper::Behind(body((-20, 596), (30, 4), [[8, 117, 69], [16, 123, 71]], [[-2, 3], [3, 3]])) })
        .view_box("-58 2 126 90").signs(const { &[line(Cue::PressChest, -13, 73, -13, 88)] });
}

#[rustfmt::skip]
const CALF_STANDING: Body = body((-40, 361), (14, -8), [[11, 31, 70], [46, 62, 100]], [[11, 49], [15, 45]]);
#[rustfmt::skip]
const HELPED: Body = body((-400, 809), (-26, 14), [[108, 13, 86], [129, 87, 132]], [[-40, 7], [-34, 6]]);
#[rustfmt::skip]
const PUSHING: Helper = Helper::Beside(body((-440, 634), (34, -12), [[37, 144, 71], [40, 145, 73]], [[-4, 78], [19, 3]]));
#[rustfmt::skip]
const PACKED: Body = body((-240, 600), (50, 4), [[88, 65, 113], [90, 91, 89]], [[-30, 3], [34, 6]]);
#[rustfmt::skip]
const CROSSED: Body = body((-240, 600), (10, 8), [[66, -76, 130], [90, 91, 89]], [[20, 82], [47, 3]])
    .seen(100, [[78, 70], [100, 100]], [[100, 100], [100, 100]]);
#[rustfmt::skip]
const BUTTERFLY: Body = body((0, 722), (0, 0), [[76, 152, 120], [76, 152, 120]], [[-11, 3], [-11, 3]])
    .seen(92, [[100, 92], [100, 92]], [[100, 96], [100, 96]]);
#[rustfmt::skip]
const BUTTERFLY_START: Body = body((0, 722), (0, 0), [[108, 150, 154], [108, 150, 154]], [[-11, 3], [-11, 3]])
    .seen(92, [[100, 92], [100, 92]], [[100, 96], [100, 96]]);

/// Whether the figure moves into a pose, by its number.
const MOVES: [bool; Pose::ALL.len()] = {
    let mut moves = [false; Pose::ALL.len()];
    let mut index = 0;
    while index < moves.len() {
        moves[index] = Pose::ALL[index].start().is_some();
        index += 1;
    }
    moves
};

impl Pose {
    /// Where the figure starts when it moves into a stretch; `None` for a pose in which it does not move.
    ///
    /// The scene and the box are those of the pose. Joints turn evenly from one body to the other.
    #[rustfmt::skip]
    pub(super) const fn start(self) -> Option<&'static Body> {
        Some(match self {
            Self::CalfStanding => const { &body((-45, 347), (10, -2), [[4, 16, 78], [13, 11, 92]], [[29, 17], [37, 5]]) },
            Self::CalfWall => const { &body((40, 364), (10, -4), [[5, 29, 66], [24, 17, 97]], [[38, 56], [44, 69]]) },
            Self::CalfSeated => const { &body((-270, 809), (10, 0), [[88, 0, 122], [90, 2, 112]], [[40, 20], [36, 24]]) },
            Self::CalfSeatedChair => const { &body((-240, 600), (12, 0), [[85, 2, 122], [91, 96, 85]], [[40, 20], [36, 24]]) },
            Self::HamstringSeated => const { &body((-260, 809), (8, 0), [[88, 0, 100], [89, 2, 100]], [[40, 20], [36, 24]]) },
            Self::HamstringStanding => const { &body((-30, 354), (6, -2), [[11, 26, 75], [18, 16, 92]], [[40, 3], [43, 3]]) },
            Self::QuadStanding => const { &body((80, 348), (0, 0), [[12, 33, 69], [12, 19, 83]], [[-6, 10], [42, 42]]) },
            Self::QuadLying => const { &body((-40, 660), (88, -12), [[-100, 34, 134], [-86, 10, 120]], [[-98, 10], [92, 8]]) },
            Self::FootStanding => const { &body((40, 360), (7, -2), [[15, 32, 73], [22, 26, 86]], [[9, 45], [23, 27]]).toes(0, Option::None) },
            Self::OtherStretch => const { &body((0, 809), (-90, 8), [[176, 92, 92], [90, 0, 92]], [[112, 20], [100, 30]]) },
            Self::HelperCalf => const { &body((-400, 809), (-26, 14), [[108, 13, 118], [129, 87, 132]], [[-40, 7], [-34, 6]]) },
            Self::ButtockLying => const { &body((60, 809), (-90, 8), [[150, 96, 96], [90, 0, 92]], [[88, 2], [88, 4]]) },
            Self::ButtockSeated => const { &body((-240, 600), (10, 0), [[60, -72, 122], [90, 91, 89]], [[8, 32], [53, 13]]).seen(100, [[78, 70], [100, 100]], [[100, 92], [100, 100]]) },
            Self::InnerThighStanding => const { &body((0, 391), (0, 0), [[26, 0, 116], [26, 0, 116]], [[38, 70], [38, 70]]).seen(100, [[100, 100], [96, 100]], [[100, 100], [100, 100]]) },
            Self::InnerThighSeated => const { &BUTTERFLY_START },
            Self::Night => const { &body((-40, 620), (-82, 8), [[89, 0, 125], [90, 0, 122]], [[80, 4], [84, 4]]) },
            Self::NightStanding => const { &body((-75, 347), (9, -2), [[4, 16, 78], [13, 11, 92]], [[18, 41], [33, 19]]) },
            _ => return Option::None,
        })
    }

    /// The muscle highlighted on the near leg.
    #[must_use]
    pub const fn mark(self) -> Mark {
        self.row().mark
    }

    /// What the signs of its picture tell, in order, so that the label can say it too.
    pub fn cues(self) -> impl Iterator<Item = Cue> {
        let row = self.row();
        let window = row.window.as_ref().and_then(Window::cue);
        row.signs.iter().filter_map(|sign| sign.cue).chain(window)
    }
}
