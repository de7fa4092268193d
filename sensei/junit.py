"""Verdicts as JUnit XML, in the dialect of pytest's own `--junitxml`, for whoever grades by it."""

import platform
import re
from datetime import datetime
from xml.etree import ElementTree as XML

from sensei.verdict import Assertion, Failure, State, Verdict

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(verdicts: list[Verdict]) -> bytes:
    """A document with a test case for each assertion; of a koan that never came to one, a case that says why.

    An assertion that was not reached is `skipped`, and then another case of its koan has failed: a koan is solved when
    each of its cases has passed.
    """
    cases = [case for verdict in verdicts for case in _cases(verdict)]
    root = XML.Element("testsuites", name="pytest tests")
    suite = XML.SubElement(root, "testsuite", name="pytest")
    suite.extend(cases)
    for attribute, element in (("errors", "error"), ("failures", "failure"), ("skipped", "skipped")):
        suite.set(attribute, str(sum(case.find(element) is not None for case in cases)))
    suite.set("tests", str(len(cases)))
    suite.set("time", f"{sum(verdict.seconds for verdict in verdicts):.3f}")
    suite.set("timestamp", datetime.now().astimezone().isoformat())
    suite.set("hostname", platform.node())
    document: bytes = XML.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _cases(verdict: Verdict) -> list[XML.Element]:
    classname = "koans." + verdict.koan.replace("/", ".")
    cases = [_case(classname, assertion, verdict) for assertion in verdict.assertions]
    if not verdict.solved and all(case.find("failure") is None and case.find("error") is None for case in cases):
        case = XML.Element("testcase", classname=classname, name="koan", time="0.000")
        _say(case, "error", f"{verdict.kind}: {verdict.reason}", verdict.loading)
        cases.insert(0, case)
    return cases


def _case(classname: str, assertion: Assertion, verdict: Verdict) -> XML.Element:
    case = XML.Element("testcase", classname=classname, name=assertion.name, time=f"{assertion.seconds:.3f}")
    failure = assertion.failure
    if assertion.state is State.UNFINISHED:
        _say(case, "error", f"{verdict.kind}: {verdict.reason}")
    elif assertion.state is State.NOT_REACHED:
        _say(case, "skipped", "not reached").set("type", "pytest.skip")
    elif failure:  # of a skipped one too: pytest would count that as no failure
        _say(case, "failure", f"{failure.exception}: {failure.message}", failure)
    return case


def _say(case: XML.Element, what: str, message: str, failure: Failure | None = None) -> XML.Element:
    element = XML.SubElement(case, what, message=_legal(message))
    element.text = _legal(failure.full) if failure else None
    return element


def _legal(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)
