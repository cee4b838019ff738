//! What surrounds the figure: ground, props, packs, the helper seen from above, and how much of it all is visible.

use super::front;
use super::pen::Pen;
use super::pose::{Body, Scene};
use super::table::Pose;

/// The `viewBox` that shows a whole pose, with its ground and a small margin.
///
/// Standing poses share one box, so that the figure does not jump from step to step. A sitting or lying figure has a lower
/// and wider box, and so appears larger at the same height.
#[must_use]
pub const fn view_box(pose: Pose) -> &'static str {
    let row = pose.row();
    if row.view_box.is_empty() {
        of_scene(row.scene)
    } else {
        row.view_box
    }
}

const fn of_scene(scene: Scene) -> &'static str {
    match scene {
        Scene::Open | Scene::Rail | Scene::Wall | Scene::Bedside => "-50 -22 98 114",
        Scene::Floor => "-50 24 100 69",
        Scene::Chair => "-47 6 97 86",
        Scene::Mat | Scene::Pillow => "-66 20 132 74",
        Scene::Stool => "-50 -6 100 98",
        Scene::Shade => "-62 2 128 90",
        Scene::Lie => "-56 32 124 60",
        Scene::Bed => "-65 16 132 84",
        Scene::Pair => "-80 8 146 84",
        Scene::Bag => "-62 36 116 56",
        Scene::Lunge => "-52 -16 104 108",
        Scene::Sit => "-46 8 92 86",
    }
}

const PILLOW: &str = "<path class=\"f-prop\" d=\"M30 48C30 45 33 45 36 46H54C57 45 59 45 59 48V82C59 85 57 85 54 84H36C33 85 30 85 30 82Z\"/>";
const NIGHT: &str = "<path class=\"f-ground-fill\" d=\"M18 24C19 31 26 34 31 31C27 39 14 38 13 29C13 23 17 20 21 20C19 21 18 22 18 24Z\"/>";

/// Ground and props, behind the figure.
#[inline(never)]
pub(super) fn draw(pen: &mut Pen, scene: Scene) {
    pen.put(match scene {
        Scene::Open
        | Scene::Floor
        | Scene::Pair
        | Scene::Lie
        | Scene::Lunge
        | Scene::Sit => "",
        Scene::Rail => "<path class=\"f-bar\" d=\"M22 35H45M24.6 36V88M41 36V88\"/>",
        Scene::Wall => {
            "<path class=\"f-prop\" d=\"M40-14H46V88H40Z\"/><path class=\"f-seam\" d=\"M40 6H46M40 27H46M40 48H46M40 69H46M43-14V6M43 27V48M43 69V88\"/>"
        }
        Scene::Bedside => {
            "<path class=\"f-sheet\" d=\"M24 60C24 58 26 57 28 57H120V76H24Z\"/><path class=\"f-ground-fill\" d=\"M-38-10C-37-3-30 0-25-3C-29 5-42 4-43-5C-43-11-39-14-35-14C-37-13-38-12-38-10Z\"/>\
             <path class=\"f-prop\" d=\"M18 36C18 33 24 33 24 36V88H18ZM24 76H120V82H24Z\"/>"
        }
        Scene::Chair => {
            "<path class=\"f-prop\" d=\"M-42 34H-38V66H-6V70H-9V88H-12V70H-38V88H-42Z\"/>"
        }
        Scene::Stool => "<path class=\"f-prop\" d=\"M-16 62H16V66H12L15 88H11L8 66H-8L-11 88H-15L-12 66H-16Z\"/>",
        Scene::Shade => "<path class=\"f-prop\" d=\"M18 8H22V88H18ZM-40 28C-30-5 54-5 64 28C54 20 40 20 29 28C19 20 5 20-5 28C-15 20-29 20-40 28Z\"/>",
        Scene::Mat | Scene::Pillow => {
            "<path class=\"f-sheet\" d=\"M-58 40H58C61 40 63 42 63 45V85C63 88 61 90 58 90H-58C-61 90-63 88-63 85V45C-63 42-61 40-58 40Z\"/>"
        }
        Scene::Bed => {
            "<path class=\"f-prop\" d=\"M-59 34C-59 32-54 32-54 34V96H-59ZM56 50C56 48 61 48 61 50V96H56ZM-56 86H58V92H-56Z\"/>\
             <path class=\"f-sheet\" d=\"M-54 71C-54 70-53 69-52 69H54C55 69 56 70 56 71V86H-54Z\"/>\
             <path class=\"f-ground-fill\" d=\"M-53 68C-55 60-50 58-44 60L-34 63C-32 66-34 69-38 69H-51Z\"/>"
        }
        Scene::Bag => {
            "<path class=\"f-prop\" d=\"M7 70C7 67 8 66 11 66H37C40 66 41 67 41 70V88H7Z\"/>"
        }
    });
    if matches!(scene, Scene::Bed) {
        pen.put(NIGHT);
    }
    if matches!(scene, Scene::Pillow) {
        pen.put(PILLOW);
    }
    pen.path(
        "f-ground",
        match scene {
            Scene::Mat | Scene::Pillow => "",
            Scene::Bed => "M-62 97H64",
            Scene::Pair => "M-74 89.3H62",
            Scene::Bag => "M-58 89.3H50",
            Scene::Lie | Scene::Shade => "M-53 89.3H65",
            Scene::Lunge => "M-49 89.3H49",
            _ => "M-43 89.3H43",
        },
    );
}

/// Head, shoulders and arms of a helper who kneels behind a runner who is seen from above.
pub(super) fn helper_above(pen: &mut Pen, body: &Body) {
    pen.open("f-helper j-hip", body.hip, 0);
    pen.put("<g class=\"f-near\"><path class=\"f-shoe\" d=\"M-9-9V-18H-3V-9H3V-18H9V-9Z\"/><path class=\"f-shorts\" d=\"M-11-2C-13-8-11-14-6-14H6C11-14 13-8 11-2Z\"/><path class=\"f-shirt\" d=\"M-15 14C-16 5-10-2-10-5H10C10-2 16 5 15 14C13 19-13 19-15 14Z\"/>");
    front::arm(pen, "f-arm f-left j-upper", body.near_arm, (-120, 120));
    front::arm(pen, "f-arm f-right j-upper", body.far_arm, (120, 120));
    pen.put("<path d=\"M-7 18C-5 26-2 25 0 28C2 25 5 26 7 18Z\"/><circle class=\"f-hair\" cy=\"16\" r=\"8\"/><circle class=\"f-hair\" cy=\"7\" r=\"3.6\"/></g></g>");
}
