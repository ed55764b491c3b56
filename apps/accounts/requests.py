"""What a view may rely on in a request that `signed_in` or `curators_only` let through."""

from apps.accounts.models import User
from apps.web.requests import RoomRequest


class SignedInRequest(RoomRequest):
    """A request of someone we know."""

    user: User
