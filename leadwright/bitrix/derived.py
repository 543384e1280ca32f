"""What Bitrix24 says of a record besides its fields: it follows from them, or is the same of every record here."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from leadwright.records import options
from leadwright.records.kind import Kind
from leadwright.records.kinds.deal import STAGES

Facts = Mapping[str, Any]
ASKED = {"HAS_PHONE": "PHONE", "HAS_EMAIL": "EMAIL"}
"""Those that filters may ask for, and the field it is about."""


@dataclass(frozen=True)
class Derived:
    """`told` of the plain values of the fields it is made `of`; `type` is Bitrix24's."""

    type: str
    told: Callable[[Facts], Any]
    of: str = ""

    @property
    def described(self) -> dict[str, Any]:
        """As `crm.*.fields` describes it: nobody sets it."""
        always = {"isRequired": False, "isImmutable": False, "isMultiple": False, "isDynamic": False}
        return {"type": self.type, "isReadOnly": True, **always}


def of_kind(kind: Kind) -> dict[str, Derived]:
    """By code. IMOL are messengers through which a client wrote by themselves."""
    points = {code: _has(of) for code, of in ASKED.items() if of in kind.fields}
    lines = {"HAS_IMOL": Derived("char", _wrote, "IM")} if "IM" in kind.fields else {}
    return {**points, **lines, **_OWN.get(kind.name, {})}


def of_fields(kind: Kind, seen: Collection[str]) -> dict[str, Derived]:
    """Those that tell nothing of fields besides these."""
    return {code: one for code, one in of_kind(kind).items() if not one.of or one.of in seen}


def told(kind: Kind, facts: Facts) -> dict[str, Any]:
    """All of it that follows from what is known of a record."""
    return {code: one.told(facts) for code, one in of_kind(kind).items() if not one.of or one.of in facts}


def asked(code: str, prefix: str, value: Any) -> Q:
    """The records of which it says Y, or N."""
    without = Q(**{ASKED[code].lower(): []})
    has = value in ("Y", True, 1, "1")
    return ~without if has != prefix.startswith("!") else without


def _has(code: str) -> Derived:
    return Derived("char", lambda facts: "Y" if facts[code] else "N", code)


def _wrote(facts: Facts) -> str:
    return "Y" if any(one["type"] == "OPENLINE" for one in facts["IM"] or ()) else "N"


def _is_new(facts: Facts) -> str:
    stage = str(facts["STAGE_ID"])
    return "Y" if stage == options.first(options.of_pipeline(STAGES, options.pipeline_of(stage))) else "N"


def _always(type_name: str, value: Any = None) -> Derived:
    return Derived(type_name, lambda _facts: value)


_OWN: Mapping[str, Mapping[str, Derived]] = {
    "lead": {"ADDRESS_LOC_ADDR_ID": _always("integer")},
    "deal": {
        "IS_NEW": Derived("char", _is_new, "STAGE_ID"),
        "IS_RECURRING": _always("char", "N"),
        "IS_REPEATED_APPROACH": _always("char", "N"),
        "LOCATION_ID": _always("location"),
        "QUOTE_ID": _always("crm_quote"),
    },
    "contact": {"ADDRESS_LOC_ADDR_ID": _always("integer"), "FACE_ID": _always("integer")},
    "company": {"ADDRESS_LOC_ADDR_ID": _always("integer"), "REG_ADDRESS_LOC_ADDR_ID": _always("integer")},
}
