// Style-sheet animations that act as clocks. Its counterpart in the app is `src/platform/animations.rs`.

// The animations below an element. Only those of a style sheet have a name.
const named = (element) => element.getAnimations({ subtree: true }).filter(({ animationName }) => animationName);

window.timelinePosition = (element, prefix) =>
  named(element).find(({ animationName }) => animationName.startsWith(prefix))?.currentTime;

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
