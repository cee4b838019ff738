//! The copy of the page for stores.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::embed::{EmbedTheme, Slot};

pub const TITLE: &str = "ランニング用品店の方へ";
pub const DESCRIPTION: &str = "脚がつったときのガイドを、2行で店のページに載せられます。色も商品も店のもの。誰のデータも集めません。";
pub const INTRO: [&str; 3] = [
    "脚がつったランナーは、店のページにも来ます。そこで、このガイドを見せてください。",
    "店の色に合わせられます。商品を表示するのは、脚のつりが治まってからです。脚のつりの後、理由の横、予防プランの中に出ます。痛みのある人には、決して見せません。",
    "ランナーの筋肉、答え、時間が、ガイドの外に出ることはありません。",
];
pub const BUILDER: &str = "自分の店に合わせる";
pub const NO_SCRIPT: &str =
    "ここで色と商品を選ぶには、スクリプトを許可してください。または、行を手で書き換えてください。";
pub const HOW: &str = "ここで選んだことは、下の行と、その下のガイドに反映されます。";
pub const THEME: &str = "明るい・暗い表示";
pub const ACCENT: &str = "主な答えに店の色を使う";
pub const COLOUR: &str = "店の色";
pub const LANGUAGE: &str = "言語";
pub const PRODUCTS: &str = "店の商品";
pub const PRODUCTS_NOTE: &str = "商品の名前とアドレスを入れてください。両方がある商品を表示します。名前は、80文字までの書式なしの文字です。";
pub const LABEL: &str = "名前";
pub const ADDRESS: &str = "アドレス";
pub const NO_ADDRESS: &str = "ウェブアドレスではありません。/p/123 または https://store.example/p/123 のように入れてください。";
pub const SNIPPET: &str = "貼り付ける行";
pub const SNIPPET_NOTE: &str = "ガイドを出したい所に貼り付けてください。スタイルが場所を空けておくので、読み込み中に表示がずれません。";
pub const COPY: &str = "コピー";
pub const COPIED: &str = "コピーしました。";
pub const NOT_COPIED: &str =
    "ブラウザーがコピーを許可しませんでした。行を選択したので、自分でコピーしてください。";
pub const PREVIEW: &str = "読者からの見え方";
pub const POLICY: &str = "ページにContent-Security-Policyがあるとき";
pub const POLICY_NOTE: &str = "次の参照元を加えてください。frame-srcがないと、読者には店のリンクとガイドへのリンクが見えます。style属性が使えないなら、そのスタイルをスタイルシートに入れてください。";
pub const OWN_HOST: &str = "自分のドメインで使う";
pub const OWN_HOST_TEXT: [&str; 2] = [
    "ガイドは、静的なファイルのフォルダーです。自分のサーバーに置き、上の行に自分のアドレスを使ってください。",
    "そうすれば、ほかから何も読み込みません。フォルダーに付いているヘッダーを送ってください。",
];
pub const EVENTS: &str = "開発者の方へ";
pub const EVENTS_TEXT: [&str; 3] = [
    "この要素は、uncramp-ready、uncramp-started、uncramp-finished、uncramp-left、uncramp-product のイベントを発生させます。",
    "メソッド restart() はガイドを最初から始め、pause() はストレッチを一時停止し、load() は load=\"tap\" のために待っているガイドを読み込みます。",
    "ガイドを表示できないときは、要素の中のリンクがそのまま残ります。",
];

#[must_use]
pub const fn theme(theme: EmbedTheme) -> &'static str {
    match theme {
        EmbedTheme::Auto => "読者の設定どおり",
        EmbedTheme::Light => "明るい",
        EmbedTheme::Dark => "暗い",
    }
}

#[must_use]
pub const fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Hydration => "飲み物",
        Slot::Electrolytes => "電解質",
        Slot::Bottle => "ボトルとベルト",
        Slot::Compression => "着圧ウェア",
        Slot::Shoes => "靴",
        Slot::Roller => "フォームローラー",
        Slot::Massage => "マッサージ",
        Slot::ColdPack => "冷却パック",
        Slot::HeatPack => "温熱パック",
    }
}
