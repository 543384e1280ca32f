"""The demo company: people, the article's process, clients, deals, documents and leads."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from leadwright.company import configuration
from leadwright.company.models import Company, Currency
from leadwright.intake.models import WebForm
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.processes import drawing, exchange
from leadwright.records import actions, samples
from leadwright.records.load import load as loaded_into

from . import demo_clients, demo_documents, demo_fields, demo_many, demo_plans
from .demo_leads import LEADS
from .terminal import say

ARTICLE = Path(__file__).parent / "assign_a_responsible_person.yaml"

SALESPEOPLE = (
    ("anna@example.com", "Anna Weber", "Europe desk"),
    ("minh@example.com", "Minh Trần", "Key accounts"),
    ("sara@example.com", "Sara Lopez", "Inside sales"),
)
RATES = {"USD": "1", "EUR": "1.1", "GBP": "1.27", "VND": "0.00004"}


def is_empty() -> bool:
    """Whether nobody works here yet."""
    return not User.objects.exists()


@transaction.atomic
def load(size: int | None = None, with_process: bool = True) -> None:
    """Make the demo company, with its process or without, and with `size` leads (eleven when not said)."""
    Company.objects.update(name="Valve & Sons", demo=True, currency="USD")
    for code, rate in RATES.items():
        Currency.objects.update_or_create(code=code, defaults={"rate": rate})
    admin = _people()
    WebForm.objects.update(responsible=admin.person and admin.person.id)
    configuration.changed()
    demo_fields.add()
    with configuration.snapshot():
        if size != 0:
            demo_clients.load(admin)
            demo_documents.load(admin)
        _leads(admin, size)  # before the process, so that nobody is written to about them
    if with_process:
        _process(admin)


def _people() -> Actor:
    log_in = settings.DEMO_LOG_IN
    directory.add(
        email=log_in["email"], name="Alex Admin", password=log_in["password"], role="administrator", department="Office"
    )
    for email, name, department in SALESPEOPLE:
        directory.add(email=email, name=name, password=log_in["password"], department=department, role="salesperson")
    return Actor("demo", directory.by_email(log_in["email"]))


def _process(by: Actor) -> None:
    """The article's process, as anybody could import it."""
    text = ARTICLE.read_text(encoding="utf-8")
    process = exchange.imported(text, by=by)
    drawing.publish(process.pk, process.revision, by=by, note="The article's process")
    samples.mark("process", [process.pk])


def _leads(by: Actor, size: int | None) -> None:
    wanted = len(LEADS) if size is None else size
    today = timezone.localdate()
    rows = [{**_owned(one), **demo_fields.values(place, today)} for place, one in enumerate(LEADS[:wanted])]
    made = actions.create_many("lead", rows, by=by)
    demo_plans.load(made, by)
    samples.mark("lead", [one.id for one in made])
    if wanted > len(LEADS):
        owners = [one.id for one in directory.everybody().values()]
        more = demo_many.leads(wanted - len(LEADS), owners, timezone.now())
        loaded_into("lead", more, by=by, progress=lambda count: say("Leads: {count}", count=f"{count:,}"))


def _owned(lead: dict[str, Any]) -> dict[str, Any]:
    """With the owner whom the process would choose."""
    anna, minh, sara = (directory.by_email(email) for email, _name, _department in SALESPEOPLE)
    owner = anna if lead["CURRENCY_ID"] == "EUR" else minh if lead["OPPORTUNITY"] > 500 else sara
    return {**lead, "ASSIGNED_BY_ID": owner and owner.id}
