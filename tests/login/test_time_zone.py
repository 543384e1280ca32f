"""Everybody may read another clock: where the server tells times, it tells theirs."""

from django.test import Client
from django.utils import timezone

from leadwright.fields import custom
from leadwright.records import actions
from tests.conftest import Cast, browser_of


def chose(web: Client, name: str) -> int:
    return web.patch("/api/session", {"time_zone": name}, content_type="application/json").status_code


def test_a_time_zone_is_chosen_and_given_up(cast: Cast) -> None:
    web = browser_of("owner@example.com")
    assert chose(web, "Mars/Olympus") == 422

    assert chose(web, "Asia/Ho_Chi_Minh") == 200
    assert web.get("/api/session").json()["user"]["time_zone"] == "Asia/Ho_Chi_Minh"
    assert web.patch("/api/session", {"language": "vi"}, content_type="application/json").status_code == 200
    assert web.get("/api/session").json()["user"]["time_zone"] == "Asia/Ho_Chi_Minh"
    assert chose(web, "") == 200
    assert web.get("/api/session").json()["user"]["time_zone"] == ""


def test_a_request_reads_the_clock_of_its_person_and_leaves_none_behind(cast: Cast) -> None:
    custom.add("lead", "VISIT", "Visit", "date_time")
    lead = actions.create("lead", {"TITLE": "Valve", "UF_CRM_VISIT": "2026-11-20T20:00:00Z"}, by=cast.owner)
    web = browser_of("owner@example.com")

    def of_the_day(day: str) -> list[int]:
        asked = f'[{{"field": "UF_CRM_VISIT", "op": "=", "value": "{day}"}}]'
        return [row["id"] for row in web.get("/api/list/lead", {"filter": asked}).json()["rows"]]

    before = timezone.get_current_timezone_name()
    assert (of_the_day("2026-11-20"), of_the_day("2026-11-21")) == ([lead.id], [])
    chose(web, "Asia/Ho_Chi_Minh")
    assert (of_the_day("2026-11-20"), of_the_day("2026-11-21")) == ([], [lead.id])
    assert timezone.get_current_timezone_name() == before
