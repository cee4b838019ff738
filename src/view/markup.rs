//! Markup as text.
//!
//! What a step shows is put into the page as one text: the browser build then carries no code to build and to patch what
//! is never patched, and hydration has nothing to walk but the frame around it. Taps are heard by the frame (`shell`).

/// Markup in the making. Texts are escaped, whatever they hold.
#[derive(Default)]
pub(super) struct Html(String);

impl Html {
    /// The finished text.
    pub(super) fn done(self) -> String {
        self.0
    }

    /// Markup of our own.
    #[inline(never)]
    pub(super) fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Words, whatever they hold.
    #[inline(never)]
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '"' => self.0.push_str("&quot;"),
                _ => self.0.push(letter),
            }
        }
        self
    }

    /// A whole number.
    #[inline(never)]
    pub(super) fn number(&mut self, number: u64) -> &mut Self {
        if number > 9 {
            self.number(number / 10);
        }
        self.0.extend(char::from_digit((number % 10) as u32, 10));
        self
    }

    /// How many.
    pub(super) fn count(&mut self, count: usize) -> &mut Self {
        self.number(count as u64)
    }

    /// A text in an element of a class; nothing for no text.
    #[inline(never)]
    pub(super) fn element(&mut self, name: &str, class: &str, text: &str) -> &mut Self {
        if text.is_empty() {
            return self;
        }
        self.raw("<").raw(name).raw(" class=\"").raw(class);
        self.raw("\">").text(text).raw("</").raw(name).raw(">")
    }

    /// A paragraph, or nothing for no text.
    pub(super) fn paragraph(&mut self, class: &str, text: &str) -> &mut Self {
        self.element("p", class, text)
    }

    /// A heading and what it is about, line by line; nothing for no lines.
    pub(super) fn list(&mut self, class: &str, heading: &str, lines: &[&str]) -> &mut Self {
        if lines.is_empty() {
            return self;
        }
        self.element("h2", class, heading);
        self.raw("<ul class=\"").raw(class).raw("\">");
        for line in lines {
            self.raw("<li>").text(line).raw("</li>");
        }
        self.raw("</ul>")
    }

    /// A link to a page of the site. `tap` is what the frame is told of a tap on it; nothing for what its address says.
    #[inline(never)]
    pub(super) fn link(
        &mut self,
        class: &str,
        tap: &str,
        (base, path): (&str, &str),
        text: &str,
    ) -> &mut Self {
        self.raw("<a");
        for (name, value) in [(" class=\"", class), (" data-tap=\"", tap)] {
            if !value.is_empty() {
                self.raw(name).raw(value).raw("\"");
            }
        }
        self.raw(" href=\"").text(base).text(path);
        self.raw("\">").text(text).raw("</a>")
    }

    /// A button, which needs the app.
    pub(super) fn button(&mut self, class: &str, tap: &str, text: &str) -> &mut Self {
        self.raw("<button type=\"button\" class=\"").raw(class);
        self.raw("\" data-tap=\"").raw(tap).raw("\">");
        self.text(text).raw("</button>")
    }
}
