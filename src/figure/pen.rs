//! Writes markup: numbers, groups and outlines.

use crate::text::put_signed;

/// Writes the markup into a string.
pub(super) struct Pen(pub(super) String);

impl Pen {
    #[inline(never)]
    pub(super) fn put(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// A whole number.
    #[inline(never)]
    pub(super) fn int(&mut self, n: i16) {
        put_signed(&mut self.0, n.into());
    }

    /// A number in tenths, -9999 to 9999.
    #[inline(never)]
    pub(super) fn tenths(&mut self, n: i16) {
        if n < 0 {
            self.put("-");
        }
        let n = n.abs();
        self.int(n / 10);
        if n % 10 != 0 {
            self.put(".");
            self.int(n % 10);
        }
    }

    /// Two coordinates in tenths.
    pub(super) fn point(&mut self, (x, y): (i16, i16)) {
        self.tenths(x);
        self.put(" ");
        self.tenths(y);
    }

    /// A `transform`: a shift in tenths, and a rotation clockwise in degrees.
    #[inline(never)]
    pub(super) fn transform(&mut self, at: (i16, i16), rotation: i16) {
        if at == (0, 0) && rotation == 0 {
            return;
        }
        self.put(" transform=\"");
        if at != (0, 0) {
            self.put("translate(");
            self.point(at);
            self.put(")");
        }
        if rotation != 0 {
            self.put("rotate(");
            self.int(rotation);
            self.put(")");
        }
        self.put("\"");
    }

    /// Opens a group that is rotated about a point in tenths, clockwise in degrees.
    #[inline(never)]
    pub(super) fn open(&mut self, class: &str, at: (i16, i16), rotation: i16) {
        self.put("<g");
        if !class.is_empty() {
            self.put(" class=\"");
            self.put(class);
            self.put("\"");
        }
        self.transform(at, rotation);
        self.put(">");
    }

    /// Opens a group that is rotated about a point along its parent, in percent of a length in units.
    pub(super) fn joint(&mut self, class: &str, length: i16, percent: i16, rotation: i16) {
        self.open(class, (0, length * percent / 10), rotation);
    }

    pub(super) fn close(&mut self) {
        self.put("</g>");
    }

    pub(super) fn path(&mut self, class: &str, outline: &str) {
        self.scaled(class, outline, 100);
    }

    /// An outline whose length is seen in percent.
    #[inline(never)]
    pub(super) fn scaled(&mut self, class: &str, outline: &str, percent: i16) {
        if outline.is_empty() {
            return;
        }
        self.put("<path");
        if !class.is_empty() {
            self.put(" class=\"");
            self.put(class);
            self.put("\"");
        }
        if percent != 100 {
            self.put(" transform=\"scale(1 .");
            self.put(if percent < 10 { "0" } else { "" });
            self.int(percent);
            self.put(")\"");
        }
        self.put(" d=\"");
        self.put(outline);
        self.put("\"/>");
    }
}

#[cfg(test)]
mod tests {
    use super::Pen;

    #[track_caller]
    fn check(tenths: i16, expect: &str) {
        let mut pen = Pen(String::new());
        pen.tenths(tenths);
        assert_eq!(pen.0, expect, "{tenths} tenths");
    }

    #[test]
    fn tenths_are_written_with_at_most_one_decimal() {
        check(0, "0");
        check(7, "0.7");
        check(-7, "-0.7");
        check(825, "82.5");
        check(-260, "-26");
        check(1005, "100.5");
    }
}
