"""Many leads become something at once: by few statements, and one that cannot does not hold the others."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from leadwright.company import configuration
from leadwright.conversion.converting import Outcome, convert_many
from leadwright.conversion.models import Conversion
from leadwright.conversion.wanted import Wanted
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused
from tests.conftest import Cast

BOTH = Wanted(targets=("contact", "deal"))


def leads(count: int, cast: Cast) -> list[int]:
    asked = [{"TITLE": f"Pump {one}", "LAST_NAME": f"Berg {one}", "OPPORTUNITY": one} for one in range(count)]
    return [one.id for one in actions.create_many("lead", asked, by=cast.owner)]


def converted(numbers: list[int], cast: Cast) -> dict[int, Outcome]:
    return convert_many(dict.fromkeys(numbers, BOTH), by=cast.owner)


def test_each_gets_what_is_its_own(cast: Cast) -> None:
    made = converted(leads(3, cast), cast)

    for place, outcome in enumerate(made[number] for number in sorted(made)):
        assert isinstance(outcome, Conversion)
        contact = reads.facts("contact", outcome.made["contact"], by=cast.owner)
        deal = reads.facts("deal", outcome.made["deal"], by=cast.owner)
        assert (contact["LAST_NAME"], contact["LEAD_ID"]) == (f"Berg {place}", outcome.lead)
        assert (deal["TITLE"], deal["CONTACT_ID"]) == (f"Pump {place}", outcome.made["contact"])
    assert Conversion.objects.filter(until__gt=0).count() == 3


def test_one_that_cannot_be_made_leaves_nothing_and_says_all_that_is_wrong(cast: Cast) -> None:
    first, nameless, last = leads(3, cast)
    actions.update("lead", nameless, {"LAST_NAME": ""}, by=cast.owner)

    made = converted([first, nameless, last], cast)

    hindered = made[nameless]
    assert isinstance(hindered, Refused)
    assert set(hindered.problems) == {"contact.NAME"}
    assert {one.lead for one in Conversion.objects.all()} == {first, last}
    assert KINDS["deal"].model._default_manager.count() == 2


def test_a_second_time_each_answers_with_what_it_became(cast: Cast) -> None:
    numbers = leads(2, cast)

    assert converted(numbers, cast) == converted(numbers, cast)


def test_twenty_take_as_many_statements_as_five(cast: Cast) -> None:
    five, twenty = leads(5, cast), leads(20, cast)
    converted(leads(1, cast), cast)  # what is read once is read by now

    assert statements(twenty, cast) == statements(five, cast)


def statements(numbers: list[int], cast: Cast) -> int:
    with configuration.snapshot(), CaptureQueriesContext(connection) as asked:
        converted(numbers, cast)
    return len(asked)
