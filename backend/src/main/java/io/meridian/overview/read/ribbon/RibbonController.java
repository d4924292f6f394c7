package io.meridian.overview.read.ribbon;

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

/** Answers the ribbon: up to the handle as the page's instants say, after it what is known now. */
@RestController
class RibbonController {
    private final Views views;
    private final AccountPolicy policy;

    RibbonController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    /** {@code then} reads at the page's instants; {@code now} what is known today, null where the page shows today. */
    record RibbonAnswer(Views.Answer<Ribbon> then, Views.@Nullable Answer<Ribbon> now) {}

    @GetMapping("/api/accounts/{account}/ribbon")
    RibbonAnswer ribbon(
            Signed signed,
            @PathVariable String account,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        policy.mayRead(signed, account);
        boolean past = moment.known() != null || moment.at() != null;
        return new RibbonAnswer(
                read(signed, account, moment, minPosition),
                past ? read(signed, account, Moment.NOW, minPosition) : null);
    }

    private Views.Answer<Ribbon> read(Signed signed, String account, Moment moment, @Nullable String minPosition) {
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> Ribbon.read(account, signed.zone(), documents, reading));
    }
}
