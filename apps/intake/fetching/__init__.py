"""Going to an address on the web and bringing back what is there, and never anywhere else."""

from apps.intake.fetching.answers import Fetched, Validators
from apps.intake.fetching.bounds import FEED, PAGE, PICTURE, Limits
from apps.intake.fetching.policies import Policy, use
from apps.intake.fetching.refusals import Refused
from apps.intake.fetching.requesting import fetch

__all__ = ["FEED", "PAGE", "PICTURE", "Fetched", "Limits", "Policy", "Refused", "Validators"]
__all__ += ["fetch", "use"]
