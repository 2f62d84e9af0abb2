"use strict";

const canvas = document.getElementById("canvas");
const svg = canvas.querySelector("svg");
const scene = svg.querySelector(".scene");
const search = document.getElementById("search");
const found = document.getElementById("found");
const details = document.getElementById("details");
const data = JSON.parse(document.getElementById("data").textContent);
const tables = new Map([...scene.querySelectorAll(".table")].map((g) => [g.dataset.table, g]));
const edges = [...scene.querySelectorAll(".edge[data-from]")];
const known = new Map(data.tables.map((table) => [table.id, table]));
const position = new Map(data.order.create.map((id, index) => [id, index + 1]));

// ---- pan and zoom: the part of the picture that is seen, in its own units

const [, , pictureWidth, pictureHeight] = svg.getAttribute("viewBox").split(" ").map(Number);
const seen = { x: 0, y: 0, width: pictureWidth, height: pictureHeight };

function show() {
  svg.setAttribute("viewBox", `${seen.x} ${seen.y} ${seen.width} ${seen.height}`);
}

function look(x, y, scale) {
  seen.width = canvas.clientWidth / scale;
  seen.height = canvas.clientHeight / scale;
  seen.x = x - seen.width / 2;
  seen.y = y - seen.height / 2;
  show();
}

function scale() {
  return canvas.clientWidth / seen.width;
}

function fit() {
  const bar = 56;
  const wanted = Math.min(
    canvas.clientWidth / pictureWidth, (canvas.clientHeight - bar) / pictureHeight, 1.6);
  look(pictureWidth / 2, pictureHeight / 2 - bar / 2 / wanted, wanted);
}

function zoom(factor, clientX = canvas.clientWidth / 2, clientY = canvas.clientHeight / 2) {
  const wanted = Math.min(Math.max(scale() * factor, 0.02), 8);
  const x = seen.x + clientX / scale();
  const y = seen.y + clientY / scale();
  seen.width = canvas.clientWidth / wanted;
  seen.height = canvas.clientHeight / wanted;
  seen.x = x - clientX / wanted;
  seen.y = y - clientY / wanted;
  show();
}

function centre(id) {
  const box = tables.get(id).getBBox();
  const { e, f } = tables.get(id).transform.baseVal.consolidate().matrix;
  look(e + box.x + box.width / 2, f + box.y + box.height / 2, Math.max(scale(), 0.9));
}

canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  const lines = event.deltaMode === 1 ? 20 : 1;
  zoom(Math.exp(-event.deltaY * lines * 0.0016), event.clientX, event.clientY);
}, { passive: false });

const pointers = new Map();
let dragged = false;

