package io.meridian.commitment.read.list;

import io.meridian.account.AccountPolicy;
import io.meridian.commitment.CommitmentFilter;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import io.meridian.shared.web.CsvAnswer;
import io.meridian.shared.web.FileColumns;
import io.meridian.shared.web.FileLanguage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers an account's promises as a table. */
@RestController
class CommitmentListController {
    private final Views views;
    private final AccountPolicy policy;

    CommitmentListController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/commitments")
    Views.Answer<CommitmentList> commitmentList(
            @PathVariable String account,
            @ParameterObject CommitmentQuery asked,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            Signed signed) {
        policy.mayRead(signed, account);
        CommitmentFilter filter = asked.filter();
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> CommitmentList.read(documents, reading, filter));
    }

    /**
     * The same promises as a file, with names in the place of ids; without a language its heads are this API's words. It has
     * the columns asked for in their order, or all: with a language all but the promise's id, its key on a way back.
     */
    @GetMapping(path = "/api/accounts/{account}/commitments.csv", produces = CsvAnswer.TYPE)
    ResponseEntity<String> commitmentsCsv(
            @PathVariable String account,
            @ParameterObject CommitmentQuery asked,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            @RequestParam(required = false) @Nullable List<String> columns,
            @RequestParam(required = false) @Nullable FileLanguage language,
            Signed signed) {
        policy.mayRead(signed, account);
        List<String> shown = FileColumns.chosen(CommitmentsCsv.COLUMNS, columns, language);
        CommitmentFilter filter = asked.filter();
        return CsvAnswer.of(
                "commitments",
                CommitmentsCsv.COLUMNS,
                views.read(
                                account,
                                moment,
                                Reader.of(signed.person()),
                                minPosition,
                                (documents, reading) -> CommitmentsCsv.read(documents, reading, filter))
                        .view(),
                shown,
                language);
    }
}
