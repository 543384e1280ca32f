"""The clients of the demo company: companies, the people there, and the deals made with them in two pipelines."""

from collections.abc import Mapping, Sequence
from typing import Any

from leadwright.company import configuration
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records import actions, samples
from leadwright.records.models import Option, Pipeline

Rows = Sequence[Mapping[str, Any]]

_COMPANIES = (
    ("Hòa Phát", "CUSTOMER", "MANUFACTURING", "EMPLOYEES_4", "+84 24 3974 7751", "hoaphat.example", "minh"),
    ("Vinatex", "CUSTOMER", "MANUFACTURING", "EMPLOYEES_4", "+84 24 3825 7700", "vinatex.example", "sara"),
    ("Sturm & Söhne", "CUSTOMER", "MANUFACTURING", "EMPLOYEES_2", "+49 711 2195 300", "sturm.example", "anna"),
    ("Nordlys AS", "PARTNER", "OTHER", "EMPLOYEES_2", "+47 55 23 14 00", "nordlys.example", "anna"),
    ("Ferretti Idraulica", "CUSTOMER", "DELIVERY", "EMPLOYEES_1", "+39 051 609 4400", "ferretti.example", "sara"),
)
_CONTACTS = (
    ("Lan", "Phạm", "Head of purchasing", "Hòa Phát", "+84 91 234 5678", "lan.pham"),
    ("Quang", "Lê", "Plant engineer", "Hòa Phát", "+84 90 345 6789", "quang.le"),
    ("Mai", "Võ", "Operations manager", "Vinatex", "+84 98 765 4321", "mai.vo"),
    ("Jonas", "Sturm", "Managing director", "Sturm & Söhne", "+49 1512 3456789", "jonas"),
    ("Ingrid", "Dahl", "Buyer", "Nordlys AS", "+47 911 23 456", "ingrid.dahl"),
    ("Giulia", "Ferretti", "Owner", "Ferretti Idraulica", "+39 347 123 4567", "giulia"),
)
_DEALS = (
    ("Spindle refit, hall 2", "Sturm & Söhne", "Jonas Sturm", 24_800, "EUR", "NEW"),
    ("Cooling pumps 2027", "Hòa Phát", "Lan Phạm", 15_600, "USD", "PREPARATION"),
    ("Cabinet retrofit in Bergen", "Nordlys AS", "Ingrid Dahl", 11_200, "EUR", "PREPAYMENT_INVOICE"),
    ("Loom bearings, second lot", "Vinatex", "Mai Võ", 6_900, "USD", "EXECUTING"),
    ("Compressor overhaul", "Hòa Phát", "Quang Lê", 9_800, "USD", "FINAL_INVOICE"),
    ("Press safety package", "Sturm & Söhne", "Jonas Sturm", 7_400, "EUR", "WON"),
    ("Hydraulic hoses", "Ferretti Idraulica", "Giulia Ferretti", 1_900, "EUR", "LOSE"),
    ("Valves, 400 a quarter", "Ferretti Idraulica", "Giulia Ferretti", 32_000, "EUR", "Wholesale/NEW"),
    ("Filter sets for distributors", "Vinatex", "Mai Võ", 12_500, "USD", "Wholesale/OFFER"),
    ("Bearings, yearly frame", "Nordlys AS", "Ingrid Dahl", 18_000, "EUR", "Wholesale/WON"),
)
_WHOLESALE = (
    ("NEW", "Asked", "#39A8EF", ""),
    ("OFFER", "Offer sent", "#55D0E0", ""),
    ("ORDER", "Ordered", "#FFA900", ""),
    ("WON", "Delivered", "#7BD500", "S"),
    ("LOSE", "Lost", "#FF5752", "F"),
)


def load(by: Actor) -> None:
    """Make them all."""
    wholesale = _pipeline("Wholesale", _WHOLESALE)
    owners = {row[0]: row[-1] for row in _COMPANIES}
    companies = _made("company", [_company(*row) for row in _COMPANIES], by)
    contacts = _made("contact", [_contact(row, companies, owners[row[3]]) for row in _CONTACTS], by)
    _made("deal", [_deal(row, companies, contacts, owners[row[1]], wholesale) for row in _DEALS], by)


def _pipeline(name: str, stages: Sequence[tuple[str, str, str, str]]) -> int:
    number = Pipeline.objects.create(name=name, sort=20).pk
    Option.objects.bulk_create(
        Option(
            of=f"DEAL_STAGE_{number}",
            code=f"C{number}:{code}",
            name=title,
            color=color,
            semantics=semantics,
            sort=10 * place,
        )
        for place, (code, title, color, semantics) in enumerate(stages, start=1)
    )
    configuration.changed()
    return number


def _made(kind: str, rows: Rows, by: Actor) -> dict[str, int]:
    """Their numbers by what they are called."""
    made = actions.create_many(kind, rows, by=by)
    samples.mark(kind, [one.id for one in made])
    return {one.kind.titled(one.facts): one.id for one in made}


def _company(title: str, kind: str, industry: str, size: str, phone: str, site: str, owner: str) -> dict[str, Any]:
    return {
        "TITLE": title,
        "COMPANY_TYPE": kind,
        "INDUSTRY": industry,
        "EMPLOYEES": size,
        "PHONE": [{"value": phone, "type": "WORK"}],
        "EMAIL": [{"value": f"info@{site}", "type": "WORK"}],
        "WEB": [{"value": f"https://{site}", "type": "WORK"}],
        "ASSIGNED_BY_ID": _person(owner),
    }


def _contact(row: tuple[str, ...], companies: Mapping[str, int], owner: str) -> dict[str, Any]:
    name, last_name, post, company, phone, mailbox = row
    site = next(one[5] for one in _COMPANIES if one[0] == company)
    return {
        "NAME": name,
        "LAST_NAME": last_name,
        "POST": post,
        "TYPE_ID": "CLIENT",
        "COMPANY_ID": companies[company],
        "PHONE": [{"value": phone, "type": "MOBILE"}],
        "EMAIL": [{"value": f"{mailbox}@{site}", "type": "WORK"}],
        "ASSIGNED_BY_ID": _person(owner),
    }


def _deal(
    row: tuple[str, str, str, int, str, str],
    companies: Mapping[str, int],
    contacts: Mapping[str, int],
    owner: str,
    wholesale: int,
) -> dict[str, Any]:
    title, company, contact, worth, currency, stage = row
    return {
        "TITLE": title,
        "COMPANY_ID": companies[company],
        "CONTACT_IDS": [contacts[contact]],
        "OPPORTUNITY": worth,
        "CURRENCY_ID": currency,
        "STAGE_ID": stage.replace("Wholesale/", f"C{wholesale}:"),
        "ASSIGNED_BY_ID": _person(owner),
    }


def _person(name: str) -> int | None:
    known = directory.by_email(f"{name}@example.com")
    return known and known.id
