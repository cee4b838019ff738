//! A store's page with the guide embedded: another origin, with its own policy about what may run in it.

use std::net::Ipv4Addr;

use serde_json::{Value, json};
use uncramp::care::{Answer, StepId};
use xtask::demo::{Sent, Store};
use xtask::release::EmbedScript;

use super::tab::Tab;

/// Records the messages that the page receives from the guide, the events that the element dispatches, and violations of
/// the page's own policy.
pub const NOTES: &str = "var told = [], raised = [], forbidden = [];
addEventListener('message', ({ data, origin }) => told.push({ data, origin }));
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => forbidden.push(effectiveDirective));
for (const type of ['ready', 'started', 'finished', 'product']) addEventListener(`uncramp-${type}`, ({ detail }) => raised.push([type, detail.slot ?? null]));
var guide = (at = 0) => document.querySelectorAll('uncramp-guide')[at];
var frame = (at) => guide(at)?.shadowRoot?.querySelector('iframe');
var failures = [];
addEventListener('error', ({ message }) => failures.push(message));
addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
var warnings = [];
var warn = console.warn;
console.warn = (...words) => { warnings.push(words.join(' ')); warn(...words); };";

/// How a store's page is put together.
#[derive(Clone, Debug, Default)]
pub struct Shop {
    /// The content of the page besides the guide's script.
    pub body: String,
    /// Its headers.
    pub headers: Vec<(&'static str, String)>,
    /// The markup that loads the guide's script, if it is not the usual line.
    pub script: Option<String>,
    /// The store's own script, at `/bundle.js`.
    pub bundle: String,
}

impl Shop {
    /// A page with this content.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..Self::default()
        }
    }

    /// The same, loading the guide's script in a different way.
    pub fn loading(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }

    /// The same with a script by the store itself.
    pub fn bundling(mut self, bundle: impl Into<String>) -> Self {
        self.bundle = bundle.into();
        self
    }

    /// The same with one more header.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
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
    pub fn shops(&self, shop: &Shop) -> Store {
        // Clear what previous tests have stored.
        self.go("about/");
        self.ask("void localStorage.clear()");
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Store</title><link rel=\"icon\" href=\"data:,\"><script src=\"/notes.js\"></script>{}</head><body>{}</body></html>",
            shop.script.clone().unwrap_or_else(|| self.script_line()),
            shop.body
        );
        let mut first = Sent::new("/", page);
        first.headers.clone_from(&shop.headers);
        let product = "<!doctype html><title>A product</title><h1>A product</h1>";
        let sent = vec![
            first,
            Sent::new("/notes.js", NOTES),
            Sent::new("/bundle.js", shop.bundle.clone()),
            Sent::new("/p/roller", product),
        ];
        let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), sent).unwrap();
        self.session().goto(&store.url()).unwrap();
        // A driver may return while the previous page is still there.
        self.sees("the store", "typeof frame", "function");
        store
    }

    /// Waits until the guide is shown in the page that embeds it.
    #[track_caller]
    pub fn guide_stands(&self) {
        self.sees("the guide has answered", READY, true);
    }

    /// Runs all further commands in the guide's frame, once its app is ready.
    #[track_caller]
    pub fn enters_guide(&self, at: usize) {
        self.session().enter(&format!("frame({at})")).unwrap();
        self.sees("the app is ready", "test.look().app", "ready");
    }

    /// Runs all further commands in the embedding page again.
    #[track_caller]
    pub fn leaves_guide(&self) {
        assert_eq!(self.take_errors(), json!([]), "errors in the frame");
        self.session().leave().unwrap();
    }

    /// Taps each answer in the frame and waits for the step it leads to.
    #[track_caller]
    pub fn walks_in_frame(&self, way: &[(Answer, StepId)]) {
        for (answer, step) in way {
            self.tap(*answer);
            self.is_in_frame_at(*step);
        }
    }

    /// Waits for a step in the frame.
    #[track_caller]
    pub fn is_in_frame_at(&self, step: StepId) {
        self.sees(
            "the step in the frame",
            "[test.look().app, test.look().step, test.look().path, test.look().focused]",
            json!([
                "ready",
                step.path(),
                format!("/embed/{}", step.path()),
                true
            ]),
        );
    }

    /// The messages that the embedding page has received, in order.
    #[track_caller]
    pub fn told(&self) -> Vec<Value> {
        serde_json::from_value(self.ask("told")).unwrap()
    }
}

/// Whether the first guide is visible.
const READY: &str = "!!frame() && frame().style.visibility === '' && guide().shadowRoot.querySelector('div').hidden";
