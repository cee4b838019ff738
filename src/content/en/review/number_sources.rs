//! What the sources of the emergency numbers say, and where. Their names and days are in the data.

use crate::content::review::NumberSource;

/// Every source, by its id in the data.
pub const NUMBER_SOURCES: &[NumberSource] = &[
    NumberSource {
        id: "aosp",
        says: "The list of the Android Open Source Project, file ecc/input/eccdata.txt, revision 2: for each of these countries the number reaches an ambulance. The list is public and not official.",
        address: "https://android.googlesource.com/platform/packages/services/Telephony/+/master/ecc/input/eccdata.txt",
    },
    NumberSource {
        id: "am",
        says: "The deputy minister of the interior, in December 2025: one number, 112, for fire brigade, police and ambulance; 101, 102, 103 and 911 stay beside it and lead to it.",
        address: "https://vestikavkaza.ru/news/edinyj-nomer-ekstrennyh-sluzb-poavitsa-v-armenii.html",
    },
    NumberSource {
        id: "ar",
        says: "107 for emergencies of health, from any phone, with ambulances.",
        address: "https://www.santafe.gob.ar/index.php/web/content/view/full/258167/(subtema)/114560",
    },
    NumberSource {
        id: "ars",
        says: "1414 calls the mountain rescue; in Valais it is 144; either number helps, whatever the canton.",
        address: "https://www.alpinerettung.ch/einsatzkraefte/alarmierung-und-aufgebot",
    },
    NumberSource {
        id: "au",
        says: "",
        address: "",
    },
    NumberSource {
        id: "az",
        says: "The state health insurance agency on calls to the ambulance service 103. Another article says that 103 is answered in Baku alone: hence 112 beside it.",
        address: "https://metbuat.az/news/1396516/bir-gunde-103-e-zeng-edenlerin-sayi-aciqlandi.html",
    },
    NumberSource {
        id: "bbc",
        says: "999 in Nairobi was reopened in 2013; calls went unanswered.",
        address: "https://www.bbc.co.uk/news/world-africa-23549168",
    },
    NumberSource {
        id: "ca",
        says: "",
        address: "",
    },
    NumberSource {
        id: "ch",
        says: "",
        address: "",
    },
    NumberSource {
        id: "eu",
        says: "",
        address: "",
    },
    NumberSource {
        id: "fhn",
        says: "The Ministry of Emergency Situations: call 112 in case of danger.",
        address: "https://www.fhn.gov.az/index.php?eng/news/xeber/2023/2/28/47652/",
    },
    NumberSource {
        id: "gg",
        says: "999 for medical emergencies.",
        address: "https://ambulance.gg/ambulance-response-awareness-campaign/",
    },
    NumberSource {
        id: "gi",
        says: "The new number for police, fire and ambulance is 999; the ambulance had 190 before.",
        address: "https://www.police.gi/news/arrest-nuisance-calls-131",
    },
    NumberSource {
        id: "hk",
        says: "",
        address: "",
    },
    NumberSource {
        id: "im",
        says: "The health service Manx Care: dial 999 for an ambulance.",
        address: "https://iomtoday.co.im/news/manx-care-announces-midnight-closure-of-emergency-care-service-636436",
    },
    NumberSource {
        id: "in",
        says: "",
        address: "",
    },
    NumberSource {
        id: "je",
        says: "In an emergency dial 999, and ask for an ambulance.",
        address: "https://www.gov.je/Health/Hospitals/EmergencyOutHours/Pages/999.aspx",
    },
    NumberSource {
        id: "jm",
        says: "Emergency calls are made by 110, 112, 911 and 119; 110 will be discontinued: hence 911 beside it. The fire brigade, which sends ambulances, named 110.",
        address: "https://our.org.jm/document/development-of-policy-recommendations-on-enhanced-access-to-emergency-services-in-jamaica/",
    },
    NumberSource {
        id: "jp",
        says: "",
        address: "",
    },
    NumberSource {
        id: "kr",
        says: "119 for an ambulance, with interpreters.",
        address: "http://www.jnmeditour.or.kr/?doc=eng/content.php&co_id=eng20403020",
    },
    NumberSource {
        id: "lb",
        says: "The free number 140 reaches the Lebanese Red Cross and its ambulances.",
        address: "https://thearabweekly.com/red-cross-volunteers-unknown-soldiers-lebanons-wars",
    },
    NumberSource {
        id: "li",
        says: "144 for the ambulance service, 112 beside it.",
        address: "https://presseportal.ch/de/pm/100000148/100009015",
    },
    NumberSource {
        id: "lk",
        says: "Callers dial 1990 for the ambulance service Suwa Seriya, in the whole country.",
        address: "http://www.ft.lk/front-page/1990-Suwasariya-emergency-ambulance-service-gets-fresh-boost/44-646455",
    },
    NumberSource {
        id: "md",
        says: "112 for fire brigade, police and ambulance, from everywhere and every phone, since March 2018.",
        address: "http://www.romania-actualitati.ro/r_moldova_a_adoptat_numarul_unic_european_pentru_apeluri_de_urgenta_112-114118",
    },
    NumberSource {
        id: "mr",
        says: "Dial 999, ask for police, then mountain rescue.",
        address: "https://www.mountain.rescue.org.uk/stay-safe-out-there/in-case-of-emergency",
    },
    NumberSource {
        id: "ng",
        says: "112 is the national number, from any network; its centres were open in some of the states only.",
        address: "https://technologytimes.ng/dial-122-how-nigerias-three-digit-emergency-number-works/",
    },
    NumberSource {
        id: "no",
        says: "",
        address: "",
    },
    NumberSource {
        id: "nz",
        says: "",
        address: "",
    },
    NumberSource {
        id: "rtr",
        says: "Besides, the mountain rescue of Salzburg: 140 for accidents in the mountains, 144 in Vorarlberg.",
        address: "https://www.bergrettung-salzburg.at/tipps-infos/notruf",
    },
    NumberSource {
        id: "rw",
        says: "Calls for an ambulance of the SAMU go to 912.",
        address: "https://cbn.rw/article/236/samu-yashyize-imbangukiragutabara-mu-duce-two-muri-kigali-ziteguye-gutabara",
    },
    NumberSource {
        id: "tw",
        says: "",
        address: "",
    },
    NumberSource {
        id: "ua",
        says: "The usual numbers 101, 102, 103 and 104 go on beside 112, says the deputy minister of the interior.",
        address: "https://bukvy.org/yedynyj-nomer-ekstrenoyi-dopomogy-112-zapraczyuye-po-vsij-ukrayini-do-kinczya-2024-roku",
    },
    NumberSource {
        id: "uz",
        says: "The Ministry of Health on calls to the ambulance service 103 in 2025.",
        address: "https://uz.sputniknews.ru/20260115/skolko-raz-vyzyvali-skoruyu-pomosch-v-uzbekistane-v-2025-godu-54822083.html",
    },
];
