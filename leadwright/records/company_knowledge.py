"""What fields ask about the company: who works here, what is in its lists, and what these are called."""

from django.utils.translation import gettext as _

from leadwright.people import directory

from . import options


class CompanyKnowledge:
    """Answers `fields.type.Known` and `fields.type.Names`."""

    def trouble_with(self, number: int) -> str:
        return directory.trouble_with(number)

    def has_option(self, of: str, code: str) -> bool:
        return options.entry(of, code) is not None

    def person(self, number: int) -> str:
        return directory.name_of(number)

    def option(self, of: str, code: str) -> str:
        known = options.entry(of, code)
        return _(known.name) if known else code


KNOWLEDGE = CompanyKnowledge()
