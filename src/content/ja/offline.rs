//! The copy for storing the guide on the phone.
//!
//! Written to files by the native build only; not part of the browser build.
pub const OFFERS: &str = "このガイドをスマホに";
pub const UPDATE: &str = "新しい版があります。";
pub const UPDATE_NOW: &str = "今すぐ使う";
pub const UPDATE_BUSY: &str = "ストレッチ中です。新しい版は、その後に使えます。";
pub const INSTALL: &str = "ホーム画面に追加";
pub const INSTALL_IOS: &str = "Safariで「共有」を押し、「ホーム画面に追加」を押してください。";
pub const INSTALL_FIREFOX: &str = "Firefoxでメニューを開き、「ホーム画面に追加」を押してください。";
pub const APP_NAME: &str = "uncramp：脚がつったときのガイド";
pub const CARD: &str = "つった脚の3つのストレッチ：ふくらはぎ、太ももの裏、太ももの前";
pub const SHOT_HOME: &str = "どこがつりましたか？";
pub const SHOT_HOLD: &str = "ふくらはぎのストレッチと残り時間";
pub const SHOT_AFTER: &str = "脚のつりが治まった後に役立つこと";
