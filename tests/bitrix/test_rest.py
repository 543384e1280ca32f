"""The REST as Bitrix24's own clients call it."""

import json
from typing import Any

import pytest
from django.test import Client

from leadwright.bitrix.call import METHODS
from leadwright.fields import custom
from leadwright.people import keys
from leadwright.people.models import Key, User
from leadwright.processes.models import Process
from leadwright.records.models import Lead
from tests.conftest import number_of

Answer = dict[str, Any]


def told(response: Any) -> Answer:
    return dict(json.loads(response.content))


class Rest:
    """A program with a key."""

    def __init__(self, hook: str) -> None:
        self.hook, self.client = hook, Client()

    def __call__(self, method: str, **params: Any) -> Answer:
        return told(self.client.post(self.hook + method, params, content_type="application/json"))

    def get(self, rest: str) -> Answer:
        return told(self.client.get(self.hook + rest))


@pytest.fixture
def rest(hook: str) -> Rest:
    return Rest(hook)


def test_a_lead_is_added_assigned_and_read_back(process: Process, rest: Rest) -> None:
    fields = {
        "TITLE": "Roof",
        "OPPORTUNITY": 12500,
        "CURRENCY_ID": "EUR",
        "PHONE": [{"VALUE": "+841", "VALUE_TYPE": "WORK"}],
    }

    number = rest("crm.lead.add", fields=fields)["result"]
    lead = rest("crm.lead.get", id=number)["result"]

    assert (lead["ID"], lead["TITLE"], lead["OPPORTUNITY"]) == (str(number), "Roof", "12500.00")
    assert lead["ASSIGNED_BY_ID"] == str(number_of("anna"))
    assert lead["PHONE"] == [{"ID": "1", "VALUE": "+841", "VALUE_TYPE": "WORK", "TYPE_ID": "PHONE"}]
    assert (lead["STATUS_ID"], lead["STATUS_SEMANTIC_ID"], lead["HAS_PHONE"], lead["HAS_EMAIL"]) == (
        "NEW",
        "P",
        "Y",
        "N",
    )


def test_every_answer_tells_the_time_in_all_eight_ways(rest: Rest) -> None:
    assert set(rest("crm.lead.fields")["time"]) == {
        "start",
        "finish",
        "duration",
        "processing",
        "date_start",
        "date_finish",
        "operating_reset_at",
        "operating",
    }


@pytest.mark.parametrize(
    "address",
    [
        "crm.lead.add?fields[TITLE]=Roof&fields[PHONE][0][VALUE]=123",
        "crm.lead.Add.json?fields%5BTITLE%5D=Roof&fields%5BPHONE%5D%5B0%5D%5BVALUE%5D=123&",
        "/crm.lead.add/?bx24_request_id=1&FIELDS[TITLE]=Roof&FIELDS[PHONE][][VALUE]=123",
    ],
)
def test_clients_may_send_everything_in_the_address(rest: Rest, address: str) -> None:
    number = rest.get(address)["result"]

    lead = rest("crm.lead.get", ID=str(number))["result"]
    assert (lead["TITLE"], lead["PHONE"][0]["VALUE"]) == ("Roof", "123")


def test_a_form_body_does_as_well(rest: Rest) -> None:
    form = {"fields[TITLE]": "Roof", "fields[OPENED]": "Y"}

    number = told(rest.client.post(rest.hook + "crm.lead.add", form))["result"]

    assert rest("crm.lead.get", id=number)["result"]["OPENED"] == "Y"


def test_unknown_and_read_only_fields_are_passed_over_but_wrong_values_are_named(rest: Rest) -> None:
    assert rest("crm.lead.add", fields={"NOPE": 1, "DATE_CREATE": "x"})["result"]

    answer = rest("crm.lead.add", fields={"OPPORTUNITY": "much", "CURRENCY_ID": "???"})

    assert answer["error"] == ""
    assert "OPPORTUNITY" in answer["error_description"]
    assert "CURRENCY_ID" in answer["error_description"]
    assert Lead._default_manager.count() == 1


