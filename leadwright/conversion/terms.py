"""How this company converts: what a lead usually becomes, and whether there are leads in work at all."""

from typing import Any

from django.db import transaction
from pydantic import ValidationError

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.refusal import Refused, Wrong

from .models import Terms
from .wanted import Wanted

NAMES = ("simple", "partly", "repeat")


@configuration.kept
def now() -> Terms:
    """The terms as they are; the usual ones while nobody has changed them."""
    return Terms.objects.first() or Terms()


def is_simple_still() -> bool:
    """Whether there are no leads in work at this very moment, whatever a long work has read before."""
    return Terms.objects.filter(simple=True).exists()


def wanted() -> Wanted:
    """What a lead becomes when nobody is asked. Who is known already is not made a second time."""
    return Wanted.model_validate({"match": True, **now().wanted})


@transaction.atomic
def change(changes: dict[str, Any], *, by: Actor) -> Terms:
    """Change some of them; raises `Denied` or `Refused`."""
    access.demand(by, "set_up", "settings")
    terms = Terms.objects.select_for_update().first() or Terms()
    for name in NAMES:
        setattr(terms, name, changes.get(name, getattr(terms, name)))
    if "wanted" in changes:
        terms.wanted = _usual(changes["wanted"])
    terms.save()
    journal.note("conversion.terms", "", by=by, **changes)
    configuration.changed()
    return terms


def _usual(drawn: Any) -> dict[str, Any]:
    try:
        chosen = Wanted.model_validate(drawn)
    except ValidationError as error:
        wrong = {".".join(map(str, ["wanted", *one["loc"]])): [Wrong("bad", one["msg"])] for one in error.errors()}
        raise Refused(wrong) from None
    return chosen.model_dump(mode="json", include={"targets", "pipeline", "owner", "activities"})
