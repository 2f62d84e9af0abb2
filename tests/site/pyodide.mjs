// Runs a script under Pyodide, with this checkout and the installed packages where they are:
// node pyodide.mjs PYODIDE ROOT PACKAGES SCRIPT
const [pyodide, root, packages, script] = process.argv.slice(2);
const { loadPyodide } = await import(`${pyodide}/pyodide.mjs`);

const python = await loadPyodide({ indexURL: pyodide });
for (const folder of [root, packages]) {
  python.FS.mkdirTree(folder);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, folder);
}
python.FS.chdir(root);
python.globals.set("places", python.toPy({ root, packages, script }));
python.runPython(`
import runpy, sys
sys.dont_write_bytecode = True
sys.path.insert(0, places["root"])
sys.path.append(places["packages"])
runpy.run_path(places["script"], run_name="__main__")
`);
