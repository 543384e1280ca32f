"""crm.settings.mode.get: 1 with leads in work, 2 when each is converted as it comes."""

from leadwright.bitrix.call import Call, method
from leadwright.conversion import terms

_CLASSIC, _SIMPLE = 1, 2


@method("crm.settings.mode.get")
def mode(_call: Call) -> int:
    """The mode of the CRM."""
    return _SIMPLE if terms.now().simple else _CLASSIC
