package io.meridian.coordination.write.opencase;

import io.meridian.account.AccountPolicy;
import io.meridian.coordination.Opening.Cause;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.Signed;
import io.meridian.shared.When;
import io.meridian.shared.web.Created;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens a case; its id is in the result. */
@RestController
class OpenCaseController {
    private final AccountPolicy policy;
    private final Commands commands;

    OpenCaseController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases")
    ResponseEntity<Commands.Result> openCase(
            Signed signed, @PathVariable String account, @RequestBody OpenCaseBody body, Act act) {
        String caseId = act.id("case");
        return Created.at(
                "/api/accounts/" + account + "/cases/" + caseId,
                commands.send(
                        new OpenCase(
                                account,
                                caseId,
                                body.subject(),
                                body.description(),
                                body.cause(),
                                body.audience(),
                                body.at()),
                        act,
                        () -> policy.mayAct(signed, account)));
    }

    /** What is given. */
    record OpenCaseBody(
            String subject,
            @Nullable String description,
            @Nullable Cause cause,
            @Nullable List<String> audience,
            @Nullable When at) {}
}
