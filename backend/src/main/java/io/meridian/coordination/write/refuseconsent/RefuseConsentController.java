package io.meridian.coordination.write.refuseconsent;

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

/** Refuses a global step for the local unit. */
@RestController
class RefuseConsentController {
    private final AccountPolicy policy;
    private final Commands commands;

    RefuseConsentController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/steps/{step}/refuse-consent")
    Commands.Result refuseConsent(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @PathVariable String step,
            @RequestBody RefuseConsentBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new RefuseConsent(account, caseId, step, body.reason(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record RefuseConsentBody(String reason, @Nullable When at) {}
}
