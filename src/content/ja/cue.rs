//! The words of the voice and of the announcements.

pub const STOP: &str = "。";
pub const SPACE: &str = "";
pub const GET_READY: &str = "準備してください。";
pub const HOLD: &str = "そのままキープしてください。";
pub const KEEP_STRETCHING: &str = "そのまま伸ばし続けてください。";
pub const EASE_OUT: &str = "ゆっくり戻してください。";
pub const PAUSED: &str = "一時停止しました。準備ができたら「続ける」を押してください。";
pub const LOOK_AT_SKIN: &str = "皮膚を見てください。";
pub const HEAT_OFF: &str = "今すぐ、温かい物を外してください。";
pub const ICE_OFF: &str = "今すぐ氷を外してください。";
pub const RESTED: &str = "休憩は終わりです。";
pub const WALKED: &str = "1分たちました。";
pub const TOO_LONG: &str = "10分を超えました。";

#[must_use]
pub const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "残り10秒です。",
        15 => "残り15秒です。",
        22 => "残り22秒です。",
        _ => "残り30秒です。",
    }
}
