package io.meridian.commitment.read.narrowing;

import static io.meridian.commitment.Commitments.COMMITMENT;

import io.meridian.account.AccountPolicy;
import io.meridian.commitment.Along;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.NarrowedToo;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Titles;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import io.meridian.shared.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers what would be narrowed with a promise now. */
@RestController
class CommitmentNarrowingController {
    private final Views views;
    private final AccountPolicy policy;
    private final Along along;
    private final Titles titles;

    CommitmentNarrowingController(Views views, AccountPolicy policy, Along along, Titles titles) {
        this.views = views;
        this.policy = policy;
        this.along = along;
        this.titles = titles;
    }

    @GetMapping("/api/accounts/{account}/commitments/{commitment}/narrowing")
    Views.Answer<NarrowedToo> commitmentNarrowing(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            Signed signed) {
        policy.mayRead(signed, account);
        return views.read(account, Moment.NOW, Reader.of(signed.person()), minPosition, (documents, reading) -> {
            CommitmentFacts facts = documents.get(COMMITMENT, commitment).orElseThrow(() -> new Unknown("commitment"));
            return NarrowedToo.of(along.with("commitment:" + facts.id(), documents), titles, reading);
        });
    }
}
