"""What is answered to whoever asks for what is not there, tries too often, or brings input that cannot be stored."""

from collections.abc import Mapping


class NotThere(LookupError):
    """There is no such thing, or the actor may not know of it."""


class TooMany(Exception):
    """It was tried too often; `seconds` later it may be tried again."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"try again in {seconds} s")
        self.seconds = seconds


class Wrong(ValueError):
    """One thing that is wrong. `code` is for programs, the message (translated) says what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Refused(ValueError):
    """Every wrong field with what is wrong with it. Nothing of the input was stored."""

    def __init__(self, problems: Mapping[str, list[Wrong]]) -> None:
        super().__init__("; ".join(f"{code}: {wrong}" for code, wrongs in problems.items() for wrong in wrongs))
        self.problems = problems

    @classmethod
    def one(cls, field: str, code: str, message: str) -> "Refused":
        """Only one thing is wrong."""
        return cls({field: [Wrong(code, message)]})

    def as_json(self) -> dict[str, list[dict[str, str]]]:
        """`{field: [{code, message}]}`."""
        return {
            field: [{"code": wrong.code, "message": str(wrong)} for wrong in wrongs]
            for field, wrongs in self.problems.items()
        }
