"""Letters."""

from datetime import datetime
from typing import Literal

from ninja import Field, Schema

from . import RecordLink

MailStatus = Literal["waiting", "unsure", "sent", "kept", "failed"]


class MailRow(Schema):
    """A letter in the list."""

    id: int
    to: list[str]
    subject: str
    status: MailStatus
    attempts: int
    error: str
    created: datetime
    sent: datetime | None
    record: RecordLink | None
    run: int | None


class Mail(MailRow):
    """A letter, whole."""

    text: str
    html: str | None
    message_id: str
    sender: str = Field(alias="from")
