//! The page of sources: what the guide is, what is known, and where that comes from.
//!
//! Written to files by the native build only; not part of the browser build.

mod claims;
mod numbers;
pub mod references;

pub use claims::CLAIMS;
pub use numbers::NUMBERS;
pub use references::REFERENCES;

use crate::content::article::{LeftOut, Section};

pub const TITLE: &str = "このガイドと出典";
pub const DESCRIPTION: &str =
    "この、脚がつったときのガイドは何か、それぞれの手順の根拠、数字のもと、出典を示します。";
pub const WHAT: Section = Section {
    heading: "このガイドについて",
    text: &[
        "脚がつったばかりのランナーのための、応急手当のガイドです。どこがつったかを聞き、ストレッチを選び、キープする時間を数え、いつやめて助けを求めるかを伝えます。",
        "ランナー向けの1つの記事「How To Treat And Manage Calf Cramps From Running」から生まれました。手順は、その記事のとおりです。キープする時間、危険なサイン、いくつかの姿勢は記事になく、下の出典によるものです。",
    ],
};
pub const DISCLAIMER: Section = Section {
    heading: "お読みください",
    text: &[super::ui::DISCLAIMER],
};
pub const TRANSLATED: Option<&str> =
    Some("英語からの翻訳です。日本語が分かる医療の専門家には、まだ読まれていません。");

#[must_use]
pub fn reviewed_by(name: &str, role: &str, day: &str, year: &str) -> String {
    format!("{year}年{day}に{name}（{role}）が確認しました。")
}

pub const SEE_SOMEONE: Section = Section {
    heading: "受診の目安",
    text: &[
        "何度もつるとき：回数が多い、ひどい、夜につって目が覚める、しびれやはれがある。",
        "体を動かすたびにふくらはぎが痛み、休むと楽になるとき。",
        "スタチンを飲んでいて、今までなかった筋肉の痛みがあるとき。自分の判断で薬をやめず、先に相談してください。",
        "妊娠中なら、早めに相談してください。",
        "子どもには、自分より弱い力で行い、早めに助けを求めてください。",
    ],
};
pub const COLON: &str = "：";
pub const SEMICOLON: &str = "；";
pub const CLAIMS_HEADING: &str = "根拠が示すこと";
pub const SOURCES_OF_CLAIM: &str = "出典";
pub const SOURCE_SAYS_HEADING: &str = "元の記事が述べていること";
pub const ALSO: Section = Section {
    heading: "ほかに裏づけのあること",
    text: &[
        "一定のペース、練習を少しずつ増やすこと、ふくらはぎと足首の筋力づくり。",
        "一度つると、次もつりやすくなります。前につったことが、次につることを最も強く予測します。",
    ],
};
pub const NUMBERS_HEADING: &str = "数字";
pub const REFERENCES_HEADING: &str = "出典";
pub const LEFT_OUT_HEADING: &str = "あえて入れなかったもの";
pub const LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        what: "キニーネ",
        why: "重い害が出ることがあります。使うかどうかは、医師だけが判断できます。",
    },
    LeftOut {
        what: "トニックウォーター",
        why: "キニーネを少し含みますが、治療にはなりません。",
    },
    LeftOut {
        what: "つっている間の痛み止め",
        why: "効くのが遅すぎ、けがを隠すことがあります。",
    },
    LeftOut {
        what: "ピクルスの汁と酢",
        why: "Miller 2022は、一口飲むことをBと評価しています。それでも入れませんでした。持っているランナーは少なく、これほど多い塩分や酸は、腎臓が弱い人や血圧が高い人には危険です。",
    },
    LeftOut {
        what: "塩の錠剤",
        why: "応急手当としてすすめる所はありません。アメリカ赤十字とSt Johnが挙げるのは、電解質入りの飲み物か、水に溶かす錠剤です。",
    },
];
pub const PRIVACY: Section = Section {
    heading: "プライバシー",
    text: &[
        "スマホの外に、何かが勝手に送られることはありません。アカウントも、追跡も、広告もありません。",
        "日記、設定、ガイドをどこまで進めたかは、この端末だけに保存されます。書き出しや共有は、あなたが押したときだけ行われ、あなたが送る先に届きます。",
        "「すべて削除」は日記にあります。ブラウザーでこのサイトのデータを消すと、日記も設定も消えます。",
        "緊急番号の国・地域は、スマホのタイムゾーンと言語から決めます。位置を聞くのは、「今いる場所を表示」を押したときだけです。表示するだけで、保存も送信もしません。送るのは、あなたが望むときだけです。",
    ],
};
pub const LICENCES_HEADING: &str = "ライセンス";
pub const LICENCES: &str = "このガイドは自由ソフトウェアで、ライセンスはMITまたはApache-2.0です。アプリはRustで書かれ、Rustの標準ライブラリー（MITまたはApache-2.0）と、次のパッケージのコードを含みます：";
pub const LICENCE_TEXTS: &str = "ライセンスの全文";
