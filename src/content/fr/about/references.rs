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
    MILLER_2022 = "Miller 2022, crampes musculaires liées à l’effort, revue des preuves" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/";
    MAUGHAN = "Maughan et Shirreffs 2019, crampes musculaires pendant l’effort" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412/";
    MAYO = "Mayo Clinic, crampe musculaire" at "https://www.mayoclinic.org/diseases-conditions/muscle-cramp/symptoms-causes/syc-20350820";
    AAOS = "AAOS (American Academy of Orthopaedic Surgeons), crampes musculaires";
    NHS_CRAMPS = "NHS, crampes aux jambes" at "https://www.nhs.uk/conditions/leg-cramps/";
    NHS_SPRAINS = "NHS, entorses et déchirures" at "https://www.nhs.uk/conditions/sprains-and-strains/";
    NHS_DVT = "NHS, TVP (thrombose veineuse profonde)" at "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/";
    NHS_COMPARTMENT = "NHS, syndrome des loges" at "https://www.nhs.uk/conditions/compartment-syndrome/";
    MERCK = "Merck Manual, tableau de l’étirement pour la course" at "https://www.merckmanuals.com/home/multimedia/table/runners-stretch";
    RED_CROSS = "American Red Cross (Croix-Rouge américaine), crampes de chaleur, d’après un article de presse" at "https://consumer.healthday.com/gastrointestinal-information-15/cramps-news-162/health-tip-heat-cramps-shouldn-t-be-ignored-607203.html";
    ST_JOHN = "St John Ambulance, déshydratation et crampe" at "https://www.sja.org.uk/get-advice/first-aid-advice/effects-of-heat-and-cold/dehydration/";
    FIRST_AID_MANUALS = "Manuels de premiers secours, pour le pied, les orteils et quand on aide\u{a0}: pas encore vérifiés un par un";
    HSE = "HSE (Health Service Executive, Irlande), crampes aux jambes pendant la grossesse";
    SCHWELLNUS_2008 = "Schwellnus 2008, crampes dans le sport, facteurs de risque et traitement" at "https://pubmed.ncbi.nlm.nih.gov/18206574/";
    SCHWELLNUS_2011 = "Schwellnus 2011, crampes sur un ultramarathon de 56 km" at "https://pubmed.ncbi.nlm.nih.gov/21402566/";
    HOFFMAN = "Hoffman 2015, crampes sur un ultramarathon de 161 km" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703/";
    MARTINEZ = "Martínez-Navarro 2020, crampes au marathon" at "https://pubmed.ncbi.nlm.nih.gov/32796418/";
    DE_JAGER = "de Jager 2022, fréquence des crampes chez les personnes inscrites à des courses (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/34759185/";
    DE_JAGER_RISKS = "de Jager 2022, ce qui va avec les crampes chez ces personnes\u{a0}: maladie, blessure et plus (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/36548112/";
    MANJRA = "Manjra, Schwellnus et Noakes 1996, ce qui va avec les crampes au marathon" at "https://journals.lww.com/acsm-msse/Fulltext/1996/05001/RISK_FACTORS_FOR_EXERCISE_ASSOCIATED_MUSCLE.990.aspx";
    MILLER_2012 = "Miller 2012, la force après une crampe" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC3499888/";
    LAU = "Lau 2021, eau ou boisson de réhydratation, et crampes" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362/";
    COMPRESSION = "Revue sur les vêtements de compression et la force après l’effort, Sports Medicine 2022" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC9388468/";
    ROLLING = "Wiewelhove 2019, revue sur le rouleau de massage" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761/";
    MASSAGE = "Davis 2020, revue sur le massage sportif" at "https://bmjopensem.bmj.com/content/6/1/e000614";
    ACSM_FLUID = "ACSM 2007, compenser les pertes de liquide" at "https://pubmed.ncbi.nlm.nih.gov/17277604/";
    GARRISON = "Garrison 2012, médicaments et crampes de nuit" at "https://pubmed.ncbi.nlm.nih.gov/22157068/";
    LIPMAN = "Lipman 2017, ibuprofène en ultramarathon" at "https://pubmed.ncbi.nlm.nih.gov/28679502/";
    STITCH = "Morton et Callister 2015, point de côté" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4281377/";
    CDC = "CDC (NIOSH), rhabdomyolyse" at "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html";
    HYPONATRAEMIA = "Guide pratique de l’hyponatrémie d’effort (manque de sodium), German Journal of Sports Medicine 2018" at "https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/";
    ACSM_HEAT = "ACSM 2021, Roberts et collègues, consensus sur les malaises dus à la chaleur à l’effort" at "https://journals.lww.com/acsm-csmr/Fulltext/2021/09000/ACSM_Expert_Consensus_Statement_on_Exertional_Heat.10.aspx";
    NATA_HEAT = "NATA 2015, malaises dus à la chaleur à l’effort" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4639891/";
    UKHSA = "Santé publique britannique (UK Health Security Agency), conseils sur l’épuisement par la chaleur et le coup de chaleur";
    NATA_SICKLE = "NATA 2007, consensus sur le trait drépanocytaire dans le sport" at "https://www.nata.org/press-release/062707/nata-releases-%E2%80%9Csickle-cell-trait-and-athlete%E2%80%9D-consensus-statement";
    NOAKES = "Noakes 2007, effondrement après l’arrivée" at "https://doi.org/10.2165/00007256-200737040-00028";
    ASPLUND = "Asplund 2011, effondrement après l’arrivée" at "https://doi.org/10.1136/bjsports-2011-090378";
}
