//! Draws a pose as the contents of an `<svg>`: nested groups, each rotated about its joint.

use super::front;
use super::pen::Pen;
use super::pose::{Body, Helper, Pack, Row, View};
use super::scene::Scene;
use super::skeleton::{BUN, FACE, HAIR, Muscle, NECK, SEAT, SHIRT, SHUT_EYE, SIDE, Segment, TORSO};
use super::table::Pose;

/// The `viewBox` that shows a whole pose, with its ground and a small margin.
#[must_use]
pub const fn view_box(pose: Pose) -> &'static str {
    let row = pose.row();
    if row.view_box.is_empty() {
        row.scene.view_box()
    } else {
        row.view_box
    }
}

/// The contents of an `<svg>` with the view box of this pose: the scene, then the body from the far side to the near one,
/// then the signs.
///
/// It contains classes (`f-` for appearance, `j-` for joints), no ids and no style.
#[must_use]
pub fn markup(pose: Pose) -> String {
    let row = pose.row();
    markup_of(row, &row.body, row.helper)
}

/// The picture of `row`, with this body for the runner and this helper.
pub(super) fn markup_of(row: &Row, body: &Body, helper: Option<&Helper>) -> String {
    let mut pen = Pen(String::with_capacity(6144));
    row.scene.draw(&mut pen);
    if let Some(Helper::Behind(helper)) = helper {
        beside(&mut pen, helper);
    }
    pen.person(row, body);
    match helper {
        None | Some(Helper::Behind(_)) => {}
        Some(Helper::Beside(helper)) => beside(&mut pen, helper),
        Some(Helper::Facing(helper)) => front::kneeling(&mut pen, helper),
    }
    for sign in row.signs {
        sign.draw(&mut pen);
    }
    if let Some(window) = row.window {
        window.draw(&mut pen);
    }
    pen.0
}

/// A helper from the side: a mirrored group of its own, so that its joints are not those of the runner.
#[inline(never)]
fn beside(pen: &mut Pen, helper: &Body) {
    pen.put("<g class=\"f-helper\" transform=\"scale(-1 1)\">");
    pen.side(helper, None, Pack::None, "j-hip", BUN);
    pen.close();
}

impl Pen {
    fn person(&mut self, row: &Row, body: &Body) {
        let hip = if row.bare { "j-hip f-bare" } else { "j-hip" };
        match row.view {
            View::Side => {
                let still = row.muscle.is_none() && matches!(row.scene, Scene::Pair | Scene::Mat);
                self.side(
                    body,
                    row.muscle,
                    row.pack,
                    hip,
                    if still { SHUT_EYE } else { "" },
                );
            }
            View::Front => front::person(self, body, row.muscle, hip),
        }
    }

    /// A person from the side. `more` is an outline in the colour of the hair: the bun of a helper, or a closed eye.
    fn side(&mut self, body: &Body, sore: Option<&Muscle>, pack: Pack, hip: &str, more: &str) {
        self.open(hip, body.hip, 0);
        self.leg(
            &SIDE,
            "f-far j-thigh",
            (body.far_leg, body.look.far_leg),
            None,
            Pack::None,
        );
        self.open("f-near j-torso", (0, 0), body.torso);
        self.arm(
            "f-far j-upper",
            (body.far_arm, body.look.arms),
            (0, TORSO * 10),
            body.torso,
            false,
        );
        self.open("j-head", (0, TORSO * 10), body.head);
        self.path("", NECK);
        self.path("", FACE);
        self.path("f-hair", more);
        self.path("f-hair", HAIR);
        self.close();
        self.path("f-shirt", SHIRT);
        self.path("f-shorts", SEAT);
        self.close();
        self.leg(
            &SIDE,
            "f-near j-thigh",
            (body.near_leg, body.look.near_leg),
            sore,
            pack,
        );
        self.open("j-torso", (0, 0), body.torso);
        self.muscle(sore, Segment::Torso);
        self.arm(
            "f-arm j-upper",
            (body.near_arm, body.look.arms),
            (0, TORSO * 10),
            body.torso,
            true,
        );
        self.put("</g></g>");
    }
}
