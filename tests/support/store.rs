//! A store's page with the guide embedded: another origin, with its own policy about what may run in it.

use std::net::Ipv4Addr;

use serde_json::{Value, json};
use uncramp::care::{Answer, StepId};
use xtask::demo::{Store, StoreFile};
use xtask::release::EmbedScript;
use xtask::server::Fault;

use super::tab::Tab;

/// Records the messages that the page receives from the guide, the events that the element dispatches, and violations of
/// the page's own policy.
pub const NOTES: &str = "var messages = [], events = [], violations = [];
addEventListener('message', ({ data, origin }) => messages.push({ data, origin }));
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
for (const type of ['ready', 'started', 'finished', 'left', 'product']) addEventListener(`uncramp-${type}`, ({ detail }) => events.push([type, detail.slot ?? null]));
var guide = (at = 0) => document.querySelectorAll('uncramp-guide')[at];
var frame = (at) => guide(at)?.shadowRoot?.querySelector('iframe');
var failures = [];
addEventListener('error', ({ message }) => failures.push(message));
addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
var warnings = [];
var warn = console.warn;
console.warn = (...words) => { warnings.push(words.join(' ')); warn(...words); };";

/// Records the page as session recorders do, into a variable `recorded`.
pub const RECORDER: &str = include_str!("recorder.js");

/// A page that the guide's own server answers with.
pub fn page_file(html: &str) -> Fault {
    Fault::Replace {
        body: html.to_owned(),
        mime: "text/html; charset=utf-8".into(),
    }
}

/// The same for a script.
pub fn script_file(script: &str) -> Fault {
    Fault::Replace {
        body: script.to_owned(),
        mime: "text/javascript".into(),
    }
}

/// How a store's page is put together.
#[derive(Clone, Debug, Default)]
pub struct StorePage {
    /// The content of the page besides the guide's script.
    pub body: String,
    /// Its headers.
    pub headers: Vec<(&'static str, String)>,
    /// The markup that loads the guide's script, if it is not the usual line.
    pub script: Option<String>,
    /// The store's own script, at `/bundle.js`.
    pub bundle: String,
}

impl StorePage {
    /// A page with this content.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..Self::default()
        }
    }

    /// The same, loading the guide's script in a different way.
    pub fn with_embed_script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }

    /// The same with a script by the store itself.
    pub fn with_bundle(mut self, bundle: impl Into<String>) -> Self {
        self.bundle = bundle.into();
        self
    }

    /// The same with one more header.
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// The element with these attributes, and the usual links.
pub fn guide(attributes: &str) -> String {
    format!(
        "<uncramp-guide {attributes}><a slot=\"roller\" href=\"/p/roller\">Foam roller</a> <a slot=\"shoes\" href=\"/p/shoes\">Shoes</a></uncramp-guide>"
    )
}

impl Tab {
    /// The first of the two lines that a store pastes, for the guide that this test serves.
    pub fn script_line(&self) -> String {
        let element = EmbedScript::of(&super::dist()).unwrap();
        format!(
            "<script src=\"{}{}\" integrity=\"{}\" crossorigin=\"anonymous\" defer></script>",
            self.server().url(),
            element.name,
            element.integrity
        )
    }

    /// Opens a store's first page.
    #[track_caller]
    pub fn open_store(&self, page: &StorePage) -> Store {
        // Clear what previous tests have stored.
        self.go("about/");
        self.eval("void localStorage.clear()");
        self.open_next_store(page)
    }

    /// Opens a store's first page and keeps what the guide has stored.
    #[track_caller]
    pub fn open_next_store(&self, page: &StorePage) -> Store {
        let html = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Store</title><link rel=\"icon\" href=\"data:,\"><script src=\"/notes.js\"></script>{}</head><body>{}</body></html>",
            page.script.clone().unwrap_or_else(|| self.script_line()),
            page.body
        );
        let mut first = StoreFile::new("/", html);
        first.headers.clone_from(&page.headers);
        let product = "<!doctype html><title>A product</title><h1>A product</h1>";
        let files = vec![
            first,
            StoreFile::new("/notes.js", NOTES),
            StoreFile::new("/bundle.js", page.bundle.clone()),
            StoreFile::new("/p/roller", product),
        ];
        let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), files).unwrap();
        self.session().goto(&store.url()).unwrap();
        self.wait_for("the store", "typeof frame", "function");
        store
    }

    /// Opens a page on the guide's own origin with this content, on which a session recorder runs. The server has these files too.
    #[track_caller]
    pub fn open_shop(&mut self, body: &str, files: &[(&str, Fault)]) {
        let element = EmbedScript::of(&super::dist()).unwrap().name;
        let html = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Shop</title><link rel=\"icon\" href=\"/favicon.svg\"><script src=\"/notes.js\"></script></head><body>{body}<script src=\"/recorder.js\"></script><script src=\"/{element}\" defer></script></body></html>"
        );
        let own = [
            ("/shop/", page_file(&html)),
            ("/notes.js", script_file(NOTES)),
            ("/recorder.js", script_file(RECORDER)),
            (
                "/p/roller",
                page_file("<!doctype html><title>A product</title>"),
            ),
        ];
        self.serve_with(&[&own, files].concat());
        self.session()
            .goto(&format!("{}shop/", self.server().url()))
            .unwrap();
        self.wait_for("the shop", "typeof recorded", "object");
    }

    /// Waits until the guide is shown in the page that embeds it.
    #[track_caller]
    pub fn wait_for_guide(&self) {
        self.wait_for("the guide is ready", READY, true);
    }

    /// Runs all further commands in the guide's frame, once its app is ready.
    #[track_caller]
    pub fn enter_guide(&self, at: usize) {
        self.session().enter(&format!("frame({at})")).unwrap();
        self.wait_for("the app is ready", "test.state().app", "ready");
    }

    /// Runs all further commands in the embedding page again.
    #[track_caller]
    pub fn leave_guide(&self) {
        assert_eq!(self.take_errors(), json!([]), "errors in the frame");
        self.session().leave().unwrap();
    }

    /// Taps each answer in the frame and waits for the step it leads to.
    #[track_caller]
    pub fn walk_in_frame(&self, path: &[(Answer, StepId)]) {
        for (answer, step) in path {
            self.tap(*answer);
            self.wait_for_step_in_frame(*step);
        }
    }

    /// Waits for a step in the frame.
    #[track_caller]
    pub fn wait_for_step_in_frame(&self, step: StepId) {
        self.wait_for(
            "the step in the frame",
            "[test.state().app, test.state().step, test.state().path, test.state().focused]",
            json!([
                "ready",
                step.path(),
                format!("/embed/{}{}", self.language.folder(), step.path()),
                true
            ]),
        );
    }

    /// The messages that the embedding page has received, in order.
    #[track_caller]
    pub fn received_messages(&self) -> Vec<Value> {
        serde_json::from_value(self.eval("messages")).unwrap()
    }
}

/// Whether the first guide is visible.
const READY: &str = "!!frame() && frame().style.visibility === '' && !!guide().shadowRoot.querySelector('div[hidden]')";