function spread() {
  const [a, b] = [...pointers.values()];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

canvas.addEventListener("pointerdown", (event) => {
  if (event.button) return;
  pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  dragged = pointers.size > 1;
});

addEventListener("pointermove", (event) => {
  const last = pointers.get(event.pointerId);
  if (!last) return;
  const dx = event.clientX - last.x;
  const dy = event.clientY - last.y;
  if (!dragged && Math.hypot(dx, dy) < 4) return;
  dragged = true;
  canvas.classList.add("dragging");
  const before = pointers.size === 2 ? spread() : 0;
  last.x = event.clientX;
  last.y = event.clientY;
  if (before) {
    const [a, b] = [...pointers.values()];
    zoom(spread() / before, (a.x + b.x) / 2, (a.y + b.y) / 2);
  } else {
    seen.x -= dx / scale();
    seen.y -= dy / scale();
    show();
  }
});

for (const kind of ["pointerup", "pointercancel"]) {
  addEventListener(kind, (event) => {
    pointers.delete(event.pointerId);
    canvas.classList.remove("dragging");
  });
}

// ---- focus: what a table needs, and what needs it

function grouped(end) {
  const groups = new Map();
  for (const edge of edges) {
    if (edge.classList.contains("deferred")) continue;
    const id = edge.dataset[end];
    if (!groups.has(id)) groups.set(id, []);
    groups.get(id).push(edge);
  }
  return groups;
}

const leaving = grouped("from");
const entering = grouped("to");

function reached(id, groups, end) {
  const nodes = new Set([id]);
  const lines = new Set();
  // a set may grow while it is walked through
  for (const node of nodes) {
    for (const edge of groups.get(node) ?? []) {
      nodes.add(edge.dataset[end]);
      lines.add(edge);
    }
  }
  nodes.delete(id);
  return { nodes, lines };
}

function focus(id, move = false) {
  const up = reached(id, entering, "from");
  const down = reached(id, leaving, "to");
  svg.classList.add("chosen");
  for (const [name, table] of tables) {
    const parent = up.nodes.has(name);
    const child = down.nodes.has(name);
    table.classList.toggle("focus", name === id);
    table.classList.toggle("parent", parent);
    table.classList.toggle("child", child && !parent);
    table.classList.toggle("near", parent || child || name === id);
  }
  for (const edge of edges) {
    edge.classList.toggle("near", up.lines.has(edge) || down.lines.has(edge));
  }
  describe(id);
  if (move) centre(id);
}

function unfocus() {
  svg.classList.remove("chosen");
  details.hidden = true;
  for (const table of tables.values()) table.classList.remove("focus", "parent", "child", "near");
  for (const edge of edges) edge.classList.remove("near");
}

function element(kind, text, parent) {
  const made = document.createElement(kind);
  made.textContent = text;
  parent.append(made);
  return made;
}

function list(title, entries) {
  if (!entries.length) return;
  element("h3", title, details);
  const items = element("ul", "", details);
  for (const { text, note, id } of entries) {
    const item = element("li", "", items);
    if (id === undefined) element("span", text, item);
    else element("button", text, item).addEventListener("click", () => focus(id, true));
    element("small", note, item);
  }
}

function describe(id) {
  details.replaceChildren();
  details.hidden = false;
  const close = element("button", "\u00d7", details);
  close.className = "close";
  close.setAttribute("aria-label", "Close");
  close.addEventListener("click", unfocus);
  element("h2", id, details);
  if (known.get(id)?.kind) element("p", known.get(id).kind, details);
  const place = position.get(id);
  element("p", place
    ? `created as number ${place} of ${position.size}, dropped as number `
      + `${position.size - place + 1}`
    : "not created here", details);
  const note = (key) => key.columns.join(", ") + (key.deferred ? " \u00b7 added afterwards" : "");
  const made = data.dependencies.filter((one) => one.why);
  list("Made from", made.filter((one) => one.table === id)
    .map((one) => ({ id: one.after, text: one.after, note: one.why })));
  list("Goes into", made.filter((one) => one.after === id)
    .map((one) => ({ id: one.table, text: one.table, note: one.why })));
  list("Refers to", data.foreign_keys.filter((key) => key.table === id)
    .map((key) => ({ id: key.referred_table, text: key.referred_table, note: note(key) })));
  list("Referred to by", data.foreign_keys.filter((key) => key.referred_table === id)
    .map((key) => ({ id: key.table, text: key.table, note: note(key) })));
  list("Columns", (known.get(id)?.columns ?? [])
    .map((column) => ({ text: column.name, note: column.type ?? "" })));
}

canvas.addEventListener("click", (event) => {
  if (dragged) return;
  const table = event.target.closest(".table");
  if (table) focus(table.dataset.table);
  else unfocus();
});

for (const [id, table] of tables) {
  table.setAttribute("tabindex", "0");
  table.setAttribute("role", "button");
  table.setAttribute("aria-label", id);
  table.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    focus(id);
  });
}

// ---- search

function matches() {
  const wanted = search.value.trim().toLowerCase();
  return wanted ? [...tables.keys()].filter((id) => id.toLowerCase().includes(wanted)) : [];
}

search.addEventListener("input", () => {
  const hits = new Set(matches());
  unfocus();
  svg.classList.toggle("searched", search.value.trim() !== "");
  for (const [id, table] of tables) table.classList.toggle("match", hits.has(id));
  found.textContent = search.value.trim() ? `${hits.size} of ${tables.size}` : "";
  if (hits.size === 1) centre([...hits][0]);
});

search.addEventListener("keydown", (event) => {
  const [first] = matches();
  if (event.key === "Enter" && first !== undefined) {
    search.value = "";
    search.dispatchEvent(new Event("input"));
    focus(first, true);
    search.blur();
  }
});

// ---- the rest

addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    search.value = "";
    search.dispatchEvent(new Event("input"));
    search.blur();
  }
  if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    event.preventDefault();
    search.focus();
  }
  if (event.key === "+" || event.key === "=") zoom(1.25);
  if (event.key === "-") zoom(0.8);
  if (event.key === "0") fit();
});

document.getElementById("larger").addEventListener("click", () => zoom(1.25));
document.getElementById("smaller").addEventListener("click", () => zoom(0.8));
document.getElementById("fit").addEventListener("click", fit);
addEventListener("resize", () => look(
  seen.x + seen.width / 2, seen.y + seen.height / 2, scale()));
fit();
