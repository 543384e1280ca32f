"""Letters are delivered once: never lost, never twice."""

from collections.abc import Iterator

import pytest
from pytest_django.fixtures import Settings

from leadwright.outbox import letters
from leadwright.outbox.delivery import deliver
from leadwright.outbox.letters import Draft
from leadwright.outbox.models import Letter
from leadwright.outbox.queue import TryAgain

from .sink import Kept, sink


@pytest.fixture
def server(settings: Settings) -> Iterator[Kept]:
    with sink() as (url, kept):
        settings.SMTP_URL = url
        yield kept


def written(html: bool = False) -> Letter:
    draft = Draft(key="k", to=["anna@example.com"], subject="Xin chào", text="Chào <b>Anna</b>", html=html)
    letters.put([draft])
    return Letter.objects.get(key=draft.key)


def status(letter: Letter) -> str:
    letter.refresh_from_db()
    return letter.status


def test_a_letter_arrives_as_it_was_written(db: None, server: Kept) -> None:
    letter = written()

    deliver(letter.key)

    (arrived,) = server.letters
    assert (arrived["Subject"], arrived["To"], arrived["Message-ID"]) == (
        "Xin chào",
        "anna@example.com",
        letter.message_id,
    )
    assert arrived.get_content().strip() == "Chào <b>Anna</b>"
    assert status(letter) == "sent"
    assert letter.sent


def test_html_goes_with_a_text_twin(db: None, server: Kept) -> None:
    deliver(written(html=True).key)

    body = server.letters[0].get_body(("plain",))
    assert body is not None
    assert body.get_content().strip() == "Chào Anna"


def test_the_same_job_run_again_sends_nothing_more(db: None, server: Kept) -> None:
    letter = written()

    deliver(letter.key)
    deliver(letter.key)

    assert len(server.letters) == 1


def test_a_worker_that_died_before_handing_over_is_replaced(db: None, server: Kept) -> None:
    letter = written()
    Letter.objects.update(status="sending", attempts=1)

    deliver(letter.key)

    assert len(server.letters) == 1


def test_a_letter_that_may_have_arrived_is_not_sent_twice_but_can_be_by_hand(db: None, server: Kept) -> None:
    letter = written()
    Letter.objects.update(status="unsure")

    deliver(letter.key)
    assert (server.letters, status(letter)) == ([], "unsure")

    letters.send_again(letter)
    deliver(letter.key)
    assert len(server.letters) == 1


def test_a_letter_taken_over_by_another_worker_is_left_to_it(
    db: None, server: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = written()
    from leadwright.outbox import delivery

    claim = delivery._claim

    def overtaken(number: str) -> Letter | None:
        mine = claim(number)
        Letter.objects.update(attempts=7)
        return mine

    monkeypatch.setattr(delivery, "_claim", overtaken)
    deliver(letter.key)

    assert server.letters == []


def test_a_server_that_is_away_is_tried_again_later(db: None, settings: Settings) -> None:
    settings.SMTP_URL = "smtp://127.0.0.1:1"
    letter = written()

    with pytest.raises(TryAgain) as later:
        deliver(letter.key)

    assert later.value.after.total_seconds() == 10
    assert status(letter) == "waiting"
    assert "refused" in letter.error


@pytest.mark.parametrize(("answer", "outcome"), [("550 no such user", "failed"), ("450 busy", "waiting")])
def test_a_refusal_for_good_ends_it_and_one_for_now_does_not(db: None, server: Kept, answer: str, outcome: str) -> None:
    server.refuse = {"anna@example.com": answer}
    letter = written()

    if outcome == "failed":
        deliver(letter.key)
    else:
        with pytest.raises(TryAgain):
            deliver(letter.key)

    assert status(letter) == outcome
    assert answer[4:] in letter.error


def test_after_twelve_attempts_it_is_given_up(db: None, settings: Settings) -> None:
    settings.SMTP_URL = "smtp://127.0.0.1:1"
    letter = written()
    Letter.objects.update(attempts=11)

    deliver(letter.key)

    assert status(letter) == "failed"


def test_without_a_mail_server_letters_are_kept_to_be_looked_at(db: None, settings: Settings) -> None:
    settings.SMTP_URL = ""
    letter = written()

    deliver(letter.key)

    assert status(letter) == "kept"


def test_a_wrong_address_of_the_server_loses_no_letter(db: None, settings: Settings) -> None:
    settings.SMTP_URL = "smtp://mail.example:25x"
    letter = written()

    with pytest.raises(TryAgain):
        deliver(letter.key)

    assert status(letter) == "waiting"
    assert "port" in letter.error.lower()
