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
    MILLER_2022 = "Miller 2022, cãibras musculares associadas ao exercício, revisão das evidências" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/";
    MAUGHAN = "Maughan e Shirreffs 2019, cãibras musculares durante o exercício" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412/";
    MAYO = "Mayo Clinic, cãibra muscular" at "https://www.mayoclinic.org/diseases-conditions/muscle-cramp/symptoms-causes/syc-20350820";
    AAOS = "AAOS (American Academy of Orthopaedic Surgeons), cãibras musculares";
    NHS_CRAMPS = "NHS, cãibras na perna" at "https://www.nhs.uk/conditions/leg-cramps/";
    NHS_SPRAINS = "NHS, entorses e distensões" at "https://www.nhs.uk/conditions/sprains-and-strains/";
    NHS_DVT = "NHS, TVP (trombose venosa profunda)" at "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/";
    NHS_COMPARTMENT = "NHS, síndrome compartimental" at "https://www.nhs.uk/conditions/compartment-syndrome/";
    MERCK = "Merck Manual, tabela de alongamentos para corrida" at "https://www.merckmanuals.com/home/multimedia/table/runners-stretch";
    RED_CROSS = "Cruz Vermelha Americana, cãibras por calor, segundo uma notícia" at "https://consumer.healthday.com/gastrointestinal-information-15/cramps-news-162/health-tip-heat-cramps-shouldn-t-be-ignored-607203.html";
    ST_JOHN = "St John Ambulance, desidratação e cãibra" at "https://www.sja.org.uk/get-advice/first-aid-advice/effects-of-heat-and-cold/dehydration/";
    FIRST_AID_MANUALS = "Manuais de primeiros socorros, para o pé, os dedos e quem ajuda: ainda não conferidos um por um";
    HSE = "HSE (Health Service Executive, Irlanda), cãibras na perna na gravidez";
    SCHWELLNUS_2008 = "Schwellnus 2008, cãibras em atletas, fatores de risco e tratamento" at "https://pubmed.ncbi.nlm.nih.gov/18206574/";
    SCHWELLNUS_2011 = "Schwellnus 2011, cãibras em uma ultramaratona de 56 km" at "https://pubmed.ncbi.nlm.nih.gov/21402566/";
    HOFFMAN = "Hoffman 2015, cãibras em uma ultramaratona de 161 km" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703/";
    MARTINEZ = "Martínez-Navarro 2020, cãibras na maratona" at "https://pubmed.ncbi.nlm.nih.gov/32796418/";
    DE_JAGER = "de Jager 2022, o quanto as cãibras são comuns em pessoas inscritas em provas (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/34759185/";
    DE_JAGER_RISKS = "de Jager 2022, o que vem junto com cãibras em pessoas inscritas em provas: doenças, lesões e mais (SAFER)" at "https://pubmed.ncbi.nlm.nih.gov/36548112/";
    MANJRA = "Manjra, Schwellnus e Noakes 1996, o que vem junto com cãibras em maratonistas" at "https://journals.lww.com/acsm-msse/Fulltext/1996/05001/RISK_FACTORS_FOR_EXERCISE_ASSOCIATED_MUSCLE.990.aspx";
    MILLER_2012 = "Miller 2012, força depois de uma cãibra" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC3499888/";
    LAU = "Lau 2021, água ou bebida de reidratação, e cãibras" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362/";
    COMPRESSION = "Revisão sobre roupas de compressão e força depois do exercício, Sports Medicine 2022" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC9388468/";
    ROLLING = "Wiewelhove 2019, revisão sobre rolo de espuma" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761/";
    MASSAGE = "Davis 2020, revisão sobre massagem esportiva" at "https://bmjopensem.bmj.com/content/6/1/e000614";
    ACSM_FLUID = "ACSM 2007, reposição de líquidos" at "https://pubmed.ncbi.nlm.nih.gov/17277604/";
    GARRISON = "Garrison 2012, remédios e cãibras noturnas" at "https://pubmed.ncbi.nlm.nih.gov/22157068/";
    LIPMAN = "Lipman 2017, ibuprofeno em pessoas em ultramaratonas" at "https://pubmed.ncbi.nlm.nih.gov/28679502/";
    STITCH = "Morton e Callister 2015, pontada na lateral da barriga" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4281377/";
    CDC = "CDC (NIOSH), rabdomiólise" at "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html";
    HYPONATRAEMIA = "Guia prático sobre sódio baixo no exercício, German Journal of Sports Medicine 2018" at "https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/";
    ACSM_HEAT = "ACSM 2021, Roberts e outros, consenso sobre doenças do calor no exercício" at "https://journals.lww.com/acsm-csmr/Fulltext/2021/09000/ACSM_Expert_Consensus_Statement_on_Exertional_Heat.10.aspx";
    NATA_HEAT = "NATA 2015, doenças do calor no exercício" at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4639891/";
    UKHSA = "Saúde pública do Reino Unido (UK Health Security Agency), orientação sobre exaustão pelo calor e insolação";
    NATA_SICKLE = "NATA 2007, consenso sobre traço falciforme e atletas" at "https://www.nata.org/press-release/062707/nata-releases-%E2%80%9Csickle-cell-trait-and-athlete%E2%80%9D-consensus-statement";
    NOAKES = "Noakes 2007, colapso depois da chegada" at "https://doi.org/10.2165/00007256-200737040-00028";
    ASPLUND = "Asplund 2011, colapso depois da chegada" at "https://doi.org/10.1136/bjsports-2011-090378";
}
