//! A `WordPress` with the plugin in it, and somebody at its pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;
use uncramp::care::{Answer, Muscle, StepId};
use xtask::browsers::Browser;
use xtask::plugin::archive::{Effort, zip};
use xtask::plugin::{self, Files};
use xtask::project;
use xtask::wordpress::WordPress;

use crate::support::dist;
use crate::support::tab::Tab;
use crate::walk::HOLD;

/// The frame of the first guide.
pub const FRAME: &str =
    "document.querySelector('uncramp-guide')?.shadowRoot?.querySelector('iframe')";

/// A `WordPress`, a browser, and what is at hand to fill it.
pub struct Shop {
    pub wordpress: WordPress,
    pub tab: Tab,
    pub archive: PathBuf,
    folder: tempfile::TempDir,
}

/// The archive of the plugin. Packing it takes a while, so this is done once.
#[track_caller]
pub fn archive() -> &'static Path {
    static ARCHIVE: OnceLock<PathBuf> = OnceLock::new();
    let folder = project::root().join("target/plugin");
    ARCHIVE.get_or_init(|| plugin::write(&dist(), &folder).unwrap())
}

/// The files of the plugin.
#[track_caller]
pub fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| plugin::files(&dist()).unwrap())
}

/// Puts a text into PHP code.
pub fn php(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

impl Shop {
    /// An installed `WordPress` of a version, without the plugin.
    #[track_caller]
    pub fn open(version: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            wordpress: WordPress::start(version).unwrap(),
            tab: Tab::open_bare(Browser::Chromium),
            archive: archive().to_owned(),
            folder,
        }
    }

    /// Runs PHP code whose output is a value in JSON.
    #[track_caller]
    pub fn run(&self, code: &str) -> Value {
        let output = self.wordpress.run(code).unwrap();
        serde_json::from_str(&output).unwrap_or_else(|_| panic!("{output}\n{code}"))
    }

    /// Evaluates an expression in PHP.
    #[track_caller]
    pub fn eval(&self, expression: &str) -> Value {
        self.run(&format!("echo wp_json_encode( {expression} );"))
    }

    /// Installs the plugin from an archive as the administration page does, without activating it.
    #[track_caller]
    pub fn install(&self, archive: &Path, code: &str) -> Value {
        self.run(&format!(
            "require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
            $skin = new Automatic_Upgrader_Skin();
            $upgrader = new Plugin_Upgrader( $skin );
            $result = $upgrader->install( {}, array( 'overwrite_package' => true ) );
            if ( true !== $result ) {{ echo wp_json_encode( $skin->get_upgrade_messages() ); return; }}
            {code}",
            php(archive.to_str().unwrap())
        ))
    }

    /// Publishes a page and returns its id.
    #[track_caller]
    pub fn publish(&self, user: &str, slug: &str, content: &str) -> u64 {
        let id = self.run(&format!(
            "wp_set_current_user( get_user_by( 'login', {} )->ID );
            kses_init();
            echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => {slug}, 'post_title' => {slug}, 'post_content' => {} ) ) );",
            php(user),
            php(content),
            slug = php(slug),
        ));
        id.as_u64().unwrap()
    }

    /// The page of a slug, as the server sends it.
    #[track_caller]
    pub fn html(&self, slug: &str) -> String {
        let address = format!("{}/{slug}/", self.wordpress.url());
        let mut response = ureq::get(address).call().unwrap();
        response.body_mut().read_to_string().unwrap()
    }

    /// The element in the page of a slug, as markup.
    #[track_caller]
    pub fn element(&self, slug: &str) -> String {
        let html = self.html(slug);
        let start = html
            .find("<uncramp-guide")
            .unwrap_or_else(|| panic!("no guide in {html}"));
        let end = html.find("</uncramp-guide>").unwrap();
        html[start..end].to_owned()
    }

    /// Opens a page of the shop in the browser.
    #[track_caller]
    pub fn visit(&self, path: &str) {
        let address = format!("{}{path}", self.wordpress.url());
        self.tab.session().goto(&address).unwrap();
    }

    /// Logs the browser in.
    #[track_caller]
    pub fn log_in(&self, user: &str) {
        self.visit("/wp-login.php");
        self.tab.eval(&format!(
            "void (document.querySelector('#user_login').value = document.querySelector('#user_pass').value = '{user}', document.querySelector('#loginform').submit())"
        ));
        self.tab.wait_for(
            "the administration",
            "!!document.querySelector('#wpadminbar')",
            true,
        );
    }

    /// Waits for the guide in the page, and runs all further commands in its frame once its app is ready.
    #[track_caller]
    pub fn enter_guide(&self) {
        let ready = format!(
            "{FRAME}?.style.visibility === '' && !!document.querySelector('uncramp-guide').shadowRoot.querySelector('div[hidden]')"
        );
        self.tab.wait_for("the guide is shown", &ready, true);
        self.tab.session().enter(FRAME).unwrap();
        self.tab.wait_for_app_step(StepId::HOME);
    }

    /// Walks to a hold, and waits until it is under way.
    #[track_caller]
    pub fn walk_to_hold(&self) {
        self.tab
            .tap_in_real_time(StepId::HOME, Answer::Muscle(Muscle::BackOfThigh), HOLD);
        self.tab.wait_for_stage("running");
    }

    /// Walks on from a hold to after-care.
    #[track_caller]
    pub fn walk_to_after_care(&self) {
        self.tab
            .tap_in_real_time(HOLD, Answer::LetGo, StepId::After);
    }

    /// A copy of the plugin's archive with changed files.
    #[track_caller]
    pub fn changed_archive(&self, name: &str, change: impl Fn(&mut Files)) -> PathBuf {
        let mut files = files().clone();
        change(&mut files);
        let file = self.folder.path().join(name);
        fs::write(&file, zip(plugin::NAME, &files, Effort::Quick).unwrap()).unwrap();
        file
    }
}
