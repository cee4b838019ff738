//! The minimum browser versions for the tests.

use anyhow::{Result, bail};

use super::Browser;

impl Browser {
    /// The oldest version with the features that the tests use, major and minor, and a Debian package that is new enough.
    const fn oldest(self) -> ((u32, u32), &'static str) {
        match self {
            Self::Chromium => ((121, 0), "chromium"),
            Self::Firefox => ((128, 0), "firefox-esr"),
            Self::WebKit => ((2, 44), "webkit2gtk-driver"),
        }
    }

    /// Rejects a version that is too old for the tests. A version that cannot be parsed passes.
    ///
    /// # Errors
    ///
    /// When the version is too old; the message says which version is needed and how to get it.
    pub fn check_version(self, version: &str) -> Result<()> {
        let mut parts = version.split('.').map(str::parse);
        let (Some(Ok(major)), minor) = (parts.next(), parts.next()) else {
            return Ok(());
        };
        let found: (u32, u32) = (major, minor.and_then(Result::ok).unwrap_or_default());
        let (oldest, package) = self.oldest();
        if found < oldest {
            bail!(
                "{self} {version} is too old: {}.{} is needed. Update the package {package}",
                oldest.0,
                oldest.1
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(browser: Browser, version: &str, passes: bool) {
        let found = browser.check_version(version);
        assert_eq!(found.is_ok(), passes, "{browser} {version}: {found:?}");
    }

    #[test]
    fn a_browser_that_is_too_old_is_refused() {
        check(Browser::Chromium, "156.0.8078.108", true);
        check(Browser::Chromium, "120.0.6099.1", false);
        check(Browser::Firefox, "128.0", true);
        check(Browser::Firefox, "115.9.1", false);
        check(Browser::WebKit, "2.50.4", true);
        check(Browser::WebKit, "2.38.0", false);
        check(Browser::WebKit, "unknown", true);
    }
}
