//! Chromium's developer tools over a connection of their own: unlike `WebDriver`, they report events.

use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tungstenite::{Error, Message, WebSocket};

use super::tab::Tab;

/// Timeout for an answer or an event. Only failing tests wait this long.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The developer tools of one tab. They stay attached to it when the session switches to another.
#[derive(Debug)]
pub struct DevTools {
    socket: WebSocket<TcpStream>,
    events: Vec<(String, Value)>,
    /// The id of the newest call.
    newest: u64,
}

impl DevTools {
    /// Opens the tools for the tab's current page. The browser must be Chromium.
    #[track_caller]
    pub fn of(tab: &Tab) -> Self {
        let address = &tab.session().capabilities["goog:chromeOptions"]["debuggerAddress"];
        let address = address.as_str().expect("developer tools need Chromium");
        let list = ureq::get(format!("http://{address}/json/list"));
        let list: Vec<Value> = list.call().unwrap().into_body().read_json().unwrap();
        let shown = tab.session().address().unwrap();
        let page = list
            .iter()
            .find(|target| target["type"] == "page" && target["url"] == *shown)
            .unwrap_or_else(|| panic!("no page {shown} in {list:?}"));
        let stream = TcpStream::connect(address).unwrap();
        // A message that is cut off by the timeout is completed by the next read.
        stream
            .set_read_timeout(Some(Duration::from_millis(50)))
            .unwrap();
        let url = page["webSocketDebuggerUrl"].as_str().unwrap();
        let (socket, _) =
            tungstenite::client(url, stream).unwrap_or_else(|error| panic!("{url}: {error}"));
        Self {
            socket,
            events: Vec::new(),
            newest: 0,
        }
    }

    /// Calls a method and waits for its result.
    #[track_caller]
    pub fn call(&mut self, method: &str, parameters: &Value) -> Value {
        self.newest += 1;
        let call = json!({ "id": self.newest, "method": method, "params": parameters });
        self.socket.send(Message::text(call.to_string())).unwrap();
        let deadline = Instant::now() + TIMEOUT;
        loop {
            if let Some(mut answer) = self.read()
                && answer["id"] == self.newest
            {
                assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
                return answer["result"].take();
            }
            assert!(Instant::now() < deadline, "{method}: no answer");
        }
    }

    /// Evaluates an expression in the page.
    #[track_caller]
    pub fn eval(&mut self, expression: &str) -> Value {
        let parameters = json!({ "expression": expression, "returnByValue": true });
        let mut answer = self.call("Runtime.evaluate", &parameters);
        assert!(
            answer["exceptionDetails"].is_null(),
            "{expression}: {answer}"
        );
        answer["result"]["value"].take()
    }

    /// The name and the parameters of every event since the last call, in order.
    #[track_caller]
    pub fn events(&mut self) -> Vec<(String, Value)> {
        // Events that happened before a call arrive before its answer.
        self.eval("0");
        std::mem::take(&mut self.events)
    }

    /// Waits for an event and returns its parameters. An event that has already arrived counts too.
    #[track_caller]
    pub fn wait_for(&mut self, name: &str, is_it: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + TIMEOUT;
        loop {
            let fits = |event: &&(String, Value)| event.0 == name && is_it(&event.1);
            if let Some((_, found)) = self.events.iter().find(fits) {
                return found.clone();
            }
            let seen = || self.events.iter().map(|event| event.0.as_str());
            assert!(
                Instant::now() < deadline,
                "no such {name} among {:?}",
                seen().collect::<Vec<_>>()
            );
            self.read();
        }
    }

    /// Reads the next message, if there is one: records an event, returns an answer.
    fn read(&mut self) -> Option<Value> {
        let message = match self.socket.read() {
            Ok(message) => message,
            Err(Error::Io(_)) => return None,
            Err(error) => panic!("the connection to the developer tools is lost: {error}"),
        };
        let mut message: Value = serde_json::from_str(message.to_text().unwrap()).unwrap();
        match message["method"].as_str().map(str::to_owned) {
            Some(name) => {
                self.events.push((name, message["params"].take()));
                None
            }
            None => Some(message),
        }
    }
}
