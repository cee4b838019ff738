//! A session over the `WebDriver` protocol: the few commands that the tests need, each blocking until it is done.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value, json};
use xtask::browsers::Driver;

/// The key under which the protocol passes element references.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Keys as the protocol names them, for [`Session::press`].
pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';

/// How long a command may take.
const TIMEOUT: Duration = Duration::from_secs(40);

/// A browser window under control. Dropping it closes the browser.
#[derive(Debug)]
pub struct Session {
    agent: ureq::Agent,
    url: String,
    /// Whether the browser stays open on drop, because it is closed or killed elsewhere.
    stays_open: bool,
    /// The capabilities that the driver reports for the browser it has started.
    pub capabilities: Value,
}

/// An element of the page that was current when it was found.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Session {
    /// Opens a browser with a fresh profile.
    ///
    /// # Errors
    ///
    /// When the driver refuses, as it does for a second session.
    pub fn open(driver: &Driver, capabilities: &Map<String, Value>) -> Result<Self> {
        let agent = agent(TIMEOUT);
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let mut answer = post(&agent, &format!("{}/session", driver.url), &body)?;
        let id = answer["sessionId"].as_str().context("no session")?;
        let url = format!("{}/session/{id}", driver.url);
        let capabilities = answer["capabilities"].take();
        Ok(Self {
            agent,
            url,
            stays_open: false,
            capabilities,
        })
    }

    /// A second handle to the same window with a shorter timeout, which leaves the browser open on drop.
    #[allow(dead_code, reason = "only the harness of the scenarios has less")]
    pub fn handle_with_timeout(&self, timeout: Duration) -> Self {
        Self {
            agent: agent(timeout),
            url: self.url.clone(),
            stays_open: true,
            capabilities: self.capabilities.clone(),
        }
    }

    /// Leaves the browser open on drop, because it is killed along with its driver, which is faster than closing it.
    pub const fn leave_open(&mut self) {
        self.stays_open = true;
    }

    /// Sends a command of the protocol, or a driver-specific one.
    ///
    /// # Errors
    ///
    /// When the driver reports an error.
    pub fn command(&self, path: &str, body: &Value) -> Result<Value> {
        post(&self.agent, &format!("{}/{path}", self.url), body)
    }

    fn get(&self, path: &str) -> Result<Value> {
        let response = self.agent.get(format!("{}/{path}", self.url)).call()?;
        value(response)
    }

    /// Opens an address and waits until it has loaded.
    pub fn goto(&self, url: &str) -> Result<()> {
        self.replace_page("url", &json!({ "url": url }))
    }

    /// The address of the page.
    pub fn address(&self) -> Result<String> {
        text(&self.get("url")?)
    }

    /// The browser's own "back", "forward" or "refresh".
    pub fn browse(&self, button: &str) -> Result<()> {
        if button == "refresh" {
            return self.replace_page(button, &json!({}));
        }
        // These two may stay on the page.
        self.command(button, &json!({})).map(drop)
    }

    /// Sends a command that loads a page, and waits until the previous one is gone: a driver may return earlier.
    fn replace_page(&self, command: &str, body: &Value) -> Result<()> {
        // If this fails, there is no page to wait for.
        let marked = self.run("window.old = true", &json!([])).is_ok();
        self.command(command, body)?;
        let deadline = Instant::now() + TIMEOUT;
        let loaded = "return !window.old && document.readyState === 'complete'";
        while marked && self.run(loaded, &json!([])).ok() != Some(true.into()) {
            if Instant::now() > deadline {
                bail!("the previous page is still there");
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    /// Runs the body of a function in the page.
    pub fn run(&self, script: &str, arguments: &Value) -> Result<Value> {
        self.command(
            "execute/sync",
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// The first element that an `XPath` finds.
    pub fn find(&self, xpath: &str) -> Result<Element> {
        let body = json!({ "using": "xpath", "value": xpath });
        let found = self.command("element", &body)?;
        text(&found[ELEMENT]).map(Element)
    }

    /// Clicks the middle of an element with the mouse, once it can be clicked.
    pub fn click(&self, element: &Element) -> Result<()> {
        self.command(&format!("element/{}/click", element.0), &json!({}))
            .map(drop)
    }

    /// Chooses a file in a file input, by its path on this machine.
    pub fn choose_file(&self, field: &Element, path: &str) -> Result<()> {
        self.command(
            &format!("element/{}/value", field.0),
            &json!({ "text": path }),
        )
        .map(drop)
    }

    /// Presses and releases a key.
    pub fn press(&self, key: char) -> Result<()> {
        let stroke = |kind| json!({ "type": kind, "value": key.to_string() });
        self.act(
            "key",
            &json!({}),
            &json!([stroke("keyDown"), stroke("keyUp")]),
        )
    }

    /// Double-clicks a point of the window.
    pub fn double_click(&self, x: i64, y: i64) -> Result<()> {
        let moved =
            json!({ "type": "pointerMove", "x": x, "y": y, "duration": 0, "origin": "viewport" });
        let button = |kind| json!({ "type": kind, "button": 0 });
        let (down, up) = (button("pointerDown"), button("pointerUp"));
        let mouse = json!({ "pointerType": "mouse" });
        self.act("pointer", &mouse, &json!([moved, down, up, down, up]))
    }

    fn act(&self, kind: &str, parameters: &Value, actions: &Value) -> Result<()> {
        let source =
            json!({ "type": kind, "id": kind, "parameters": parameters, "actions": actions });
        self.command("actions", &json!({ "actions": [source] }))
            .map(drop)
    }

    /// Sets the size of the window, borders included.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.command("window/rect", &json!({ "width": width, "height": height }))
            .map(drop)
    }

    /// Minimizes the window, which hides its page.
    pub fn minimize(&self) -> Result<()> {
        self.command("window/minimize", &json!({})).map(drop)
    }

    /// The window that receives the commands.
    pub fn window(&self) -> Result<Value> {
        self.get("window")
    }

    /// Opens another tab or window of the browser. The current one still receives the commands.
    pub fn open_window(&self, kind: &str) -> Result<Value> {
        let opened = self.command("window/new", &json!({ "type": kind }))?;
        Ok(opened["handle"].clone())
    }

    /// Directs commands to another window from now on, and brings it to the front.
    pub fn switch(&self, window: &Value) -> Result<()> {
        self.command("window", &json!({ "handle": window }))
            .map(drop)
    }

    /// Closes the current window. Another one has to be chosen next.
    pub fn close_window(&self) -> Result<()> {
        value(self.agent.delete(format!("{}/window", self.url)).call()?).map(drop)
    }

    /// Directs commands to the frame that a JavaScript expression evaluates to, until [`leave`](Self::leave).
    pub fn enter(&self, frame: &str) -> Result<()> {
        let frame = self.run(&format!("return {frame}"), &json!([]))?;
        self.command("frame", &json!({ "id": frame })).map(drop)
    }

    /// Directs commands to the top-level page again.
    pub fn leave(&self) -> Result<()> {
        self.command("frame", &json!({ "id": null })).map(drop)
    }

    /// A screenshot of the window, as a base64-encoded PNG.
    pub fn screenshot(&self) -> Result<String> {
        text(&self.get("screenshot")?)
    }

    /// Sends a command to Chromium's developer tools.
    pub fn devtools(&self, method: &str, parameters: &Value) -> Result<Value> {
        self.command(
            "goog/cdp/execute",
            &json!({ "cmd": method, "params": parameters }),
        )
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.stays_open {
            return;
        }
        // If the browser is already gone, there is nothing to close.
        let _ = self.agent.delete(&self.url).call();
    }
}

fn agent(timeout: Duration) -> ureq::Agent {
    ureq::Agent::config_builder()
        .timeout_global(Some(timeout))
        .http_status_as_error(false)
        .build()
        .into()
}

fn post(agent: &ureq::Agent, url: &str, body: &Value) -> Result<Value> {
    value(agent.post(url).send_json(body)?)
}

fn value(response: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let failed = !response.status().is_success();
    let limit = 64 << 20;
    let mut answer: Value = response
        .into_body()
        .into_with_config()
        .limit(limit)
        .read_json()?;
    let answer = answer["value"].take();
    if failed {
        bail!(
            "{}: {}",
            answer["error"].as_str().unwrap_or("error"),
            answer["message"]
        );
    }
    Ok(answer)
}

fn text(value: &Value) -> Result<String> {
    value
        .as_str()
        .map(str::to_owned)
        .with_context(|| format!("not a text: {value}"))
}
