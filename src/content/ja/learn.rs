//! The page that explains what a cramp is: a one-minute read.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::Evidence;
use crate::content::article::{Line, Part};

pub const TITLE: &str = "脚がつるとは？";
pub const DESCRIPTION: &str = "ランナーの脚のつりを1分で：何が起きるか、いつ起きるか、どのくらい続くか、理由について何が分かっているか。";
pub const PICTURE: &str = "ランナーが痛む脚で立ち、矢印がかかとを下へ押している。ふくらはぎに印がある。ふくらはぎは脚の後ろ、ひざの下にある。";
pub const PARTS: &[Part] = &[
    Part {
        heading: "筋肉が縮んで固まる",
        lines: &[
            Line::plain(
                "いくつかの筋肉、1つの筋肉、または筋肉の一部が、強く縮みます。自分の意志では止められません。数分のうちに楽になります。",
            ),
            Line::plain("筋肉が縮んだまま戻りません。痛くて、ほとんど動かせません。"),
        ],
    },
    Part {
        heading: "多くのランナーに起きる",
        lines: &[Line::plain(
            "多くのランナーが、いつかは脚がつります。特に多い場所の1つが、ふくらはぎです。そこで走れなくなることもあります。",
        )],
    },
    Part {
        heading: "いつ起きるか",
        lines: &[
            Line::plain(
                "いつでも起き、はっきりした理由がないことも多いです。多くは運動に伴うものです。ランの途中、レースの終盤、または走った後に起きます。昼や夜、休んでいるときに起きることもあります。",
            ),
            Line::plain(
                "急に始まり、数秒から数分続きます。いったん治まり、またつることもあります。1か所だけに起きます。レースの終盤には、2つ以上の筋肉がつることもあります。",
            ),
        ],
    },
    Part {
        heading: "何がおかしくなるか",
        lines: &[Line::plain(
            "神経は、筋肉に縮むか、ゆるむかを伝えます。つったときは、縮む信号のほうが勝つようです。",
        )],
    },
    Part {
        heading: "よく言われる原因",
        lines: &[
            Line::plain("よく挙がるのは、水分不足、失った塩分、筋肉の使いすぎ、暑さです。"),
            Line::known(
                Evidence::Good,
                "いつもより速く、または長く走ることが、最も裏づけのある理由です。",
            ),
            Line::known(
                Evidence::Mixed,
                "水分、塩分、暑さ：研究の結果は分かれています。",
            ),
        ],
    },
    Part {
        heading: "役立つこと",
        lines: &[
            Line::known(Evidence::Good, "止まって、筋肉をやさしく伸ばします。"),
            Line::plain(
                "一定のペース、練習を少しずつ増やすこと、ふくらはぎや足首を鍛えることで、次につるのを防げることがあります。一度つると、次もつりやすくなります。",
            ),
        ],
    },
];
pub const TO_WHY: &str = "なぜつった？";
pub const TO_PLAN: &str = "次につるのを防ぐ";
