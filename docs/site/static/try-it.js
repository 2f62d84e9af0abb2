// The page where a migration is tried: a field, what is found in it, and Python behind both.
"use strict";

document.addEventListener("DOMContentLoaded", async () => {
  const root = document.querySelector(".try-it");
  const base = document.documentElement.dataset.content_root;
  root.innerHTML = `
    <form>
      <label>Example <select name="example"></select></label>
      <label>Database <select name="database">
        <option value="postgresql">PostgreSQL</option>
        <option value="mysql">MySQL</option>
        <option value="mariadb">MariaDB</option>
        <option value="sqlite">SQLite</option>
        <option value="mssql">SQL Server</option>
        <option value="oracle">Oracle</option>
        <option value="cockroachdb">CockroachDB</option>
      </select></label>
      <label>Report as well
        <input name="also" list="try-it-codes" placeholder="MIG1,MIG2 …">
      </label>
      <datalist id="try-it-codes">
        <option value="MIG1,MIG2">locks and compatibility</option>
        <option value="MIG0,MIG1,MIG2,MIG3,MIG4,MIG5">all codes</option>
      </datalist>
    </form>
    <div class="editor">
      <pre class="marks" aria-hidden="true"></pre>
      <textarea spellcheck="false" autocapitalize="off" wrap="off" aria-label="Migration"></textarea>
    </div>
    <p class="state" role="status">Python is being loaded: 13 MB, the first time …</p>
    <ol class="findings"></ol>`;
  const form = root.querySelector("form");
  const field = root.querySelector("textarea");
  const marks = root.querySelector(".marks");
  const state = root.querySelector(".state");
  const list = root.querySelector(".findings");
  const element = (tag, className, text) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const worker = new Worker(`${base}_static/try-it-worker.mjs`, { type: "module" });
  let number = 0;
  let isReady = false;
  const wait = () => { if (isReady) state.textContent = "…"; };
  const ask = () => {
    number += 1;
    wait();
    const also = form.elements.also.value.replace(/\s/g, "");
    const options = [`--migrations-dialect=${form.elements.database.value}`];
    if (also) options.push(`--extend-select=${also}`);
    worker.postMessage({ number, text: field.value, options });
  };

  const lineOf = (finding) => {
    const line = element("li", `finding ${finding.severity}`, "");
    const place = element("button", "place", `line ${finding.line}`);
    place.type = "button";
    place.addEventListener("click", () => select(finding));
    const code = element("a", "code", `${finding.code} ${finding.name}`);
    code.href = `${base}rules/${finding.code}/`;
    const [what, ...remedy] = finding.message.split("; ");
    line.append(place, code, element("p", "what", what));
    if (remedy.length) line.append(element("p", "remedy", remedy.join("; ")));
    return line;
  };
  const select = ({ line, column }) => {
    const lines = field.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    field.focus();
    field.setSelectionRange(start + column - 1, start + lines[line - 1].length);
  };
  const mark = (findings) => {
    const byLine = Map.groupBy(findings, (finding) => finding.line);
    marks.replaceChildren(
      ...field.value.split("\n").map((text, index) => {
        const found = byLine.get(index + 1) || [];
        const line = element("div", found.length ? "marked" : "", "");
        line.append(element("span", "number", index + 1), element("span", "text", text || " "));
        for (const { code, name, severity } of found) {
          line.append(element("span", `chip ${severity}`, `${code} ${name}`));
        }
        return line;
      })
    );
    field.rows = marks.childElementCount;
  };
  const show = ({ findings = [], problem, failure, isMigration }) => {
    mark(findings);
    list.replaceChildren(...findings.map(lineOf));
    root.classList.toggle("is-wrong", Boolean(problem || failure));
    if (problem) state.textContent = problem;
    else if (failure) state.textContent = `It does not work in this browser: ${failure}`;
    else if (!isMigration) state.textContent = "This is no migration: it has no revision = …";
    else if (!findings.length) state.textContent = "Nothing is found.";
    else state.textContent = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  };
  worker.onmessage = ({ data }) => {
    if (data.isReady) isReady = true;
    else if (data.failure || data.number === number) show(data);
  };
  worker.onerror = (error) => show({ failure: error.message });

  let pause;
  field.addEventListener("input", () => {
    mark([]);
    wait();
    clearTimeout(pause);
    pause = setTimeout(ask, 200);
  });
  field.addEventListener("scroll", () => { marks.scrollLeft = field.scrollLeft; });
  form.addEventListener("submit", (event) => event.preventDefault());

  const examples = await (await fetch(`${base}_static/try-it/examples.json`)).json();
  const isRule = (example) => /^MIG\d+$/.test(example.name);
  const group = (label, members) => {
    const made = document.createElement("optgroup");
    made.label = label;
    made.append(...members.map((one) => new Option(one.title, one.name)));
    return made;
  };
  form.elements.example.append(
    group("Examples", examples.filter((one) => !isRule(one))),
    group("Bad, from the page of each code", examples.filter(isRule))
  );
  const take = (name) => {
    const example = examples.find((one) => one.name === name) || examples[0];
    form.elements.example.value = example.name;
    form.elements.database.value = example.database;
    form.elements.also.value = example.also;
    field.value = example.text.replace(/\n$/, "");
    mark([]);
    list.replaceChildren();
    ask();
  };
  form.addEventListener("input", ({ target }) => {
    if (target.name === "example") take(target.value);
    else ask();
  });
  take(new URLSearchParams(location.search).get("example"));
});
