//! What the copy of a stretch consists of.

use super::StepCopy;

/// Everything that is said about a stretch on its own steps.
pub(super) struct Row {
    /// The copy of its hold.
    pub(super) hold: StepCopy,
    /// The title of the question after it.
    pub(super) check: &'static str,
    /// The title of the question that follows a sharp pain.
    pub(super) ease_off: &'static str,
    /// The title of its practice.
    pub(super) practice: &'static str,
    /// The text alternative of its picture.
    pub(super) picture: &'static str,
}

/// Generates the function that returns the row of a stretch. The first line has the prefixes of its titles, and the prefix and the
/// suffix of each line of what not to do.
macro_rules! rows {
    (check $check:literal, ease off $ease_off:literal, practise $practise:literal, do not $before:literal $after:literal;
    $($stretch:ident: $title:literal, practice $practice:literal {
        $heading:literal; $line:literal
        $(do $($to_do:expr),+;)?
        $(do not $($not:literal),+;)?
        note $note:expr;
        picture $picture:literal
    })*) => {
        /// The row of a stretch.
        pub(super) const fn row(stretch: Stretch) -> &'static Row {
            match stretch {
                $(Stretch::$stretch => const {
                    &Row {
                        hold: $crate::content::StepCopy {
                            title: $title,
                            heading: $heading,
                            line: $line,
                            dos: $crate::content::lines![$($($to_do),+)?],
                            donts: $crate::content::lines![$($(concat!($before, $not, $after)),+)?],
                            note: $note,
                        },
                        check: concat!($check, $title),
                        ease_off: concat!($ease_off, $title),
                        practice: concat!($practise, $practice),
                        picture: $picture,
                    }
                },)*
            }
        }
    };
}
pub(super) use rows;

/// The names that a function gives to the stretches, as a constant.
macro_rules! stretch_names {
    ($name:ident) => {{
        let mut names = [""; $crate::care::Stretch::ALL.len()];
        let mut at = 0;
        while at < names.len() {
            names[at] = $name($crate::care::Stretch::ALL[at]);
            at += 1;
        }
        names
    }};
}
pub(super) use stretch_names;