def test_an_update_changes_adds_and_deletes_contact_points_by_id(rest: Rest) -> None:
    number = rest("crm.lead.add", fields={"PHONE": [{"VALUE": "111"}, {"VALUE": "222"}, {"VALUE": "333"}]})["result"]
    points = [{"ID": "1", "DELETE": "Y"}, {"ID": "2", "VALUE": "999"}, {"VALUE": "444", "VALUE_TYPE": "HOME"}]

    assert rest("crm.lead.update", id=number, fields={"PHONE": points, "TITLE": "New"})["result"] is True

    lead = rest("crm.lead.get", id=number)["result"]
    assert [(one["ID"], one["VALUE"], one["VALUE_TYPE"]) for one in lead["PHONE"]] == [
        ("2", "999", "WORK"),
        ("3", "333", "WORK"),
        ("4", "444", "HOME"),
    ]


def test_a_kind_of_contact_point_that_we_do_not_name_is_kept_as_bitrix24_keeps_it(rest: Rest) -> None:
    number = rest("crm.lead.add", fields={"IM": [{"VALUE": "roof", "VALUE_TYPE": "ICQ"}]})["result"]

    assert rest("crm.lead.get", id=number)["result"]["IM"][0]["VALUE_TYPE"] == "ICQ"


def test_lists_are_filtered_ordered_selected_and_paged(rest: Rest) -> None:
    for n in range(60):
        rest("crm.lead.add", fields={"TITLE": f"Lead {n:02}", "OPPORTUNITY": n})

    first = rest("crm.lead.list", select=["TITLE"], order={"OPPORTUNITY": "DESC"}, filter={">=OPPORTUNITY": 5})
    rest_of = rest(
        "crm.lead.list", select=["TITLE"], order={"OPPORTUNITY": "desc"}, filter={">=OPPORTUNITY": 5}, start=50
    )

    assert (first["total"], first["next"], len(first["result"])) == (55, 50, 50)
    assert set(first["result"][0]) == {"ID", "TITLE"}
    assert first["result"][0]["TITLE"] == "Lead 59"
    assert "next" not in rest_of
    assert [one["TITLE"] for one in rest_of["result"]][-1] == "Lead 05"


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        ({"TITLE": "Roof"}, ["Roof"]),
        ({"=TITLE": ["Roof", "Wall"]}, ["Roof", "Wall"]),
        ({"!TITLE": "Roof"}, ["Wall", "Door"]),
        ({"@TITLE": ["Door"]}, ["Door"]),
        ({"!@TITLE": ["Door"]}, ["Roof", "Wall"]),
        ({"%TITLE": "oo"}, ["Roof", "Door"]),
        ({"=%TITLE": "Ro%"}, ["Roof"]),
        ({"!%TITLE": "oo"}, ["Wall"]),
        ({"COMPANY_TITLE": ""}, ["Wall", "Door"]),
        ({"PHONE": "123"}, ["Roof"]),
        ({">OPPORTUNITY": 1, "<=OPPORTUNITY": "3"}, ["Wall", "Door"]),
        ({"NOPE": "x"}, ["Roof", "Wall", "Door"]),
    ],
)
def test_filters_mean_what_they_mean_in_bitrix24(rest: Rest, wanted: dict[str, Any], titles: list[str]) -> None:
    rest("crm.lead.add", fields={"TITLE": "Roof", "COMPANY_TITLE": "A", "PHONE": [{"VALUE": "123"}], "OPPORTUNITY": 1})
    rest("crm.lead.add", fields={"TITLE": "Wall", "OPPORTUNITY": 2})
    rest("crm.lead.add", fields={"TITLE": "Door", "OPPORTUNITY": 3})

    assert [one["TITLE"] for one in rest("crm.lead.list", filter=wanted)["result"]] == titles


