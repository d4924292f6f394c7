package io.meridian.coordination.read.board;

import io.meridian.account.AccountPolicy;
import io.meridian.directory.Function;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import io.meridian.shared.Malformed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers an account's coordination board. */
@RestController
class CoordinationBoardController {
    private final Views views;
    private final AccountPolicy policy;

    CoordinationBoardController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/cases")
    Views.Answer<CoordinationBoard> coordinationBoard(
            @PathVariable String account,
            @RequestParam(required = false) @Nullable String function,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String person,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            Signed signed) {
        policy.mayRead(signed, account);
        StepFilter filter = new StepFilter(function(function), region, person);
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> CoordinationBoard.read(account, documents, reading, filter));
    }

    private static @Nullable Function function(@Nullable String word) {
        try {
            return word == null ? null : Function.of(word);
        } catch (IllegalArgumentException unknown) {
            throw new Malformed("value-is-not-known", "function");
        }
    }
}
