import { mount } from "svelte";
import "../style.css";
import Guide from "./Guide.svelte";

mount(Guide, { target: document.body });