def test_start_minus_one_counts_nothing(rest: Rest) -> None:
    rest("crm.lead.add", fields={})

    answer = rest("crm.lead.list", start=-1, order={"ID": "ASC"}, filter={">ID": 0})

    assert len(answer["result"]) == 1
    assert answer["total"] == 0


@pytest.mark.parametrize(
    ("address", "status", "code"),
    [
        ("/rest/1/wrong/crm.lead.get", 401, "NO_AUTH_FOUND"),
        ("{hook}crm.lead.fly", 404, "ERROR_METHOD_NOT_FOUND"),
        ("{hook}crm.lead.get?id=999999", 400, ""),
        ("{hook}crm.lead.get", 400, ""),
        ("/rest/nonsense", 404, "ERROR_METHOD_NOT_FOUND"),
    ],
)
def test_refusals_have_their_codes(hook: str, address: str, status: int, code: str) -> None:
    response = Client().get(address.format(hook=hook))

    assert (response.status_code, json.loads(response.content)["error"]) == (status, code)


def test_a_revoked_key_and_the_key_of_somebody_who_left_open_nothing(rest: Rest, hook: str) -> None:
    User.objects.filter(email="admin@example.com").update(is_active=False)
    from leadwright.company import configuration

    configuration.changed()
    assert rest("crm.lead.fields")["error"] == "NO_AUTH_FOUND"

    User.objects.filter(email="admin@example.com").update(is_active=True)
    configuration.changed()
    keys.revoke(Key.objects.get())
    assert rest("crm.lead.fields")["error"] == "NO_AUTH_FOUND"


def test_batch_chains_results(rest: Rest) -> None:
    answer = rest(
        "batch",
        halt=0,
        cmd={
            "new": "crm.lead.add?fields[TITLE]=Roof",
            "read": "crm.lead.get?ID=$result[new]&",
            "list": "crm.lead.list?filter[%3EID]=0&select[]=TITLE&start=0",
            "bad": "crm.lead.get?ID=%24result%5Bnothing%5D",
        },
    )["result"]

    assert answer["result"]["read"]["TITLE"] == "Roof"
    assert answer["result"]["list"] == [{"ID": str(answer["result"]["new"]), "TITLE": "Roof"}]
    assert answer["result_total"] == {"list": 1}
    assert set(answer["result_error"]) == {"bad"}


def test_batch_answers_a_list_with_a_list_and_stops_when_told(rest: Rest) -> None:
    assert rest("batch", cmd=["crm.lead.add?fields[TITLE]=A"])["result"]["result_error"] == []
    assert isinstance(rest("batch", cmd=["crm.lead.fields", "crm.lead.list"])["result"]["result"], list)

    halted = rest("batch", halt=True, cmd={"a": "crm.lead.fly", "b": "crm.lead.list"})["result"]
    assert "b" not in halted["result"]
    assert halted["result_error"]["a"]["error"] == "ERROR_METHOD_NOT_FOUND"


def test_batch_in_batch_and_more_than_fifty_are_refused_one_by_one(rest: Rest) -> None:
    errors = rest("batch", cmd={"x": "batch", **{str(n): "server.none" for n in range(60)}})["result"]["result_error"]

    assert errors["x"]["error"] == "ERROR_BATCH_METHOD_NOT_ALLOWED"
    assert errors["59"]["error"] == "ERROR_BATCH_LENGTH_EXCEEDED"


@pytest.mark.parametrize("body", [b"[]", b"", b"{}", b"nonsense=1", b'{"fields": []}'])
def test_odd_bodies_are_taken_for_nothing(rest: Rest, body: bytes) -> None:
    response = rest.client.post(rest.hook + "crm.lead.add", body, content_type="application/json")

    assert response.status_code == (400 if body.startswith(b"non") else 200)


