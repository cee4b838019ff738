//! The poses of the guide: one row each.

use super::cue::{Cue, arc, drawn, line, plate};
use super::pen::Pen;
use super::pose::View::{Front, Side};
use super::pose::{Body, Helper, Look, PLAIN, Pack, Row, body, row};
use super::scene::Scene::{
    Bag, Bed, Bedside, Chair, Floor, Lie, Lunge, Mat, Open, Pair, Pillow, Rail, Shade, Sit, Stool,
    Wall,
};
use super::skeleton::{
    ADDUCTOR, ADDUCTOR_SEATED, CALF, CALF_LYING, CALF_NO_RAYS, GLUTE_LYING, GLUTE_SEATED,
    HAMSTRING, HAMSTRING_LYING, QUAD, SOLE_MUSCLE, STITCH, TOE_MUSCLE,
};
use super::window::{Closeup, PRESSED, PULLED, PUSHED, STRAIGHTENED, Window};

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
        }

        /// Everything about each pose but its start, by its number.
        static ROWS: [Row; Pose::ALL.len()] = [$($row),+];
    };
}

// A body is: hip in tenths; torso, head; near leg, far leg (thigh, knee, ankle); near arm, far arm (upper arm, elbow).
poses! {
    /// Weight on the sore leg, heel flat, that knee a little bent.
    CalfStanding "calf-standing" = row(Side, Rail, Some(&CALF), CALF_STANDING)
        .signs(const { &[plate(-24, 5), line(Cue::HeelDown, -21, 74, -21, 88)] });
    /// Hands on a wall, the sore leg behind with a straight knee and the heel down.
    CalfWall "calf-wall" = row(Side, Wall, Some(&CALF), body((-34, 394), (20, -8), [[-26, 2, 62], [35, 21, 104]], [[53, 51], [64, 55]]))
        .signs(const { &[plate(-40, -15), line(Cue::HeelDown, -37, 74, -37, 88), line(Cue::HipsForward, 4, 42, 24, 42)] });
    /// On the floor, leg straight, hands drawing the toes in.
    CalfSeated "calf-seated" = row(Side, Floor, Some(&CALF_LYING), body((-270, 809), (38, -6), [[88, 0, 66], [147, 132, 105]], [[61, 3], [60, 2]]))
        .view_box("-54 18 104 75").signs(const { &[arc(Cue::ToesUp, 21, 82, 25, -24, -84)] });
    /// On the floor, leg straight, tipped forward from the hips to hold the toes.
    HamstringSeated "hamstring-seated" = row(Side, Floor, Some(&HAMSTRING_LYING), body((-260, 809), (51, -4), [[88, 0, 74], [89, 2, 76]], [[35, 63], [27, 76]]))
        .signs(const { &[arc(Cue::LeanForward, -26, 81, 58, -42, -22)] });
    /// Weight on the sore leg, knee almost straight, leaning a little from the hips.
    HamstringStanding "hamstring-standing" = row(Side, Rail, Some(&HAMSTRING), body((-60, 348), (13, -8), [[11, 19, 82], [84, 110, 96]], [[40, 3], [43, 3]]))
        .signs(const { &[plate(-22, 8), line(Cue::WeightDown, -19, 66, -19, 88)] });
    /// One hand on a wall, the other holds the heel up behind.
    QuadStanding "quad-standing" = row(Side, Wall, Some(&QUAD), body((90, 345), (-1, 0), [[-6, 141, 136], [8, 14, 84]], [[-26, 3], [40, 45]]))
        .signs(const { &[arc(Cue::HeelToButtock, 0, 52, 27, 148, 200)] });
    /// Lying on the side of the good leg, a hand drawing the heel in; seen from above.
    QuadLying "quad-lying" = row(Side, Pillow, Some(&QUAD), body((-40, 640), (77, -4), [[-95, 136, 132], [-86, 8, 92]], [[-110, 2], [30, 60]]))
        .signs(const { &[arc(Cue::HeelToButtock, -8, 64, 33, 196, 242)] });
    /// On the front of the sore foot, toes bent back.
    FootStanding "foot-standing" = row(Side, Rail, Some(&SOLE_MUSCLE), body((40, 356), (9, -4), [[28, 58, 98], [20, 21, 89]], [[7, 46], [20, 30]]).look(const { &PLAIN.toes(38, None) }))
        .bare().window(const { &Window { corner: (-62, 36), leader: "M-6 76L1 84", shows: Closeup::Foot(&PRESSED) } }, "-64 -28 112 120");
    /// Sitting, the sore foot crossed on the other knee, a hand drawing the toes back.
    FootSeated "foot-seated" = row(Side, Stool, Some(&SOLE_MUSCLE), body((-240, 560), (38, -4), [[35, -85, 112], [83, 83, 90]], [[-3, 47], [-43, 100]]).look(const { &CROSSED.toes(40, None) })).bare().window(const { &Window { corner: (20, -2), leader: "M25 54L12 59", shows: Closeup::Foot(&PULLED) } }, "-42 -5 121 97");
    /// Sitting on the floor with the leg straight, straightening curled toes.
    Toes "toes" = row(Side, Floor, Some(&TOE_MUSCLE), body((-270, 809), (36, -6), [[88, 0, 88], [139, 111, 118]], [[67, 3], [61, 3]]).look(&FLAT_TOES))
        .bare().window(const { &Window { corner: (30, 0), leader: "M44 56L29 72", shows: Closeup::Foot(&STRAIGHTENED) } }, "-46 -2 134 95");
    /// Feet apart, the good knee bent, the sore leg straight, a hand on a wall.
    InnerThighStanding "inner-thigh-standing" = row(Front, Lunge, Some(&ADDUCTOR),
        body((65, 500), (8, -4), [[47, 0, 137], [70, 70, 90]], [[38, 80], [47, -103]]))
        .signs(const { &[line(Cue::ToGoodSide, 8, 44, 30, 44)] });
    /// Sitting, soles together, knees falling outwards.
    InnerThighSeated "inner-thigh-seated" = row(Front, Sit, Some(&ADDUCTOR_SEATED), BUTTERFLY)
        .view_box("-46 -4 92 98").signs(const { &[arc(Cue::KneesFall, -7, 76, 31, -116, -162), arc(Cue::KneesFall, 7, 76, 31, -64, -18)] });
    /// Lying on the back, hugging the knee.
    ButtockLying "buttock-lying" = row(Side, Lie, Some(&GLUTE_LYING), body((60, 809), (-90, 8), [[204, 112, 96], [90, 0, 92]], [[105, 56], [114, 66]]))
        .signs(const { &[line(Cue::KneeToShoulder, -14, 47, -29, 66)] });
    /// Sitting, the sore ankle on the other knee, leaning forward.
    ButtockSeated "buttock-seated" = row(Side, Stool, Some(&GLUTE_SEATED), body((-240, 560), (38, -4), [[35, -85, 118], [83, 83, 90]], [[-40, 63], [-43, 100]]).look(&CROSSED))
        .view_box("-50 -15 100 107").signs(const { &[arc(Cue::LeanForward, -24, 60, 58, -47, -27)] });
    /// Lying on the back, the leg straightened upwards, a hand on the sore muscle; in the window the hand rubs: any muscle,
    /// made long and rubbed.
    OtherStretch "other-stretch" = row(Side, Lie, Some(&HAMSTRING), body((0, 809), (-90, 8), [[176, 6, 92], [90, 0, 92]], [[112, 20], [100, 30]]))
        .signs(const { &[arc(Cue::Lengthen, 2, 56, 30, -24, -68)] }).window(const { &Window { corner: (36, 2), leader: "M36 58L14 66", shows: Closeup::Rubbing } }, "-56 -2 152 94");
    /// Lying in bed, leg straight, toes pulled up.
    Night "night" = row(Side, Bed, Some(&CALF_LYING), body((-40, 620), (-82, 8), [[89, 0, 60], [90, 0, 62]], [[80, 4], [84, 4]]))
        .bare().signs(const { &[arc(Cue::ToesUp, 46, 62, 20, -48, -110)] });
    /// Beside the bed, weight on the sore leg, heel flat.
    NightStanding "night-standing" = row(Side, Bedside, Some(&CALF), body((-70, 361), (12, -6), [[11, 31, 70], [46, 62, 100]], [[7, 60], [18, 47]]))
        .bare().signs(const { &[plate(-27, 2), line(Cue::HeelDown, -24, 74, -24, 88)] });
    /// A helper holds the heel and pushes the front of the foot up.
    HelperCalf "helper-calf" = row(Side, Pair, Some(&CALF_LYING), HELPED)
        .helper(const { &PUSHING }).view_box("-92 0 158 92").signs(const { &[arc(Cue::ToesUp, 9, 71, 22, -82, -134)] });
    /// A helper raises the straight leg.
    HelperHamstring "helper-hamstring" = row(Side, Pair, Some(&HAMSTRING), body((-120, 809), (-90, 8), [[172, 0, 84], [90, 0, 92]], [[88, 2], [88, 4]]))
        .helper(const { &Helper::Beside(body((-310, 596), (26, -6), [[8, 117, 69], [16, 123, 71]], [[37, 23], [48, 107]])) })
        .view_box("-98 -6 164 98").signs(const { &[arc(Cue::LegUp, -12, 81, 52, -100, -128)] });
    /// A helper bends the knee of a runner on the side; seen from above.
    HelperQuad "helper-quad" = row(Side, Pillow, Some(&QUAD), body((-40, 640), (84, -10), [[-96, 110, 112], [-86, 8, 92]], [[10, 70], [20, 132]]))
        .helper(const { &Helper::Facing(body((160, 400), (2, -8), [[0, 0, 90], [0, 0, 90]], [[66, 44], [-16, 2]]).look(&LEANING)) }).view_box("-66 -38 132 132").signs(const { &[arc(Cue::HeelToButtock, -32, 66, 28, 212, 258)] });
    /// A helper holds the heel and pushes the toes back.
    HelperFoot "helper-foot" = row(Side, Pair, Some(&SOLE_MUSCLE), HELPED)
        .helper(const { &PUSHING }).bare().window(const { &Window { corner: (-8, -39), leader: "M-3 17L13 64", shows: Closeup::Foot(&PUSHED) } }, "-80 -62 146 154");
    /// Sitting, a cold pack held to the calf.
    Ice "ice" = row(Side, Chair, Some(&CALF_NO_RAYS), PACKED).pack(Pack::Cold);
    /// Lying on the belly, a warm bottle on the calf.
    Heat "heat" = row(Side, Lie, Some(&CALF_NO_RAYS), body((80, 820), (62, -16), [[-90, 0, 150], [-88, 2, 150]], [[10, 81], [16, 75]])).pack(Pack::Warm);
    /// Leaning back in a chair, legs out; a clock says to wait.
    Rest "rest" = row(Side, Chair, None, body((-240, 600), (-8, 12), [[62, 2, 126], [94, 97, 89]], [[19, 35], [44, 3]]))
        .signs(const { &[drawn(Cue::Wait, "f-l", "M26 13A12 12 0 1 1 25.9 13M26 18V25H31")] });

    /// Walking it off.
    Walk "walk" = row(Side, Open, None, body((0, 360), (4, -2), [[32, 26, 82], [6, 51, 79]], [[-24, 30], [26, 34]]))
        .signs(const { &[line(Cue::WalkOn, 30, 79, 44, 79)] });
    /// On tiptoe, both heels up.
    Tiptoe "tiptoe" = row(Side, Rail, None, body((55, 310), (8, -4), [[2, 4, 128], [14, 11, 127]], [[16, 3], [17, 3]]).look(const { &PLAIN.toes(40, Some(34)) }))
        .view_box("-50 -31 98 123").signs(const { &[line(Cue::Rise, -9, 86, -9, 62)] });
    /// Standing, a hand on the stitch.
    Side "side" = row(Front, Open, Some(&STITCH), body((0, 340), (0, 0), [[8, 0, 98], [8, 0, 98]], [[14, 12], [74, 128]])).signs(const { &[line(Cue::PressSide, 35, 32, 19, 25)] });
    /// Lying on the back, legs up on a bag.
    LegsUp "legs-up" = row(Side, Bag, None, body((-80, 809), (-90, 6), [[145, 56, 92], [140, 50, 96]], [[88, 2], [88, 4]]));
    /// Lying in the shade, a helper pouring water over the body.
    Cooling "cooling" = row(Side, Shade, None, body((20, 809), (-90, 6), [[90, 0, 92], [93, 2, 92]], [[88, 2], [88, 4]]))
        .helper(const { &Helper::Behind(body((-290, 596), (30, 4), [[8, 117, 69], [16, 123, 71]], [[7, 114], [8, 6]])) })
        .signs(const { &[drawn(Cue::Water, "f-ground-fill", "M4 44C6 44 2 34 0 35L-12 40C-15 41-14 44-17 45L-20 46L-18 50L-15 49C-13 48-12 51-9 50Z"), drawn(Cue::Water, "f-cold", "M-18 48L-21 48C-25 52-25 62-26 72H-18C-19 62-19 54-18 50ZM-32 60C-30 64-30 66-32 66C-34 66-34 64-32 60ZM-12 60C-10 64-10 66-12 66C-14 66-14 64-12 60Z")] });
    /// Lying on the side, the upper knee forward, the head tilted back; seen from above.
    Recovery "recovery" = row(Side, Mat, None, body((-70, 520), (56, -8), [[26, 84, 120], [-54, 8, 120]], [[10, 128], [38, 60]]));
    /// A helper presses on the chest of a person who lies still.
    Compressions "compressions" = row(Side, Pair, None, body((60, 809), (-90, 6), [[90, 0, 92], [88, 2, 92]], [[92, 2], [90, 4]]))
        .helper(const { &Helper::Behind(body((65, 596), (17, 8), [[8, 117, 69], [16, 123, 71]], [[0, 2], [2, 2]])) })
        .view_box("-58 2 126 90").signs(const { &[line(Cue::PressChest, -25, 42, -25, 64)] });
}

