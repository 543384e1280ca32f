"""Who is logged in."""

from ninja import Schema


class Myself(Schema):
    """The person logged in. Without a `time_zone` they read the browser's clock."""

    id: int
    name: str
    email: str
    language: str
    time_zone: str
    roles: list[str]


class LogInOfDemo(Schema):
    """Shown on the log-in page of a demo company only."""

    email: str
    password: str


class Session(Schema):
    """The company, and who looks at it. `can` names what they may do: `processes.edit`.

    `first_steps`: they are not put away. `simple`: leads are converted as they come, so their section is hidden.

    `second_step`: the password was right, and one of these ways is to follow. `must_set_up`: a second factor, before
    anything else. `oidc`: what the provider is called by which one may log in too. `seen_as`: the name of the
    role as which they look at the product.
    """

    user: Myself | None
    can: list[str]
    second_step: list[str]
    must_set_up: bool
    seen_as: str
    demo: LogInOfDemo | None
    oidc: str | None
    company: str
    currency: str
    kinds: list[str]
    first_steps: bool
    simple: bool


class LinkOwner(Schema):
    """Who may choose a password by a link."""

    name: str
    email: str
