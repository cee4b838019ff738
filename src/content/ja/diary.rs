//! The copy of the diary: its page, its form, its files, its plots, and the reminders it adds to a calendar.

use crate::care::{Leg, Muscle};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::text::joined;

pub const PAGE: StepCopy = StepCopy {
    title: "日記",
    heading: "日記",
    line: "この端末だけに保存されます。",
    ..EMPTY
};
pub const NEEDS_APP: &str = "日記はアプリで使えます。";
pub const EMPTY_YET: &str = "まだ記録がありません。";
pub const EMPTY_HOW: &str = "脚のつりが治まったら、「日記に保存」を押してください。";
pub const SAVE_TO_DIARY: &str = "日記に保存";
pub const SAVED: &str = "保存しました";
pub const IN_YOUR_DIARY: &str = "日記に保存済み";
pub const EDIT_HEADING: &str = "記録を編集";
pub const STRETCH: &str = "効いたストレッチと筋肉";
pub const LEG: &str = "どちらの脚";
pub const HOLDS: &str = "キープの回数";
pub const TIME_TO_RELIEF: &str = "楽になるまでの時間";
pub const MINUTES: &str = "分";
pub const SECONDS: &str = "秒";
pub const NOT_KNOWN: &str = "不明";
pub const ICE: &str = "氷";
pub const HEAT: &str = "温め";
pub const WHY: &str = "考えられる理由";
pub const NO_ANSWER: &str = "回答なし";
pub const NOTE: &str = "メモ";
pub const ENTRIES: &str = "記録";
pub const HOLD_AFTER: &str = "回";
pub const HOLDS_AFTER: &str = "回";
pub const TABLE_BELOW: &str = "数字は下の表にあります。";
pub const FILE_READY: &str = "ファイルができました。";
pub const NO_FILE: &str = "このブラウザーではファイルを作れません。";
pub const NOT_SHARED: &str = "このブラウザーでは共有もコピーもできません。";
pub const EDIT: &str = "編集";
pub const DELETE: &str = "削除";
pub const DELETED: &str = "削除しました";
pub const UNDO: &str = "元に戻す";
pub const SAVE: &str = "保存";
pub const CANCEL: &str = "キャンセル";
pub const SHOW_MORE: &str = "もっと見る";
pub const FILES: &str = "あなたのデータ";
pub const EXPORT_JSON: &str = "JSONに書き出す";
pub const EXPORT_CSV: &str = "CSVに書き出す";
pub const IMPORT: &str = "読み込む";
pub const IMPORT_NEW: &str = "件：新しい記録";
pub const IMPORT_SAME: &str = "件：すでにある記録";
pub const IMPORT_NEWER: &str = "件：ファイルのほうが新しい";
pub const IMPORT_OLDER: &str = "件：ファイルのほうが古い";
pub const ADD: &str = "追加する件数：";
pub const ADDED: &str = "件を追加しました";
pub const NOTHING_NEW: &str = "このファイルに新しい記録はありません。";
pub const REFUSED: &str = "何も追加しませんでした。";
pub const UNREADABLE: &str = "ファイルを読めません。";
pub const NOT_JSON: &str = "この行が壊れています。";
pub const NOT_A_DIARY: &str = "日記のファイルではありません。";
pub const NEWER_VERSION: &str = "新しい版のファイルです。先にアプリを再読み込みしてください。";
pub const MISSING: &str = "足りない項目：";
pub const BAD: &str = "正しくない項目：";
pub const TWICE: &str = "同じ記録が2回入っています。";
pub const TOO_MANY: &str = "記録が多すぎます。";
pub const TOO_LARGE: &str = "ファイルが大きすぎます。";
pub const QUARANTINED: &str = "ここでは読めない記録があります。そのまま残します。";
pub const NOT_SAVED_BLOCKED: &str = super::ui::NOT_SAVED;
pub const NOT_SAVED_FULL: &str = "保存できません：この端末に空きがありません。";
pub const NO_ROOM: &str = "この端末に空きがありません。";
pub const DELETE_ALL: &str = "すべて削除";
pub const DELETE_ALL_ASK: &str = "この端末の記録をすべて削除しますか？";
pub const DELETE_ALL_WARNS: &str = "元に戻せません。残すなら、先に書き出してください。";
pub const NOT_DELETED: &str = "すべては削除できませんでした。もう一度試してください。";
pub const CRAMPS_A_WEEK: &str = "つった回数（週ごと）";
pub const WEEK_FROM: &str = "週の始まり";
pub const MUSCLE: &str = "筋肉";
pub const ALL_MUSCLES: &str = "すべて";
pub const HALF_WITHIN: &str = "半数が治まるまで";
pub const AS_TABLE: &str = "表で見る";

