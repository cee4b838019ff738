//! Everything the guide cites.
//!
//! Each source is a constant, so that a claim can only name one that is listed.

use crate::content::article::Reference;

/// Generates a constant for each source, and the list of all.
macro_rules! references {
    ($($id:ident = $name:literal $(at $address:literal)?;)*) => {
        $(
            #[doc = $name]
            pub const $id: Reference = Reference {
                name: $name,
                address: references!(@address $($address)?),
            };
        )*

        /// Every source, in the order of the page.
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
    MILLER_2022 = "Miller 2022, exercise-associated muscle cramps, evidence review" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/";
    MAUGHAN = "Maughan and Shirreffs 2019, muscle cramping during exercise" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412/";
    MAYO = "Mayo Clinic, muscle cramp" at "https://www.mayoclinic.org/diseases-conditions/muscle-cramp/symptoms-causes/syc-20350820";
    AAOS = "AAOS (American Academy of Orthopaedic Surgeons), muscle cramps";
    NHS_CRAMPS = "NHS, leg cramps" at "https://www.nhs.uk/conditions/leg-cramps/";
    NHS_SPRAINS = "NHS, sprains and strains" at "https://www.nhs.uk/conditions/sprains-and-strains/";
    NHS_DVT = "NHS, DVT (deep vein thrombosis)" at "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/";
    NHS_COMPARTMENT = "NHS, compartment syndrome" at "https://www.nhs.uk/conditions/compartment-syndrome/";
    MERCK = "Merck Manual, runner's stretch table" at "https://www.merckmanuals.com/home/multimedia/table/runners-stretch";
    RED_CROSS = "American Red Cross, heat cramps, as a news report gives it" at "https://consumer.healthday.com/gastrointestinal-information-15/cramps-news-162/health-tip-heat-cramps-shouldn-t-be-ignored-607203.html";
    ST_JOHN = "St John Ambulance, dehydration and cramp" at "https://www.sja.org.uk/get-advice/first-aid-advice/effects-of-heat-and-cold/dehydration/";
    FIRST_AID_MANUALS = "First-aid manuals, for the foot, the toes and those who help: not yet checked one by one";
    HSE = "HSE (Health Service Executive, Ireland), leg cramps in pregnancy";
    SCHWELLNUS_2008 = "Schwellnus 2008, cramps in athletes, risk factors and treatment" at "https://pubmed.ncbi.nlm.nih.gov/18206574/";
    SCHWELLNUS_2011 = "Schwellnus 2011, cramps in a 56 km ultramarathon" at "https://pubmed.ncbi.nlm.nih.gov/21402566/";
    HOFFMAN = "Hoffman 2015, cramps in a 161 km ultramarathon" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703/";
    MARTINEZ = "Martínez-Navarro 2020, cramps in the marathon" at "https://pubmed.ncbi.nlm.nih.gov/32796418/";
    DE_JAGER = "de Jager 2022, how common cramps are among race entrants (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/34759185/";
    DE_JAGER_RISKS = "de Jager 2022, what goes with cramps in race entrants: illness, injury and more (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/36548112/";
    MANJRA = "Manjra, Schwellnus and Noakes 1996, what goes with cramps in marathon runners" at "https://journals.lww.com/acsm-msse/Fulltext/1996/05001/RISK_FACTORS_FOR_EXERCISE_ASSOCIATED_MUSCLE.990.aspx";
    MILLER_2012 = "Miller 2012, force after a cramp" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC3499888/";
    LAU = "Lau 2021, water or a rehydration drink, and cramps" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362/";
    COMPRESSION = "Review of compression wear and strength after exercise, Sports Medicine 2022" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC9388468/";
    ROLLING = "Wiewelhove 2019, review of foam rolling" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761/";
    MASSAGE = "Davis 2020, review of sports massage" at "https://bmjopensem.bmj.com/content/6/1/e000614";
    ACSM_FLUID = "ACSM 2007, fluid replacement" at "https://pubmed.ncbi.nlm.nih.gov/17277604/";
    GARRISON = "Garrison 2012, medicines and night cramps" at "https://pubmed.ncbi.nlm.nih.gov/22157068/";
    LIPMAN = "Lipman 2017, ibuprofen in ultramarathon runners" at "https://pubmed.ncbi.nlm.nih.gov/28679502/";
    STITCH = "Morton and Callister 2015, side stitch" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4281377/";
    CDC = "CDC (NIOSH), rhabdomyolysis" at "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html";
    HYPONATRAEMIA = "Practical guide to exertional hyponatraemia, German Journal of Sports Medicine 2018" at "https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/";
    ACSM_HEAT = "ACSM 2021, Roberts and others, consensus on exertional heat illness" at "https://journals.lww.com/acsm-csmr/Fulltext/2021/09000/ACSM_Expert_Consensus_Statement_on_Exertional_Heat.10.aspx";
    NATA_HEAT = "NATA 2015, exertional heat illness" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4639891/";
    UKHSA = "UK public health (UK Health Security Agency), advice on heat exhaustion and heatstroke";
    NATA_SICKLE = "NATA 2007, consensus on sickle cell trait and the athlete" at "https://www.nata.org/press-release/062707/nata-releases-%E2%80%9Csickle-cell-trait-and-athlete%E2%80%9D-consensus-statement";
    NOAKES = "Noakes 2007, collapse after the finish" at "https://doi.org/10.2165/00007256-200737040-00028";
    ASPLUND = "Asplund 2011, collapse after the finish" at "https://doi.org/10.1136/bjsports-2011-090378";
}
