"""A koan as a learner types it."""

from collections.abc import Callable
from typing import Any

import click

from sensei import path
from sensei.path import Koan


class KoanName(click.ParamType[Koan]):
    """One of `koans`, typed as `3.2`, a path, a short path, or a part of its name."""

    name = "koan"

    def __init__(self, koans: Callable[[], list[Koan]]) -> None:
        self.koans = koans

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Koan:
        try:
            return value if isinstance(value, Koan) else path.find(value, self.koans())
        except path.NoSuchKoan as none:
            near = "".join(f"\n  {name}" for name in none.names)
            which = f" The nearest:{near}" if near else " `koans list --all` shows them."
            self.fail(f"'{value}' names no single koan.{which}")
