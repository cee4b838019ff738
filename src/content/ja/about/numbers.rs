//! The numbers of the guide, each with its source.

use crate::content::article::Number;

pub const NUMBERS: &[Number] = &[
    Number {
        what: "1回のキープ",
        value: "30秒。治まれば短くなります。設定で20秒、45秒、60秒にもできます",
        source: "Merck Manual、ランナーのストレッチ（30まで数える）。Mayo Clinic、ふくらはぎのストレッチ（30〜60秒）",
    },
    Number {
        what: "1度つったときのキープ",
        value: "最大5回",
        source: "Merck Manual、ランナーのストレッチ（5回くり返す）",
    },
    Number {
        what: "準備の時間",
        value: "5秒。一時停止の後は3秒",
        source: "ストレッチ用タイマーの一般的なやり方",
    },
    Number {
        what: "同じ姿勢で続けるとき",
        value: "すぐに、休みなし",
        source: "Miller 2022。AAOS。アメリカ赤十字（治まるまでキープ）",
    },
    Number {
        what: "テストの前の休み",
        value: "5分。飛ばせます",
        source: "Miller 2012（若い大人20人で、力は数分のうちに戻る）",
    },
    Number {
        what: "最初のキープから助けを求めるまで",
        value: "10分",
        source: "NHS、脚のつり（続くのは長くて10分ほど）",
    },
    Number {
        what: "氷",
        value: "2分後に聞きます。20分までに外します。次は2〜3時間後。必ず包みます",
        source: "NHS、ねんざと肉離れ。2分は、私たちが決めました",
    },
    Number {
        what: "温める",
        value: "5分後に聞きます。20分までに外します。必ず包みます",
        source: "私たちが決めました",
    },
    Number {
        what: "氷も温める物もないとき",
        value: "2分休んだ後に聞きます",
        source: "私たちが決めました",
    },
    Number {
        what: "途中のものを続けるかを聞く",
        value: "2時間まで",
        source: "私たちが決めました",
    },
    Number {
        what: "ランを終えるとき",
        value: "さらに3回つったとき",
        source: "私たちが決めました",
    },
    Number {
        what: "走り続ける前のテスト",
        value: "動かせる範囲すべて、ゆっくりしたつま先立ちかひざの曲げ3回、速歩き1分",
        source: "私たちが決めました",
    },
    Number {
        what: "ランの前半と後半の境",
        value: "45分",
        source: "元の記事。研究は見つかりませんでした",
    },
    Number {
        what: "考えられる理由",
        value: "最大3つ、裏づけの強い順",
        source: "私たちが決めました",
    },
    Number {
        what: "つっただけではないサインに注意する期間",
        value: "3日間",
        source: "CDC、横紋筋融解症（数時間から数日）",
    },
    Number {
        what: "翌日の確認",
        value: "朝8時",
        source: "私たちが決めました",
    },
    Number {
        what: "肉離れの後、温めずマッサージもしない期間",
        value: "2〜3日。ガイドは72時間、温める手順を出しません",
        source: "NHS、ねんざと肉離れ",
    },
    Number {
        what: "肉離れ、血栓、濃い尿、緊急事態の後、伸ばさない期間",
        value: "72時間。医師がよいと言うまで走りません",
        source: "NHS、ねんざと肉離れ（2〜3日、最長8週間）",
    },
    Number {
        what: "熱中症、失神しそうな状態、あちこちがつった後、走らない期間",
        value: "24時間",
        source: "NHSと英国の公衆衛生当局（今日は走らない）。数字は、私たちが決めました",
    },
    Number {
        what: "冷やしてもよくならないとき、救急に電話するまで",
        value: "30分",
        source: "英国の公衆衛生当局、暑さについての助言",
    },
];
