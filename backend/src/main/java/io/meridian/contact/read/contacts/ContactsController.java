package io.meridian.contact.read.contacts;

import io.meridian.account.AccountPolicy;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers who the contacts of an account are. */
@RestController
class ContactsController {
    private final Views views;
    private final AccountPolicy policy;

    ContactsController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/contacts")
    Views.Answer<ContactsView> contacts(
            Signed signed,
            @PathVariable String account,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        policy.mayRead(signed, account);
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> ContactsView.read(account, documents, reading));
    }
}
