//! What search engines read about a page besides its words: that it is medical, and who has reviewed it.

use super::routes::{ABOUT, LEARN};
use crate::care::StepId;
use crate::language::Language;
use crate::review::signature::Signature;
use serde_json::{Value, json};

/// The media type of the element that holds it, which no browser runs.
pub const TYPE: &str = "application/ld+json";

/// What a page says of itself.
#[derive(Clone, Copy, Debug)]
pub struct MedicalPage<'a> {
    /// Its path, relative to the folder of its language.
    pub path: &'a str,
    /// Its full address.
    pub address: &'a str,
    /// Its title.
    pub name: &'a str,
    /// What it is about.
    pub description: &'a str,
    /// Its language.
    pub language: Language,
}

/// The description of a page as a [`MedicalWebPage`](https://schema.org/MedicalWebPage) in JSON-LD, safe inside a `<script>`
/// element. It names those who signed the page; without a signature it claims no review. `None` for a page that searches do not
/// lead to, for which `signatures` is not called.
#[must_use]
pub fn medical_web_page<'a>(
    page: MedicalPage<'_>,
    signatures: impl FnOnce() -> Vec<&'a Signature>,
) -> Option<String> {
    if ![StepId::HOME.path(), LEARN, ABOUT].contains(&page.path) {
        return None;
    }
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "url": page.address,
        "name": page.name,
        "description": page.description,
        "inLanguage": page.language.bcp47(),
        "isAccessibleForFree": true,
        "medicalAudience": "https://schema.org/Patient",
    });
    let signatures = signatures();
    if let Some(last) = signatures.iter().map(|signature| signature.date).max() {
        let (year, month, day) = last;
        data["lastReviewed"] = format!("{year:04}-{month:02}-{day:02}").into();
        data["reviewedBy"] = signatures.iter().map(|it| person(it)).collect();
    }
    // A text that ends the element would be read as the end of the script.
    Some(data.to_string().replace('<', "\\u003c"))
}

fn person(signature: &Signature) -> Value {
    json!({ "@type": "Person", "name": signature.name, "jobTitle": signature.role })
}
