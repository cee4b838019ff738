//! Merges two diaries: no entry is lost, and of two versions of an entry the one edited last wins.
//!
//! Versions are ordered the same way on every device, so devices that merge in any order, any number of times, end up with the
//! same diary.

use core::cmp::Ordering;

use super::entry::Entry;

/// What a file would change in this diary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// Entries that are not in this diary.
    pub new: Vec<Entry>,
    /// How many are identical in this diary.
    pub same: usize,
    /// Entries that this diary has in an older version.
    pub newer: Vec<Entry>,
    /// How many this diary has in a newer version.
    pub older: usize,
}

/// Compares the entries of a file with those of this diary, which must be in the order of [`sort`].
///
/// To merge, store [`new`](Merge::new) and [`newer`](Merge::newer).
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

/// Sorts entries by id, which is chronological. A heap sort: little code, and no slow worst case.
pub fn sort(entries: &mut [Entry]) {
    if entries.is_sorted_by_key(|entry| entry.id) {
        return;
    }
    for root in (0..entries.len() / 2).rev() {
        sift_down(entries, root);
    }
    for end in (1..entries.len()).rev() {
        entries.swap(0, end);
        sift_down(entries.get_mut(..end).unwrap_or_default(), 0);
    }
}

/// Sifts an entry down below those with a later id.
fn sift_down(heap: &mut [Entry], mut root: usize) {
    let id = |heap: &[Entry], at: usize| heap.get(at).map(|entry| entry.id);
    loop {
        let mut child = 2 * root + 1;
        if id(heap, child + 1) > id(heap, child) {
            child += 1;
        }
        if id(heap, child) <= id(heap, root) {
            return;
        }
        heap.swap(root, child);
        root = child;
    }
}
