"""The demo company as it comes."""

from pathlib import Path

from django.test import Client
from pytest_django.fixtures import Settings

from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records import actions, boards, links, reads
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.site import demo
from tests.conftest import browser_of


def test_clients_have_people_and_deals_in_two_pipelines(db: None) -> None:
    demo.load()
    admin = Actor("web", directory.by_email("admin@example.com"))

    company = links.offered("company", by=admin, search="hoa phat")[0]["id"]
    linking = {
        one["kind"]: {row["title"] for row in one["records"]} for one in links.linking_to("company", company, by=admin)
    }

    assert linking == {
        "lead": set(),
        "deal": {"Cooling pumps 2027", "Compressor overhaul"},
        "contact": {"Lan Phạm", "Quang Lê"},
    }
    pipelines = [option["value"] for option in _choices(browser_of("admin@example.com"), "CATEGORY_ID")]
    counts = [
        sum(stage["count"] for stage in boards.board(Wanted(KINDS["deal"]), by=admin, pipeline=int(one)))
        for one in pipelines
    ]
    assert counts == [7, 3]


def test_documents_stand_in_stages_and_go_with_the_other_samples(db: None, settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    demo.load()
    admin = Actor("web", directory.by_email("admin@example.com"))
    minh = Actor("web", directory.by_email("minh@example.com"))

    seen = set(reads.records("document", by=minh).values_list("title", "stage_id"))
    assert seen == {
        ("Price list.csv", "APPROVED"),
        ("Terms of delivery.txt", "APPROVED"),
        ("Frame contract Hòa Phát.txt", "APPROVED"),
    }
    prices = reads.records("document", by=admin).get(title="Price list.csv")
    assert (len(prices.versions), prices.custom["UF_CRM_VALID_UNTIL"][:2]) == (2, "20")

    actions.remove_samples(by=admin)

    assert not reads.records("document", by=admin).exists()


def _choices(browser: Client, code: str) -> list[dict[str, str]]:
    return next(field["choices"] for field in browser.get("/api/fields/deal").json() if field["code"] == code)
