//! The dangers of each red flag: if it is tapped needlessly, and if it is missed.

use crate::content::review::Triage;

/// Every flag, by its name in the source.
pub const TRIAGE: &[Triage] = &[
    Triage {
        flag: "Collapse",
        catches: "Cardiac arrest, arrhythmia, exertional heat stroke: collapse and syncope before the finish.",
        over: "An ambulance for a runner who has stumbled. Accepted.",
        under: "Syncope in mid-run is taken for the harmless faint after the finish, and a cardiac cause is missed.",
    },
    Triage {
        flag: "Confused",
        catches: "Exertional heat stroke, seizure, hypoglycaemia, severe hyponatraemia, head injury.",
        over: "An ambulance for a runner who has merely sat down. Accepted: the cost is small beside that of a delay.",
        under: "Heat stroke kills or maims within the hour, and outcome follows the time to cooling. A confused runner does not tap: \
                a helper must. Early signs are taken for exhaustion.",
    },
    Triage {
        flag: "ChestOrBreath",
        catches: "Acute coronary syndrome, pulmonary embolism, pneumothorax, anaphylaxis.",
        over: "Emergency call for a stitch, reflux or being out of breath from effort. Partly avoided: the stitch has its own page.",
        under: "Infarction or embolism treated as a cramp of the chest; death. Women, the old and diabetics may have arm, jaw or \
                upper belly pain alone, or none.",
    },
    Triage {
        flag: "OverDrinking",
        catches: "Exercise-associated hyponatraemia, with cerebral oedema in the worst case.",
        over: "Emergency call for a migraine or an upset stomach after a race.",
        under: "The runner is given yet more water, by a friend or a first-aider, and has seizures. It looks like dehydration or \
                heat illness; slow runners on long courses are most at risk.",
    },
    Triage {
        flag: "SickleCell",
        catches: "Exertional collapse with sickle cell trait, known or not: ischaemic rhabdomyolysis, often without cramp's hard muscle.",
        over: "Emergency call for an ordinary cramp in a carrier, or for legs that are merely spent. \u{201c}Suddenly\u{201d} narrows it.",
        under: "Hyperkalaemia, acidosis, death, in a runner who is told to stretch. Most carriers do not know their status: sudden \
                weakness is asked for by itself.",
    },
    Triage {
        flag: "Cold",
        catches: "Hypothermia.",
        over: "Emergency call for a runner who shivers at the finish. The button asks for very cold as well.",
        under: "A clumsy runner walks on in wind and rain, and falls or cools further.",
    },
    Triage {
        flag: "HeatIllness",
        catches: "Heat exhaustion, and heat syncope in the heat.",
        over: "Half an hour in the shade. Cooling a runner who is merely faint, or cold.",
        under: "Progress to heat stroke while running on or stretching in the sun. Confusion leads to the emergency page instead.",
    },
    Triage {
        flag: "FaintAfterFinish",
        catches: "Exercise-associated postural hypotension after the finish.",
        over: "Ten minutes lying down. Danger if it is heat stroke or a cardiac event: collapse before the finish, confusion and heat \
                lead to the emergency page.",
        under: "A fall from standing still; needless fluids for a runner who drank enough.",
    },
    Triage {
        flag: "DarkUrine",
        catches: "Exertional rhabdomyolysis.",
        over: "A visit to an emergency department for concentrated urine, beetroot or a medicine. Accepted.",
        under: "Acute kidney injury, hyperkalaemia, compartment syndrome, hours to days later when the guide is no longer open: \
                after-care names the sign. Ibuprofen adds to the harm.",
    },
    Triage {
        flag: "ColdFootOrCrack",
        catches: "Acute ischaemia of the leg, fracture, dislocation, neurological deficit.",
        over: "Emergency call for cold feet in winter or a cracking joint. \u{201c}Suddenly\u{201d} narrows it.",
        under: "Loss of the limb after six hours of ischaemia; displacement of a fracture by stretching or walking.",
    },
    Triage {
        flag: "HardOrNumb",
        catches: "Acute compartment syndrome; nerve compression.",
        over: "Every cramp is hard while it lasts. \u{201c}Stays\u{201d} and \u{201c}swollen\u{201d} restrict it to what persists.",
        under: "Muscle necrosis within hours; late signs (numb, weak) mean damage, pain that grows at rest comes first. Stretching and raising pressure make it worse.",
    },
    Triage {
        flag: "SwollenLeg",
        catches: "Deep vein thrombosis, cellulitis.",
        over: "A same-day visit for a bruise or a strain.",
        under: "Pulmonary embolism, provoked by massage or running on. Redness is hard to see on brown and black skin; the page says so, \
                and asks for travel, surgery and the pill.",
    },
    Triage {
        flag: "Injury",
        catches: "Rupture of the Achilles tendon, tear of calf or hamstring, avulsion, stress fracture that gives way.",
        over: "Ordinary stretching pain is called a tear; the best treatment stops, and running is barred until a doctor says yes. Hence the \
               question in between, \u{201c}Is it still sharp?\u{201d}.",
        under: "A partial tear is stretched to a complete one. An Achilles rupture can hurt little: \u{201c}cannot stand\u{201d} and the \
                kick are named.",
    },
    Triage {
        flag: "ManyPlaces",
        catches: "Systemic causes: hyponatraemia, hypocalcaemia, heat cramps with salt loss, medicines, tetany.",
        over: "Help for a runner with heat cramps that salt and rest would end.",
        under: "An electrolyte disorder is stretched, or sent home.",
    },
    Triage {
        flag: "NotEasing",
        catches: "A cramp that lasts, and a wrong diagnosis.",
        over: "Alarm in a healthy runner whose cramp takes twelve minutes, and a run that ends. The page first says to rest and go home \
               if well, and asks for advice today only after an hour. Stretching, cold and warmth stay open.",
        under: "An electrolyte disorder is stretched for an hour. Belly, chest or arms and weakness are named for that reason.",
    },
];
