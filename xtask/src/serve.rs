//! `cargo xtask serve`: serves the release locally, or to phones in the same network.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::thread;

use anyhow::{Context, Result};
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

use crate::languages::{LANGUAGES, Languages};
use crate::project;
use crate::public_url::PublicUrl;
use crate::release;
use crate::server::{Server, ServerOptions};

/// Builds the release if it is out of date, then serves `dist/` until the process is stopped.
///
/// # Errors
///
/// When the build fails or the server cannot listen on the address.
pub fn serve(address: SocketAddr, public_url: &PublicUrl, languages: &Languages) -> Result<()> {
    release::build(public_url, languages)?;
    let options = ServerOptions {
        address,
        public_url: public_url.clone(),
        ..ServerOptions::default()
    };
    let server =
        Server::start(&project::dist(), options).map_err(|error| with_advice(error, address))?;
    println!("Uncramp is at {}", server.url());
    if !address.ip().is_loopback() {
        print_for_phones(&network_urls(address, public_url)?)?;
    }
    if *languages == Languages::english() {
        println!(
            "It speaks English alone: add --lang de, or another of {}",
            LANGUAGES.join(", ")
        );
    }
    println!("Stop it with Ctrl-C");
    loop {
        thread::park();
    }
}

/// Adds advice to an error about listening on an address.
fn with_advice(error: anyhow::Error, address: SocketAddr) -> anyhow::Error {
    let port = address.port();
    match error.downcast_ref::<io::Error>().map(io::Error::kind) {
        Some(io::ErrorKind::AddrInUse) => {
            error.context(format!("Port {port} is in use: choose another with --port"))
        }
        Some(io::ErrorKind::PermissionDenied) => error.context(format!(
            "Port {port} needs more permissions: choose one above 1023 with --port"
        )),
        Some(io::ErrorKind::AddrNotAvailable) => error.context(format!(
            "{} is not an address of this machine: try --host 0.0.0.0",
            address.ip()
        )),
        _ => error,
    }
}

/// The URLs of this server for other machines on the network.
fn network_urls(address: SocketAddr, public_url: &PublicUrl) -> Result<Vec<String>> {
    let addresses = if address.ip().is_unspecified() {
        let interfaces =
            if_addrs::get_if_addrs().context("Cannot list this machine's addresses")?;
        let addresses = interfaces.into_iter().map(|interface| interface.ip());
        addresses
            .filter(|ip| matches!(ip, IpAddr::V4(ip) if !ip.is_loopback() && !ip.is_link_local()))
            .collect()
    } else {
        vec![address.ip()]
    };
    let url = |ip| {
        format!(
            "http://{}{}",
            SocketAddr::new(ip, address.port()),
            public_url.path()
        )
    };
    Ok(addresses.into_iter().map(url).collect())
}

fn print_for_phones(urls: &[String]) -> Result<()> {
    for url in urls {
        println!("On this network: {url}");
    }
    if let Some(url) = urls.first() {
        let code = QrCode::new(url)?;
        println!(
            "{}",
            code.render::<Dense1x2>()
                .dark_color(Dense1x2::Light)
                .light_color(Dense1x2::Dark)
                .build()
        );
        println!("Without https a phone keeps its screen on and works offline on localhost only");
    }
    Ok(())
}
