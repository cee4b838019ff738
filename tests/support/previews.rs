//! Pages as the service worker stores them.

/// A page without the elements that only search engines and link previews read.
pub(crate) fn without_previews(page: &str) -> String {
    let (head, body) = page.split_once("</head>").unwrap();
    let data = head.split_once("<script type=\"application/ld+json\">");
    let head = data.map_or_else(
        || head.to_owned(),
        |(before, data)| {
            let (_, after) = data.split_once("</script>").unwrap();
            [before, after].concat()
        },
    );
    let mut elements: Vec<&str> = head.split_inclusive('>').collect();
    elements.retain(|element| {
        let is_translation = element.starts_with("<link ") && element.contains(" hreflang=");
        let is_meta = element.starts_with("<meta ");
        let is_preview = [
            " name=\"description\"",
            " property=\"og:",
            " name=\"twitter:",
        ];
        !is_translation && (!is_meta || !is_preview.iter().any(|preview| element.contains(preview)))
    });
    [&elements.concat(), "</head>", body].concat()
}
