package io.meridian.coordination.read.onecase;

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

/** Answers one case with its history. */
@RestController
class CaseSheetController {
    private final Views views;
    private final AccountPolicy policy;

    CaseSheetController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/cases/{case}")
    Views.Answer<CaseSheet> caseSheet(
            @PathVariable String account,
            @PathVariable("case") String caseId,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            Signed signed) {
        policy.mayRead(signed, account);
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> moment.equals(Moment.NOW)
                        ? CaseSheet.now(account, caseId, documents, reading)
                        : CaseSheet.past(caseId, documents, reading));
    }
}
