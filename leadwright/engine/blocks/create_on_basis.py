"""Make a contact, a company, a deal out of the lead that the process runs on."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from leadwright.engine.block import Block
from leadwright.engine.code import Code
from leadwright.engine.conditions import as_number
from leadwright.engine.effects import Convert
from leadwright.engine.expressions import compiled, is_constant
from leadwright.engine.problems import Look, Problem
from leadwright.engine.turn import Failure, Turn
from leadwright.engine.widgets import Switch
from leadwright.engine.words import N_


class CreateOnBasis(Block):
    """What is made takes over what the lead holds. What cannot be made yet waits, visibly, and is made later."""

    label: ClassVar[str] = N_("Create on the basis of")
    hint: ClassVar[str] = N_("Make the lead a contact, company, deal")
    group: ClassVar[str] = "document"
    icon: ClassVar[str] = "file-plus"
    serves: ClassVar[frozenset[str]] = frozenset({"lead"})

    type: Literal["create_on_basis"] = "create_on_basis"
    contact: Switch = Field(True, title=N_("Create a contact"))
    company: Switch = Field(False, title=N_("Create a company"))
    deal: Switch = Field(True, title=N_("Create a deal"))
    pipeline: Annotated[str, Field(max_length=100)] = Field(
        "0", title=N_("Pipeline of the deal"), json_schema_extra={"widget": "choice", "entries": "pipelines"}
    )
    owner: Annotated[str, Field(max_length=1_000)] = Field(
        "", title=N_("Who answers for it"), json_schema_extra={"widget": "choice", "entries": "owners"}
    )
    activities: Literal["move", "complete", "stay"] = Field(
        "move",
        title=N_("Activities still open"),
        json_schema_extra={
            "widget": "choice",
            "labels": [N_("Move them along"), N_("Complete them"), N_("Leave them with the lead")],
        },
    )

    @property
    def targets(self) -> tuple[str, ...]:
        """What is to be made."""
        return tuple(one for one in ("contact", "company", "deal") if getattr(self, one))

    def compile(self, code: Code) -> None:
        targets, read = self.targets, compiled(self.owner)

        def create(turn: Turn) -> None:
            if not targets:
                raise Failure(self.id, N_("Choose what to create"))
            owner = self._person(read(turn))
            pipeline = int(self.pipeline) if self.pipeline.isdigit() else 0
            effect = Convert(self.id, turn.round(self.id), targets, pipeline, owner, self.activities)
            turn.effects.append(effect)
            turn.trace.append((self.id, {"create": targets}))

        code.do(create)

    def _person(self, value: Any) -> int | None:
        if value in (None, ""):
            return None
        number = as_number(str(value).removeprefix("user_"))
        if number is None or number != number:
            raise Failure(self.id, N_("“{value}” is no person"), value=str(value)[:100])
        return int(number)

    def problems(self, look: Look) -> Iterator[Problem]:
        if not self.targets:
            yield Problem(self.id, N_("Choose what to create"), "nothing_created")
        if self.owner and is_constant(self.owner) and (why := look.trouble_with_person(self.owner)):
            yield Problem(self.id, "{why}", "bad_person", values={"why": why})
        if why := look.trouble_with_making(self.targets):
            yield Problem(self.id, "{why}", "rights", "warning", values={"why": why})
