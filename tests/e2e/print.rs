//! What is printed for a race, on paper of its size: one page a side, and no text cut off, in every language.

use std::net::Ipv4Addr;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use uncramp::language::Locale;
use uncramp::site::print::race::{MAX_CONTROL, MAX_NAME, Race};
use uncramp::site::print::{Sheet, documents};
use xtask::demo::{Store, StoreFile};
use xtask::print::page_sizes;

use crate::harness::scenarios;
use crate::support::devtools::DevTools;
use crate::support::tab::Tab;

scenarios![
    ;
    only Chromium:
    every_sheet_of_the_site_is_printed_on_its_paper,
    no_text_of_a_sheet_is_cut_off_in_any_language,
];

/// Prints the page that is shown, and compares the pages and their sizes with those of a sheet.
#[track_caller]
fn check_is_printed(tab: &Tab, sheet: Sheet) {
    let options = json!({ "preferCSSPageSize": true, "printBackground": true });
    let printed = DevTools::of(tab).call("Page.printToPDF", &options);
    let pdf = BASE64_STANDARD.decode(printed["data"].as_str().unwrap());
    let sizes = page_sizes(&pdf.unwrap()).unwrap();
    let address = tab.session().address().unwrap();
    assert_eq!(sizes.len(), sheet.pages(), "{address}");
    let (width, height) = sheet.paper().size();
    for [printed_width, printed_height] in sizes {
        let off = [
            printed_width - f64::from(width),
            printed_height - f64::from(height),
        ];
        assert!(off.iter().all(|off| off.abs() < 0.5), "{address}: {off:?}");
    }
}

fn every_sheet_of_the_site_is_printed_on_its_paper(tab: &mut Tab) {
    for sheet in Sheet::ALL {
        tab.go(sheet.path());
        check_is_printed(tab, sheet);
    }
}

/// Texts that reach beyond a box that they belong in, and parts of a sheet that lie over one another.
const CUT_OFF: &str = "(() => {
    const wrong = [];
    const name = (found) => found.className + ': ' + found.textContent.trim().slice(0, 40);
    const within = (inner, outer) => inner.left > outer.left - 1 && inner.right < outer.right + 1 && inner.top > outer.top - 1 && inner.bottom < outer.bottom + 1;
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode()); ) {
        if (!text.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (let box = text.parentElement.closest('.p-cell, .p-red, .p-soon, .p-rules li, .p-strip, .p-sheet'); box; box = box.parentElement.closest('.p-cell, .p-red, .p-strip, .p-sheet')) {
            const outer = box.getBoundingClientRect();
            if (![...range.getClientRects()].every((inner) => within(inner, outer))) wrong.push(name(text.parentElement) + ' in ' + box.className);
        }
    }
    for (const box of document.querySelectorAll('.p-sheet, .p-strip > div, .p-volunteers header, .p-fields, .p-red')) {
        const parts = [...box.children].map((part) => [part, part.getBoundingClientRect()]);
        for (const [one, first] of parts) {
            for (const [other, second] of parts) {
                if (one !== other && first.top <= second.top && first.bottom > second.top + 1 && first.right > second.left + 1 && second.right > first.left + 1) wrong.push(name(one) + ' over ' + name(other));
            }
        }
    }
    for (const code of document.querySelectorAll('.p-qr')) {
        if (code.getBoundingClientRect().width < 25 / 25.4 * 96 - 1) wrong.push('a small code');
    }
    for (const figure of document.querySelectorAll('.figure')) {
        if (figure.getBoundingClientRect().height < 45) wrong.push('a small picture');
    }
    return wrong;
})()";

/// The longest lines that an organiser can have.
fn longest_lines() -> Race {
    let mut name = "Internationaler Wolkenkratzer-Marathon".to_owned();
    name.extend(std::iter::repeat_n('W', MAX_NAME - name.chars().count()));
    let control = "+00 000 00 00 00 000";
    assert_eq!(control.len(), MAX_CONTROL);
    let file = format!("name = \"{name}\"\ncontrol = \"{control}\"\nuntil = \"2028-12-28\"");
    Race::read(file.as_bytes()).unwrap()
}

fn no_text_of_a_sheet_is_cut_off_in_any_language(tab: &mut Tab) {
    let race = longest_lines();
    let mut sheets = Vec::new();
    for locale in Locale::all() {
        for (lines, race) in [("gap", None), ("race", Some(&race))] {
            let documents = documents(locale, "https://guide.example/", race).unwrap();
            let folder = format!("/{}/{lines}/", locale.language().tag());
            for (sheet, (name, page)) in Sheet::ALL.into_iter().zip(documents) {
                sheets.push((sheet, format!("{folder}{name}/"), page));
            }
        }
    }
    let files = sheets
        .iter()
        .map(|(_, path, page)| StoreFile::new(path.as_str(), page.clone()));
    let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), files.collect()).unwrap();
    let mut wrong = Vec::new();
    for (sheet, path, _) in &sheets {
        let address = format!("{}{}", store.url().trim_end_matches('/'), path);
        tab.session().goto(&address).unwrap();
        let found: Vec<String> = serde_json::from_value(tab.eval(CUT_OFF)).unwrap();
        wrong.extend(found.into_iter().map(|found| format!("{path}: {found}")));
        check_is_printed(tab, *sheet);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
