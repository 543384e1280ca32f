"""A record on its way through the door: what it was, what it is to be, and who wanted that."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

from leadwright.fields.field import judged
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.refusal import Refused

from . import shown
from .company_knowledge import KnowledgeFor
from .demanded import missing
from .following import completed
from .kind import Kind

Diff = dict[str, list[Any]]
UNASKED = ("create", "merge", "unmerge")
"""Where values come along that nobody typed: what was typed is judged before, with `shown.untouchable`."""


class Run(Protocol):
    """The run of a process, whose number is known once it is saved."""

    @property
    def pk(self) -> int:
        """Its number."""
        ...


@dataclass(frozen=True)
class Wish:
    """One change within the write: its own entry in the history, naming the run that wanted it.

    `about` is the number of the comment, activity or file that it is about.
    """

    verb: str
    diff: Diff
    by: Actor
    run: Run | None = None
    about: int | None = None


@dataclass
class Pending:
    """`facts` are the plain values as they will be; processes started by the write may still change them."""

    kind: Kind
    id: int
    facts: dict[str, Any]
    is_new: bool = False
    wishes: list[Wish] = field(default_factory=list)
    marks: dict[str, Any] = field(default_factory=dict)
    """Columns that are set beside the fields."""
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    """What is to be done once it is saved, still in the same transaction."""
    starting: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    """What processes that start with it are to know: by the number of each, the values of its parameters."""

    def set(self, values: Mapping[str, Any], *, by: Actor, verb: str = "update", run: Run | None = None) -> Diff:
        """Change fields on behalf of the actor. Raises `Refused` or `Denied` and then has changed nothing."""
        if not (self.is_new and verb == "create"):
            access.demand(by, "update", self.kind, self.facts)
        if verb not in UNASKED and (wrong := shown.untouchable(self.kind, values, by=by)):
            raise Refused(wrong)
        clean, problems = judged(self.kind.fields, values, KnowledgeFor(self.kind.name, self.id, by))
        try:
            new = completed(self.kind, self.facts, clean, by)
        except Refused as refused:
            raise Refused({**refused.problems, **problems}) from None
        if _is_asked(by, verb):
            due = missing(self.kind, self.facts, new, is_new=verb == "create")
            beyond = shown.untouchable(self.kind, due, by=by)
            problems = {**{code: wrong for code, wrong in due.items() if code not in beyond}, **problems}
        if problems:
            raise Refused(problems)
        self._demand_place(new, by, verb)
        return self._take(new, by, verb, run)

    def _demand_place(self, new: Mapping[str, Any], by: Actor, verb: str) -> None:
        """Whether the actor may bring a record to where it will stand."""
        stage = self.kind.stage
        if self.is_new and verb == "create":
            access.demand(by, "add", self.kind, {**self.facts, **new})
        elif stage in new and new[stage] != self.facts[stage]:
            access.demand(by, "move", self.kind, self.facts)
            access.demand(by, "enter", self.kind, {**self.facts, **new})

    def mark(self, verb: str, *, by: Actor, diff: Diff | None = None, **columns: Any) -> None:
        """Set columns that are no fields, which is its own entry in the history."""
        self.marks.update(columns)
        self.wishes.append(Wish(verb, diff or {}, by))

    def tell(self, verb: str, about: int, *, by: Actor, run: Run | None = None) -> None:
        """Something was added beside the fields, which is its own entry in the history."""
        self.wishes.append(Wish(verb, {}, by, run, about))

    def _take(self, new: dict[str, Any], by: Actor, verb: str, run: Run | None) -> Diff:
        diff = {code: [self.facts.get(code), value] for code, value in new.items() if self.facts.get(code) != value}
        self.facts.update(new)
        if diff or verb == "create":
            self.wishes.append(Wish(verb, diff, by, run))
        return diff

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """What is set inside is taken back if anything fails inside."""
        facts, wishes, afterwards = dict(self.facts), len(self.wishes), len(self.afterwards)
        try:
            yield
        except BaseException:
            self.facts, self.wishes = facts, self.wishes[:wishes]
            self.afterwards = self.afterwards[:afterwards]
            raise

    @property
    def touched(self) -> bool:
        """Whether the record itself is to be saved: a comment on it changes nothing in it."""
        return bool(self.marks) or any(wish.about is None for wish in self.wishes)

    def changed(self) -> dict[str, Any]:
        """The plain values to save."""
        codes = {code for wish in self.wishes for code in wish.diff}
        return {code: self.facts[code] for code in codes}


def _is_asked(by: Actor, verb: str) -> bool:
    """Whether required fields are demanded. A program sends what it has; a form asked for what it shows before."""
    return by.via not in ("rest", "api") and (verb != "create" or by.person is not None)
