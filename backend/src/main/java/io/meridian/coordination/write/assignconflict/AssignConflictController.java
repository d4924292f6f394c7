package io.meridian.coordination.write.assignconflict;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Names who is to settle a conflict. */
@RestController
class AssignConflictController {
    private final AccountPolicy policy;
    private final Commands commands;

    AssignConflictController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/conflicts/{conflict}/assign")
    Commands.Result assignConflict(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @PathVariable String conflict,
            @RequestBody AssignConflictBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new AssignConflict(account, caseId, conflict, body.person(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record AssignConflictBody(String person, @Nullable When at) {}
}
