package io.meridian.overview.read.timeline;

import io.meridian.account.AccountPolicy;
import io.meridian.directory.Function;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what happened in an account. */
@RestController
class TimelineController {
    private static final int MOST = 10_000;

    private final Views views;
    private final AccountPolicy policy;

    TimelineController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/timeline")
    Views.Answer<Timeline> timeline(
            Signed signed,
            @PathVariable String account,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            @RequestParam(defaultValue = "") Set<String> kind,
            @RequestParam(defaultValue = "") Set<String> region,
            @RequestParam(defaultValue = "") Set<Function> function,
            @RequestParam(defaultValue = "") Set<String> person,
            @RequestParam(defaultValue = "false") boolean takenBack,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        policy.mayRead(signed, account);
        TimelineFilter filter = new TimelineFilter(kind, region, function, person, takenBack);
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> Timeline.read(
                        account, filter, Math.max(0, offset), Math.clamp(limit, 1, MOST), documents, reading));
    }
}
