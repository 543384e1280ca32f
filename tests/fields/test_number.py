"""Numbers as people write them."""

import pytest

from leadwright.fields.types.number import Number
from leadwright.refusal import Wrong


@pytest.mark.parametrize(("given", "plain"), [("1250.50", 1250.5), ("1250,5", 1250.5), (" 7 ", 7), ("-0.25", -0.25)])
def test_a_fraction_may_have_a_point_or_a_comma(given: str, plain: float) -> None:
    assert Number().clean(given) == plain


@pytest.mark.parametrize("given", ["1,000", "1,000,000", "1,000.50", "much", "1e400", True, "nan"])
def test_what_could_mean_two_things_or_nothing_is_refused(given: object) -> None:
    with pytest.raises(Wrong):
        Number().clean(given)
