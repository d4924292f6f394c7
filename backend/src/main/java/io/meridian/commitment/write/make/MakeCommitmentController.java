package io.meridian.commitment.write.make;

import io.meridian.account.AccountPolicy;
import io.meridian.commitment.Promise;
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

/** A promise was made. */
@RestController
class MakeCommitmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    MakeCommitmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record MakeCommitmentRequest(
            Promise promise,
            @Nullable String evidence,
            @Nullable When at) {}

    @PostMapping("/api/accounts/{account}/commitments")
    ResponseEntity<Commands.Result> makeCommitment(
            @PathVariable String account, @RequestBody MakeCommitmentRequest body, Signed signed, Act act) {
        String commitment = act.id("commitment");
        return Created.at(
                "/api/accounts/" + account + "/commitments/" + commitment,
                commands.send(
                        new MakeCommitment(account, commitment, body.promise(), body.evidence(), body.at()),
                        act,
                        () -> policy.mayAct(signed, account)));
    }
}
