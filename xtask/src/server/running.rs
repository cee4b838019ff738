//! Runs a server on a thread of its own.

use std::net::TcpListener;
use std::thread::{self, JoinHandle};

use anyhow::Result;
use axum::serve::ListenerExt as _;
use axum::{Router, serve};
use tokio::sync::oneshot;

/// A running server. Dropping it closes every connection.
#[derive(Debug)]
pub(crate) struct Running {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Starts serving on `listener`.
    pub(crate) fn start(listener: TcpListener, router: Router) -> Result<Self> {
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let listener = {
            let _inside = runtime.enter();
            // Send small responses at once, as production servers do.
            tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
                let _ = stream.set_nodelay(true);
            })
        };
        let (stop, stopped) = oneshot::channel();
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    _ = serve(listener, router) => {}
                    _ = stopped => {}
                }
            });
        });
        Ok(Self {
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // Nothing can be done if the thread panicked.
            let _ = thread.join();
        }
    }
}
