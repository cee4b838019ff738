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
    MILLER_2022 = "Miller 2022, Muskelkrämpfe beim Sport, Übersicht der Belege" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/";
    MAUGHAN = "Maughan und Shirreffs 2019, Muskelkrämpfe beim Sport" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412/";
    MAYO = "Mayo Clinic, Muskelkrampf" at "https://www.mayoclinic.org/diseases-conditions/muscle-cramp/symptoms-causes/syc-20350820";
    AAOS = "AAOS (American Academy of Orthopaedic Surgeons), Muskelkrämpfe";
    NHS_CRAMPS = "NHS, Krämpfe im Bein" at "https://www.nhs.uk/conditions/leg-cramps/";
    NHS_SPRAINS = "NHS, Verstauchungen und Zerrungen" at "https://www.nhs.uk/conditions/sprains-and-strains/";
    NHS_DVT = "NHS, TVT (tiefe Venenthrombose)" at "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/";
    NHS_COMPARTMENT = "NHS, Kompartmentsyndrom" at "https://www.nhs.uk/conditions/compartment-syndrome/";
    MERCK = "Merck Manual, Tabelle zur Wadendehnung" at "https://www.merckmanuals.com/home/multimedia/table/runners-stretch";
    RED_CROSS = "Amerikanisches Rotes Kreuz, Hitzekrämpfe, nach einem Pressebericht" at "https://consumer.healthday.com/gastrointestinal-information-15/cramps-news-162/health-tip-heat-cramps-shouldn-t-be-ignored-607203.html";
    ST_JOHN = "St John Ambulance, Austrocknung und Krampf" at "https://www.sja.org.uk/get-advice/first-aid-advice/effects-of-heat-and-cold/dehydration/";
    FIRST_AID_MANUALS = "Erste-Hilfe-Handbücher, für Fuß, Zehen und alle, die helfen: noch nicht einzeln geprüft";
    HSE = "HSE (Health Service Executive, Irland), Krämpfe im Bein in der Schwangerschaft";
    SCHWELLNUS_2008 = "Schwellnus 2008, Krämpfe beim Sport, Risiken und Behandlung" at "https://pubmed.ncbi.nlm.nih.gov/18206574/";
    SCHWELLNUS_2011 = "Schwellnus 2011, Krämpfe bei einem Ultramarathon über 56 km" at "https://pubmed.ncbi.nlm.nih.gov/21402566/";
    HOFFMAN = "Hoffman 2015, Krämpfe bei einem Ultramarathon über 161 km" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703/";
    MARTINEZ = "Martínez-Navarro 2020, Krämpfe beim Marathon" at "https://pubmed.ncbi.nlm.nih.gov/32796418/";
    DE_JAGER = "de Jager 2022, wie häufig Krämpfe bei Angemeldeten zu Rennen sind (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/34759185/";
    DE_JAGER_RISKS = "de Jager 2022, was bei Angemeldeten zu Rennen mit Krämpfen zusammen vorkommt: Krankheit, Verletzung und mehr (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/36548112/";
    MANJRA = "Manjra, Schwellnus und Noakes 1996, was beim Marathon mit Krämpfen zusammen vorkommt" at "https://journals.lww.com/acsm-msse/Fulltext/1996/05001/RISK_FACTORS_FOR_EXERCISE_ASSOCIATED_MUSCLE.990.aspx";
    MILLER_2012 = "Miller 2012, Kraft nach einem Krampf" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC3499888/";
    LAU = "Lau 2021, Wasser oder Elektrolytgetränk, und Krämpfe" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362/";
    COMPRESSION = "Übersicht zu Kompressionskleidung und Kraft nach dem Sport, Sports Medicine 2022" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC9388468/";
    ROLLING = "Wiewelhove 2019, Übersicht zur Faszienrolle" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761/";
    MASSAGE = "Davis 2020, Übersicht zur Sportmassage" at "https://bmjopensem.bmj.com/content/6/1/e000614";
    ACSM_FLUID = "ACSM 2007, Ersatz von Flüssigkeit" at "https://pubmed.ncbi.nlm.nih.gov/17277604/";
    GARRISON = "Garrison 2012, Medikamente und nächtliche Krämpfe" at "https://pubmed.ncbi.nlm.nih.gov/22157068/";
    LIPMAN = "Lipman 2017, Ibuprofen beim Ultramarathon" at "https://pubmed.ncbi.nlm.nih.gov/28679502/";
    STITCH = "Morton und Callister 2015, Seitenstechen" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4281377/";
    CDC = "CDC (NIOSH), Rhabdomyolyse" at "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html";
    HYPONATRAEMIA = "Leitfaden zu Natriummangel beim Sport, Deutsche Zeitschrift für Sportmedizin 2018" at "https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/";
    ACSM_HEAT = "ACSM 2021, Roberts und andere, Konsens zu Überhitzung beim Sport" at "https://journals.lww.com/acsm-csmr/Fulltext/2021/09000/ACSM_Expert_Consensus_Statement_on_Exertional_Heat.10.aspx";
    NATA_HEAT = "NATA 2015, Überhitzung beim Sport" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4639891/";
    UKHSA = "Britische Gesundheitsbehörde (UK Health Security Agency), Rat zu Hitzeerschöpfung und Hitzschlag";
    NATA_SICKLE = "NATA 2007, Konsens zu Sichelzell-Anlage und Sport" at "https://www.nata.org/press-release/062707/nata-releases-%E2%80%9Csickle-cell-trait-and-athlete%E2%80%9D-consensus-statement";
    NOAKES = "Noakes 2007, Zusammenbruch nach dem Ziel" at "https://doi.org/10.2165/00007256-200737040-00028";
    ASPLUND = "Asplund 2011, Zusammenbruch nach dem Ziel" at "https://doi.org/10.1136/bjsports-2011-090378";
}
