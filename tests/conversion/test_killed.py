"""Conversions that commit for real: killed at any moment, and asked for by two people at the same moment.

KILLS=200 kills as often as the promise says; a run of all tests is content with fewer.
"""

import logging
import os
import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, transaction
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from leadwright.conversion import automatic, converting, series, terms
from leadwright.conversion.models import Blocked, Conversion, Series
from leadwright.conversion.wanted import Wanted
from leadwright.people import directory
from leadwright.people.access import Actor, Denied
from leadwright.records import actions
from leadwright.records.kind import KINDS
from leadwright.records.models import Change
from leadwright.records.timeline import activities
from leadwright.records.timeline_tables import Activity
from leadwright.site import demo
from tests.conftest import Json

from . import committed

KILLS = int(os.environ.get("KILLS", "20"))
LEADS = 120
LONGEST = 0.8
"""Seconds until a kill: about the time that two parts of a series take."""
log = logging.getLogger(__name__)
ALL = Wanted(targets=("company", "contact", "deal"))
MADE = ("contact", "company", "deal")


@pytest.fixture(scope="module")
def admin(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Actor]:
    """The administrator of a demo company that everybody sees."""
    with django_db_blocker.unblock(), committed.database():
        demo.load(with_process=True)
        yield Actor("web", directory.by_email("admin@example.com"))


def leads(count: int, admin: Actor) -> list[int]:
    """Leads with something planned; each fifth has no name, and becomes no contact."""
    made = [one.id for one in actions.create_many("lead", [_request(one) for one in range(count)], by=admin)]
    for number in made[::4]:
        due = timezone.now().isoformat()
        activities.plan("lead", number, {"type": "call", "subject": "Ring", "due": due}, by=admin)
    return made


def _request(one: int) -> Json:
    named = {"NAME": "Jonas", "LAST_NAME": f"Kessler {one}"} if one % 5 else {}
    return {**named, "TITLE": f"Motors {one}", "COMPANY_TITLE": f"Kessler {one}", "OPPORTUNITY": one, "COMMENTS": "x"}


def check(begun: Series) -> None:
    """Nothing is half-made and nothing is doubled, of all that was ever made."""
    begun.refresh_from_db()
    assert begun.done == begun.total == len(begun.results)
    assert [one["lead"] for one in begun.results] == begun.records
    standing = dict(Conversion.objects.filter(undone=None).values_list("lead", "made"))
    finished = set(KINDS["lead"].model._default_manager.filter(status_id="CONVERTED").values_list("pk", flat=True))
    assert finished == standing.keys()
    assert {one["lead"]: one["made"] for one in begun.results if one["conversion"]} == {
        lead: standing[lead] for lead in begun.records if lead in standing
    }
    for kind in MADE:
        there = KINDS[kind].model._default_manager.filter(lead_id__isnull=False, deleted_at=None)
        assert Counter(there.values_list("lead_id", "pk")) == Counter(
            (lead, made[kind]) for lead, made in standing.items() if kind in made
        )
    told = Change.objects.filter(kind="lead", verb__in=("convert", "unconvert")).values_list("about", "verb")
    assert max(Counter(told).values(), default=1) == 1
    assert Counter(about for about, verb in told if verb == "convert") == Counter(
        Conversion.objects.values_list("pk", flat=True)
    )


def follow(begun: Series, times: int, chance: random.Random) -> int:
    """Go on with it, killed again and again, and look what is there in the end."""
    kills = committed.killed_again_and_again(times, chance, LONGEST, lambda: series.run(begun.pk))
    check(begun)
    return kills


def test_killed_at_any_moment_everything_is_made_once_or_not_at_all(admin: Actor) -> None:
    """In bulk, by switching the mode, and by taking both back."""
    chance, kills = random.Random(5), Counter[str]()  # noqa: S311  seeded, so that a failure comes again
    terms.change({"wanted": ALL.model_dump(mode="json")}, by=admin)
    while sum(kills.values()) < KILLS:
        quota = -(-(KILLS - sum(kills.values())) // 4)
        bulk = series.begin(leads(LEADS, admin), ALL, by=admin)
        kills["bulk"] += follow(bulk, quota, chance)
        kills["back"] += follow_back(bulk, quota, chance, admin)
        switched = series.switch(True, by=admin)
        assert switched
        kills["switch"] += follow(switched, quota, chance)
        assert Blocked.objects.count() == sum(1 for one in switched.results if one["why"])
        kills["back"] += follow_back(switched, quota, chance, admin)
        with transaction.atomic():
            Blocked.objects.all().delete()
            actions.delete("lead", series.open_leads(by=admin), by=admin)
    log.info("killed: %s", dict(kills))
    assert min(kills["bulk"], kills["switch"], kills["back"]) > 0


def test_what_waits_is_tried_again_by_itself(admin: Actor) -> None:
    """At night, and by a button: nobody has begun a transaction then."""
    (lead,) = [one.id for one in actions.create_many("lead", [_request(1)], by=admin)]
    automatic.wait(lead, ALL, Denied("Not yet"), admin)

    automatic.try_again()

    assert converting.of_lead(lead)
    assert not Blocked.objects.filter(lead=lead).exists()


def follow_back(done: Series, times: int, chance: random.Random, admin: Actor) -> int:
    undoing = series.undo(done.pk, by=admin)
    kills = committed.killed_again_and_again(times, chance, LONGEST, lambda: series.run(undoing.pk))
    undoing.refresh_from_db()
    assert undoing.done == undoing.total == len(undoing.results)
    assert not Conversion.objects.filter(lead__in=done.records, undone=None).exists()
    assert not any(one["why"] for one in undoing.results)
    for kind in MADE:
        assert not KINDS[kind].model._default_manager.filter(lead_id__in=done.records, deleted_at=None).exists()
    assert not Activity.objects.filter(subject="Ring", deleted=None).exclude(kind="lead").exists()
    return kills


def test_two_people_at_the_same_moment_make_one_set(admin: Actor) -> None:
    numbers = [number for number in leads(24, admin) if number]
    named = [one for at, one in enumerate(numbers) if at % 5]
    together = Barrier(2)
    others = [Actor("web", directory.by_email("admin@example.com")), Actor("rest", admin.person)]

    def convert(by: Actor) -> list[int]:
        made = []
        for number in named:
            together.wait(60)
            made.append(converting.convert(number, ALL, by=by).pk)
        connection.close()
        return made

    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(convert, others)

    assert first == second
    assert Conversion.objects.filter(lead__in=named).count() == len(set(first)) == len(named)
    for kind in MADE:
        there = KINDS[kind].model._default_manager.filter(lead_id__in=named)
        assert Counter(there.values_list("lead_id", flat=True)) == Counter(named)
