// Filters the tables of codes, by words and by what is on by default. Without it they stand whole.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const sections = [...document.querySelectorAll("article section section")].filter(
    (section) => section.querySelector("table")
  );
  const rows = sections.flatMap((section) => [...section.querySelectorAll("tbody tr")]);
  const form = document.createElement("form");
  form.className = "codes-filter";
  form.innerHTML = `
    <label>Filter <input type="search" name="q" placeholder="MIG1, enum, NOT NULL …"></label>
    <label>Default <select name="default">
      <option value="">on and opt-in</option>
      <option value="on">on</option>
      <option value="opt-in">opt-in</option>
    </select></label>
    <output></output>`;
  const asked = new URLSearchParams(location.search);
  for (const field of ["q", "default"]) form.elements[field].value = asked.get(field) || "";

  const show = () => {
    const words = form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = form.elements.default.value;
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const isDefault = !wanted || row.lastElementChild.textContent.trim() === wanted;
      row.hidden = !(isDefault && words.every((word) => text.includes(word)));
      shown += !row.hidden;
    }
    for (const section of sections) section.hidden = !section.querySelector("tbody tr:not([hidden])");
    form.querySelector("output").textContent = `${shown} of ${rows.length} codes`;
  };
  const remember = () => {
    const state = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    history.replaceState(null, "", state.size ? `?${state}` : location.pathname);
  };
  form.addEventListener("input", () => { show(); remember(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  sections[0].before(form);
  show();
});
