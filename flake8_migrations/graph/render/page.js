"use strict";

const canvas = document.getElementById("canvas");
const svg = canvas.querySelector("svg");
const scene = svg.querySelector(".scene");
const search = document.getElementById("search");
const found = document.getElementById("found");
const details = document.getElementById("details");
const entries = [...document.querySelectorAll("#list button")];
const tables = new Map([...scene.querySelectorAll(".table")].map((g) => [g.dataset.table, g]));
const edges = [...scene.querySelectorAll(".edge[data-from]")];
const listed = entries.map((entry) => entry.dataset.table);
let chosen = null;

// read when somebody asks for the first time
let read = null;
function facts() {
  if (read) return read;
  const data = JSON.parse(document.getElementById("data").textContent);
  read = {
    data,
    known: new Map(data.tables.map((table) => [table.id, table])),
    position: new Map(data.order.create.map((id, index) => [id, index + 1])),
  };
  return read;
}

// ---- pan and zoom: the part of the picture that is seen, in its own units

const [, , pictureWidth, pictureHeight] = svg.getAttribute("viewBox").split(" ").map(Number);
const seen = { x: 0, y: 0, width: pictureWidth, height: pictureHeight };

const farOff = 0.6;

const boxes = new Map([...tables].map(([id, table]) => {
  const [x, y] = table.getAttribute("transform").match(/\d+/g).map(Number);
  const rect = table.querySelector("rect");
  const [width, height] = ["width", "height"].map((name) => Number(rect.getAttribute(name)));
  return [id, { x, y, width, height, isSeen: false }];
}));

const near = new Map(
  [...document.getElementById("near").content.querySelectorAll("[data-near]")]
    .map((inside) => [inside.dataset.near, inside]));

