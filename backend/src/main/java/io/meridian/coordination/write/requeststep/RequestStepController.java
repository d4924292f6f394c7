package io.meridian.coordination.write.requeststep;

import io.meridian.account.AccountPolicy;
import io.meridian.coordination.write.Made;
import io.meridian.directory.Function;
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

/** Asks a unit for a step; its id is in the result. */
@RestController
class RequestStepController {
    private final AccountPolicy policy;
    private final Commands commands;

    RequestStepController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/steps")
    ResponseEntity<Commands.Result> requestStep(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @RequestBody RequestStepBody body,
            Act act) {
        String step = act.id("step");
        return Created.at(
                "/api/accounts/" + account + "/cases/" + caseId,
                Made.in(
                        commands.send(
                                new RequestStep(
                                        account,
                                        caseId,
                                        step,
                                        body.function(),
                                        body.region(),
                                        body.what(),
                                        Boolean.TRUE.equals(body.global()),
                                        body.due(),
                                        body.owner(),
                                        body.after(),
                                        body.at()),
                                act,
                                () -> policy.mayAct(signed, account)),
                        "Step",
                        step));
    }

    /** What is given. */
    record RequestStepBody(
            Function function,
            String region,
            String what,
            @Nullable Boolean global,
            @Nullable When due,
            @Nullable String owner,
            @Nullable String after,
            @Nullable When at) {}
}
