//! A minimal template language for configuration files.
//!
//! - `{{name}}` is replaced by a value. If it is alone on its line, the value may have several lines, each of which gets the
//!   indentation of the hole.
//! - The lines from `{{#name}}` to `{{/name}}` are kept if the section is on, and dropped otherwise.

use anyhow::{Context as _, Result, bail, ensure};

/// What a template is filled with.
#[derive(Debug, Default)]
pub(super) struct Values {
    holes: Vec<(&'static str, String)>,
    sections: Vec<(&'static str, bool)>,
}

impl Values {
    /// Sets the value of a hole.
    pub(super) fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.holes.push((name, value.into()));
    }

    /// Turns a section on or off.
    pub(super) fn section(&mut self, name: &'static str, on: bool) {
        self.sections.push((name, on));
    }

    /// Fills a template.
    ///
    /// # Errors
    ///
    /// When a hole or a section has no value, or a section is not closed.
    pub(super) fn fill(&self, template: &str) -> Result<String> {
        let mut filled = String::new();
        let mut open: Vec<(&str, bool)> = Vec::new();
        for line in template.lines() {
            let trimmed = line.trim();
            if let Some(name) = tag(trimmed, "{{#") {
                open.push((name, self.is_on(name)?));
            } else if let Some(name) = tag(trimmed, "{{/") {
                let opened = open.pop();
                ensure!(
                    opened.is_some_and(|(opened, _)| opened == name),
                    "The section {name} is closed but not open"
                );
            } else if open.iter().all(|(_, on)| *on) {
                self.fill_line(line, &mut filled)?;
            }
        }
        if let Some((name, _)) = open.first() {
            bail!("The section {name} is not closed");
        }
        Ok(filled)
    }

    fn fill_line(&self, line: &str, filled: &mut String) -> Result<()> {
        if let Some(name) = tag(line.trim(), "{{") {
            let indentation = &line[..line.len() - line.trim_start().len()];
            for line in self.value(name)?.lines() {
                if !line.is_empty() {
                    filled.push_str(indentation);
                }
                filled.push_str(line);
                filled.push('\n');
            }
            return Ok(());
        }
        let mut rest = line;
        while let Some((before, after)) = rest.split_once("{{") {
            let (name, after) = after.split_once("}}").context("A hole is not closed")?;
            filled.push_str(before);
            filled.push_str(self.value(name)?);
            rest = after;
        }
        filled.push_str(rest);
        filled.push('\n');
        Ok(())
    }

    fn value(&self, name: &str) -> Result<&str> {
        let found = self.holes.iter().find(|(hole, _)| *hole == name);
        let (_, value) = found.with_context(|| format!("The hole {name} has no value"))?;
        Ok(value)
    }

    fn is_on(&self, name: &str) -> Result<bool> {
        let found = self.sections.iter().find(|(section, _)| *section == name);
        let (_, on) = found.with_context(|| format!("The section {name} is neither on nor off"))?;
        Ok(*on)
    }
}

/// The name in a tag that is a whole line.
fn tag<'line>(line: &'line str, start: &str) -> Option<&'line str> {
    let name = line.strip_prefix(start)?.strip_suffix("}}")?;
    let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
    (!name.is_empty() && name.chars().all(is_name)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> Values {
        let mut values = Values::default();
        values.set("name", "x");
        values.set("lines", "a\n\n    b\n");
        values.set("empty", "");
        values.section("on", true);
        values.section("off", false);
        values
    }

    #[track_caller]
    fn check(template: &str, expect: Option<&str>) {
        let filled = values().fill(template).ok();
        assert_eq!(filled.as_deref(), expect, "{template}");
    }

    #[test]
    fn a_hole_gets_its_value() {
        check("a {{name}};{{name}}\n", Some("a x;x\n"));
        check("a {\n  {{lines}}\n}\n", Some("a {\n  a\n\n      b\n}\n"));
        check("a\n{{empty}}\nb\n", Some("a\nb\n"));
        check("a { b }\n", Some("a { b }\n"));
        check("{{missing}}\n", None);
        check("a {{name\n", None);
    }

    #[test]
    fn a_section_is_included_or_omitted() {
        check("{{#on}}\na\n{{/on}}\nb\n", Some("a\nb\n"));
        check("{{#off}}\na\n{{/off}}\nb\n", Some("b\n"));
        check("{{#off}}\n{{#on}}\na\n{{/on}}\n{{/off}}\n", Some(""));
        check("{{#missing}}\n{{/missing}}\n", None);
        check("{{#on}}\na\n", None);
        check("{{#on}}\n{{/off}}\n", None);
    }
}
