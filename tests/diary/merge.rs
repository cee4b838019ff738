//! Merging two diaries.

use proptest::prelude::*;
use uncramp::care::{Leg, Millis, Stretch};
use uncramp::diary::{Entry, Id, Merge, Note, compare, sort};

use super::{DAY, MONDAY, any_diary, any_entry, entry};

/// The entries that the app stores after a merge.
fn merged(mine: &[Entry], theirs: &[Entry]) -> Vec<Entry> {
    let Merge { new, newer, .. } = compare(mine, theirs.to_vec());
    let mut all = mine.to_vec();
    all.retain(|entry| newer.iter().all(|other| other.id != entry.id));
    all.extend(new);
    all.extend(newer);
    sort(&mut all);
    all
}

fn version(edited: u64, note: &str) -> Entry {
    Entry {
        edited: Millis(MONDAY.0 + edited),
        note: Note::new(note),
        ..entry(MONDAY, Stretch::CalfWall, &[])
    }
}

#[track_caller]
fn check(mine: &Entry, theirs: &Entry, expect: (usize, usize, usize)) {
    let merge = compare(std::slice::from_ref(mine), vec![theirs.clone()]);
    assert_eq!((merge.same, merge.newer.len(), merge.older), expect);
    assert!(merge.new.is_empty());
}

#[test]
fn the_latest_edit_wins() {
    check(&version(0, "a"), &version(0, "a"), (1, 0, 0));
    check(&version(0, "b"), &version(1, "a"), (0, 1, 0));
    check(&version(1, "a"), &version(0, "b"), (0, 0, 1));
    // If both were edited in the same millisecond, every device picks the same version.
    check(&version(0, "a"), &version(0, "b"), (0, 1, 0));
    check(&version(0, "b"), &version(0, "a"), (0, 0, 1));
}

#[test]
fn a_leg_that_was_added_later_is_merged() {
    let leg = |leg, edited| Entry {
        leg,
        ..version(edited, "a")
    };
    check(&leg(None, 0), &leg(Some(Leg::Left), 1), (0, 1, 0));
    check(&leg(Some(Leg::Left), 1), &leg(None, 0), (0, 0, 1));
    // In the same millisecond the text decides, on every device alike.
    check(&leg(None, 0), &leg(Some(Leg::Left), 0), (0, 1, 0));
    check(&leg(Some(Leg::Left), 0), &leg(None, 0), (0, 0, 1));
}

#[test]
fn an_entry_with_an_unknown_id_is_new() {
    let day = |day| entry(Millis(MONDAY.0 + day * DAY), Stretch::Other, &[]);
    let mine = [day(1), day(3)];
    let theirs = vec![day(4), day(0), day(3), day(2)];
    let merge = compare(&mine, theirs);
    assert_eq!(merge.new, [day(4), day(0), day(2)]);
    assert_eq!((merge.same, merge.newer.len(), merge.older), (1, 0, 0));
    assert_eq!(compare(&mine, Vec::new()), Merge::default());
}

#[test]
fn a_long_diary_is_sorted() {
    for step in [1, 7, 9_973] {
        let mut entries: Vec<Entry> = (0..10_000)
            .map(|n| n * step % 10_000)
            .map(|n| entry(Millis(MONDAY.0 + n), Stretch::Other, &[]))
            .collect();
        entries.reverse();
        sort(&mut entries);
        assert!(entries.is_sorted_by_key(|entry| entry.id));
        entries.dedup_by_key(|entry| entry.id);
        assert_eq!(entries.len(), 10_000);
    }
}

proptest! {
    #[test]
    fn merging_is_idempotent(a in any_diary(), b in any_diary()) {
        let once = merged(&a, &b);
        prop_assert_eq!(&merged(&once, &b), &once);
        prop_assert_eq!(&merged(&once, &a), &once);
        prop_assert_eq!(&merged(&a, &a), &a);
    }

    #[test]
    fn merging_is_commutative_and_associative(
        a in any_diary(), b in any_diary(), c in any_diary(),
    ) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn a_merge_has_exactly_the_ids_of_both_diaries(a in any_diary(), b in any_diary()) {
        let all = merged(&a, &b);
        let ids = |entries: &[Entry]| entries.iter().map(|entry| entry.id).collect::<Vec<Id>>();
        let mut expect = [ids(&a), ids(&b)].concat();
        expect.sort();
        expect.dedup();
        prop_assert_eq!(ids(&all), expect);
        prop_assert!(all.iter().all(|entry| a.contains(entry) || b.contains(entry)));
        let merge = compare(&a, b.clone());
        let counted = merge.new.len() + merge.same + merge.newer.len() + merge.older;
        prop_assert_eq!(counted, b.len());
    }

    #[test]
    fn entries_are_sorted_like_the_standard_library_does(
        mut entries in proptest::collection::vec(any_entry(), 0..30),
    ) {
        let mut expect: Vec<Id> = entries.iter().map(|entry| entry.id).collect();
        expect.sort();
        sort(&mut entries);
        prop_assert_eq!(entries.iter().map(|entry| entry.id).collect::<Vec<Id>>(), expect);
    }
}
