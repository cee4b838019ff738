//! Finds the pinned tools, and installs those that are missing.

mod cargo_tools;
mod node;
mod system;
mod wordpress;

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};

use crate::project;

pub use system::find_mini_browser;

/// Which tools a command needs. Each scope includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// To compile natively and to WebAssembly.
    Check,
    /// To build the release.
    Build,
    /// To test in browsers.
    Test,
    /// To test the packages for shops.
    Shops,
    /// To run the benchmarks and to write the bill of materials.
    Bench,
}

/// The installed tools.
#[derive(Debug)]
pub struct Tools {
    path: OsString,
    node_modules: PathBuf,
    shops: Option<Shops>,
    peers: Option<PathBuf>,
}

/// What the tests of the packages for shops need.
#[derive(Debug)]
struct Shops {
    node_modules: PathBuf,
    wordpress: Vec<(&'static str, PathBuf)>,
}

impl Tools {
    /// A command that runs in the repository's root, with the pinned tools first in its PATH.
    #[must_use]
    pub fn command(&self, program: &str) -> Command {
        // `Command` looks a name up in the PATH of this process, so it is resolved here.
        let found = which::which_in(program, Some(&self.path), project::root());
        let mut command = Command::new(found.unwrap_or_else(|_| program.into()));
        project::without_package_variables(&mut command);
        // Trunk rejects NO_COLOR=1.
        command
            .env("PATH", &self.path)
            .env_remove("NO_COLOR")
            .current_dir(project::root());
        command
    }

    /// The script of axe-core.
    #[must_use]
    pub fn axe(&self) -> PathBuf {
        self.node_modules.join("axe-core/axe.min.js")
    }

    /// The npm packages of the frameworks in `bench/peers`.
    ///
    /// # Errors
    ///
    /// When the scope is not [`Scope::Bench`].
    pub fn peers(&self) -> Result<&Path> {
        self.peers
            .as_deref()
            .context("The packages of bench/peers are installed for `cargo xtask bench` only")
    }

    /// Sets the variables that tell the tests of the packages for shops where their tools are.
    ///
    /// # Errors
    ///
    /// When the scope is below [`Scope::Shops`].
    pub fn set_shop_variables(&self, command: &mut Command) -> Result<()> {
        let shops = self.shops.as_ref();
        let shops = shops.context("These tools are installed for `cargo xtask shops` only")?;
        let wordpress = shops.wordpress.iter().map(|(_, folder)| folder);
        command
            .env("UNCRAMP_SHOP_MODULES", &shops.node_modules)
            .env("UNCRAMP_WORDPRESS", env::join_paths(wordpress)?);
        Ok(())
    }

    /// The module of Lighthouse.
    #[must_use]
    pub fn lighthouse(&self) -> PathBuf {
        self.node_modules.join("lighthouse/core/index.js")
    }

