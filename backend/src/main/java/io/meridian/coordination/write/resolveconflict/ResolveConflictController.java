package io.meridian.coordination.write.resolveconflict;

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

/** Settles a conflict. */
@RestController
class ResolveConflictController {
    private final AccountPolicy policy;
    private final Commands commands;

    ResolveConflictController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/conflicts/{conflict}/resolve")
    Commands.Result resolveConflict(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @PathVariable String conflict,
            @RequestBody ResolveConflictBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new ResolveConflict(account, caseId, conflict, body.how(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record ResolveConflictBody(String how, @Nullable When at) {}
}
