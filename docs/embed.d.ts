// The types of <uncramp-guide>, for a store's own scripts. See embed.md.

/** Where a product may be shown. */
export type UncrampSlot =
  | "hydration"
  | "electrolytes"
  | "bottle"
  | "compression"
  | "shoes"
  | "roller"
  | "massage"
  | "cold-pack"
  | "heat-pack";

/** A kind of font. */
export type UncrampFont = "system" | "serif" | "rounded";

/** The guide can be used. Again after restart(), and when the element was moved. */
export type UncrampReadyEvent = CustomEvent<{ slot?: undefined }>;
/** A stretch has begun. Which one is never revealed. */
export type UncrampStartedEvent = CustomEvent<{ slot?: undefined }>;
/** After-care is reached. */
export type UncrampFinishedEvent = CustomEvent<{ slot?: undefined }>;
/** After-care and what belongs to it, the questions about the cause, the reasons and the plan, is left: for help or a new cramp, for example. */
export type UncrampLeftEvent = CustomEvent<{ slot?: undefined }>;
/** The runner has asked for a product: your own link in this slot is clicked right after. */
export type UncrampProductEvent = CustomEvent<{ slot: UncrampSlot }>;

/** The events of the element. They bubble. */
export interface UncrampEventMap {
  "uncramp-ready": UncrampReadyEvent;
  "uncramp-started": UncrampStartedEvent;
  "uncramp-finished": UncrampFinishedEvent;
  "uncramp-left": UncrampLeftEvent;
  "uncramp-product": UncrampProductEvent;
}

/**
 * The element. Its attributes are `src` (the address of the guide's root), `theme` ("auto", "light", "dark"), `accent` ("#rrggbb"),
 * `radius` ("0" to "28"), `font` (UncrampFont), `lang` (a language of the guide, such as "en"), `load` ("tap": the guide waits for a
 * tap or for load()), and one for each UncrampSlot ("label | address"). All except `src` can be changed at any time. An invalid value
 * counts as not set and logs one warning to the console.
 */
export interface UncrampGuideElement extends HTMLElement {
  /** Loads the guide at once, even if the attribute `load` makes it wait: for the callback of a consent manager. */
  load(): void;
  /** Pauses a hold. The element also does this when it is hidden. */
  pause(): void;
  /** Starts again at the first question. Does nothing before the guide is loaded. */
  restart(): void;

  addEventListener<K extends keyof UncrampEventMap>(
    type: K,
    listener: (this: UncrampGuideElement, event: UncrampEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "uncramp-guide": UncrampGuideElement;
  }
}
