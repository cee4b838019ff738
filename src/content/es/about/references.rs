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
    MILLER_2022 = "Miller 2022, calambres musculares por ejercicio, revisión de la evidencia" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/";
    MAUGHAN = "Maughan y Shirreffs 2019, calambres musculares durante el ejercicio" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412/";
    MAYO = "Mayo Clinic, calambre muscular" at "https://www.mayoclinic.org/diseases-conditions/muscle-cramp/symptoms-causes/syc-20350820";
    AAOS = "AAOS (American Academy of Orthopaedic Surgeons), calambres musculares";
    NHS_CRAMPS = "NHS, calambres en las piernas" at "https://www.nhs.uk/conditions/leg-cramps/";
    NHS_SPRAINS = "NHS, esguinces y desgarros" at "https://www.nhs.uk/conditions/sprains-and-strains/";
    NHS_DVT = "NHS, TVP (trombosis venosa profunda)" at "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/";
    NHS_COMPARTMENT = "NHS, síndrome compartimental" at "https://www.nhs.uk/conditions/compartment-syndrome/";
    MERCK = "Merck Manual, tabla del estiramiento para corredores" at "https://www.merckmanuals.com/home/multimedia/table/runners-stretch";
    RED_CROSS = "American Red Cross (Cruz Roja Americana), calambres por calor, según una noticia" at "https://consumer.healthday.com/gastrointestinal-information-15/cramps-news-162/health-tip-heat-cramps-shouldn-t-be-ignored-607203.html";
    ST_JOHN = "St John Ambulance, deshidratación y calambre" at "https://www.sja.org.uk/get-advice/first-aid-advice/effects-of-heat-and-cold/dehydration/";
    FIRST_AID_MANUALS = "Manuales de primeros auxilios, para el pie, los dedos y quien ayuda: todavía sin revisar uno por uno";
    HSE = "HSE (Health Service Executive, Irlanda), calambres en las piernas en el embarazo";
    SCHWELLNUS_2008 = "Schwellnus 2008, calambres en deportistas, factores de riesgo y tratamiento" at "https://pubmed.ncbi.nlm.nih.gov/18206574/";
    SCHWELLNUS_2011 = "Schwellnus 2011, calambres en un ultramaratón de 56 km" at "https://pubmed.ncbi.nlm.nih.gov/21402566/";
    HOFFMAN = "Hoffman 2015, calambres en un ultramaratón de 161 km" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703/";
    MARTINEZ = "Martínez-Navarro 2020, calambres en el maratón" at "https://pubmed.ncbi.nlm.nih.gov/32796418/";
    DE_JAGER = "de Jager 2022, cuán comunes son los calambres en inscritos en carreras (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/34759185/";
    DE_JAGER_RISKS = "de Jager 2022, qué acompaña a los calambres en inscritos en carreras: enfermedad, lesión y más (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/36548112/";
    MANJRA = "Manjra, Schwellnus y Noakes 1996, qué acompaña a los calambres en corredores de maratón" at "https://journals.lww.com/acsm-msse/Fulltext/1996/05001/RISK_FACTORS_FOR_EXERCISE_ASSOCIATED_MUSCLE.990.aspx";
    MILLER_2012 = "Miller 2012, la fuerza después de un calambre" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC3499888/";
    LAU = "Lau 2021, agua o una bebida de rehidratación, y calambres" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362/";
    COMPRESSION = "Revisión de prendas de compresión y fuerza después del ejercicio, Sports Medicine 2022" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC9388468/";
    ROLLING = "Wiewelhove 2019, revisión del rodillo de masaje" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761/";
    MASSAGE = "Davis 2020, revisión del masaje deportivo" at "https://bmjopensem.bmj.com/content/6/1/e000614";
    ACSM_FLUID = "ACSM 2007, reposición de líquidos" at "https://pubmed.ncbi.nlm.nih.gov/17277604/";
    GARRISON = "Garrison 2012, medicinas y calambres nocturnos" at "https://pubmed.ncbi.nlm.nih.gov/22157068/";
    LIPMAN = "Lipman 2017, ibuprofeno en corredores de ultramaratón" at "https://pubmed.ncbi.nlm.nih.gov/28679502/";
    STITCH = "Morton y Callister 2015, punzada en el costado" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4281377/";
    CDC = "CDC (NIOSH), rabdomiólisis" at "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html";
    HYPONATRAEMIA = "Guía práctica sobre la hiponatremia por ejercicio, German Journal of Sports Medicine 2018" at "https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/";
    ACSM_HEAT = "ACSM 2021, Roberts y otros, consenso sobre el mal por calor en el ejercicio" at "https://journals.lww.com/acsm-csmr/Fulltext/2021/09000/ACSM_Expert_Consensus_Statement_on_Exertional_Heat.10.aspx";
    NATA_HEAT = "NATA 2015, mal por calor en el ejercicio" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4639891/";
    UKHSA = "Salud pública británica (UK Health Security Agency), consejos sobre el agotamiento por calor y el golpe de calor";
    NATA_SICKLE = "NATA 2007, consenso sobre el rasgo falciforme en deportistas" at "https://www.nata.org/press-release/062707/nata-releases-%E2%80%9Csickle-cell-trait-and-athlete%E2%80%9D-consensus-statement";
    NOAKES = "Noakes 2007, desplome tras la meta" at "https://doi.org/10.2165/00007256-200737040-00028";
    ASPLUND = "Asplund 2011, desplome tras la meta" at "https://doi.org/10.1136/bjsports-2011-090378";
}
