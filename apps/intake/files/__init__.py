"""Files as they come in, read into sheets of text, and never trusted.

Plain Python, importable without settings. `read_file` says what a file holds or raises
NotReadable with a sentence for the person who sent it; `in_child` runs a parser of hostile bytes
where it can do no harm.
"""

from apps.intake.files.child import Limits, in_child
from apps.intake.files.reading import read_file
from apps.intake.files.sheets import Form, NotReadable, Sheet

__all__ = ["Form", "Limits", "NotReadable", "Sheet", "in_child", "read_file"]
