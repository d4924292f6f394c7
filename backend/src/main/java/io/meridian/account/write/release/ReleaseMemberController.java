package io.meridian.account.write.release;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Ends an appointment. */
@RestController
class ReleaseMemberController {
    private final Commands commands;
    private final AccountPolicy policy;

    ReleaseMemberController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/team/{appointment}/release")
    Commands.Result releaseMember(
            Signed signed,
            @PathVariable String account,
            @PathVariable String appointment,
            @RequiresVersion Act act,
            @RequestBody Release body) {
        return commands.send(
                new ReleaseMember(account, appointment, body.on()), act, () -> policy.mayManage(signed, account));
    }
}
