//! Runs a server on its own thread.

use std::net::{SocketAddr, TcpListener};
use std::ops::Range;
use std::sync::atomic::{AtomicU16, Ordering};
use std::thread::{self, JoinHandle};
use std::{io, process};

use anyhow::Result;
use axum::serve::ListenerExt as _;
use axum::{Router, serve};
use tokio::sync::oneshot;

/// The ports for servers: below those that Linux takes for outgoing connections, one of which could otherwise occupy the port of a
/// server that is down for a moment.
const PORTS: Range<u16> = 11_000..32_000;

/// How many of these ports this process has tried.
static TRIED: AtomicU16 = AtomicU16::new(0);

/// Listens on an address. Port 0 stands for one that no server of this process has used before.
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
    let next = || {
        TRIED.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tried| {
            (tried < PORTS.end - PORTS.start).then_some(tried + 1)
        })
    };
    while let Ok(tried) = next() {
        match TcpListener::bind((address.ip(), port(process::id(), tried))) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            result => return result,
        }
    }
    Err(io::ErrorKind::AddrInUse.into())
}

/// The port to try after so many others. Processes that run at the same time begin at different ones.
fn port(process: u32, tried: u16) -> u16 {
    let count = u32::from(PORTS.end - PORTS.start);
    let offset = (process.wrapping_mul(101) % count + u32::from(tried)) % count;
    PORTS.start + u16::try_from(offset).unwrap_or_default()
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
    use std::collections::HashSet;
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn no_port_is_given_out_twice() -> io::Result<()> {
        let mut ports = HashSet::new();
        for _ in 0..1_000 {
            let listener = listen((Ipv4Addr::LOCALHOST, 0).into())?;
            let port = listener.local_addr()?.port();
            assert!(PORTS.contains(&port) && ports.insert(port), "{port}");
        }
        Ok(())
    }

    #[test]
    fn every_process_has_every_port() {
        for process in [0, 1, 42, u32::MAX] {
            let tried = 0..PORTS.end - PORTS.start;
            let ports: HashSet<u16> = tried.map(|tried| port(process, tried)).collect();
            assert_eq!(ports, PORTS.collect(), "{process}");
        }
    }
}
