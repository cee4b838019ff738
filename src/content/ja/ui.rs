//! The copy around the steps: the frame, the hold, the small print.

use crate::care::{HeatRefusal, Leg, Muscle, Question, StepId, Treatment};
use crate::figure::Zone;
use crate::text::joined;

pub const NAME: &str = "uncramp";
pub const GET_HELP: &str = "助けを求める";
pub const BACK: &str = "戻る";
pub const PAUSED: &str = "一時停止中";
pub const PAUSE: &str = "一時停止";
pub const GO_ON: &str = "続ける";
pub const STARTS_IN: &str = "開始まで";
pub const TIMER: &str = "残り秒数";
pub const HOLD_COUNT: [&str; 5] = [
    "1回目（最大5回）",
    "2回目（最大5回）",
    "3回目（最大5回）",
    "4回目（最大5回）",
    "5回目（最大5回）",
];
pub const MOST_PASS: &str = "たいていは、数分で治まります。";
pub const GENTLY: &str = "今度は、やさしく。";
pub const WAS_AWAY: &str = "離れていたので一時停止しました";
pub const PRACTICE: &str = "練習";
pub const ASKS_IN: &str = "次の確認まで";
pub const TAP_FOR_SOUND: &str = "押すと音が出ます";
pub const KEEP_SCREEN_ON: &str = "画面をつけたままにしてください。";
pub const NOT_SAVED: &str = "このブラウザーでは保存できません。";
pub const NOT_KEPT: &str = "ここでは何も保存されません。再読み込みすると最初に戻ります。";
pub const NO_VOICE: &str = "音声が使えません。代わりに音が鳴ります。";
pub const NO_SOUND: &str = "音が出せません。点滅を見てください。";
pub const OUTPUTS: &str = "知らせ方";
pub const OUTPUT_NAMES: [&str; 4] = ["音声", "音", "振動", "点滅"];
pub const TEST_SOUND: &str = "音を試す";
pub const TEST_SPOKEN: &str = "これが音声です。";
pub const MUTE_SWITCH: &str = "iPhone：消音モードでは音が鳴りません。";
pub const SCREEN_OFF: &str = "画面オフ";
pub const GO_ON_UNSEEN: &str = "画面を消しても続けます。音楽は一時停止します。";
pub const NO_POCKET: &str = "画面を消すと止まります。";
pub const HOLD_FOR: &str = "キープする時間";
pub const SECONDS: &str = "秒";
pub const LOOK: &str = "表示";
pub const THEME_NAMES: [&str; 4] = ["自動", "明るい", "暗い", "日なた"];
pub const LANGUAGE: &str = "言語";
pub const COUNTRY: &str = "緊急番号の国・地域";
pub const HERE: &str = "今いる場所";
pub const SETTINGS_NEED_APP: &str = "設定はアプリで使えます。手順はアプリなしでも使えます。";
pub const SETTINGS: &str = "設定";
pub const PRACTISE: &str = "練習する";
pub const WHY: &str = "なぜ脚がつる？";
pub const PREVENT: &str = "予防";
pub const LEARN: &str = "脚がつるとは？";
pub const DIARY: &str = "日記";
pub const ASK_COUNT: [&str; 8] = ["1/8", "2/8", "3/8", "4/8", "5/8", "6/8", "7/8", "8/8"];
pub const SAVE: &str = "日記に保存";
pub const SAVED: &str = "日記に保存済み";
pub const WHICH_LEG: &str = "どちらの脚でしたか？";

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "左",
        Leg::Right => "右",
        Leg::Both => "両方",
    }
}

pub const SHARE: &str = "共有・コピー";
pub const PRINT: &str = "印刷";
pub const NEXT_DAY: &str = "明日、知らせる";
pub const ICE_OFF: &str = "氷を外す時間を知らせる";
pub const DIARY_NEEDS_APP: &str = "日記はアプリで使えます。";

