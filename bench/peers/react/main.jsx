import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import "../style.css";
import { hold as HOLD, steps } from "../steps.json";

function Clock() {
  const [left, setLeft] = useState(HOLD);
  useEffect(() => {
    const timer = setInterval(() => setLeft((left) => Math.max(0, left - 1)), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <p className="clock">{left}</p>;
}

function Guide() {
  const [name, setName] = useState("home");
  useEffect(() => void performance.mark("uncramp:ready"), []);
  const { heading, text, hold, answers } = steps[name];
  return (
    <main data-step={name}>
      <h1>{heading}</h1>
      {text.map((line) => <p key={line}>{line}</p>)}
      {hold && <Clock />}
      {Object.entries(answers).map(([label, next]) => <button key={label} type="button" onClick={() => setName(next)}>{label}</button>)}
    </main>
  );
}

createRoot(document.body).render(<Guide />);