def test_added_fields_are_written_read_listed_and_filtered(rest: Rest) -> None:
    entries = [{"id": 1, "title": "Red"}, {"id": 2, "title": "Green"}]
    custom.add("lead", "budget", "Budget", "number")
    custom.add("lead", "colour", "Colour", "options", multiple=True, settings={"entries": entries})
    rest("crm.lead.add", fields={"TITLE": "Poor", "UF_CRM_BUDGET": 5})
    rest("crm.lead.add", fields={"TITLE": "Rich", "UF_CRM_BUDGET": "5000", "UF_CRM_COLOUR": ["2", "1"]})

    wanted = {"select": ["TITLE", "UF_*"], "order": {"UF_CRM_BUDGET": "DESC"}}
    rich, poor = rest("crm.lead.list", **wanted)["result"]

    assert rich.items() >= {"TITLE": "Rich", "UF_CRM_BUDGET": "5000.00", "UF_CRM_COLOUR": ["2", "1"]}.items()
    assert all(code in ("ID", "TITLE") or code.startswith("UF_") for code in rich)
    assert poor["UF_CRM_COLOUR"] is False
    assert "UF_CRM_BUDGET" not in rest("crm.lead.list")["result"][0]
    for filter_, titles in (
        ({">UF_CRM_BUDGET": 100}, ["Rich"]),
        ({"UF_CRM_BUDGET": 5}, ["Poor"]),
        ({"UF_CRM_COLOUR": 1}, ["Rich"]),
        ({"UF_CRM_COLOUR": ""}, ["Poor"]),
    ):
        assert [one["TITLE"] for one in rest("crm.lead.list", filter=filter_)["result"]] == titles
    described = rest("crm.lead.fields")["result"]["UF_CRM_COLOUR"]
    assert (described["type"], described["isMultiple"], described["isDynamic"]) == ("enumeration", True, True)
    assert described["items"] == [{"ID": "1", "VALUE": "Red"}, {"ID": "2", "VALUE": "Green"}]


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("crm.lead.get", {"id": "9" * 5_000}),
        ("crm.lead.add", {"fields": {"PHONE": [{"ID": "²", "VALUE": "123"}]}}),
        ("crm.lead.list", {"filter": {"%ASSIGNED_BY_ID": "1"}}),
        ("crm.lead.list", {"filter": {">ASSIGNED_BY_ID": 0}}),
        ("crm.lead.list", {"filter": {">DATE_CREATE": "9999-12-31T23:59:59-05:00"}}),
        ("crm.lead.list", {"filter": {">ID": ""}}),
        ("crm.lead.list", {"order": {"TITLE": {"a": 1}}}),
        ("batch", {"cmd": 5}),
    ],
)
def test_odd_parameters_never_break_it(rest: Rest, method: str, params: dict[str, Any]) -> None:
    assert rest(method, **params).get("error") != "INTERNAL_SERVER_ERROR"


def test_one_broken_call_leaves_the_rest_of_its_batch_alone(rest: Rest, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_call: Any) -> None:
        raise RuntimeError("a bug of ours")

    monkeypatch.setitem(METHODS, "crm.lead.break", breaks)

    answer = rest("batch", cmd={"a": "crm.lead.add?fields[TITLE]=A", "b": "crm.lead.break", "c": "crm.lead.list"})

    assert answer["result"]["result_error"]["b"]["error"] == "INTERNAL_SERVER_ERROR"
    assert len(answer["result"]["result"]["c"]) == 1


def test_an_empty_stage_is_the_first_one_for_a_new_lead_and_refused_for_an_old(rest: Rest) -> None:
    number = rest("crm.lead.add", fields={"STATUS_ID": ""})["result"]

    assert rest("crm.lead.get", id=number)["result"]["STATUS_ID"] == "NEW"
    assert "Fill in" in rest("crm.lead.update", id=number, fields={"STATUS_ID": ""})["error_description"]
