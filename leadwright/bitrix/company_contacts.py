"""CONTACT_ID of a company: its contacts, which know their companies themselves."""

from collections.abc import Collection
from typing import Any

from leadwright.people.access import Actor
from leadwright.records import actions, links, reads
from leadwright.records.kind import KINDS

CODE, _FIELD = "CONTACT_ID", "COMPANY_IDS"
MOST = 500
DESCRIBED = {
    "type": "crm_contact",
    "isRequired": False,
    "isReadOnly": False,
    "isImmutable": False,
    "isMultiple": True,
    "isDynamic": False,
    "title": "CONTACT_ID",
}


def of(numbers: Collection[int], *, by: Actor) -> dict[int, list[str]]:
    """The contacts of each company that the actor may see."""
    rows = links.linked(reads.records("contact", by=by), KINDS["contact"].fields[_FIELD], numbers, by=by)
    held: dict[int, list[str]] = {number: [] for number in numbers}
    for contact, companies in rows.order_by("id").values_list("id", _FIELD.lower()):
        for company in held.keys() & set(companies):
            held[company].append(str(contact))
    return held


def bind(company: int, given: Any, *, by: Actor) -> None:
    """Make these its contacts, and no others of those the actor may see. Raises `NoSuchRecord` or `Denied`."""
    several = given if isinstance(given, list) else [given]
    wanted = {int(one) for one in several[:MOST] if str(one).isascii() and str(one).isdigit() and int(one)}
    before = {int(one) for one in of([company], by=by)[company]}
    for contact, facts in reads.several("contact", sorted(wanted ^ before), by=by).items():
        others = [one for one in facts[_FIELD] if one != company]
        actions.update("contact", contact, {_FIELD: [*others, company] if contact in wanted else others}, by=by)