#[must_use]
pub const fn go_on_with(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch)
        | StepId::Question(Question::Check(stretch) | Question::EaseOff(stretch)) => {
            match stretch.muscle() {
                Muscle::Calf => "ふくらはぎのストレッチを続ける",
                Muscle::BackOfThigh => "太ももの裏のストレッチを続ける",
                Muscle::FrontOfThigh => "太ももの前のストレッチを続ける",
                Muscle::Foot => "足の裏のストレッチを続ける",
                Muscle::Toes => "足の指のストレッチを続ける",
                Muscle::InnerThigh => "内もものストレッチを続ける",
                Muscle::Buttock => "お尻のストレッチを続ける",
                Muscle::Other => "ストレッチを続ける",
            }
        }
        StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck) => "氷を続ける",
        StepId::Treatment(Treatment::Heat) | StepId::Question(Question::HeatCheck) => {
            "温めるのを続ける"
        }
        _ => "さっきの続きから",
    }
}

pub const CALL: &str = "今すぐ電話";

#[must_use]
pub fn call(number: &str) -> String {
    joined(&[number, "に電話する"])
}

#[must_use]
pub fn or_call(number: &str) -> String {
    joined(&["または", number, "に電話"])
}

#[must_use]
pub fn in_hills(number: &str, ask: &str) -> String {
    joined(&["山の中なら", number, "に電話。", ask])
}

#[must_use]
pub fn for_country(country: &str) -> String {
    joined(&["国・地域：", country])
}

#[must_use]
pub fn for_country_or_local(country: &str) -> String {
    joined(&["国・地域：", country, "、または、その土地の緊急番号"])
}

pub const NUMBER_UNKNOWN: &str = "または、その土地の緊急番号";
pub const YOU_IS_RUNNER: &str = "この説明は、ランナー本人に向けたものです。";
pub const DO: &str = "すること";
pub const DO_NOT: &str = "しないこと";
pub const NOT_FOUND_TITLE: &str = "ページがありません";
pub const NOT_FOUND: &str = "そのページはありません。下から始めてください。";
pub const FAULT_HEADING: &str = "不具合が起きました。";
pub const FAULT_TEXT: &str = "申し訳ありません。ここから続けられます。";
pub const FAULT_LINK: &str = "この手順をやり直す";
pub const DISCLAIMER: &str = "大人向けの一般的な応急手当です。診断ではありません。医師の代わりにはなりません。悪くなるとき、迷うときは、受診してください。";
pub const ABOUT: &str = "このガイドと出典";
pub const RULE_HOLDS: &str = "5回終わった？温めるか、冷やしてください。";
pub const RULE_HOLDS_NIGHT: &str = "5回終わった？温めてみてください。";
pub const RULE_TIME: &str = "10分を超えた？助けを求めてください。";
pub const RULE_HEAT: &str = "体がひどく熱いとき、肉離れや感覚のにぶい所は、温めません。";
pub const RULE_RETURNS: &str = "さらに3回つった？今日のランはここまでです。";
pub const NO_WARMTH: &str = "冷やすか、休ませてください。";
pub const STILL_CRAMPED_IN_BED: [&str; 2] = [
    "まだ治まっていません。",
    "脚を休め、暖かくしてください。今日中に医師に相談してください。",
];
pub const MAP: &str = "脚の図（後ろと前）";

#[must_use]
pub const fn zone(zone: Zone) -> &'static [&'static str] {
    match zone {
        Zone::Buttock => &["お尻"],
        Zone::BackOfThigh => &["太もも", "の裏"],
        Zone::Calf => &["ふくら", "はぎ"],
        Zone::Sole => &["足の裏"],
        Zone::FrontOfThigh => &["太もも", "の前"],
        Zone::InnerThigh => &["内もも"],
        Zone::Toes => &["足の指"],
    }
}

#[must_use]
pub const fn heat_refused(reason: HeatRefusal) -> &'static str {
    match reason {
        HeatRefusal::HeatIllness => "もう体が熱すぎるかもしれません。",
        HeatRefusal::Strain => "肉離れかもしれません。2〜3日は温めないでください。",
        HeatRefusal::NumbSkin => "感覚のにぶい皮膚は、気づかずにやけどをすることがあります。",
    }
}