#[must_use]
pub const fn muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "ふくらはぎ",
        Muscle::BackOfThigh => "太ももの裏",
        Muscle::FrontOfThigh => "太ももの前",
        Muscle::Foot => "足の裏",
        Muscle::Toes => "足の指",
        Muscle::InnerThigh => "内もも",
        Muscle::Buttock => "お尻",
        Muscle::Other => "その他",
    }
}

const MONTHS: [&str; 12] = [
    "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
];
const WEEKDAYS: [&str; 7] = ["月", "火", "水", "木", "金", "土", "日"];

#[must_use]
pub fn day(day: &str, month: usize) -> String {
    let month = MONTHS.get(month).copied().unwrap_or_default();
    joined(&[month, day, "日"])
}

#[must_use]
pub fn date(weekday: usize, day: &str, year: &str, time: &str) -> String {
    let weekday = WEEKDAYS.get(weekday).copied().unwrap_or_default();
    joined(&[year, "年", day, "（", weekday, "）", time])
}

#[must_use]
pub fn duration(minutes: &str, seconds: &str) -> String {
    if minutes.is_empty() {
        joined(&[seconds, "秒"])
    } else {
        joined(&[minutes, "分", seconds, "秒"])
    }
}

#[must_use]
pub fn at_line(line: &str, what: &str, field: &str) -> String {
    joined(&[line, "行目：", what, field])
}

#[must_use]
pub fn pattern(count: &str, total: &str, what: &str) -> String {
    joined(&[total, "回のうち", count, "回は", what])
}

pub const PATTERNS: &str = "よくあること";

#[must_use]
pub const fn were_in(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "ふくらはぎ",
        Muscle::BackOfThigh => "太ももの裏",
        Muscle::FrontOfThigh => "太ももの前",
        Muscle::Foot => "足の裏",
        Muscle::Toes => "足の指",
        Muscle::InnerThigh => "内もも",
        Muscle::Buttock => "お尻",
        Muscle::Other => "ほかの筋肉",
    }
}

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "左脚",
        Leg::Right => "右脚",
        Leg::Both => "両脚",
    }
}

#[must_use]
pub const fn were_in_leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "左脚",
        Leg::Right => "右脚",
        Leg::Both => "両脚",
    }
}

pub const CAME_LATE: &str = "45分より後";
pub const CAME_HARDER: &str = "いつもより速いか長いラン";
pub const CAME_DRY: &str = "あまり飲まなかったとき";
pub const CAME_WATER_ONLY: &str = "水だけのとき";
pub const CAME_OVER_DRUNK: &str = "渇き以上に飲んだとき";
pub const CAME_COLD: &str = "準備運動をしなかったとき";
pub const CAME_IN_SHOES: &str = "新しい靴かすり減った靴のとき";
pub const PATTERN_NOTE: &str = "一緒に起きたことです。原因を示すものではありません。";
pub const REMIND_TOMORROW: &str = "明日、知らせる";
pub const NEXT_DAY: &str = "つった脚を確かめる";
pub const NEXT_DAY_TEXT: &str = "紅茶やコーラのような尿：今すぐ救急外来に行ってください。片脚がはれた、熱い、痛む：さすらず、今日中に急いで受診してください。あざがある、つま先立ちができない：伸ばしたり温めたりせず、今日中に受診してください。力が入らない、具合が悪い：助けを求めてください。どれもない：無理をせず、あと2日は様子を見てください。";
pub const REMIND_ICE: &str = "氷を外す時間を知らせる";
pub const ICE_OFF: &str = "今、氷を外す";
pub const ICE_OFF_TEXT: &str = "皮膚を見てください。次に氷を当てるまで、2〜3時間空けてください。";
pub const SHARE_HEADING: &str = "脚がつるのを防ぐ私のプラン";
pub const COPIED: &str = "コピーしました";
pub const SHARED: &str = "共有しました";
