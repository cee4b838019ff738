//! The descriptions of the pages about one stretch, one row a stretch.

use crate::care::Stretch;
pub(super) struct Row {
    pub(super) hold: &'static str,
    pub(super) check: &'static str,
    pub(super) ease_off: &'static str,
    pub(super) practice: &'static str,
}
macro_rules! rows {
    ($($stretch:ident: $name:literal, $how:literal;)*) => {
        pub(super) const fn row(stretch: Stretch) -> &'static Row {
            match stretch {
                $(Stretch::$stretch => const {
                    &Row {
                        hold: concat!($name, " for a cramp: ", $how, ", with a timer."),
                        check: concat!($name, ": gone, easing, no change or sharper, and what to do next."),
                        ease_off: concat!($name, " that feels sharp: ease off, and tell a cramp from a tear."),
                        practice: concat!("Practise before a race. ", $name, ": ", $how, "."),
                    }
                },)*
            }
        }
    };
}

rows! {
    CalfStanding: "Standing calf stretch", "weight on the leg, heel flat, knee a little bent";
    CalfWall: "Calf stretch at a wall", "sore leg back, heel down, back knee straight";
    CalfSeated: "Seated calf stretch", "leg straight, toes pulled toward you";
    HamstringSeated: "Seated hamstring stretch", "leg straight, lean forward from the hips";
    HamstringStanding: "Standing hamstring stretch", "weight on the leg, press the heel down slowly";
    QuadStanding: "Standing thigh stretch", "on the good leg, sore heel up behind";
    QuadLying: "Thigh stretch lying down", "on the good side, top heel pulled back";
    FootStanding: "Standing foot stretch", "weight on the front of the foot, toes bent back";
    FootSeated: "Seated foot stretch", "foot on the other knee, toes pulled back";
    Toes: "Toe stretch", "hold the cramped toes and straighten them slowly";
    InnerThighStanding: "Standing inner thigh stretch", "feet wide, good knee bent, lean to that side";
    InnerThighSeated: "Seated inner thigh stretch", "soles together, let the knees fall";
    ButtockLying: "Buttock stretch lying down", "pull the knee slowly to the other shoulder";
    ButtockSeated: "Seated buttock stretch", "ankle on the other knee, lean forward";
    Other: "A stretch of any other muscle", "stretch it slowly and rub it lightly";
    Night: "Calf stretch in bed", "leg straight, toes pulled up, heel pushed away";
    NightStanding: "Calf stretch beside the bed", "stand up, weight on the leg, heel flat";
    HelperCalf: "Helping with a calf stretch", "knee straight, push the foot up slowly";
    HelperHamstring: "Helping with a hamstring stretch", "they lie back, you lift the straight leg";
    HelperQuad: "Helping with a thigh stretch", "they lie on the good side, you bend the knee";
    HelperFoot: "Helping with a foot stretch", "hold the heel and push the toes back slowly";
}
