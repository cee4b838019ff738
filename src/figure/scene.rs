//! What surrounds the figure: ground and props, and how much of it all is visible.

use super::pen::Pen;

/// Ground and props behind a figure.
struct Place {
    /// The `viewBox` that shows a figure there with a small margin.
    view_box: &'static str,
    /// The line of the ground; empty where the ground is seen from above.
    ground: &'static str,
    props: &'static str,
}

/// Generates the scenes from a table: view box, ground, props.
macro_rules! scenes {
    ($($(#[$doc:meta])* $scene:ident: $view_box:expr, $ground:expr, $props:expr;)*) => {
        /// What the figure leans, sits or lies on, which also decides how much of the scene is visible.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub(super) enum Scene {
            $($(#[$doc])* $scene,)*
        }

        /// Each scene, by its number.
        static PLACES: [Place; [$(Scene::$scene),*].len()] = [
            $(Place { view_box: $view_box, ground: $ground, props: $props },)*
        ];
    };
}

/// Standing poses share one box, so that the figure does not jump from step to step. A sitting or lying figure has a lower
/// and wider box, and so appears larger at the same height.
const STANDING: &str = "-50 -22 98 114";
const SHORT: &str = "M-43 89.3H43";
const LONG: &str = "M-53 89.3H65";

/// The outlines of a wall.
macro_rules! wall {
    () => {
        "<path class=\"f-prop\" d=\"M40-14H46V88H40Z\"/>\
         <path class=\"f-seam\" d=\"M40 12H46M40 37H46M40 62H46M43-14V12M43 37V62\"/>"
    };
}

#[rustfmt::skip]
scenes! {
    /// Standing; all standing scenes share one frame, so that the figure keeps its size.
    Open: STANDING, SHORT, "";
    /// Standing at a rail as high as the hip.
    Rail: STANDING, SHORT, "<path class=\"f-bar\" d=\"M22 35H45M25 36V88M41 36V88\"/>";
    /// Standing before a wall.
    Wall: STANDING, SHORT, wall!();
    /// Standing beside a bed, at its foot-board, at night.
    Bedside: STANDING, SHORT,
        "<path class=\"f-sheet\" d=\"M24 57H120V76H24Z\"/>\
         <path class=\"f-ground-fill\" transform=\"translate(70 4)\" d=\"M-38-10C-37-3-30 0-25-3C-29 5-42 4-43-5C-43-11-39-14-35-14C-37-13-38-12-38-10Z\"/>\
         <path class=\"f-prop\" d=\"M18 36C18 33 24 33 24 36V88H18ZM24 76H120V82H24Z\"/>";
    /// Sitting on the floor.
    Floor: "-50 24 100 69", SHORT, "";
    /// Sitting on a chair.
    Chair: "-47 6 97 86", SHORT, "<path class=\"f-prop\" d=\"M-42 34H-38V66H-6V70H-9V88H-12V70H-38V88H-42Z\"/>";
    /// Sitting on a stool.
    Stool: "-50 2 100 90", SHORT,
        "<path class=\"f-prop\" d=\"M-41 62H-7V67H-10V88H-14V67H-34V88H-38V67H-41Z\"/>";
    /// On the ground, below a parasol in the sun.
    Shade: "-64 -22 130 113", LONG,
        "<path class=\"f-prop\" d=\"M18-19L21-20L61 89L57 90ZM-6 22C-15-14 49-37 65-4C56-8 46-5 42 4C33 0 22 4 18 13C9 9-1 12-6 22Z\"/>\
         <path class=\"f-warm\" d=\"M-55 0C-55-8-43-8-43 0C-43 8-55 8-55 0ZM-50-9H-48V-13H-50ZM-50 9H-48V13H-50ZM-40-1V1H-36V-1ZM-58-1V1H-62V-1Z\"/>";
    /// Lying on a mat, seen from above: the mat lies aslant, as nothing does that is seen from the side.
    Mat: "-68 -6 136 108", "",
        "<path class=\"f-sheet\" d=\"M-70 64L44-2L71 45L-43 111Z\"/><path class=\"f-seam\" d=\"M-66 62L-39 109M-62 60L-35 107M36 3L63 50M40 1L67 48\"/>";
    /// Lying on a mat with a pillow, seen from above.
    Pillow: "-66 18 132 76", "",
        "<path class=\"f-sheet\" d=\"M-61 38H61L63 40V90L61 92H-61L-63 90V40Z\"/><path class=\"f-prop\" d=\"M30 44C40 46 50 46 60 44V84C50 82 40 82 30 84Z\"/>";
    /// Lying on the back.
    Lie: "-56 32 124 60", LONG, "";
    /// Lying in bed, at night.
    Bed: "-65 16 132 84", "M-62 97H64",
        "<path class=\"f-prop\" d=\"M-59 33H-54V96H-59ZM56 49H61V96H56ZM-56 86H58V92H-56Z\"/>\
         <path class=\"f-sheet\" d=\"M-54 69H56V86H-54Z\"/>\
         <path class=\"f-ground-fill\" d=\"M-53 68C-55 60-50 58-44 60L-34 63C-32 66-34 69-38 69H-51Z\"/>\
         <path class=\"f-ground-fill\" transform=\"translate(56 34)\" d=\"M-38-10C-37-3-30 0-25-3C-29 5-42 4-43-5C-43-11-39-14-35-14C-37-13-38-12-38-10Z\"/>";
    /// Two people on the ground.
    Pair: "-80 8 146 84", "M-74 89.3H62", "";
    /// Lying with a bag under the shanks.
    Bag: "-62 36 116 56", "M-58 89.3H50", "<path class=\"f-prop\" d=\"M7 68L9 66H39L41 68V88H7Z\"/>";
    /// Standing with the feet apart beside a wall, seen from the front.
    Lunge: "-52 -16 104 108", "M-49 89.3H49", concat!("<g transform=\"translate(5 0)\">", wall!(), "</g>");
    /// Sitting on the floor, seen from the front.
    Sit: "-46 8 92 86", SHORT, "";
}

impl Scene {
    const fn place(self) -> &'static Place {
        &PLACES[self as usize]
    }

    /// The `viewBox` of a figure there.
    pub(super) const fn view_box(self) -> &'static str {
        self.place().view_box
    }

    /// Props and ground, behind the figure.
    pub(super) fn draw(self, pen: &mut Pen) {
        let place = self.place();
        pen.put(place.props);
        pen.path("f-ground", place.ground);
    }
}
