"""What is wrong with a drawing, in the eyes of this company and in the reader's language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.engine import Block, Problem, Template
from leadwright.engine.expressions import references
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import KINDS, Kind
from leadwright.refusal import Wrong

from . import rights, symbols


@dataclass(frozen=True)
class CompanyLook:
    """Answers `engine.Look` for records of one kind."""

    kind: str
    template: Template
    acts_for: Actor | None = None

    def has_field(self, code: str) -> bool:
        return code in KINDS[self.kind].fields

    def trouble_with_value(self, code: str, value: Any) -> str:
        field = KINDS[self.kind].fields[code]
        try:
            clean = field.clean(value)
            if clean is not None:
                field.type.check(clean, KNOWLEDGE)
        except Wrong as wrong:
            return str(wrong)
        return ""

    def is_set_by_us(self, code: str) -> bool:
        return KINDS[self.kind].fields[code].read_only

    def trouble_with_person(self, value: str) -> str:
        number = value.removeprefix("user_")
        if value.startswith("user_") and number.isdigit():
            return directory.trouble_with(int(number))
        return "" if "@" in value else _("“%(value)s” is neither a person nor an e-mail address") % {"value": value}

    def trouble_with_setting(self, values: Mapping[str, Any]) -> str:
        return rights.trouble_with_setting(self.acts_for, KINDS[self.kind], values) if self.acts_for else ""

    def trouble_with_reading(self) -> str:
        return rights.trouble_with(self.acts_for, "read", KINDS[self.kind]) if self.acts_for else ""

    def trouble_with_making(self, kinds: Sequence[str]) -> str:
        return rights.trouble_with_making(self.acts_for, KINDS[self.kind], kinds) if self.acts_for else ""

    def has_variable(self, source: str, code: str) -> bool:
        declared = {"Variable": self.template.variables, "Template": self.template.parameters}.get(source, ())
        return any(one.code == code for one in declared)


def problems(kind: str, template: Template, acts_for: Actor | None = None) -> list[dict[str, Any]]:
    """Everything wrong with the drawing, errors first; what `acts_for` may not do among it."""
    look = CompanyLook(kind, template, acts_for)
    found = [problem for block in template.blocks.values() if block.active for problem in block.problems(look)]
    found += [_misplaced(block) for block in template.blocks.values() if block.serves and kind not in block.serves]
    found += [
        _unmapped(block, names) for block in template.blocks.values() if (names := symbols.unmapped_in(block, kind))
    ]
    found += [one for block in template.blocks.values() for one in _unresolved(block, look)]
    found += [one for block in template.blocks.values() if acts_for for one in _unseen(block, KINDS[kind], acts_for)]
    return sorted((_worded(one) for one in found), key=lambda one: str(one["severity"]))


def _misplaced(block: Block) -> Problem:
    return Problem(block.id, N_("This block does not work for records of this kind"), "other_kind")


def _unmapped(block: Block, names: list[str]) -> Problem:
    meant = {"names": ", ".join(names)}
    return Problem(block.id, N_("Say who or what is meant by {names}"), "unmapped", values=meant)


def _unresolved(block: Block, look: CompanyLook) -> Iterator[Problem]:
    """References to variables and parameters that the template does not declare."""
    for one in {one for _key, text in symbols.texts(block) for one in references(text)}:
        if one.source in ("Variable", "Template") and not look.has_variable(one.source, one.name):
            unknown = N_("“{name}” is not declared in this process: it will be empty")
            yield Problem(block.id, unknown, "undeclared", "warning", values={"name": one.name})


def _unseen(block: Block, kind: Kind, acts_for: Actor) -> Iterator[Problem]:
    if block.active and acts_for.person and (titles := rights.unseen(acts_for, kind, block)):
        values = {"name": acts_for.person.name, "fields": ", ".join(titles)}
        fails = N_("The process will fail: it acts with the rights of {name}, who may not see {fields}")
        yield Problem(block.id, fails, "rights", "warning", values=values)


def _worded(problem: Problem) -> dict[str, Any]:
    return {
        "block": problem.block,
        "branch": problem.branch,
        "severity": problem.severity,
        "code": problem.code,
        "message": _(problem.message).format(**problem.values),
    }