#[rustfmt::skip]
const CALF_STANDING: Body = body((-40, 361), (14, -8), [[11, 31, 70], [46, 62, 100]], [[11, 49], [15, 45]]);
#[rustfmt::skip]
const HELPED: Body = body((-400, 809), (-26, 14), [[108, 13, 86], [147, 132, 105]], [[-40, 7], [-34, 6]]);
#[rustfmt::skip]
const PUSHING: Helper = Helper::Beside(body((-425, 634), (42, -16), [[37, 144, 71], [40, 145, 73]], [[-22, 100], [4, 25]]));
#[rustfmt::skip]
const PACKED: Body = body((-240, 600), (50, 4), [[88, 65, 113], [90, 91, 89]], [[-60, 51], [-9, 29]]);
/// The ankle on the other knee.
const CROSSED: Look = PLAIN.crossed([44, 94]);
const FLAT_TOES: Look = PLAIN.toes(0, None);
const KNEES_OUT: Look = PLAIN.seen(92, [100, 92], [100, 96]);
/// Leaning towards the viewer.
const LEANING: Look = PLAIN.seen(70, [100, 100], [100, 100]);
#[rustfmt::skip]
const BUTTERFLY: Body = body((0, 722), (0, 0), [[76, 152, 120], [76, 152, 120]], [[-11, 3], [-11, 3]]).look(&KNEES_OUT);
#[rustfmt::skip]
const BUTTERFLY_START: Body = body((0, 722), (0, 0), [[108, 150, 154], [108, 150, 154]], [[-11, 3], [-11, 3]]).look(&KNEES_OUT);

