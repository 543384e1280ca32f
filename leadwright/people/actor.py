"""On whose behalf something is done."""

from dataclasses import dataclass

from .directory import Card


@dataclass(frozen=True)
class Actor:
    """A person, and by which way they came: web, rest, form:contact, process:7 ...

    Without a person it is the system itself, which may do everything. `scopes`: all that the token with which they came
    opens; none if they came by themselves.
    """

    via: str
    person: Card | None = None
    scopes: frozenset[str] | None = None

    def __str__(self) -> str:
        return self.person.name if self.person else self.via
