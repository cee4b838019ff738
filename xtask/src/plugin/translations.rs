//! The translations of the plugin's own strings: read from `.po` files, written in the forms that `WordPress` loads.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::{Files, NAME};

/// The editor's script, and the handle under which its translations are found.
const SCRIPT: &str = "blocks/guide/editor.js";
const HANDLE: &str = "uncramp-editor";
/// The block's own texts, which `WordPress` looks up with a context.
const BLOCK: &str = "blocks/guide/block.json";
/// Separates a context from its message.
const CONTEXT: char = '\u{4}';
/// The functions that translate a text.
const FUNCTIONS: [&str; 5] = [
    "__(",
    "esc_html__(",
    "esc_html_e(",
    "esc_attr__(",
    "esc_attr_e(",
];

/// The messages of one language by their English text, which the context precedes if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// Its name for `WordPress`, such as `pt_BR`.
    pub locale: String,
    /// The translations.
    pub messages: BTreeMap<String, String>,
}

impl Catalogue {
    /// Reads a `.po` file, whose name ends with the locale.
    ///
    /// # Errors
    ///
    /// When it is not one, or a message has no translation.
    pub fn read(path: &str, text: &str) -> Result<Self> {
        let name = path.rsplit('/').next().unwrap_or_default();
        let locale = name
            .strip_prefix(&format!("{NAME}-"))
            .and_then(|rest| rest.strip_suffix(".po"))
            .with_context(|| format!("{path} is not named after its language"))?;
        let mut messages = BTreeMap::new();
        for entry in text.split("\n\n") {
            let (id, message) = entry_of(entry).with_context(|| format!("In {path}: {entry}"))?;
            // The header has an empty id.
            if !id.is_empty() && messages.insert(id, message).is_some() {
                bail!("In {path}, twice: {entry}");
            }
        }
        Ok(Self {
            locale: locale.to_owned(),
            messages,
        })
    }

    /// The files for `WordPress`: one for PHP, and one for the editor's script, which has these messages.
    #[must_use]
    pub fn files(&self, folder: &str, script: &BTreeSet<String>) -> Files {
        let stem = format!("{folder}{NAME}-{}", self.locale);
        Files::from([
            (format!("{stem}.l10n.php"), self.php().into_bytes()),
            (
                format!("{stem}-{HANDLE}.json"),
                self.json(script).into_bytes(),
            ),
        ])
    }

    fn php(&self) -> String {
        let quoted = |text: &str| text.replace('\\', "\\\\").replace('\'', "\\'");
        let mut php = format!(
            "<?php\nreturn array(\n\t'domain' => '{NAME}',\n\t'language' => '{}',\n\t'messages' => array(\n",
            self.locale
        );
        for (id, message) in &self.messages {
            // A control character needs double quotes.
            let id = match id.split_once(CONTEXT) {
                Some((context, id)) => {
                    format!("'{}' . \"\\4\" . '{}'", quoted(context), quoted(id))
                }
                None => format!("'{}'", quoted(id)),
            };
            php.extend(["\t\t", &id, " => '", &quoted(message), "',\n"]);
        }
        php + "\t),\n);\n"
    }

    fn json(&self, script: &BTreeSet<String>) -> String {
        let mut messages = Map::new();
        messages.insert(
            String::new(),
            json!({ "domain": "messages", "lang": self.locale }),
        );
        for (id, message) in &self.messages {
            if script.contains(id) {
                messages.insert(id.clone(), json!([message]));
            }
        }
        json!({ "domain": "messages", "locale_data": { "messages": messages } }).to_string()
    }
}

/// The message of an entry and its translation.
fn entry_of(entry: &str) -> Result<(String, String)> {
    let mut fields: BTreeMap<&str, String> = BTreeMap::new();
    let mut current = "";
    for line in entry.lines().filter(|line| !line.starts_with('#')) {
        let (field, text) = match line.split_once(' ') {
            Some((field, text)) if !line.starts_with('"') => (field, text),
            _ => (current, line),
        };
        current = field;
        let text: String = serde_json::from_str(text)?;
        fields.entry(field).or_default().push_str(&text);
    }
    let id = fields.remove("msgid").context("No msgid")?;
    let message = fields.remove("msgstr").context("No msgstr")?;
    if message.is_empty() {
        bail!("Not translated");
    }
    let id = match fields.remove("msgctxt") {
        Some(context) => format!("{context}{CONTEXT}{id}"),
        None => id,
    };
    match fields.keys().next() {
        Some(field) => bail!("\"{field}\" is not known"),
        None => Ok((id, message)),
    }
}