    /// The HTML validator.
    #[must_use]
    pub fn validator(&self) -> PathBuf {
        self.node_modules.join("vnu-jar/build/dist/vnu.jar")
    }
}

/// Finds the tools of a scope and installs those that are missing.
///
/// # Errors
///
/// When tools are missing that cannot be installed automatically; the message names all of them.
pub fn setup(scope: Scope) -> Result<Tools> {
    let cache = project::cache()?;
    let missing = Missing::find(scope, &cache)?;
    if missing.any() {
        fs::create_dir_all(&cache)
            .with_context(|| format!("Cannot write to {}", cache.display()))?;
        let lock = File::create(cache.join("lock"))?;
        if lock.try_lock().is_err() {
            eprintln!("Waiting for another installation to finish");
            lock.lock()?;
        }
        Missing::find(scope, &cache)?.install(&cache)?;
    }

    let node_modules = node::TOOLS.modules(&cache)?;
    let peers = node::PEERS.modules(&cache)?;
    let shops = Shops {
        node_modules: node::SHOPS.modules(&cache)?,
        wordpress: wordpress::versions(&cache),
    };
    let mut folders = vec![node_modules.join(".bin")];
    folders.extend(cargo_tools::of(scope).filter_map(|tool| tool.folder(&cache)));
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    Ok(Tools {
        path: env::join_paths(folders)?,
        node_modules,
        shops: (scope >= Scope::Shops).then_some(shops),
        peers: (scope >= Scope::Bench).then_some(peers),
    })
}

/// The path of geckodriver.
///
/// # Errors
///
/// When it is not installed.
pub fn geckodriver() -> Result<PathBuf> {
    let cache = project::cache()?;
    let folder = cargo_tools::GECKODRIVER.folder(&cache);
    Ok(folder
        .context("geckodriver is not installed: run `cargo xtask tools`")?
        .join("geckodriver"))
}

/// The path of nginx.
///
/// # Errors
///
/// When it is not installed.
pub fn nginx() -> Result<PathBuf> {
    system::find_nginx().context("nginx is not installed: run `cargo xtask tools`")
}

/// The path of the brotli module of nginx, if it is installed.
#[must_use]
pub fn nginx_brotli() -> Option<PathBuf> {
    system::find_nginx_brotli()
}

/// The tools that have to be installed.
struct Missing {
    wasm_target: bool,
    cargo: Vec<&'static cargo_tools::CargoTool>,
    node: Vec<&'static node::Packages>,
    packages: Vec<&'static str>,
    wordpress: bool,
}

impl Missing {
    fn find(scope: Scope, cache: &Path) -> Result<Self> {
        let missing = Self {
            wasm_target: !system::has_wasm_target()?,
            cargo: cargo_tools::of(scope)
                .filter(|tool| tool.folder(cache).is_none())
                .collect(),
            node: node::missing(scope, cache)?,
            packages: if scope >= Scope::Test {
                system::missing_packages(scope)
            } else {
                Vec::new()
            },
            wordpress: wordpress::is_missing(scope, cache),
        };
        let mut blockers = Vec::new();
        if missing.wasm_target && which::which("rustup").is_err() {
            blockers.push("rustup: install it from https://rustup.rs".to_owned());
        }
        if scope >= Scope::Build {
            blockers.extend(node::blockers());
        }
        if missing.wordpress {
            blockers.extend(wordpress::blocker());
        }
        if !missing.packages.is_empty() && system::installer().is_none() {
            blockers.push(format!(
                "system packages: as root, run `apt-get install --no-install-recommends {}`",
                missing.packages.join(" ")
            ));
        }
        if !blockers.is_empty() {
            bail!("These are missing:\n- {}", blockers.join("\n- "));
        }
        Ok(missing)
    }

    fn any(&self) -> bool {
        self.wasm_target
            || !self.node.is_empty()
            || !self.cargo.is_empty()
            || !self.packages.is_empty()
            || self.wordpress
    }

    /// Installs everything and reports all failures together. Downloads run while the compiler works.
    fn install(self, cache: &Path) -> Result<()> {
        let Self {
            wasm_target,
            cargo,
            node,
            packages,
            wordpress,
        } = self;
        let start = Instant::now();
        let download = move || {
            let mut results = Vec::new();
            if wasm_target {
                results.push(("the WebAssembly target", system::add_wasm_target()));
            }
            for packages in node {
                results.push((packages.source, packages.install(cache)));
            }
            if !packages.is_empty() {
                results.push(("system packages", system::install(&packages)));
            }
            if wordpress {
                results.push(("WordPress", wordpress::install(cache)));
            }
            results
        };
        let results = thread::scope(|scope| {
            let downloads = scope.spawn(download);
            let mut results = cargo_tools::install(&cargo, cache);
            match downloads.join() {
                Ok(downloaded) => results.extend(downloaded),
                Err(_) => results.push(("downloads", Err(anyhow!("a thread panicked")))),
            }
            results
        });
        let failed = results
            .into_iter()
            .filter_map(|(name, result)| Some((name, result.err()?)));
        let failed: Vec<_> = failed
            .map(|(name, error)| format!("- {name}: {error:#}"))
            .collect();
        if !failed.is_empty() {
            bail!(
                "These could not be installed; the next run continues from here and needs the network:\n{}",
                failed.join("\n")
            );
        }
        eprintln!(
            "Installed everything in {}",
            project::minutes(start.elapsed())
        );
        Ok(())
    }
}
