"""Write a letter to people and addresses."""

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Literal

from pydantic import Field

from leadwright.engine.block import Block
from leadwright.engine.code import Code
from leadwright.engine.effects import SendEmail
from leadwright.engine.expressions import compiled, compiled_text, is_constant
from leadwright.engine.problems import Look, Problem
from leadwright.engine.turn import Failure, Turn
from leadwright.engine.widgets import Line, LongText, Recipients
from leadwright.engine.words import N_


class Email(Block):
    """Recipients are people (`user_3`, or a field that holds a person) and addresses."""

    label: ClassVar[str] = N_("E-mail")
    hint: ClassVar[str] = N_("Send to anyone")
    group: ClassVar[str] = "messages"
    icon: ClassVar[str] = "mail"

    type: Literal["email"] = "email"
    to: Recipients = Field((), title=N_("Recipients"))
    subject: Line = Field("", title=N_("Subject"))
    text: LongText = Field("", title=N_("Message"))
    format: Literal["text", "html"] = Field(
        "text", title=N_("Format"), json_schema_extra={"widget": "choice", "labels": [N_("Plain text"), "HTML"]}
    )

    def compile(self, code: Code) -> None:
        recipients = self._recipients()
        subject = compiled_text(self.subject)
        is_html = self.format == "html"
        text = compiled_text(self.text, escape=is_html)
        block = self.id

        def send(turn: Turn) -> None:
            to = recipients(turn)
            if not to:
                raise Failure(block, N_("The e-mail has no recipient"))
            line = " ".join(subject(turn).split())
            turn.effects.append(SendEmail(block, turn.round(block), to, line, text(turn), is_html))
            turn.trace.append((block, {"to": to, "subject": line}))

        code.do(send)

    def _recipients(self) -> Callable[[Turn], tuple[int | str, ...]]:
        if all(is_constant(one) for one in self.to):
            fixed = tuple(dict.fromkeys(who for one in self.to for who in _people(one)))
            return lambda turn: fixed
        readers = tuple(compiled(one) for one in self.to)
        if len(readers) == 1:
            return lambda turn: _people(readers[0](turn))
        return lambda turn: tuple(dict.fromkeys(who for read in readers for who in _people(read(turn))))

    def problems(self, look: Look) -> Iterator[Problem]:
        if not self.to:
            yield Problem(self.id, N_("The e-mail has no recipient"), "no_recipient")
        for one in self.to:
            if is_constant(one) and (why := look.trouble_with_person(one)):
                yield Problem(self.id, "{why}", "bad_recipient", values={"why": why})
        if not self.subject.strip():
            yield Problem(self.id, N_("The e-mail has no subject"), "no_subject", "warning")
        if why := look.trouble_with_reading():
            yield Problem(self.id, "{why}", "rights", "warning", values={"why": why})


def _people(value: Any) -> tuple[int | str, ...]:
    """Ids of people and addresses in a value: 3, `user_3`, an address, a list of these or of e-mail entries."""
    if value is None or value == "":
        return ()
    if value.__class__ is int:
        return (value,)
    if isinstance(value, dict):
        return _people(value.get("value"))
    if isinstance(value, (list, tuple)):
        return tuple(who for one in value for who in _people(one))
    words = [word.strip() for word in str(value).replace(";", ",").split(",") if word.strip()]
    return tuple(int(word[5:]) if word[:5] == "user_" and word[5:].isdigit() else word for word in words)
