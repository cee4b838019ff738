// Plays the tracks of pocket mode in an <audio> element, which goes on when the screen is off, and listens to the buttons of
// headphones, lock screens and watches. Its counterpart in the app is `src/platform/track_player.rs`.
//
// A script because it is mostly calls to the browser: in WebAssembly it would be four times as large.

import { ADVANCED, BYTES_PER_SECOND, END, ENDING, FAILED, HEADER_BYTES, KEYS, RENEW, STOPPED } from "./track_tables.js";

// A track has to begin within this many milliseconds.
const TIMEOUT = 3_000;
// All silence of a file shares these bytes.
const SILENCE = new Uint8Array(BYTES_PER_SECOND);

window.createTrackPlayer = (report) => {
  const audio = new Audio();
  const { mediaSession, audioSession } = navigator;
  let url, reach, then, watchdog;
  // When each sound of the track begins and ends, in seconds.
  let sounds = [];
  // Whether it should be playing, and whether something else on the phone has stopped it.
  let wanted = false;
  let stopped = false;

  const listen = (listening) => KEYS.forEach((key, number) => {
    try {
      mediaSession.setActionHandler(key, listening ? () => report(number) : null);
    } catch {
      // The browser does not know this button.
    }
  });
  // "playback" pauses the runner's music and ignores the mute switch, "transient" does neither.
  const setKind = (type) => {
    if (audioSession) audioSession.type = type;
  };
  const release = () => {
    if (url) URL.revokeObjectURL(url);
    url = undefined;
  };
  const pause = () => {
    wanted = false;
    clearTimeout(watchdog);
    audio.pause();
  };
  const fail = () => {
    if (!wanted) return;
    pause();
    report(FAILED);
  };
  const finish = () => {
    if (then === RENEW) return report(ENDING);
    pause();
    if (then !== END) return;
    stopped = false;
    audio.removeAttribute("src");
    audio.load();
    release();
    setKind("transient");
    if (!mediaSession) return;
    listen(false);
    mediaSession.metadata = null;
    mediaSession.playbackState = "none";
  };

  audio.ontimeupdate = audio.onended = () => {
    if (!wanted) return;
    if (audio.currentTime > 0) {
      clearTimeout(watchdog);
      // Timers of a hidden page may be late; these events are not.
      if (document.hidden) report(ADVANCED);
    }
    if (wanted && (audio.currentTime >= reach || audio.ended)) {
      reach = Infinity;
      finish();
    }
  };
  audio.onpause = () => {
    // Not at its end, and not because of the track before.
    if (!wanted || !audio.paused || audio.ended) return;
    pause();
    stopped = true;
    report(STOPPED);
  };
  audio.onerror = fail;

  return {
    position: () => audio.currentTime,
    isStopped: () => stopped,
    // Plays a WAV file instead of the current one: `pieces` are alternately bytes of silence and bytes. After `seconds` of it,
    // does `next`.
    play(pieces, next, seconds) {
      let at = -HEADER_BYTES;
      sounds = [];
      const parts = pieces.flatMap((piece) => {
        const begin = at;
        at += piece.length ?? piece;
        if (piece.length) {
          sounds.push([begin / BYTES_PER_SECOND, at / BYTES_PER_SECOND]);
          return [piece];
        }
        const whole = Math.floor(piece / SILENCE.length);
        return [...Array(whole).fill(SILENCE), SILENCE.subarray(0, piece % SILENCE.length)];
      });
      const file = URL.createObjectURL(new Blob(parts, { type: "audio/wav" }));
      setKind("playback");
      release();
      audio.src = url = file;
      [then, reach, wanted, stopped] = [next, seconds, true, false];
      clearTimeout(watchdog);
      watchdog = setTimeout(fail, TIMEOUT);
      // Not if it was only replaced or paused before it could begin.
      audio.play().catch(() => audio.paused && fail());
      if (mediaSession) listen(true);
      return true;
    },
    // Does `next` with the current track, at once or at the end of a sound that has begun.
    finish(next) {
      const now = audio.currentTime;
      then = next;
      reach = sounds.find(([begin, end]) => begin < now && now < end)?.[1] ?? 0;
      if (!wanted || !reach) finish();
    },
    // Shows on the lock screen what is playing.
    show(title, artist, picture, duration, position, playing) {
      const artwork = [{ src: picture, sizes: "512x512", type: "image/png" }];
      mediaSession.metadata = new MediaMetadata({ title, artist, artwork });
      mediaSession.playbackState = playing ? "playing" : "paused";
      mediaSession.setPositionState({ duration, position });
    },
  };
};
