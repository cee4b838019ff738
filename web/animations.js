// Style-sheet animations that act as clocks. Its counterpart in the app is `src/platform/animations.rs`.

// The animations below an element. Only those of a style sheet have a name.
const named = (element) => element.getAnimations({ subtree: true }).filter(({ animationName }) => animationName);

// All of a timeline have started together, and some end before others.
window.timelinePosition = (element, prefix) => {
  const found = named(element).filter(({ animationName }) => animationName.startsWith(prefix));
  return found.length ? Math.max(...found.map(({ currentTime }) => currentTime)) : undefined;
};

// Each timeline is a prefix, its position in milliseconds, and whether it runs.
window.setTimelines = (element, timelines) => {
  for (const animation of named(element)) {
    const timeline = timelines.find(([prefix]) => animation.animationName.startsWith(prefix));
    if (!timeline) continue;
    const [, position, runs] = timeline;
    try {
      if (runs) animation.play();
      else animation.pause();
      animation.currentTime = position;
    } catch {
      // An animation that cannot be set shows the wrong second; nothing else depends on it.
    }
  }
};
