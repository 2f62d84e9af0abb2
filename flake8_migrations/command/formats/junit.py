"""JUnit's XML: a test case for each finding, and for each file that was not checked."""

from __future__ import annotations

from xml.etree import ElementTree

from flake8_migrations.command.finding import Report


def write(report: Report) -> str:
    """The report as one test suite; a run without findings is one test case that passed."""
    failures, errors = len(report.findings), len(report.unreadable)
    counts = {
        "tests": str(failures + errors or 1),
        "failures": str(failures),
        "errors": str(errors),
    }
    suites = ElementTree.Element("testsuites", counts)
    suite = ElementTree.SubElement(suites, "testsuite", {"name": "flake8-migrations", **counts})
    for one in report.findings:
        case = ElementTree.SubElement(
            suite,
            "testcase",
            {"classname": _clean(one.path), "name": f"{one.code} line {one.line}", "time": "0"},
        )
        said = {"type": one.severity, "message": _clean(f"{one.code} {one.message}")}
        failure = ElementTree.SubElement(case, "failure", said)
        failure.text = _clean(f"{one.path}:{one.line}:{one.column}: {one.code} {one.message}")
    for other in report.unreadable:
        case = ElementTree.SubElement(
            suite, "testcase", {"classname": _clean(other.path), "name": "read", "time": "0"}
        )
        error = ElementTree.SubElement(
            case, "error", {"type": "unreadable", "message": _clean(other.problem)}
        )
        error.text = _clean(f"{other.path}:{other.line}:{other.column}: {other.problem}")
    if not (failures or errors):
        ElementTree.SubElement(suite, "testcase", {"name": "flake8-migrations", "time": "0"})
    ElementTree.indent(suites)
    text = ElementTree.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _clean(text: str) -> str:
    """The text without what XML 1.0 cannot hold."""
    return "".join(
        one if one in "\t\n\r" or ord(one) >= 32 and _is_whole(one) else "�" for one in text
    )


def _is_whole(one: str) -> bool:
    return not "\ud800" <= one <= "\udfff" and one not in "\ufffe\uffff"
