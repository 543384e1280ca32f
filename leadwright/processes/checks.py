"""What is wrong with a drawing, in the eyes of this company and in the reader's language."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.engine import Block, Problem, Template
from leadwright.fields.type import Wrong
from leadwright.people import directory
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import KINDS

from . import symbols


@dataclass(frozen=True)
class CompanyLook:
    """Answers `engine.Look` for records of one kind."""

    kind: str
    template: Template

    def has_field(self, code: str) -> bool:
        return code in KINDS[self.kind].fields

    def trouble_with_value(self, code: str, value: Any) -> str:
        field = KINDS[self.kind].fields[code]
        if field.read_only:
            return _("this field is set by Leadwright itself")
        try:
            clean = field.clean(value)
            if clean is not None:
                field.type.check(clean, KNOWLEDGE)
        except Wrong as wrong:
            return str(wrong)
        return ""

    def trouble_with_person(self, value: str) -> str:
        number = value.removeprefix("user_")
        if value.startswith("user_") and number.isdigit():
            return directory.trouble_with(int(number))
        return "" if "@" in value else _("“%(value)s” is neither a person nor an e-mail address") % {"value": value}

    def has_variable(self, source: str, code: str) -> bool:
        declared = {"Variable": self.template.variables, "Template": self.template.parameters}.get(source, ())
        return any(one.code == code for one in declared)


def problems(kind: str, template: Template) -> list[dict[str, Any]]:
    """Everything wrong with the drawing, errors first."""
    look = CompanyLook(kind, template)
    found = [problem for block in template.blocks.values() if block.active for problem in block.problems(look)]
    found += [_unmapped(block) for block in template.blocks.values() if symbols.unmapped_in(block)]
    return sorted((_worded(one) for one in found), key=lambda one: str(one["severity"]))


def _unmapped(block: Block) -> Problem:
    names = ", ".join(symbols.unmapped_in(block))
    return Problem(block.id, N_("Say who or what is meant by {names}"), "unmapped", values={"names": names})


def _worded(problem: Problem) -> dict[str, Any]:
    return {
        "block": problem.block,
        "branch": problem.branch,
        "severity": problem.severity,
        "code": problem.code,
        "message": _(problem.message).format(**problem.values),
    }
