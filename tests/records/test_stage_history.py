"""The stages a record went through, with how long it stood in each."""

from datetime import timedelta

import pytest
from django.utils import timezone

from leadwright.records import actions, reads, stage_history
from leadwright.records.models import Change
from tests.conftest import Cast


def test_each_stage_is_told_with_its_time_and_who_moved_the_lead_there(cast: Cast) -> None:
    lead = actions.create("lead", {}, by=cast.owner).id
    actions.update("lead", lead, {"COMMENTS": "Called"}, by=cast.owner)
    actions.update("lead", lead, {"STATUS_ID": "IN_PROCESS"}, by=cast.admin)
    created = Change.objects.filter(record=lead, verb="create")
    created.update(at=timezone.now() - timedelta(hours=2))

    first, now = stage_history.of("lead", lead, by=cast.owner)

    assert (first.stage, first.person, round(first.seconds / 3_600)) == ("NEW", cast.id("owner"), 2)
    assert (now.stage, now.person, now.left) == ("IN_PROCESS", cast.id("admin"), None)
    assert first.left == now.entered


def test_contacts_have_no_stages(cast: Cast) -> None:
    contact = actions.create("contact", {"NAME": "Anna"}, by=cast.owner).id

    assert stage_history.of("contact", contact, by=cast.owner) == []


def test_strangers_learn_nothing(cast: Cast) -> None:
    lead = actions.create("lead", {}, by=cast.owner).id

    with pytest.raises(reads.NoSuchRecord):
        stage_history.of("lead", lead, by=cast.stranger)
