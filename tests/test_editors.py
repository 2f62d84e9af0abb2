"""A real language server, and a real pre-commit run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.conftest import MIGRATION

NAME = "20260101_120000_drop_email.py"


class LanguageServer:
    """python-lsp-server over stdio, with flake8 as its only linter."""

    def __init__(self, root: Path) -> None:
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pylsp"],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PATH": path},
        )
        self._id = 0
        plugins = {name: {"enabled": False} for name in ("pyflakes", "pycodestyle", "mccabe")}
        plugins["flake8"] = {"enabled": True}
        self.request(
            "initialize",
            processId=None,
            rootUri=root.as_uri(),
            capabilities={},
            initializationOptions={"pylsp": {"plugins": plugins}},
        )
        self.notify("initialized")
        self.notify("workspace/didChangeConfiguration", settings={"pylsp": {"plugins": plugins}})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self.process.stdout
        length = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(length))  # type: ignore[no-any-return]

    def notify(self, method: str, **parameters: Any) -> None:
        self._send({"method": method, "params": parameters})

    def request(self, method: str, **parameters: Any) -> Any:
        self._id += 1
        self._send({"id": self._id, "method": method, "params": parameters})
        while (message := self._receive()).get("id") != self._id:
            pass
        return message.get("result")

    def diagnostics(self, uri: str) -> list[dict[str, Any]]:
        while True:
            message = self._receive()
            if message.get("method") == "textDocument/publishDiagnostics":
                if message["params"]["uri"] == uri:
                    return message["params"]["diagnostics"]  # type: ignore[no-any-return]

    def close(self) -> None:
        self.request("shutdown")
        self.notify("exit")
        self.process.communicate(timeout=30)


def ranges(diagnostics: list[dict[str, Any]]) -> list[tuple[str, int, int]]:
    return sorted(
        (one["code"], one["range"]["start"]["line"], one["range"]["start"]["character"])
        for one in diagnostics
        if one["code"].startswith("MIG")
    )


def test_language_server_shows_saved_and_unsaved_text(tmp_path: Path, versions: Path) -> None:
    server = LanguageServer(tmp_path)
    uri = (versions / NAME).as_uri()
    document = {"uri": uri, "languageId": "python", "version": 1, "text": MIGRATION}
    server.notify("textDocument/didOpen", textDocument=document)
    shown = server.diagnostics(uri)
    assert ranges(shown) == [("MIG002", 12, 4), ("MIG003", 16, 4)]
    assert {one["source"] for one in shown} == {"flake8"}
    assert "drops column users.email" in shown[0]["message"]

    unsaved = MIGRATION.replace(
        '    op.drop_column("users", "email")\n',
        '    op.drop_column("users", "email")  # noqa: MIG002\n    op.drop_table("users")\n',
    )
    server.notify(
        "textDocument/didChange",
        textDocument={"uri": uri, "version": 2},
        contentChanges=[{"text": unsaved}],
    )
    assert ranges(server.diagnostics(uri)) == [("MIG001", 13, 4), ("MIG003", 17, 4)]
    server.close()


def test_pre_commit_runs_the_documented_hook(tmp_path: Path, versions: Path) -> None:
    (tmp_path / ".pre-commit-config.yaml").write_text(
        "repos:\n"
        "  - repo: local\n"
        "    hooks:\n"
        "      - id: flake8\n"
        "        name: flake8\n"
        f"        entry: {sys.executable} -m flake8\n"
        "        language: system\n"
        "        types: [python]\n"
        "        require_serial: true\n",
        encoding="utf-8",
    )
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "cache")}
    for variable in [name for name in environment if name.startswith("GIT_")]:
        del environment[variable]

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
        )

    run("git", "init", "--quiet")
    run("git", "add", ".")
    result = run(sys.executable, "-m", "pre_commit", "run", "--all-files")
    assert result.returncode == 1
    assert f"migrations/versions/{NAME}:13:5: MIG002 drops column users.email" in result.stdout
    (versions / NAME).write_text(
        MIGRATION.replace('"email")', '"email")  # noqa: MIG002').replace(
            'audit")', 'audit")  # noqa: MIG003'
        ),
        encoding="utf-8",
    )
    run("git", "add", ".")
    assert run(sys.executable, "-m", "pre_commit", "run", "--all-files").returncode == 0