// columns are for those near enough and in sight: hundreds of others would only cost time
function show() {
  const isFar = scale() < farOff;
  svg.classList.toggle("far-off", isFar);
  for (const [id, box] of boxes) {
    const isSeen = !isFar
      && box.x < seen.x + seen.width && seen.x < box.x + box.width
      && box.y < seen.y + seen.height && seen.y < box.y + box.height;
    if (isSeen === box.isSeen) continue;
    box.isSeen = isSeen;
    if (isSeen) tables.get(id).append(near.get(id));
    tables.get(id).classList.toggle("seen", isSeen);
  }
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

const bar = 56;

function fit() {
  const wanted = Math.min(
    canvas.clientWidth / pictureWidth, (canvas.clientHeight - bar) / pictureHeight, 1.6);
  look(pictureWidth / 2, pictureHeight / 2 - bar / 2 / wanted, wanted);
}

// everything, if its names can be read then; else where most lines meet, but not what lies
// beyond the picture
function openWell() {
  fit();
  const readable = Math.min(Number(svg.dataset.readable), 1);
  if (scale() >= readable || !tables.has(svg.dataset.hub)) return;
  centre(svg.dataset.hub, readable);
  const above = bar / scale();
  seen.x = within(seen.x, seen.width, pictureWidth);
  seen.y = within(seen.y + above, seen.height - above, pictureHeight) - above;
  show();
}

function within(start, length, whole) {
  if (length >= whole) return (whole - length) / 2;
  return Math.min(Math.max(start, 0), whole - length);
}

function zoom(factor, canvasX = canvas.clientWidth / 2, canvasY = canvas.clientHeight / 2) {
  const wanted = Math.min(Math.max(scale() * factor, 0.02), 8);
  const x = seen.x + canvasX / scale();
  const y = seen.y + canvasY / scale();
  seen.width = canvas.clientWidth / wanted;
  seen.height = canvas.clientHeight / wanted;
  seen.x = x - canvasX / wanted;
  seen.y = y - canvasY / wanted;
  show();
}

function middle(id) {
  const { x, y, width, height } = boxes.get(id);
  return { x: x + width / 2, y: y + height / 2 };
}

function centre(id, wanted = Math.max(scale(), 0.9)) {
  const { x, y } = middle(id);
  look(x, y, wanted);
}

canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  const lines = event.deltaMode === 1 ? 20 : 1;
  zoom(Math.exp(-event.deltaY * lines * 0.0016), event.clientX - canvas.offsetLeft, event.clientY);
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
    zoom(spread() / before, (a.x + b.x) / 2 - canvas.offsetLeft, (a.y + b.y) / 2);
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
  chosen = id;
  history.replaceState(null, "", `#table=${encodeURIComponent(id)}`);
  for (const entry of entries) {
    const isCurrent = entry.dataset.table === id;
    entry.classList.toggle("current", isCurrent);
    if (isCurrent && !document.body.classList.contains("unlisted")) {
      entry.scrollIntoView({ block: "nearest" });
    }
  }
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
  if (chosen !== null) history.replaceState(null, "", location.pathname + location.search);
  chosen = null;
  for (const entry of entries) entry.classList.remove("current");
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

function note(key) {
  const parts = [key.columns.join(", ")];
  if (key.ondelete) parts.push(`ON DELETE ${key.ondelete}`);
  if (key.deferred) parts.push("added afterwards");
  return parts.join(" \u00b7 ");
}

function columnNote(column, refers, comment) {
  const marks = [column.primary_key && "PK", refers && "FK",
    column.unique && !column.primary_key && "UK"].filter(Boolean);
  const parts = [column.type ?? "", ...marks];
  if (column.nullable === false || column.primary_key) parts.push("NOT NULL");
  if (comment) parts.push(comment);
  return parts.filter(Boolean).join(" \u00b7 ");
}

function describe(id) {
  const { data, known, position } = facts();
  details.replaceChildren();
  details.hidden = false;
  const close = element("button", "\u00d7", details);
  close.className = "close-details";
  close.setAttribute("aria-label", "Close");
  close.addEventListener("click", unfocus);
  element("h2", id, details);
  if (known.get(id)?.kind) element("p", known.get(id).kind, details);
  const comments = data.comments[id];
  if (comments?.table) element("p", comments.table, details).className = "comment";
  const place = position.get(id);
  element("p", place
    ? `created as number ${place} of ${position.size}, dropped as number `
      + `${position.size - place + 1}`
    : "not created here", details);
  const made = data.dependencies.filter((one) => one.why);
  const keys = data.foreign_keys.filter((key) => key.table === id);
  list("Made from", made.filter((one) => one.table === id)
    .map((one) => ({ id: one.after, text: one.after, note: one.why })));
  list("Goes into", made.filter((one) => one.after === id)
    .map((one) => ({ id: one.table, text: one.table, note: one.why })));
  list("Refers to", keys
    .map((key) => ({ id: key.referred_table, text: key.referred_table, note: note(key) })));
  list("Referred to by", data.foreign_keys.filter((key) => key.referred_table === id)
    .map((key) => ({ id: key.table, text: key.table, note: note(key) })));
  const refers = new Set(keys.flatMap((key) => key.columns));
  list("Columns", (known.get(id)?.columns ?? []).map((column) => ({
    text: column.name,
    note: columnNote(column, refers.has(column.name), comments?.columns[column.name]),
  })));
}

canvas.addEventListener("click", (event) => {
  if (dragged) return;
  const table = event.target.closest(".table");
  if (table) focus(table.dataset.table);
  else unfocus();
});

document.getElementById("list").addEventListener("click", (event) => {
  const entry = event.target.closest("button");
  if (entry) focus(entry.dataset.table, true);
});

// ---- arrows: to what a table refers to, to what refers to it, to the next above or below

function beside(id, key) {
  if (key === "ArrowLeft") return entering.get(id)?.[0]?.dataset.from;
  if (key === "ArrowRight") return leaving.get(id)?.[0]?.dataset.to;
  const own = middle(id);
  const sign = key === "ArrowDown" ? 1 : -1;
  let best;
  let shortest = Infinity;
  for (const other of tables.keys()) {
    const { x, y } = middle(other);
    const way = (y - own.y) * sign;
    const distance = way + 3 * Math.abs(x - own.x);
    if (way > 0 && distance < shortest) [best, shortest] = [other, distance];
  }
  return best;
}

function arrow(key) {
  if (chosen !== null) {
    const next = beside(chosen, key);
    if (next !== undefined) focus(next, true);
    return;
  }
  const step = 80 / scale();
  if (key === "ArrowLeft") seen.x -= step;
  if (key === "ArrowRight") seen.x += step;
  if (key === "ArrowUp") seen.y -= step;
  if (key === "ArrowDown") seen.y += step;
  show();
}

// ---- search

function matches() {
  const wanted = search.value.trim().toLowerCase();
  return wanted ? listed.filter((id) => id.toLowerCase().includes(wanted)) : [];
}

let candidate = 0;

function mark(hits) {
  for (const entry of entries) {
    entry.classList.toggle("current", entry.dataset.table === hits[candidate]);
  }
  entries.find((entry) => entry.dataset.table === hits[candidate])
    ?.scrollIntoView({ block: "nearest" });
}

search.addEventListener("input", () => {
  const hits = matches();
  const among = new Set(hits);
  const isAsked = search.value.trim() !== "";
  unfocus();
  candidate = 0;
  svg.classList.toggle("searched", isAsked);
  for (const [id, table] of tables) table.classList.toggle("match", among.has(id));
  for (const entry of entries) {
    entry.classList.toggle("other", isAsked && !among.has(entry.dataset.table));
  }
  found.textContent = isAsked ? `${hits.length} of ${tables.size}` : "";
  if (hits.length) mark(hits);
  if (hits.length === 1) centre(hits[0]);
});

search.addEventListener("keydown", (event) => {
  const hits = matches();
  if (event.key === "Enter" && hits.length) {
    const wanted = hits[candidate];
    search.value = "";
    search.dispatchEvent(new Event("input"));
    focus(wanted, true);
    search.blur();
  }
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && hits.length) {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : hits.length - 1;
    candidate = (candidate + step) % hits.length;
    mark(hits);
    centre(hits[candidate]);
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
  if (event.key === "l") toggle();
  if (event.key.startsWith("Arrow") && event.target === document.body) {
    event.preventDefault();
    arrow(event.key);
  }
});

function toggle() {
  const { x, y } = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
  const wanted = scale();
  document.body.classList.toggle("unlisted");
  look(x, y, wanted);
}

function followed() {
  const id = new URLSearchParams(location.hash.slice(1)).get("table");
  if (id === null || !tables.has(id)) return false;
  if (id !== chosen) focus(id, true);
  return true;
}

document.getElementById("larger").addEventListener("click", () => zoom(1.25));
document.getElementById("smaller").addEventListener("click", () => zoom(0.8));
document.getElementById("fit").addEventListener("click", fit);
document.getElementById("toggle").addEventListener("click", toggle);
addEventListener("hashchange", followed);
addEventListener("resize", () => look(
  seen.x + seen.width / 2, seen.y + seen.height / 2, scale()));
document.body.classList.toggle("unlisted", innerWidth < 800);
openWell();
followed();
