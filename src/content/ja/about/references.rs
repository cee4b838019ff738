//! Everything the guide cites.
//!
//! Each source is a constant, so that a claim can only name one that is listed.

use crate::content::article::Reference;

macro_rules! references {
    ($($id:ident = $name:literal $(at $address:literal)?;)*) => {
        $(
            #[doc = $name]
            pub const $id: Reference = Reference {
                name: $name,
                address: references!(@address $($address)?),
            };
        )*
        pub const REFERENCES: &[Reference] = &[$($id),*];
    };
    (@address) => {
        None
    };
    (@address $address:literal) => {
        Some($address)
    };
}

references! {
    MILLER_2022 = "Miller 2022、運動による筋肉のつり、根拠の総説" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/";
    MAUGHAN = "Maughan and Shirreffs 2019、運動中の筋肉のつり" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412/";
    MAYO = "Mayo Clinic、筋肉のつり" at "https://www.mayoclinic.org/diseases-conditions/muscle-cramp/symptoms-causes/syc-20350820";
    AAOS = "AAOS（American Academy of Orthopaedic Surgeons）、筋肉のつり";
    NHS_CRAMPS = "NHS、脚のつり" at "https://www.nhs.uk/conditions/leg-cramps/";
    NHS_SPRAINS = "NHS、ねんざと肉離れ" at "https://www.nhs.uk/conditions/sprains-and-strains/";
    NHS_DVT = "NHS、DVT（深部静脈血栓症）" at "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/";
    NHS_COMPARTMENT = "NHS、コンパートメント症候群" at "https://www.nhs.uk/conditions/compartment-syndrome/";
    MERCK = "Merck Manual、ランナーのストレッチの表" at "https://www.merckmanuals.com/home/multimedia/table/runners-stretch";
    RED_CROSS = "American Red Cross（アメリカ赤十字）、暑さによる筋肉のつり（ニュース記事による）" at "https://consumer.healthday.com/gastrointestinal-information-15/cramps-news-162/health-tip-heat-cramps-shouldn-t-be-ignored-607203.html";
    ST_JOHN = "St John Ambulance、脱水と筋肉のつり" at "https://www.sja.org.uk/get-advice/first-aid-advice/effects-of-heat-and-cold/dehydration/";
    FIRST_AID_MANUALS = "応急手当の手引き（足の裏、足の指、助ける人向け）：個別の確認はまだです";
    HSE = "HSE（Health Service Executive、アイルランド）、妊娠中の脚のつり";
    SCHWELLNUS_2008 = "Schwellnus 2008、運動選手の筋肉のつり、危険因子と治療" at "https://pubmed.ncbi.nlm.nih.gov/18206574/";
    SCHWELLNUS_2011 = "Schwellnus 2011、56 kmウルトラマラソンでの筋肉のつり" at "https://pubmed.ncbi.nlm.nih.gov/21402566/";
    HOFFMAN = "Hoffman 2015、161 kmウルトラマラソンでの筋肉のつり" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703/";
    MARTINEZ = "Martínez-Navarro 2020、マラソンでの筋肉のつり" at "https://pubmed.ncbi.nlm.nih.gov/32796418/";
    DE_JAGER = "de Jager 2022、レースに申し込んだ人に、筋肉のつりはどれほど多いか（SAFER）" at "https://pubmed.ncbi.nlm.nih.gov/34759185/";
    DE_JAGER_RISKS = "de Jager 2022、レースに申し込んだ人の筋肉のつりと関連するもの：病気、けがなど（SAFER）" at "https://pubmed.ncbi.nlm.nih.gov/36548112/";
    MANJRA = "Manjra, Schwellnus and Noakes 1996、マラソンランナーの筋肉のつりと関連するもの" at "https://journals.lww.com/acsm-msse/Fulltext/1996/05001/RISK_FACTORS_FOR_EXERCISE_ASSOCIATED_MUSCLE.990.aspx";
    MILLER_2012 = "Miller 2012、つった後の力" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC3499888/";
    LAU = "Lau 2021、水または経口補水液と、脚のつり" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362/";
    COMPRESSION = "着圧ウェアと運動後の筋力の総説、Sports Medicine 2022" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC9388468/";
    ROLLING = "Wiewelhove 2019、フォームローラーの総説" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761/";
    MASSAGE = "Davis 2020、スポーツマッサージの総説" at "https://bmjopensem.bmj.com/content/6/1/e000614";
    ACSM_FLUID = "ACSM 2007、水分補給" at "https://pubmed.ncbi.nlm.nih.gov/17277604/";
    GARRISON = "Garrison 2012、薬と夜の脚のつり" at "https://pubmed.ncbi.nlm.nih.gov/22157068/";
    LIPMAN = "Lipman 2017、ウルトラマラソンランナーのイブプロフェン" at "https://pubmed.ncbi.nlm.nih.gov/28679502/";
    STITCH = "Morton、Callister 2015、わき腹の痛み" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4281377/";
    CDC = "CDC（NIOSH）、横紋筋融解症" at "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html";
    HYPONATRAEMIA = "運動による低ナトリウム血症の実用ガイド、German Journal of Sports Medicine 2018" at "https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/";
    ACSM_HEAT = "ACSM 2021、Robertsほか、運動による熱中症の合意声明" at "https://journals.lww.com/acsm-csmr/Fulltext/2021/09000/ACSM_Expert_Consensus_Statement_on_Exertional_Heat.10.aspx";
    NATA_HEAT = "NATA 2015、運動による熱中症" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4639891/";
    UKHSA = "英国の公衆衛生当局（UK Health Security Agency）、熱疲労と熱射病についての助言";
    NATA_SICKLE = "NATA 2007、鎌状赤血球形質とスポーツ選手の合意声明" at "https://www.nata.org/press-release/062707/nata-releases-%E2%80%9Csickle-cell-trait-and-athlete%E2%80%9D-consensus-statement";
    NOAKES = "Noakes 2007、ゴール後に倒れること" at "https://doi.org/10.2165/00007256-200737040-00028";
    ASPLUND = "Asplund 2011、ゴール後に倒れること" at "https://doi.org/10.1136/bjsports-2011-090378";
}