/// Every message of the plugin.
///
/// # Errors
///
/// When a source cannot be read as text, or a message is not written out.
pub fn messages(files: &Files) -> Result<BTreeSet<String>> {
    let mut messages = BTreeSet::new();
    for (path, content) in files {
        let is_source = !path.starts_with("guide/") && !path.starts_with("languages/");
        let extension = path.rsplit_once('.').map(|(_, extension)| extension);
        if is_source && matches!(extension, Some("php" | "js")) {
            messages.extend(messages_in(path, std::str::from_utf8(content)?)?);
        }
    }
    messages.extend(messages_of_block(files)?);
    Ok(messages)
}

/// The messages of the editor's script.
///
/// # Errors
///
/// When it cannot be read as text, or a message is not written out.
pub fn messages_of_script(files: &Files) -> Result<BTreeSet<String>> {
    let script = files
        .get(SCRIPT)
        .context("The editor's script is missing")?;
    messages_in(SCRIPT, std::str::from_utf8(script)?)
}

fn messages_of_block(files: &Files) -> Result<BTreeSet<String>> {
    let block = files.get(BLOCK).context("The block is missing")?;
    let block: Value = serde_json::from_slice(block)?;
    let mut messages = BTreeSet::new();
    for field in ["title", "description"] {
        let text = block[field].as_str().context("A text of the block")?;
        messages.insert(format!("block {field}{CONTEXT}{text}"));
    }
    for keyword in block["keywords"].as_array().into_iter().flatten() {
        let keyword = keyword.as_str().context("A keyword of the block")?;
        messages.insert(format!("block keyword{CONTEXT}{keyword}"));
    }
    Ok(messages)
}

/// The messages that a source has translated. Each is one string in single quotes, followed by the domain.
fn messages_in(path: &str, source: &str) -> Result<BTreeSet<String>> {
    let mut messages = BTreeSet::new();
    for (at, _) in source.match_indices("( '") {
        let function = source.get(..=at).unwrap_or_default();
        if !FUNCTIONS.iter().any(|name| function.ends_with(name)) {
            continue;
        }
        let rest = source.get(at + 3..).unwrap_or_default();
        let (text, rest) =
            quoted(rest).with_context(|| format!("A text in {path} does not end"))?;
        if !rest.starts_with(&format!(", '{NAME}' )")) {
            bail!("In {path}, \"{text}\" does not name the domain");
        }
        messages.insert(text);
    }
    Ok(messages)
}

/// The content of a string up to its quote, and what follows it.
fn quoted(source: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut characters = source.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\'' => return Some((text, source.get(at + 1..)?)),
            '\\' => text.push(characters.next()?.1),
            _ => text.push(character),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const PO: &str = "msgid \"\"\nmsgstr \"Language: de_DE\\n\"\n\n#: somewhere\nmsgid \"Look\"\nmsgstr \"\"\n\"Aus\"\n\"sehen\"\n\nmsgctxt \"block title\"\nmsgid \"It's\"\nmsgstr \"Da's\"\n";

    #[test]
    fn a_po_file_becomes_the_forms_of_wordpress() -> Result<()> {
        let catalogue = Catalogue::read("languages/uncramp-de_DE.po", PO)?;
        let files = catalogue.files("languages/", &BTreeSet::from(["Look".to_owned()]));
        let text = |name: &str| String::from_utf8_lossy(&files[name]).into_owned();
        assert_eq!(
            text("languages/uncramp-de_DE.l10n.php"),
            "<?php\nreturn array(\n\t'domain' => 'uncramp',\n\t'language' => 'de_DE',\n\t'messages' => array(\n\t\t'Look' => 'Aussehen',\n\t\t'block title' . \"\\4\" . 'It\\'s' => 'Da\\'s',\n\t),\n);\n"
        );
        assert_eq!(
            text("languages/uncramp-de_DE-uncramp-editor.json"),
            r#"{"domain":"messages","locale_data":{"messages":{"":{"domain":"messages","lang":"de_DE"},"Look":["Aussehen"]}}}"#
        );
        Ok(())
    }

    #[test]
    fn a_wrong_po_file_is_an_error() {
        for (path, text) in [
            ("languages/uncramp.po", PO),
            ("languages/uncramp-de_DE.po", "msgid \"Look\"\nmsgstr \"\""),
            ("languages/uncramp-de_DE.po", "msgid \"Look\""),
            ("languages/uncramp-de_DE.po", "msgid Look\nmsgstr \"x\""),
            (
                "languages/uncramp-de_DE.po",
                "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"",
            ),
        ] {
            assert!(Catalogue::read(path, text).is_err(), "{path}: {text}");
        }
    }

    #[test]
    fn messages_are_found_in_the_sources() -> Result<()> {
        let found = messages_in(
            "a.php",
            r"esc_html__( 'It\'s', 'uncramp' ) . other( 'no' ) . __( 'Look', 'uncramp' )",
        )?;
        assert_eq!(
            found,
            BTreeSet::from(["It's".to_owned(), "Look".to_owned()])
        );
        assert!(messages_in("a.php", "__( 'Look' )").is_err());
        Ok(())
    }
}
