//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.
pub const LINK: &str = "脚がつったら";
pub const FRAME_TITLE: &str = "脚がつったときの手当て";
pub const PRODUCTS: &str = "この店の商品";
pub const FULL_SCREEN: &str = "全画面で開く";
