"""A kind of record: its table and its fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.translation import gettext_noop as N_

from leadwright.company import configuration
from leadwright.fields import custom, layout
from leadwright.fields.field import Field

from .kinds import company, contact, deal, document, lead
from .models import Company, Contact, Deal, Document, Lead


@dataclass(frozen=True)
class Kind:
    """`model` is its table. It is called by the fields in `naming`; `numbered` is its name while these are empty, and
    without one they must be filled. Its picture is in the field `face`. `stages` is the list of its stages, `stage` the
    field that holds one, `semantics` the field for what that means; all three are empty for kinds without stages. What
    lies `in_libraries` is a file in a folder, and belongs to the department of its library rather than to that of its
    owner.
    """

    name: str
    plural: str
    model: Any
    builtin: tuple[Field, ...]
    naming: tuple[str, ...] = ("TITLE",)
    numbered: str = ""
    face: str = ""
    stages: str = ""
    stage: str = ""
    semantics: str = ""
    reason: str = ""
    in_libraries: bool = False

    @property
    def fields(self) -> Mapping[str, Field]:
        """Every field by its code, built-in and added, as they are laid out."""
        return _catalogue(self.name)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns that hold a whole record."""
        return (*(field.column for field in self.builtin), "custom")

    def titled(self, facts: Mapping[str, Any]) -> str:
        """What a record with these plain values is called."""
        return " ".join(part for code in self.naming if (part := facts.get(code))) or f"#{facts.get('ID', '')}"

    @property
    def section(self) -> str:
        """Where the web shows such records."""
        return self.name[:-1] + "ies" if self.name.endswith("y") else self.name + "s"

    def address(self, number: int) -> str:
        """The web page of a record."""
        return f"{configuration.url()}/{self.section}/{number}"

    @cached_property
    def stage_column(self) -> str:
        """The column of the stage."""
        return self.stage.lower()

    @property
    def blank(self) -> dict[str, Any]:
        """The plain values of a record of which nothing is known yet."""
        return dict(_blank(self.name))

    def facts(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The plain values of a row of the table (as `values()` gives it), by field code."""
        facts = {field.code: field.type.plain(row[field.column]) for field in self.builtin if field.column in row}
        if "custom" in row:
            added, held = custom.of_kind(self.name), row["custom"]
            facts.update({code: held.get(code, field.type.empty) for code, field in added.items()})
        return facts


@configuration.kept
def _catalogue(kind: str) -> Mapping[str, Field]:
    return layout.arranged(kind, KINDS[kind].builtin, custom.of_kind(kind))


@configuration.kept
def _blank(kind: str) -> Mapping[str, Any]:
    return {code: field.type.empty for code, field in KINDS[kind].fields.items()}


_LEAD = Kind(
    "lead",
    N_("Leads"),
    Lead,
    lead.FIELDS,
    numbered=N_("Lead #%(number)s"),
    stages=lead.STAGES,
    stage="STATUS_ID",
    semantics="STATUS_SEMANTIC_ID",
    reason="STATUS_DESCRIPTION",
)
_DEAL = Kind(
    "deal",
    N_("Deals"),
    Deal,
    deal.FIELDS,
    numbered=N_("Deal #%(number)s"),
    stages=deal.STAGES,
    stage="STAGE_ID",
    semantics="STAGE_SEMANTIC_ID",
    reason="ADDITIONAL_INFO",
)
_CONTACT = Kind(
    "contact", N_("Contacts"), Contact, contact.FIELDS, naming=("NAME", "SECOND_NAME", "LAST_NAME"), face="PHOTO"
)
_COMPANY = Kind("company", N_("Companies"), Company, company.FIELDS, face="LOGO")

_DOCUMENT = Kind(
    "document",
    N_("Documents"),
    Document,
    document.FIELDS,
    stages=document.STAGES,
    stage="STAGE_ID",
    semantics="STAGE_SEMANTIC_ID",
    in_libraries=True,
)

KINDS: dict[str, Kind] = {kind.name: kind for kind in (_LEAD, _DEAL, _CONTACT, _COMPANY, _DOCUMENT)}
