"""`leadwright webhook`: keys by which programs act for a person."""

import click

from leadwright.site.django_ready import with_database
from leadwright.site.terminal import Refusal
from leadwright.site.terminal import translate as _


@click.group(help=_("Keys by which programs act for a person over REST."))
def command() -> None:
    """Its subcommands do the work."""


@command.command(help=_("Make a key and print its REST URL. It is shown this once."))
@click.option("--user", "email", required=True, help=_("The e-mail of the person it acts for."))
@click.option("--title", default="", help=_("What it is for."))
def create(*, email: str, title: str) -> None:
    with with_database():
        from leadwright.company import configuration
        from leadwright.people import keys
        from leadwright.people.models import User

        user = User.objects.filter(email=email.strip().lower(), is_active=True).first()
        if user is None:
            raise Refusal("Nobody with the e-mail {email} works here.", email=email)
        click.echo(f"{configuration.url()}/rest/{user.pk}/{keys.issue(user, title)}/")
