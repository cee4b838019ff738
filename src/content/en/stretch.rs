//! The copy of the stretches, one row each.

use crate::care::Stretch;
use crate::content::stretch::{Row, rows, stretch_names};

/// The name of each stretch, in the order of [`Stretch::ALL`]. Evaluated at compile time, so that the diary does not contain the
/// copy of the steps.
pub const STRETCH_NAMES: [&str; Stretch::ALL.len()] = stretch_names!(stretch_name);

/// The name of a stretch.
#[must_use]
pub const fn stretch_name(stretch: Stretch) -> &'static str {
    row(stretch).hold.title
}

/// A bone that is about to break hurts deep in the hip or groin.
macro_rules! deep_pain {
    () => {
        "Deep hip or groin pain on standing? Do not stretch. Get it seen."
    };
}

/// What is known of stretching, and where a stretch comes from.
macro_rules! note {
    ($($more:literal)?) => {
        concat!("Ease off if it gets sharper. Stretching: good evidence." $(, " ", $more)?)
    };
}

rows! {
    check "How is it now? ", ease off "Sharp? ", practise "Practise: ", do not "Do not " "";
    CalfStanding: "Calf stretch, standing", practice "calf, standing" {
        "Stand on it. Heel flat, knee a little bent.";
        "Hold on. Put your weight on it. Do not bounce."
        note note!("NHS.");
        picture "A runner stands on the sore leg, heel flat, knee a little bent."
    }
    CalfWall: "Calf stretch at a wall", practice "calf, at a wall" {
        "Sore leg back. Heel down.";
        "Back knee straight. Bend the front knee slowly."
        note note!("Merck Manual, Mayo Clinic.");
        picture "A runner leans on a wall, sore leg back, heel down, knee straight."
    }
    CalfSeated: "Calf stretch, sitting", practice "calf, sitting" {
        "Sit, leg straight. Pull your toes toward you.";
        "Stop when it stretches. Cannot reach? Loop a shirt round your foot."
        do "Sit on a chair or the floor.", "Worst is past? Rub it lightly.", "Both calves? One, then the other.";
        note note!("Rubbing: little evidence. Mayo Clinic.");
        picture "A runner sits with the sore leg straight and pulls the toes back."
    }
    HamstringSeated: "Back of thigh stretch, sitting", practice "back of thigh, sitting" {
        "Sit, leg straight. Lean forward slowly.";
        "Lean from the hips. Pull your toes toward you."
        note note!();
        picture "A runner sits with the sore leg straight and leans forward from the hips."
    }
    HamstringStanding: "Back of thigh stretch, standing", practice "back of thigh, standing" {
        "Stand on it. Press the heel down firmly.";
        "Hold on. Put weight on slowly."
        note note!("Mayo Clinic.");
        picture "A runner stands on the sore leg with the knee almost straight."
    }
    QuadStanding: "Front of thigh stretch, standing", practice "front of thigh, standing" {
        "Stand on the good leg. Bring the sore heel up behind.";
        "Hold on. Pull that heel slowly toward your buttock."
        note note!("Mayo Clinic.");
        picture "A runner stands on the good leg and holds the sore heel up behind."
    }
    QuadLying: "Front of thigh stretch, lying", practice "front of thigh, lying" {
        "Lie on your good side. Pull the top heel back.";
        "Bend the top knee. Use your hand, slowly."
        note note!("The standing stretch, lying down.");
        picture "A runner lies on the good side and pulls the top heel back."
    }
    FootStanding: "Foot stretch, standing", practice "foot, standing" {
        "Stand. Weight on the front of that foot.";
        "Hold on. Heel up a little. Let the toes bend back."
        do "Hold a wall or a friend.", "Shoe off if you can.", "Worst is past? Rub the sole.";
        do not "curl your toes.";
        note note!("Rubbing: little evidence. First-aid manuals.");
        picture "A runner stands on the front of the sore foot with the toes bent back."
    }
    FootSeated: "Foot stretch, sitting", practice "foot, sitting" {
        "Sit. Pull your toes back.";
        "Cross that foot on your other knee."
        do "Pull all the toes to your shin.", "Rub the sole with your thumb.";
        do not "force one toe.";
        note note!("Rubbing: little evidence. First-aid manuals.");
        picture "A runner sits with the sore foot on the other knee and pulls the toes back."
    }
    Toes: "Toe stretch", practice "toes" {
        "Hold the toes. Straighten them slowly.";
        "Go against the way they bend. Hold."
        do "Then press that foot flat down.";
        do not "jerk them.";
        note note!("First-aid manuals.");
        picture "A runner sits with the leg straight and straightens the toes by hand."
    }
    InnerThighStanding: "Inner thigh stretch, standing", practice "inner thigh, standing" {
        "Feet wide. Bend the good knee.";
        "Hold on. Lean to the good side. Deep groin pain? Stop."
        do "Hold a wall or a rail.", "Keep the sore leg straight.", "Keep both feet flat.", deep_pain!();
        do not "bounce.";
        note note!("This position: our choice.");
        picture "A runner stands with feet wide, the good knee bent, the sore leg straight."
    }
    InnerThighSeated: "Inner thigh stretch, sitting", practice "inner thigh, sitting" {
        "Sit. Soles together. Let your knees fall.";
        "Lean forward a little. Deep groin pain? Stop."
        do "Lean from the hips.", "Hold your feet.", deep_pain!();
        do not "push your knees down.";
        note note!("This position: our choice.");
        picture "A runner sits with the soles together and lets the knees fall to the sides."
    }
    ButtockLying: "Buttock stretch, lying", practice "buttock, lying" {
        "Lie back. Hug the knee on that side.";
        "Pull it slowly to the other shoulder. Deep hip pain? Stop."
        do "Keep your head down.", deep_pain!();
        do not "do this with a hip replacement.";
        note note!("This position: our choice.");
        picture "A runner lies back and pulls the knee of the sore side to the chest."
    }
    ButtockSeated: "Buttock stretch, sitting", practice "buttock, sitting" {
        "Sit. Put that ankle on your other knee.";
        "Lean forward till it stretches. Deep hip pain? Stop."
        do "Sit on a step, a log or a chair.", "Keep your back straight.", deep_pain!();
        do not "twist.", "do this with a hip replacement.";
        note note!("This position: our choice.");
        picture "A runner sits with the sore ankle on the other knee and leans forward."
    }
    Other: "Another muscle", practice "another muscle" {
        "Stretch the sore muscle, slowly.";
        "Stop when it stretches. Rub it lightly."
        do "Leg muscles only. Neck or back? Get advice.";
        note note!("Rubbing: little evidence.");
        picture "A runner slowly stretches the sore muscle."
    }
    Night: "Calf stretch in bed", practice "calf, in bed" {
        "Leg straight. Pull your toes up.";
        "Push your heel away from you."
        do "Kick the sheet loose.", "Worst is past? Rub it gently.";
        do not "point your toes.";
        note note!("Rubbing: little evidence. Mayo Clinic, HSE.");
        picture "Someone lies in bed with the sore leg straight and pulls the toes up."
    }
    NightStanding: "Calf stretch beside the bed", practice "calf, beside the bed" {
        "Stand up. Weight on it, heel flat.";
        "Hold the bed. Then walk a few steps."
        do "Still tight? Try a warm bath, not hot.";
        do not "stand up if you feel faint.";
        note note!("NHS.");
        picture "Someone stands beside the bed, weight on the sore leg, heel flat."
    }
    HelperCalf: "Help with a calf cramp", practice "help with a calf" {
        "Straighten the knee. Push the foot up.";
        "Hold the heel. Push slowly toward the shin."
        do "Let them sit or lie.", "Rest the heel on your knee.", "Worst is past? Rub it gently.";
        do not "bounce or force it.";
        note note!("Rubbing: little evidence. First-aid manuals.");
        picture "A helper kneels at the sore leg of a runner and pushes the foot up."
    }
    HelperHamstring: "Help with a back of thigh cramp", practice "help with a back of thigh" {
        "They lie back. Lift the leg, knee straight.";
        "One hand under the heel, one above the knee."
        do "Lift until they feel a stretch.", "Hold it there until it lets go.";
        do not "push down on the knee.", "lift into sharp pain.";
        note note!("First-aid manuals.");
        picture "A helper kneels by a runner who lies back, and lifts the straight leg."
    }
    HelperQuad: "Help with a front of thigh cramp", practice "help with a front of thigh" {
        "They lie on the good side. Bend the top knee.";
        "Bring the heel slowly to the buttock."
        do "Hold the ankle, not the toes.", "Keep the knees side by side.";
        do not "force the heel in.";
        note note!("First-aid manuals, Mayo Clinic.");
        picture "A helper bends the knee of a runner who lies on the good side."
    }
    HelperFoot: "Help with a foot cramp", practice "help with a foot" {
        "Hold the heel. Push the toes back.";
        "Push slowly toward the shin."
        do "Take the shoe off.", "Worst is past? Rub the sole.";
        do not "force one toe.";
        note note!("Rubbing: little evidence. First-aid manuals.");
        picture "A helper holds the heel of a runner and pushes the toes back."
    }
}
