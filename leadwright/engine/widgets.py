"""Names for kinds of settings. The web draws a setting by the `widget` in its JSON schema."""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

MOST_TEXT = 50_000


def _small(value: Any) -> Any:
    if len(str(value)) > MOST_TEXT:
        raise ValueError(f"longer than {MOST_TEXT} characters")
    return value


Line = Annotated[str, Field(max_length=1_000, json_schema_extra={"widget": "text"})]
LongText = Annotated[str, Field(max_length=MOST_TEXT, json_schema_extra={"widget": "long_text"})]
Switch = Annotated[bool, Field(json_schema_extra={"widget": "switch"})]
Value = Annotated[Any, AfterValidator(_small)]
Recipients = Annotated[
    tuple[Annotated[str, Field(max_length=1_000)], ...],
    Field(max_length=100, json_schema_extra={"widget": "recipients"}),
]


class FieldValue(BaseModel):
    """A field and what it is to be set to."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    field: Annotated[str, Field(max_length=100)] = ""
    value: Value = None


FieldValues = Annotated[tuple[FieldValue, ...], Field(max_length=200, json_schema_extra={"widget": "field_values"})]
