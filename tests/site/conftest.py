"""The site, built once as `tox -e site` builds it, served on this machine, and a browser."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.graph import browser
from tests.graph.browser import Page

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site; a warning while it is built is an error."""
    folder = tmp_path_factory.mktemp("site")
    options = "-b dirhtml -j 2 --fail-on-warning --keep-going --quiet".split()
    command = [sys.executable, "-m", "sphinx", *options, "-d", folder / "trees", "docs"]
    done = subprocess.run(
        [*command, folder / "html"], cwd=ROOT, capture_output=True, text=True, timeout=600
    )
    if done.returncode:
        pytest.fail(done.stderr, pytrace=False)
    return folder / "html"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served; ends with a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=site))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def end_headers(self) -> None:
        """Forbids the browser, workers too, to ask anybody else."""
        self.send_header(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval';"
            " style-src 'self' 'unsafe-inline'; img-src 'self' data:",
        )
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Not a word."""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Page]:
    browser.install()
    executable = browser.find()
    assert executable
    with browser.launched(executable) as page:
        yield page


@pytest.fixture
def page(chromium: Page, address: str) -> Iterator[Page]:
    """A page that asks nobody but the site, and complains of nothing."""
    chromium.resize(1200, 800)
    yield chromium
    assert [one for one in chromium.requests if not one.startswith((address, "data:"))] == []
    assert chromium.complaints == []
