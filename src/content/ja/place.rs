//! "Show my place": the panel with the position of the runner, for rescuers.

use crate::text::joined;
pub const PLACE: &str = "今いる場所";
pub const SHOW: &str = "今いる場所を表示";
pub const ASKING: &str = "場所を調べています。聞かれたら許可してください。";
pub const SLOW: &str = "まだ調べています。空が見える所にいてください。";
pub const FOUND: &str = "今いる場所です。読み上げるか、送ってください。";
pub const INEXACT: &str = "位置が大まかすぎて使えません。";
pub const REFUSED: &str = "ブラウザーが許可していません。";
pub const OFF: &str = "スマホが場所を調べられません。位置情報はオンですか？";
pub const SAY_INSTEAD: &str = "道路や山道の名前、近くの目印を伝えてください。";
pub const LOOK_AGAIN: &str = "もう一度調べる";
pub const COPY: &str = "コピー";
pub const SHARE: &str = "共有";
pub const TEXT: &str = "メッセージで送る";
pub const JUST_NOW: &str = "たった今の位置です。";
pub const A_MINUTE_AGO: &str = "1分前の位置です。";

#[must_use]
pub fn minutes_ago(minutes: &str) -> String {
    joined(&[minutes, "分前の位置です。"])
}

#[must_use]
pub fn accuracy(metres: &str) -> String {
    joined(&["誤差は約", metres, "mです。"])
}

#[must_use]
pub fn message(coordinates: &str, accuracy: &str, age: &str) -> String {
    joined(&[
        "助けが必要です。今いる場所は",
        coordinates,
        "です。",
        accuracy,
        age,
    ])
}
