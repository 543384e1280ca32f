"""`leadwright user`: who may log in."""

from typing import TYPE_CHECKING

import click

from leadwright.site.django_ready import with_database
from leadwright.site.terminal import Refusal, say
from leadwright.site.terminal import translate as _

if TYPE_CHECKING:
    from leadwright.people.models import User

password_option = click.option(
    "--password", prompt=True, hide_input=True, confirmation_prompt=True, help=_("Asked for when left out.")
)


@click.group(help=_("Who may log in."))
def command() -> None:
    """Its subcommands do the work."""


@command.command(name="list", help=_("Everybody, and what they are."))
def show_all() -> None:
    with with_database():
        from leadwright.people import directory

        for person in directory.everybody().values():
            left = "" if person.active else _("(no longer here)")
            click.echo(
                f"{person.id:>5}  {person.email:<32} {', '.join(person.roles):<14} {person.name} {left}".rstrip()
            )


@command.command(help=_("Let somebody in who is new."))
@click.argument("email")
@click.option("--name", prompt=True, help=_("Asked for when left out."))
@click.option(
    "--role", default="salesperson", show_default=True, help=_("What they may do: administrator, salesperson ...")
)
@password_option
def add(*, email: str, name: str, role: str, password: str) -> None:
    with with_database():
        from leadwright.people import directory, roles

        if role not in roles.everything():
            known = ", ".join(roles.everything())
            raise Refusal("There is no role {role}: choose from {roles}.", role=role, roles=known)
        if directory.by_email(email):
            raise Refusal("There is already somebody with the address {email}.", email=email)
        directory.add(email=email, name=name, password=password, role=role)
    say("{email} may log in now.", email=email)


@command.command(help=_("Give somebody a new password."))
@click.argument("email")
@password_option
def password(*, email: str, password: str) -> None:
    with with_database():
        from leadwright.login import passwords
        from leadwright.people.actor import Actor

        passwords.choose(found(email), password, by=Actor("system"))
    say("{email} has a new password.", email=email)


@command.command(help=_("Somebody left: no more log-in, and nothing more is given to them."))
@click.argument("email")
def deactivate(*, email: str) -> None:
    with with_database():
        from leadwright.login import sessions
        from leadwright.people import directory
        from leadwright.people.actor import Actor

        directory.deactivate(found(email))
        sessions.end_others(found(email), None, by=Actor("system"))
    say("{email} is deactivated.", email=email)


@command.command(help=_("Somebody is back."))
@click.argument("email")
def activate(*, email: str) -> None:
    with with_database():
        from leadwright.people import directory

        directory.activate(found(email))
    say("{email} is active.", email=email)


def found(email: str) -> "User":
    """The person with this address."""
    from leadwright.people.models import User

    user = User.objects.filter(email=email.strip().lower()).first()
    if user is None:
        raise Refusal("There is nobody with the address {email}.", email=email)
    return user
