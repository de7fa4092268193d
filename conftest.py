"""Makes plain `pytest` walk the path: koans are collected by sensei's plugin, and the walk stops at the first stone."""

from collections.abc import Generator

import pytest

from sensei.plugin import KoanModule, pytest_assertrepr_compare, pytest_pycollect_makemodule, pytest_pyfunc_call

__all__ = ["pytest_assertrepr_compare", "pytest_pycollect_makemodule", "pytest_pyfunc_call"]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if not report.passed and item.getparent(KoanModule):
        item.session.shouldfail = f"the path goes on when {item.path.name} is mended"
    return report
