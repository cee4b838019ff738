//! Two diaries made one: nothing is lost, and of two versions the one that was edited last stays.
//!
//! The order of versions is the same on every device. Whoever merges with whom, however often and in which order, all
//! end with the same diary.

use core::cmp::Ordering;

use super::entry::Entry;

/// What a file has for this diary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// Entries that are not here yet.
    pub new: Vec<Entry>,
    /// How many are here just so.
    pub same: usize,
    /// Entries that are here in an older version.
    pub newer: Vec<Entry>,
    /// How many are here in a newer version.
    pub older: usize,
}

/// Holds the entries of a file against those of this diary, which are in the order of [`sort`].
///
/// To merge is to keep [`new`](Merge::new) and [`newer`](Merge::newer).
#[must_use]
pub fn compare(mine: &[Entry], theirs: Vec<Entry>) -> Merge {
    let mut merge = Merge::default();
    for entry in theirs {
        let found = mine.binary_search_by(|other| other.id.cmp(&entry.id));
        match found.ok().and_then(|at| mine.get(at)) {
            None => merge.new.push(entry),
            Some(other) => match version(&entry, other) {
                Ordering::Equal => merge.same += 1,
                Ordering::Less => merge.older += 1,
                Ordering::Greater => merge.newer.push(entry),
            },
        }
    }
    merge
}

/// The order of two versions of an entry: by the time of the last edit, then by their records.
fn version(one: &Entry, other: &Entry) -> Ordering {
    if one == other {
        return Ordering::Equal;
    }
    let edited = one.edited.cmp(&other.edited);
    edited.then_with(|| one.write().cmp(&other.write()))
}

/// Puts entries in the order of their names, which is the order of time. A heap sort: small, and never slow.
pub fn sort(entries: &mut [Entry]) {
    if entries.is_sorted_by_key(|entry| entry.id) {
        return;
    }
    for root in (0..entries.len() / 2).rev() {
        sink(entries, root);
    }
    for end in (1..entries.len()).rev() {
        entries.swap(0, end);
        sink(entries.get_mut(..end).unwrap_or_default(), 0);
    }
}

/// Lets an entry sink below those with a later name.
fn sink(heap: &mut [Entry], mut root: usize) {
    let name = |heap: &[Entry], at: usize| heap.get(at).map(|entry| entry.id);
    loop {
        let mut child = 2 * root + 1;
        if name(heap, child + 1) > name(heap, child) {
            child += 1;
        }
        if name(heap, child) <= name(heap, root) {
            return;
        }
        heap.swap(root, child);
        root = child;
    }
}
