"""The forms at the door: signing in, and choosing a new password."""

from typing import Any

from allauth.account.forms import LoginForm, ResetPasswordForm, ResetPasswordKeyForm
from django.utils.translation import gettext_lazy as _

NOT_AN_ADDRESS = _("This is not a full e-mail address. It looks like name@example.org")


class DrawnLikeOurs:
    """Fields as the rest of the house draws them: labelled above, with no words inside."""

    fields: dict[str, Any]

    def draw(self, **labels: Any) -> None:
        for name, label in labels.items():
            field = self.fields[name]
            field.label = label
            field.widget.attrs["class"] = "input"
            field.widget.attrs.pop("placeholder", None)


class SignInForm(DrawnLikeOurs, LoginForm):  # type: ignore[misc]
    """E-mail and password; password managers and paste are welcome."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.draw(login=_("E-mail"), password=_("Password"))
        self.fields["login"].error_messages |= {
            "required": _("Write your e-mail address."),
            "invalid": NOT_AN_ADDRESS,
        }
        self.fields["password"].error_messages["required"] = _("Write your password.")
        self.fields["login"].widget.attrs |= {"autocomplete": "username", "spellcheck": "false"}
        self.fields["password"].help_text = ""
        self.fields["remember"].label = _("Keep me signed in on this device")


class ForgottenForm(DrawnLikeOurs, ResetPasswordForm):  # type: ignore[misc]
    """Where to send the link."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.draw(email=_("E-mail"))
        self.fields["email"].error_messages |= {
            "required": _("Write your e-mail address."),
            "invalid": NOT_AN_ADDRESS,
        }


class NewPasswordForm(DrawnLikeOurs, ResetPasswordKeyForm):  # type: ignore[misc]
    """The new password, twice."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.draw(password1=_("New password"), password2=_("The same once more"))
