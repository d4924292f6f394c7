package io.meridian.history;

import io.meridian.documents.StaleViews;
import io.meridian.documents.StaleViews.StaleView;
import io.meridian.identity.AccountAccess;
import io.meridian.identity.Signed;
import io.meridian.shared.Instants;
import io.meridian.shared.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which views stand still because their fold failed: of one account for its readers, of all for administrators. */
@RestController
class StaleViewsController {
    private static final String DIRECTORY = "directory";

    private final StaleViews stale;
    private final AccountAccess access;

    StaleViewsController(StaleViews stale, AccountAccess access) {
        this.stale = stale;
        this.access = access;
    }

    /** The view {@code view} of an account is as it was at {@code since}; the account {@code directory} is everybody's. */
    record StandingStill(String account, String view, String since) {}

    /** Empty where everything follows. */
    record ViewsStandingStill(List<StandingStill> views) {}

    /** As {@link StandingStill}, with what was thrown (the name of its class) at which position of the log. */
    record FoldFailed(String account, String view, String since, long position, String failure) {}

    /** All of them, over all accounts. */
    record FoldsFailed(List<FoldFailed> views) {}

    @GetMapping("/api/accounts/{account}/stale-views")
    ViewsStandingStill staleViews(Signed signed, @PathVariable String account) {
        access.requireReadable(signed, account);
        return new ViewsStandingStill(Stream.of(account, DIRECTORY)
                .flatMap(one -> stale.of(one).stream())
                .map(one -> new StandingStill(one.account(), one.stale().view(), since(one)))
                .toList());
    }

    @GetMapping("/api/administration/stale-views")
    FoldsFailed allStaleViews(Signed signed) {
        if (!signed.administrator()) {
            throw new Refused("may-see-stale-views");
        }
        return new FoldsFailed(stale.all().stream()
                .map(one -> new FoldFailed(
                        one.account(),
                        one.stale().view(),
                        since(one),
                        one.stale().position(),
                        one.stale().failure()))
                .toList());
    }

    private static String since(StaleView one) {
        return Instants.text(one.stale().since());
    }
}
