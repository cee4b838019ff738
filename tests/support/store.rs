//! A store's page around the guide: another origin, with its own mind about what may run in it.

use std::net::Ipv4Addr;

use serde_json::{Value, json};
use uncramp::care::{Answer, StepId};
use xtask::demo::{Sent, Store};
use xtask::release::EmbedScript;

use super::tab::Tab;

/// Notes what the page is told by the guide, what the element raises, and what the page's own policy has forbidden.
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
    /// What stands in the page beside the script of the guide.
    pub body: String,
    /// Its headers.
    pub headers: Vec<(&'static str, String)>,
    /// What loads the script of the guide, where that is not the usual line.
    pub script: Option<String>,
    /// A script of the store's own, at `/bundle.js`.
    pub bundle: String,
}

impl Shop {
    /// A page with this in it.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..Self::default()
        }
    }

    /// The same with another way of loading the script of the guide.
    pub fn loading(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }

    /// The same with a script of the store's own.
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
    /// The two lines a store pastes, for the guide that this test serves: the first of them.
    pub fn script_line(&self) -> String {
        let element = EmbedScript::of(&super::dist()).unwrap();
        format!(
            "<script src=\"{}{}\" integrity=\"{}\" crossorigin=\"anonymous\" defer></script>",
            self.server().url(),
            element.name,
            element.integrity
        )
    }

    /// Opens a store and looks at its first page.
    #[track_caller]
    pub fn shops(&self, shop: &Shop) -> Store {
        // The runner before has left nothing behind.
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
        // A driver may come back while the page before is still there.
        self.sees("the store", "typeof frame", "function");
        store
    }

    /// Waits until the guide stands in the page around it.
    #[track_caller]
    pub fn guide_stands(&self) {
        self.sees("the guide has answered", READY, true);
    }

    /// From here on everything is done within the guide's frame, once its app runs.
    #[track_caller]
    pub fn enters_guide(&self, at: usize) {
        self.session().enter(&format!("frame({at})")).unwrap();
        self.sees("the app is ready", "test.look().app", "ready");
    }

    /// From here on everything is done in the page around.
    #[track_caller]
    pub fn leaves_guide(&self) {
        assert_eq!(self.take_errors(), json!([]), "errors in the frame");
        self.session().leave().unwrap();
    }

    /// Taps each answer within the frame and waits for the step behind it.
    #[track_caller]
    pub fn walks_in_frame(&self, way: &[(Answer, StepId)]) {
        for (answer, step) in way {
            self.tap(*answer);
            self.is_in_frame_at(*step);
        }
    }

    /// Waits for a step within the frame.
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

    /// What the page around was told, message by message.
    #[track_caller]
    pub fn told(&self) -> Vec<Value> {
        serde_json::from_value(self.ask("told")).unwrap()
    }
}

/// Whether the first guide is there to be seen.
const READY: &str = "!!frame() && frame().style.visibility === '' && guide().shadowRoot.querySelector('div').hidden";
