//! Reads what the glossaries and records use of Markdown: headings, paragraphs, lists and tables.

use maud::{Markup, html};

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block<'a> {
    /// A heading.
    Heading(&'a str),
    /// A paragraph, its lines joined.
    Paragraph(String),
    /// The items of a list.
    List(Vec<&'a str>),
    /// A table.
    Table {
        /// The names of its columns.
        columns: Vec<&'a str>,
        /// The cells of each row.
        rows: Vec<Vec<&'a str>>,
    },
}

/// The blocks of a text in order.
pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut continues = false;
    for line in text.lines() {
        let after_text = std::mem::replace(&mut continues, !line.is_empty());
        match (blocks.last_mut(), line) {
            (_, "") => {}
            (Some(Block::Table { rows, .. }), _) if after_text && line.starts_with('|') => {
                if !line.starts_with("|--") {
                    rows.push(cells(line));
                }
            }
            (Some(Block::List(items)), _) if after_text && line.starts_with("- ") => {
                items.push(&line[2..]);
            }
            (Some(Block::Paragraph(text)), _) if after_text => {
                text.push(' ');
                text.push_str(line);
            }
            _ => blocks.push(block(line)),
        }
    }
    blocks
}

/// The block that a line begins.
fn block(line: &str) -> Block<'_> {
    if line.starts_with('#') {
        return Block::Heading(line.trim_start_matches('#').trim());
    }
    if line.starts_with('|') {
        return Block::Table {
            columns: cells(line),
            rows: Vec::new(),
        };
    }
    match line.strip_prefix("- ") {
        Some(item) => Block::List(vec![item]),
        None => Block::Paragraph(line.to_owned()),
    }
}

/// The cells of a row; one may be empty.
fn cells(line: &str) -> Vec<&str> {
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').unwrap_or(line);
    line.split(" |").map(str::trim).collect()
}

/// A text with its emphasis and code.
pub(super) fn inline(text: &str) -> Markup {
    let pieces = text.split('`').zip([false, true].into_iter().cycle());
    html! {
        @for (piece, is_code) in pieces {
            @if is_code { code { (piece) } } @else { (emphasis(piece)) }
        }
    }
}

fn emphasis(text: &str) -> Markup {
    let pieces = text.split('*').zip([false, true].into_iter().cycle());
    html! {
        @for (piece, is_emphasis) in pieces {
            @if is_emphasis { i { (piece) } } @else { (piece) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks, inline};

    #[test]
    fn each_block_is_read() {
        let text = "# A\n\none\ntwo\n\n- b\n- c\n| d | e |\n|---|---|\n| f | |\n\nthree\n";
        let table = Block::Table {
            columns: vec!["d", "e"],
            rows: vec![vec!["f", ""]],
        };
        let expect = [
            Block::Heading("A"),
            Block::Paragraph("one two".to_owned()),
            Block::List(vec!["b", "c"]),
            table,
            Block::Paragraph("three".to_owned()),
        ];
        assert_eq!(blocks(text), expect);
    }

    #[test]
    fn emphasis_and_code_are_marked_up() {
        let expect = "a <i>b</i> &lt; <code>*c*</code>";
        assert_eq!(inline("a *b* < `*c*`").into_string(), expect);
    }
}
