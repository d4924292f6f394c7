package io.meridian.commitment.read.board;

import io.meridian.account.AccountPolicy;
import io.meridian.commitment.CommitmentFilter;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers an account's board of promises. */
@RestController
class CommitmentBoardController {
    private final Views views;
    private final AccountPolicy policy;

    CommitmentBoardController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/commitments/board")
    Views.Answer<CommitmentBoard> commitmentBoard(
            @PathVariable String account,
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String entity,
            @RequestParam(required = false) @Nullable String person,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            Signed signed) {
        policy.mayRead(signed, account);
        CommitmentFilter filter = CommitmentFilter.of(side, null, null, null, region, entity, person);
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> CommitmentBoard.read(documents, reading, filter));
    }
}
