// The six steps that every peer shows, from the first question to after-care. The texts are shortened from the guide's.

/** How long the stretch is held, in seconds. */
export const HOLD = 30;

/** The steps by name: heading, text, and the step that each answer leads to. */
export const steps = {
  home: {
    heading: "Where is the cramp?",
    text: ["Stop running. Where is the cramp?"],
    answers: { Calf: "calf", "Back of thigh": "hold", "Front of thigh": "hold", "Somewhere else": "hold" },
  },
  calf: {
    heading: "Can you put weight on that leg?",
    text: ["Try it gently. Hold on to something."],
    answers: { "Yes, I can stand on it": "hold", "No, it hurts too much": "hold" },
  },
  hold: {
    heading: "Stand on the cramped leg",
    text: ["Put the heel flat on the ground.", "Bend the knee a little until you feel a pull.", "Do not bounce."],
    hold: true,
    answers: { "It let go": "after", "It hurts more": "check" },
  },
  check: {
    heading: "How is it now?",
    text: ["Let the muscle rest, then say how it is."],
    answers: { "It is gone": "after", "It is easing": "hold", "It is the same": "ice" },
  },
  ice: {
    heading: "Put something cold on it",
    text: ["Wrap it in cloth. Twenty minutes at most.", "Take it off when the skin turns numb."],
    answers: { "It is easing": "after", "It is worse": "check" },
  },
  after: {
    heading: "It let go",
    text: ["Walk slowly for two minutes.", "Rub it lightly.", "Drink when you are thirsty."],
    answers: { "It came back": "home" },
  },
};
