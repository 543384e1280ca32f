"""The whole of it in real processes: a lead comes in, has its owner, and the owner has exactly one mail."""

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from fast_bitrix24 import Bitrix

from tests.outbox.sink import free_port, sink

from .installation import Installation, add, copied, read, seeded, soon

THREE = {
    "Roof": ("EUR", 100, "anna@example.com"),
    "Wall": ("USD", 900, "minh@example.com"),
    "Floor": ("USD", 500, "sara@example.com"),
}


@pytest.fixture
def mail_port() -> int:
    return free_port()


@pytest.fixture
def installed(tmp_path: Path, mail_port: int) -> Iterator[Installation]:
    copied(seeded(), tmp_path / "var")
    one = Installation(tmp_path / "var", free_port(), f"smtp://127.0.0.1:{mail_port}")
    try:
        one.start()
        yield one
    finally:
        one.kill()


def add_three(hook: str) -> dict[str, int]:
    return {
        title: add(hook, TITLE=title, CURRENCY_ID=currency, OPPORTUNITY=amount)
        for title, (currency, amount, _) in THREE.items()
    }


def test_three_leads_go_to_three_people_who_get_one_mail_each(installed: Installation, mail_port: int) -> None:
    """Also when everything is killed between the lead and its mail: nothing is lost and nothing comes twice."""
    hook = installed.hook()
    leads = add_three(hook)  # nobody takes mail yet
    assert len({read(hook, number)["ASSIGNED_BY_ID"] for number in leads.values()}) == 3
    installed.kill()

    with sink(mail_port) as (_, kept):
        installed.start()
        assert soon(lambda: len(kept.letters) >= 3, 90), installed.said.read_text()
        installed.kill()
        installed.start()
        assert not soon(lambda: len(kept.letters) > 3, 5)

    assert {(one["Subject"], one["To"]) for one in kept.letters} == {
        (f"New lead for you: {title}", to) for title, (_, _, to) in THREE.items()
    }
    assert {number: read(hook, number)["TITLE"] for number in leads.values()} == {n: t for t, n in leads.items()}


def test_killed_while_the_mail_server_has_the_letter_it_is_not_sent_again(
    installed: Installation, mail_port: int
) -> None:
    hook = installed.hook()
    with sink(mail_port) as (_, kept):
        kept.hang = True
        add(hook, TITLE="Roof", CURRENCY_ID="EUR")
        assert kept.on_data.wait(30)
        installed.kill()
        kept.hang = False
        installed.start()

        assert not soon(lambda: len(kept.letters) > 1, 5)


def test_a_double_click_and_many_at_once_make_one_lead(installed: Installation) -> None:
    hook = installed.hook()
    form = {"TITLE": "Roof", "NAME": "Jo", "EMAIL": "jo@x.example", "key": "the same click"}

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: httpx.post(f"{installed.url}/f/contact", data=form), range(8)))

    found = httpx.get(f"{hook}crm.lead.list", params={"filter[TITLE]": "Roof"}).json()
    assert found["total"] == 1


def test_bitrix24s_own_python_client_works_unmodified(installed: Installation) -> None:
    with ThreadPoolExecutor(1) as pool:  # the client runs an event loop, and the thread of the tests may have one
        pool.submit(use_the_client, installed.hook()).result()


def use_the_client(hook: str) -> None:
    bitrix = Bitrix(hook, verbose=False)

    number = bitrix.call("crm.lead.add", {"fields": {"TITLE": "Roof", "CURRENCY_ID": "EUR", "OPPORTUNITY": "12500"}})
    assert bitrix.call("crm.lead.update", {"ID": number, "fields": {"TITLE": "New roof"}}) is True
    lead = bitrix.get_by_ID("crm.lead.get", [number])
    bitrix.call("crm.lead.add", [{"fields": {"TITLE": f"Lead {n}"}} for n in range(120)])
    everything = bitrix.get_all("crm.lead.list", {"select": ["TITLE"], "filter": {">=ID": number}})

    assert (lead["TITLE"], lead["OPPORTUNITY"]) == ("New roof", "12500.00")
    assert sorted(one["TITLE"] for one in everything) == sorted(["New roof", *(f"Lead {n}" for n in range(120))])


def test_addresses_written_by_hand_are_understood(installed: Installation) -> None:
    """With raw brackets and `>`, and as long as clients that send whole leads by GET make them."""
    hook = installed.hook()
    comment = "x" * 20_000
    long = f"fields[COMMENTS]={comment}&fields[SOURCE_DESCRIPTION]={comment}"

    asked(installed, f"{path_of(hook)}crm.lead.add?fields[TITLE]=Roof&{long}")
    answer = asked(installed, f"{path_of(hook)}crm.lead.list?filter[>ID]=5&filter[TITLE]=Roof&select[]=COMMENTS")

    assert answer["result"][0]["COMMENTS"] == comment


def path_of(hook: str) -> str:
    return hook[hook.index("/rest") :]


def asked(installed: Installation, address: str) -> dict[str, Any]:
    """As it is: every library would tidy the address up."""
    port = int(installed.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(f"GET {address} HTTP/1.0\r\nHost: x\r\n\r\n".encode())
        with connection.makefile("rb") as said:
            return dict(json.loads(said.read().partition(b"\r\n\r\n")[2]))
