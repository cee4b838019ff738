//! Finds the string literals of a Rust source, for `build.rs`: every word of the copy is in one of them.
//!
//! The build script includes this file, so it may use nothing of the crate.

/// The string literals of a source in order: the code between the one before and this one, without spaces, and its text,
/// unescaped.
///
/// Not counted: comments, attributes, what follows `#[cfg(test)]`, and the file names of `include_str!`.
pub(crate) fn string_literals(source: &str) -> Vec<(String, String)> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut rest = source.chars().peekable();
    let mut found = Vec::new();
    let mut code = String::new();
    // Open brackets since `#[`; 0 outside of attributes.
    let mut depth = 0_u32;
    while let Some(letter) = rest.next() {
        match letter {
            '/' if rest.peek() == Some(&'/') => {
                while rest.next().is_some_and(|letter| letter != '\n') {}
                continue;
            }
            // A character literal that would be taken for the start of a string.
            '\'' if rest.peek() == Some(&'"') => {
                rest.next();
                rest.next();
            }
            '"' => {
                let raw = code.ends_with('r');
                let text = read_literal(&mut rest, raw);
                if depth == 0 && !code.ends_with("include_str!(") {
                    found.push((std::mem::take(&mut code), text));
                }
                continue;
            }
            '[' if depth > 0 => depth += 1,
            '[' if code.ends_with('#') || code.ends_with("#!") => {
                depth = 1;
                code.truncate(code.trim_end_matches(['#', '!']).len());
            }
            ']' if depth > 0 => {
                depth -= 1;
                continue;
            }
            _ => {}
        }
        if depth == 0 && !letter.is_whitespace() {
            code.push(letter);
        }
    }
    found
}

/// The rest of a literal after its first quotation mark. Raw literals with `#` are not used in the copy.
fn read_literal(rest: &mut std::iter::Peekable<std::str::Chars>, raw: bool) -> String {
    let mut text = String::new();
    while let Some(letter) = rest.next() {
        match letter {
            '"' => break,
            '\\' if !raw => match rest.next() {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some('u') => {
                    let code: String = rest.by_ref().take_while(|letter| *letter != '}').collect();
                    let code = u32::from_str_radix(code.trim_start_matches('{'), 16);
                    text.extend(code.ok().and_then(char::from_u32));
                }
                // A literal that goes on in the next line.
                Some('\n') => while rest.next_if(|letter| letter.is_whitespace()).is_some() {},
                Some(other) => text.push(other),
                None => break,
            },
            _ => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::string_literals;

    #[track_caller]
    fn check(source: &str, expect: &[&str]) {
        let found = string_literals(source);
        let texts: Vec<&str> = found.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, expect, "{source}");
    }

    #[test]
    fn literals_are_found_and_unescaped() {
        check(
            r#"const A: &str = "one"; f("two", 'c', "")"#,
            &["one", "two", ""],
        );
        check(
            r#""a \"b\" \u{201c}c\u{201d}\n""#,
            &["a \"b\" \u{201c}c\u{201d}\n"],
        );
        check("\"one \\\n     line\"", &["one line"]);
        check(r#"r"a\b""#, &[r"a\b"]);
        check(r#"fn f<'a>(x: &'a str) { '"'; "x" }"#, &["x"]);
    }

    #[test]
    fn the_code_before_a_literal_has_no_comment_and_no_attribute() {
        let source = "/// \"a\"\n#[must_use]\nfn f(x: u8) {\n  // b\n  Some(\"c\") => \"d\" }";
        let found = string_literals(source);
        let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (&**a, &**b)).collect();
        assert_eq!(found, [("fnf(x:u8){Some(", "c"), (")=>", "d")]);
    }

    #[test]
    fn comments_attributes_file_names_and_tests_are_not_counted() {
        check("// \"a\"\n/// \"b\"\n\"c\" // \"d\"", &["c"]);
        check(r#"#[expect(x, reason = "why [so]")] "c""#, &["c"]);
        check(r#"#![allow(reason = "why")] ["c"]"#, &["c"]);
        check(r#"include_str!("a.txt"); "c""#, &["c"]);
        check(r#""c" #[cfg(test)] mod tests { "d" }"#, &["c"]);
        check("\"https://a.b/c\"", &["https://a.b/c"]);
    }
}
