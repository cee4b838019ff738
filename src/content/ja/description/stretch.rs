//! The descriptions of the pages about one stretch, one row a stretch.

use crate::care::Stretch;

pub(super) struct Row {
    pub(super) hold: &'static str,
    pub(super) check: &'static str,
    pub(super) ease_off: &'static str,
    pub(super) practice: &'static str,
}

macro_rules! rows {
    ($($stretch:ident: $name:literal, $how:literal;)*) => {
        pub(super) const fn row(stretch: Stretch) -> &'static Row {
            match stretch {
                $(Stretch::$stretch => const {
                    &Row {
                        hold: concat!($name, "。つったときの伸ばし方：", $how, "。時間も計ります。"),
                        check: concat!($name, "：治まった、楽になってきた、変わらない、鋭くなった。次にすることを選びます。"),
                        ease_off: concat!($name, "、鋭く痛むとき：ゆるめて、つったのか肉離れなのかを見分けます。"),
                        practice: concat!("レースの前に練習します。", $name, "：", $how, "。"),
                    }
                },)*
            }
        }
    };
}

rows! {
    CalfStanding: "ふくらはぎを立って伸ばす", "その脚に体重をかけ、かかとをつけ、ひざを少し曲げる";
    CalfWall: "ふくらはぎを壁で伸ばす", "痛む脚を後ろに引き、かかとをつけ、後ろのひざを伸ばす";
    CalfSeated: "ふくらはぎを座って伸ばす", "脚を伸ばし、足の指を手前に引く";
    HamstringSeated: "太ももの裏を座って伸ばす", "脚を伸ばし、股関節から体を前に倒す";
    HamstringStanding: "太ももの裏を立って伸ばす", "その脚に体重をかけ、かかとをゆっくり押し下げる";
    QuadStanding: "太ももの前を立って伸ばす", "つっていない脚で立ち、痛む脚のかかとを後ろへ上げる";
    QuadLying: "太ももの前を横になって伸ばす", "つっていない側を下にして寝て、上のかかとを後ろへ引く";
    FootStanding: "足の裏を立って伸ばす", "足の前側に体重をかけ、足の指を反らせる";
    FootSeated: "足の裏を座って伸ばす", "足を反対のひざにのせ、足の指を手前に引く";
    Toes: "足の指を伸ばす", "つった指を持ち、ゆっくりまっすぐにする";
    InnerThighStanding: "内ももを立って伸ばす", "足を大きく開き、つっていない脚のひざを曲げ、その側へ傾く";
    InnerThighSeated: "内ももを座って伸ばす", "足の裏を合わせ、ひざを自然に開く";
    ButtockLying: "お尻をあおむけで伸ばす", "ひざを反対の肩へゆっくり引く";
    ButtockSeated: "お尻を座って伸ばす", "足首を反対のひざにのせ、体を前に倒す";
    Other: "ほかの筋肉を伸ばす", "ゆっくり伸ばし、軽くさする";
    Night: "ふくらはぎを寝床で伸ばす", "脚を伸ばし、足の指を上へ引き、かかとを押し出す";
    NightStanding: "ふくらはぎを寝床の横で伸ばす", "立ち上がり、その脚に体重をかけ、かかとを床につける";
    HelperCalf: "ふくらはぎを伸ばすのを助ける", "相手のひざを伸ばし、足先をゆっくり上へ押す";
    HelperHamstring: "太ももの裏を伸ばすのを助ける", "相手をあおむけに寝かせ、伸ばした脚を上げる";
    HelperQuad: "太ももの前を伸ばすのを助ける", "相手につっていない側を下にして寝てもらい、ひざを曲げる";
    HelperFoot: "足の裏を伸ばすのを助ける", "かかとを持ち、足の指をゆっくり反らせる";
}
