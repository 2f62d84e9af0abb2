"""The site made of these pages by Sphinx: see decision 0041, and `tox -e site`."""

import sys
from pathlib import Path

SITE = Path(__file__).parent / "site"
sys.path[:0] = [str(SITE), str(SITE.parent.parent)]

from flake8_migrations import __version__  # noqa: E402

project = "flake8-migrations"
author = "the flake8-migrations authors"
version = release = __version__
language = "en"
smartquotes = False

extensions = ["myst_parser", "navigation", "try_it"]
exclude_patterns = ["site", "example/migrations", "_build"]
myst_heading_anchors = 4
nitpicky = True

html_theme = "furo"
html_title = f"{project} {release}"
html_static_path = ["site/static"]
html_css_files = ["site.css"]
html_favicon = "site/static/favicon.svg"
html_search_scorer = str(SITE / "scorer.js")
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
