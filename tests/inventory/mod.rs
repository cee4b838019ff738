//! The inventory of the source article, and where the guide covers each item.
//!
//! `docs/coverage.md` is generated from this table. Locations are addresses, so that pages that are not steps can be listed
//! too; tests find every fragment in the copy and on the built page.

mod causes;
mod facts;
mod immediate;
mod prevention;
mod warnings;

/// An item of the inventory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    /// Its id in the inventory.
    pub(crate) id: &'static str,
    /// A summary.
    #[allow(dead_code, reason = "only the table shows it")]
    pub(crate) what: &'static str,
    /// The addresses below the root that cover it, each with the words that do so.
    pub(crate) on: &'static [(&'static str, &'static str)],
    /// How our wording differs from the source, and why; otherwise empty.
    #[allow(dead_code, reason = "only the table shows it")]
    pub(crate) note: &'static str,
}

/// Every item, in the order of the inventory.
pub(crate) fn items() -> impl Iterator<Item = &'static Shown> {
    [
        immediate::ITEMS,
        facts::ITEMS,
        causes::ITEMS,
        prevention::ITEMS,
        warnings::ITEMS,
    ]
    .into_iter()
    .flatten()
}

/// The table of `docs/coverage.md`.
#[allow(dead_code, reason = "the tests of the built pages read only the items")]
pub(crate) fn coverage() -> String {
    let mut table = String::from(
        "# Coverage\n\n\
         Every item of the source article's inventory, and the addresses that say it. \
         Written from `tests/inventory/mod.rs`; `UPDATE=1 cargo test --test content` writes it again.\n\n\
         | id | what | where | note |\n|---|---|---|---|\n",
    );
    for item in items() {
        let mut places: Vec<String> = Vec::new();
        for (path, _) in item.on {
            let place = ["`/", path, "`"].concat();
            if !places.contains(&place) {
                places.push(place);
            }
        }
        let row = [item.id, item.what, &places.join(", "), item.note].join(" | ");
        table.push_str(&["| ", &row, " |\n"].concat().replace("  ", " "));
    }
    table
}
