//! To come.

crate::harness::scenarios![];
