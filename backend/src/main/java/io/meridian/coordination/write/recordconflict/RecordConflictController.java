package io.meridian.coordination.write.recordconflict;

import io.meridian.account.AccountPolicy;
import io.meridian.coordination.Unit;
import io.meridian.coordination.write.Made;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.Signed;
import io.meridian.shared.When;
import io.meridian.shared.web.Created;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records a conflict between two units; its id is in the result. */
@RestController
class RecordConflictController {
    private final AccountPolicy policy;
    private final Commands commands;

    RecordConflictController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/conflicts")
    ResponseEntity<Commands.Result> recordConflict(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @RequestBody RecordConflictBody body,
            Act act) {
        String conflict = act.id("conflict");
        return Created.at(
                "/api/accounts/" + account + "/cases/" + caseId,
                Made.in(
                        commands.send(
                                new RecordConflict(
                                        account,
                                        caseId,
                                        conflict,
                                        body.one(),
                                        body.other(),
                                        body.step(),
                                        body.what(),
                                        body.at()),
                                act,
                                () -> policy.mayAct(signed, account)),
                        "Conflict",
                        conflict));
    }

    /** What is given. */
    record RecordConflictBody(
            Unit one,
            Unit other,
            @Nullable String step,
            String what,
            @Nullable When at) {}
}
