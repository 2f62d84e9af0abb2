// Python in the browser: takes a migration and options, gives what is found.
const from = (name) => new URL(`./try-it/${name}`, import.meta.url).href;

async function start() {
  const { loadPyodide } = await import(from("pyodide.mjs"));
  const [python, packages] = await Promise.all([
    loadPyodide({ indexURL: from("") }),
    fetch(from("packages.zip")).then((answer) => answer.arrayBuffer()),
  ]);
  python.unpackArchive(packages, "zip", { extractDir: "/packages" });
  python.runPython("import sys; sys.path.append('/packages')");
  return python.pyimport("in_browser").check;
}

const ready = start();
ready.then(() => postMessage({ isReady: true }), (error) => postMessage({ failure: String(error) }));

onmessage = async ({ data: { number, text, options } }) => {
  try {
    const check = await ready;
    postMessage({ number, ...JSON.parse(check(text, options)) });
  } catch (error) {
    postMessage({ number, failure: String(error) });
  }
};
