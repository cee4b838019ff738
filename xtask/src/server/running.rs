//! Runs a server on its own thread.

use std::collections::HashSet;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::Result;
use axum::serve::ListenerExt as _;
use axum::{Router, serve};
use tokio::sync::oneshot;

/// The ports that the system has assigned to servers of this process.
static USED: Mutex<Option<HashSet<u16>>> = Mutex::new(None);

/// Listens on an address. For port 0 the system picks one that no server of this process has used before.
///
/// A browser keeps caches, storage and service workers per origin, so a server on the port of an earlier one would see what
/// that one has left behind.
///
/// # Errors
///
/// When the address is not available.
pub(crate) fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    if address.port() != 0 {
        return TcpListener::bind(address);
    }
    let mut used = USED.lock().unwrap_or_else(PoisonError::into_inner);
    let used = used.get_or_insert_default();
    // The system does not assign a port again while something listens on it.
    let mut refused = Vec::new();
    loop {
        let listener = TcpListener::bind(address)?;
        if used.insert(listener.local_addr()?.port()) {
            return Ok(listener);
        }
        refused.push(listener);
    }
}

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
            // If the thread panicked, there is nothing left to do.
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn no_port_is_given_out_twice() -> io::Result<()> {
        let mut ports = HashSet::new();
        // The system chooses from some 28,000 ports, so a few of these would collide by chance.
        for _ in 0..1_000 {
            let listener = listen((Ipv4Addr::LOCALHOST, 0).into())?;
            assert!(ports.insert(listener.local_addr()?.port()));
        }
        Ok(())
    }
}
