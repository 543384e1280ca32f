"""Delivering one letter: never lost, and never twice.

Until its text is handed over a letter can safely be tried again. From then until the server answers it is `unsure`:
a crash in that moment leaves it so, for a person to look at, for nobody can know whether it arrived.
"""

import smtplib
from datetime import timedelta
from email.message import EmailMessage

from django.conf import settings
from django.db.models import F
from django.utils import timezone
from django.utils.html import strip_tags

from . import smtp
from .letters import DELIVER
from .models import Letter
from .queue import TryAgain, job

Status = Letter.Status
MOST_ATTEMPTS = 12
_REFUSED = 500


class _TakenOver(Exception):
    """Another worker has this letter by now."""


@job(DELIVER)
def deliver(letter: str) -> None:
    """Send the letter with this key unless that was done."""
    claimed = _claim(letter)
    if claimed is None:
        return
    if not settings.SMTP_URL:
        _settle(claimed, Status.KEPT, "")
        return
    try:
        refused = smtp.send(settings.SMTP_URL, _message(claimed), lambda: _hand_over(claimed))
    except _TakenOver:
        return
    except Exception as error:  # a wrong address of the server is no reason to lose the letter
        _stumble(claimed, error)
    else:
        _settle(claimed, Status.SENT, f"refused: {', '.join(refused)}" if refused else "")


def _claim(key: str) -> Letter | None:
    """The letter, if it is still to be sent; a worker that claimed it earlier and died has lost it."""
    mine = Letter.objects.filter(key=key, status__in=(Status.WAITING, Status.SENDING))
    if not mine.update(status=Status.SENDING, attempts=F("attempts") + 1):
        return None
    return Letter.objects.get(key=key)


def _hand_over(letter: Letter) -> None:
    still_mine = Letter.objects.filter(pk=letter.pk, status=Status.SENDING, attempts=letter.attempts)
    if not still_mine.update(status=Status.UNSURE):
        raise _TakenOver


def _stumble(letter: Letter, error: Exception) -> None:
    """What a failed attempt means: gone for good, to be tried again, or nobody knows."""
    answered = isinstance(error, (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused))
    handed_over = Letter.objects.filter(pk=letter.pk, status=Status.UNSURE).exists()
    if handed_over and not answered:
        Letter.objects.filter(pk=letter.pk).update(error=str(error))
    elif _is_final(error) or letter.attempts >= MOST_ATTEMPTS:
        _settle(letter, Status.FAILED, str(error))
    else:
        _settle(letter, Status.WAITING, str(error))
        raise TryAgain(min(timedelta(seconds=5 * 2**letter.attempts), timedelta(hours=1)), str(error))


def _is_final(error: Exception) -> bool:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= _REFUSED for code, _ in error.recipients.values())
    return isinstance(error, smtplib.SMTPResponseException) and error.smtp_code >= _REFUSED


def _settle(letter: Letter, status: Letter.Status, error: str) -> None:
    sent = timezone.now() if status == Status.SENT else None
    Letter.objects.filter(pk=letter.pk).update(status=status, error=error, sent=sent)


def _message(letter: Letter) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = settings.MAIL_FROM, ", ".join(letter.to)
    message["Subject"], message["Message-ID"] = letter.subject, letter.message_id
    message["Date"] = letter.created
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(strip_tags(letter.text) if letter.html else letter.text)
    if letter.html:
        message.add_alternative(letter.text, subtype="html")
    return message
