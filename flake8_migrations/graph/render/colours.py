"""The colours of pictures, on light and on dark paper.

They are put into the style sheets here: many programs that show SVG know no variables of CSS.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_COLOURS: Final[Mapping[str, tuple[str, str]]] = {
    "paper": ("#ffffff", "#12171e"),
    "ink": ("#1c2733", "#e4eaf1"),
    "soft": ("#5d6f83", "#93a3b5"),
    "rule": ("#d5dde7", "#2a3542"),
    "line": ("#7f92a8", "#7d90a8"),
    "fill": ("#f5f8fc", "#1d2530"),
    "border": ("#b9c6d6", "#40516a"),
    "cycle": ("#c81e1e", "#ff7b72"),
    "cycle-fill": ("#fdf0f0", "#331d20"),
    "cascade": ("#c2570c", "#f0883e"),
    "setnull": ("#0e7490", "#39c5cf"),
    "setdefault": ("#7c3aed", "#bc8cff"),
    "restrict": ("#3f5266", "#b3c1d1"),
    "s0": ("#2563eb", "#6ea8fe"),
    "s1": ("#d97706", "#fbbf24"),
    "s2": ("#059669", "#34d399"),
    "s3": ("#db2777", "#f472b6"),
    "s4": ("#7c3aed", "#a78bfa"),
    "s5": ("#0891b2", "#22d3ee"),
    "s6": ("#65a30d", "#a3e635"),
    "s7": ("#92400e", "#d6a878"),
    "panel": ("#fffffff2", "#1a212bf2"),
    "frame": ("#d5dde7", "#33404f"),
    "shade": ("#eef2f7", "#1f2833"),
    "accent": ("#1d64d8", "#6ea8fe"),
    "parent": ("#0f8a5f", "#4cc38a"),
    "child": ("#b45f06", "#f0a35e"),
    "view-fill": ("#f2faf5", "#1a2a24"),
    "view-border": ("#7fae93", "#4d7a63"),
    "partition-fill": ("#f7f4fc", "#25203a"),
    "partition-border": ("#ab9ccc", "#6b5d92"),
}
_COLOUR: Final = re.compile(r"\$([a-z0-9-]+)")
_RULE: Final = re.compile(r"^([^\s{}][^{}]*)\{([^{}]*\$[^{}]*)\}", re.MULTILINE)


def coloured(*sheets: str) -> str:
    """The style sheets beside this file, with all that has a colour once more for dark paper."""
    texts = [Path(__file__).with_name(one).read_text(encoding="utf-8") for one in sheets]
    text = "".join(texts)
    dark = "".join(f"  {_dark(*rule.groups())}\n" for rule in _RULE.finditer(text))
    light = _COLOUR.sub(lambda name: _COLOURS[name[1]][0], text)
    return f"{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


def _dark(selector: str, properties: str) -> str:
    coloured = [one.strip() for one in properties.split(";") if "$" in one]
    text = f"{selector.strip()} {{ {'; '.join(coloured)}; }}"
    return _COLOUR.sub(lambda name: _COLOURS[name[1]][1], text)
