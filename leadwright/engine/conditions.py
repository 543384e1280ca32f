"""Conditions as data: rows of comparisons joined by and/or, compiled to closures over the facts.

Bitrix24's meaning: `and` binds tighter than `or`, the first row's joiner counts for nothing. A condition with no rows
takes everything, and so does a row whose value was left open.
"""

from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from .expressions import as_text, compiled, is_constant
from .turn import Turn

Holds = Callable[[Turn], bool]
Test = Callable[[Any, Any], bool]
Operator = Literal["=", "!=", ">", ">=", "<", "<=", "in", "!in", "contain", "!contain", "empty", "!empty", "between"]
Source = Literal["Document", "Variable", "Template"]
_WITHOUT_VALUE = {"empty", "!empty"}


class Row(BaseModel):
    """One comparison: a field of the document, a variable or a parameter against a value."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    object: Source = "Document"
    field: str = Field("", max_length=100)
    op: Operator = "="
    value: Any = None
    joiner: Literal["and", "or"] = "and"

    @property
    def is_open(self) -> bool:
        """No value was set, so every value is accepted."""
        return bool(self.field) and self.op not in _WITHOUT_VALUE and self.value in (None, "", [])

    def read(self, turn: Turn) -> Any:
        """The value this row looks at."""
        return {"Document": turn.facts, "Variable": turn.variables, "Template": turn.parameters}[self.object].get(
            self.field
        )

    def compiled(self) -> Holds:
        """The row as a function of the facts."""
        if self.is_open:
            return lambda turn: True
        test, name = _TESTS[self.op], self.field
        if not (is_constant(self.value) and self.object == "Document"):
            read, wanted = self.read, compiled(self.value)
            return lambda turn: test(read(turn), _prepared(wanted(turn)))
        fixed = _prepared(self.value)
        return lambda turn: test(turn.facts.get(name), fixed)


class Condition(BaseModel):
    """Rows of comparisons; none at all takes everything."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rows: Annotated[tuple[Row, ...], Field(max_length=100)] = ()

    @property
    def takes_all(self) -> bool:
        """Whether it can never fail to hold."""
        return all(row.is_open for row in self.rows)

    def compiled(self) -> Holds:
        """The whole condition as one function: an `or` of groups of rows that all hold."""
        groups: list[list[Holds]] = []
        for row in self.rows:
            if row.joiner == "or" or not groups:
                groups.append([])
            groups[-1].append(row.compiled())
        if not groups:
            return lambda turn: True
        return _any([_all(group) for group in groups])


def _all(tests: list[Holds]) -> Holds:
    return tests[0] if len(tests) == 1 else lambda turn: all(test(turn) for test in tests)


def _any(tests: list[Holds]) -> Holds:
    return tests[0] if len(tests) == 1 else lambda turn: any(test(turn) for test in tests)


def as_number(value: Any) -> float | None:
    """What a number, `"500"`, `"user_3"` or `"Y"` is when compared with a number; none if it is no such thing."""
    if isinstance(value, (int, float)):
        return value
    if value in ("Y", "N"):
        return float(value == "Y")
    try:
        return float(str(value).removeprefix("user_"))
    except ValueError:
        return None


class _Prepared:
    """A wanted value in the two forms it may be compared in, worked out once."""

    __slots__ = ("many", "number", "text")

    def __init__(self, value: Any) -> None:
        self.number, self.text = as_number(value), as_text(value)
        self.many = tuple(_Prepared(one) for one in value) if isinstance(value, (list, tuple)) else (self,)


def _prepared(value: Any) -> _Prepared:
    return _Prepared(value)


def _same(actual: Any, wanted: _Prepared) -> bool:
    if isinstance(actual, (int, float)):
        return actual == wanted.number
    if isinstance(actual, (list, tuple)):
        return {as_text(one) for one in actual} == {one.text for one in wanted.many}
    return as_text(actual) == wanted.text


def _order(compare: Callable[[Any, Any], bool]) -> Test:
    def test(actual: Any, wanted: _Prepared) -> bool:
        if actual is None or actual == "":
            return False
        number = as_number(actual)
        if number is not None and wanted.number is not None:
            return compare(number, wanted.number)
        return compare(as_text(actual), wanted.text)

    return test


def _one_of(actual: Any, wanted: _Prepared) -> bool:
    several = actual if isinstance(actual, (list, tuple)) else (actual,)
    return any(_same(one, choice) for one in several for choice in wanted.many)


def _contains(actual: Any, wanted: _Prepared) -> bool:
    if isinstance(actual, (list, tuple)):
        return _one_of([one.get("value") if isinstance(one, dict) else one for one in actual], wanted)
    return any(choice.text in as_text(actual) for choice in wanted.many)


def _between(actual: Any, wanted: _Prepared) -> bool:
    if len(wanted.many) != 2:
        return False
    low, high = wanted.many
    return _TESTS[">="](actual, low) and _TESTS["<="](actual, high)


def _empty(actual: Any, wanted: _Prepared) -> bool:
    return actual in (None, "", [], ())


def _not(test: Test) -> Test:
    return lambda actual, wanted: not test(actual, wanted)


_TESTS: dict[str, Test] = {
    "=": _same,
    "!=": _not(_same),
    ">": _order(lambda a, b: a > b),
    ">=": _order(lambda a, b: a >= b),
    "<": _order(lambda a, b: a < b),
    "<=": _order(lambda a, b: a <= b),
    "in": _one_of,
    "!in": _not(_one_of),
    "contain": _contains,
    "!contain": _not(_contains),
    "empty": _empty,
    "!empty": _not(_empty),
    "between": _between,
}
