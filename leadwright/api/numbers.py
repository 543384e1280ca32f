"""Several numbers in an address: `5,7`."""

from typing import Annotated

from ninja import Field

MOST = 100
Numbers = Annotated[str, Field(max_length=2_000, pattern=r"^(\d{1,18}(,\d{1,18})*)?$")]


def parsed(several: str) -> list[int]:
    """A hundred of them at most."""
    return [int(one) for one in several.split(",") if one][:MOST]