impl Pose {
    /// Everything about it but its start.
    pub(super) const fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The class of a figure that moves into this pose: it has rules in [`motion`](super::motion) if the pose has a start.
    #[must_use]
    pub fn movement(self) -> String {
        let mut pen = Pen(String::from("moves-"));
        pen.int(self as i16);
        pen.0
    }

    /// Where the figure starts when it moves into a stretch; `None` for a pose in which it does not move.
    ///
    /// The scene and the box are those of the pose. Joints turn evenly from one body to the other.
    #[rustfmt::skip]
    pub(super) const fn start(self) -> Option<&'static Body> {
        Some(match self {
            Self::CalfStanding => const { &body((-45, 347), (10, -2), [[4, 16, 78], [13, 11, 92]], [[29, 17], [37, 5]]) },
            Self::CalfWall => const { &body((40, 364), (10, -4), [[5, 29, 66], [24, 17, 97]], [[38, 56], [44, 69]]) },
            Self::CalfSeated => const { &body((-270, 809), (10, 0), [[88, 0, 122], [147, 132, 105]], [[40, 20], [36, 24]]) },
            Self::HamstringSeated => const { &body((-260, 809), (8, 0), [[88, 0, 100], [89, 2, 100]], [[40, 20], [36, 24]]) },
            Self::HamstringStanding => const { &body((-30, 354), (6, -2), [[11, 26, 75], [18, 16, 92]], [[40, 3], [43, 3]]) },
            Self::QuadStanding => const { &body((80, 348), (0, 0), [[12, 33, 69], [12, 19, 83]], [[-6, 10], [42, 42]]) },
            Self::QuadLying => const { &body((-40, 640), (84, -8), [[-92, 34, 132], [-86, 8, 92]], [[-98, 10], [30, 60]]) },
            Self::FootStanding => const { &body((40, 360), (7, -2), [[15, 32, 73], [22, 26, 86]], [[9, 45], [23, 27]]).look(&FLAT_TOES) },
            Self::OtherStretch => const { &body((0, 809), (-90, 8), [[176, 92, 92], [90, 0, 92]], [[112, 20], [100, 30]]) },
            Self::HelperQuad => const { &body((-40, 640), (84, -10), [[-96, 88, 112], [-86, 8, 92]], [[10, 70], [20, 132]]) },
            Self::HelperHamstring => const { &body((-120, 809), (-90, 8), [[162, 0, 84], [90, 0, 92]], [[88, 2], [88, 4]]) },
            Self::HelperCalf | Self::HelperFoot => const { &body((-400, 809), (-26, 14), [[108, 13, 118], [147, 132, 105]], [[-40, 7], [-34, 6]]) },
            Self::ButtockLying => const { &body((60, 809), (-90, 8), [[150, 96, 96], [90, 0, 92]], [[88, 2], [88, 4]]) },
            Self::ButtockSeated => const { &body((-240, 560), (4, 0), [[35, -85, 118], [83, 83, 90]], [[-4, 30], [10, 40]]).look(&CROSSED) },
            Self::InnerThighStanding => const { &body((50, 422), (0, 0), [[34, 0, 124], [34, 0, 124]], [[38, 70], [35, -72]]) },
            Self::InnerThighSeated => const { &BUTTERFLY_START },
            Self::Night => const { &body((-40, 620), (-82, 8), [[89, 0, 125], [90, 0, 122]], [[80, 4], [84, 4]]) },
            Self::NightStanding => const { &body((-75, 347), (9, -2), [[4, 16, 78], [13, 11, 92]], [[18, 41], [33, 19]]) },
            _ => return None,
        })
    }

    /// Where the helper starts, if it moves with the runner.
    #[rustfmt::skip]
    pub(super) const fn helper_start(self) -> Option<&'static Helper> {
        Some(match self {
            Self::HelperCalf | Self::HelperFoot => const { &Helper::Beside(body((-425, 634), (42, -16), [[37, 144, 71], [40, 145, 73]], [[-32, 89], [4, 25]])) },
            Self::HelperHamstring => const { &Helper::Beside(body((-310, 596), (20, -6), [[8, 117, 69], [16, 123, 71]], [[45, 1], [24, 133]])) },
            Self::HelperQuad => const { &Helper::Facing(body((160, 400), (-6, -8), [[0, 0, 90], [0, 0, 90]], [[70, 14], [-20, 0]]).look(&LEANING)) },
            _ => return None,
        })
    }

    /// What the signs of its picture tell, in order, so that the label can say it too.
    pub fn cues(self) -> impl Iterator<Item = Cue> {
        let row = self.row();
        let window = row.window.and_then(Window::cue);
        row.signs.iter().filter_map(|sign| sign.cue).chain(window)
    }
}
