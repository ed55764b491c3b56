"""Why we did not bring back what stands at an address, each in a sentence for the curator."""

from apps.text.words import gettext_noop


class Refused(Exception):
    """`message` with `values` to put into it says what happened and what to do.

    `may_pass`: asking again later may succeed. `after`: the seconds that the site asked us to
    wait. `status`: the site's own answer, where it gave one.
    """

    message = gettext_noop("We could not get that page. Copy the article’s text and paste it.")
    may_pass = False

    def __init__(
        self, *, after: float | None = None, status: int | None = None, **values: str | int
    ) -> None:
        super().__init__(self.message % values)
        self.values = values
        self.after, self.status = after, status


class NotAnAddress(Refused):
    message = gettext_noop(
        "This is not the address of a web page. Copy it once more from your browser’s address bar."
    )


class NotTheWeb(Refused):
    message = gettext_noop("We only go to addresses that begin with https:// or http://.")


class HasPassword(Refused):
    message = gettext_noop(
        "There is a name or a password in this address. Take out what stands before the @."
    )


class OddNumber(Refused):
    message = gettext_noop(
        "This address has a number where a site’s name should be. Use the site’s name."
    )


class OddPort(Refused):
    message = gettext_noop(
        "Port %(port)s is not one that web pages are served on, so we did not go there."
    )


class InsideOurNetwork(Refused):
    message = gettext_noop("That address leads inside our own network, so we did not go there.")


class NoSuchSite(Refused):
    message = gettext_noop("There is no site called %(host)s. Check the address.")


class NoDirections(Refused):
    message = gettext_noop("We could not look up %(host)s just now.")
    may_pass = True


class NotReached(Refused):
    message = gettext_noop("%(host)s did not let us in. It may be down.")
    may_pass = True


class NotTrusted(Refused):
    message = gettext_noop(
        "%(host)s could not prove that it is what it says it is, so we did not read from it."
    )


class TooSlow(Refused):
    message = gettext_noop("The site took longer than %(seconds)s seconds, so we stopped waiting.")
    may_pass = True


class TooLarge(Refused):
    message = gettext_noop(
        "What stands at that address is larger than %(megabytes)s MB, so we did not take it."
    )


class BrokenOff(Refused):
    message = gettext_noop("The site broke off in the middle of its answer.")
    may_pass = True


class NotUnderstood(Refused):
    message = gettext_noop("The site’s answer was not one that a browser would understand.")


class TooManyRedirects(Refused):
    message = gettext_noop("The site sent us on from one address to the next without end.")


class ManyWaiting(Refused):
    message = gettext_noop("We are already asking %(host)s for other pages. It will be next.")
    may_pass = True


class NotFound(Refused):
    message = gettext_noop("There is no page at that address. Check it, or paste the text.")


class GoneForGood(Refused):
    message = gettext_noop("The site says that this page is gone for good.")


class NotOpen(Refused):
    message = gettext_noop(
        "The site does not show this page to programs, or asks to sign in first. Copy the "
        "article’s text and paste it."
    )


class KeepsMachinesOut(Refused):
    message = gettext_noop(
        "The site asks programs not to fetch this page by themselves. Open it, and paste the text."
    )


class AskedToWait(Refused):
    message = gettext_noop("The site asked us to come back later.")
    may_pass = True


class SiteInTrouble(Refused):
    message = gettext_noop("The site is in trouble: it answered with error %(code)s.")
    may_pass = True


class OtherAnswer(Refused):
    message = gettext_noop("The site refused: it answered with %(code)s. Paste the text instead.")


def refusal_of(status: int, *, after: float | None) -> Refused:
    """The refusal that an HTTP status means which brings no page."""
    plain = {404: NotFound, 410: GoneForGood, 429: AskedToWait, 503: AskedToWait, 408: AskedToWait}
    closed = {401, 402, 403, 407, 451}
    if status in plain:
        return plain[status](status=status, after=after)
    if status in closed:
        return NotOpen(status=status)
    if status >= 500:
        return SiteInTrouble(status=status, after=after, code=status)
    if status < 200:
        return NotUnderstood(status=status)
    return OtherAnswer(status=status, code=status)
