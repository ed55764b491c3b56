"""What each kind of leftover is, in a sentence for those who decide whether it is taken out."""

from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

DESCRIPTIONS: dict[Leftover, str] = {
    Leftover.FUNDRAISING: gettext_noop("The paper asks its readers for money."),
    Leftover.SUBSCRIPTION: gettext_noop("The paper sells a subscription or a membership."),
    Leftover.NEWSLETTER: gettext_noop("The paper invites its readers to sign up for e-mail."),
    Leftover.SOCIAL: gettext_noop("“Follow us”: channels, podcasts and accounts elsewhere."),
    Leftover.APP: gettext_noop("The paper advertises its app."),
    Leftover.LIVE_LINK: gettext_noop("A line that leads to a live page or another story."),
    Leftover.RELATED: gettext_noop("“Read also”: headlines of other stories and most-read lists."),
    Leftover.SHARE: gettext_noop("Buttons and lines for sharing, printing and commenting."),
    Leftover.AD: gettext_noop("Advertisements and the labels that announce them."),
    Leftover.COOKIE: gettext_noop("What a page says about cookies and consent."),
    Leftover.CREDIT: gettext_noop("Who took or owns a picture, where the picture is not shown."),
    Leftover.BIO: gettext_noop("Who the author is, and how to send them a tip."),
    Leftover.REPUBLISH: gettext_noop("Where the article first appeared, and who may print it."),
    Leftover.AFFILIATE: gettext_noop("A note that the paper earns when readers buy."),
    Leftover.NAVIGATION: gettext_noop("Menus, “back to top”, and names of sections."),
    Leftover.CITATION: gettext_noop("The citation line that stands under a post."),
    Leftover.OTHER: gettext_noop("What else a page leaves behind around its article."),
}
